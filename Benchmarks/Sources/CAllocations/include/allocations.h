#pragma once

/// How many blocks the calling thread has asked for since its start; `realloc` counts as one.
unsigned long bench_allocations(void);
