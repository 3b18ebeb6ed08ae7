#ifndef PREFETCH_H
#define PREFETCH_H

/* Asks for the cache line that holds an address ahead of its use; any address is safe. */
static inline void prefetch(const void *address) { __builtin_prefetch(address); }

#endif
