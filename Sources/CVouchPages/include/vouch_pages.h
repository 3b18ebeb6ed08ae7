#ifndef VOUCH_PAGES_H
#define VOUCH_PAGES_H

#include <stddef.h>

/* A file of this folder that is compiled into the program. */
struct vouch_page {
  const char *name;
  const unsigned char *bytes;
  size_t size;
};

/* All files, and how many. */
const struct vouch_page *vouch_pages(size_t *count);

#endif
