#ifndef VOUCH_LEXICON_H
#define VOUCH_LEXICON_H

#include <stddef.h>

/* The compiled lexicon and model that `make lexicon` writes; constant, 64-byte aligned. */
const void *vouch_lexicon_bytes(void);
size_t vouch_lexicon_size(void);
const void *vouch_model_bytes(void);
size_t vouch_model_size(void);

#endif
