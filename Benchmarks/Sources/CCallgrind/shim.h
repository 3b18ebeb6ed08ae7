#include <valgrind/callgrind.h>

/// Counts from here; does nothing outside callgrind.
static inline void bench_start_counting(void) {
  CALLGRIND_START_INSTRUMENTATION;
  CALLGRIND_ZERO_STATS;
}

/// Writes what was counted under a name into the profile, and counts no further.
static inline void bench_stop_counting(const char *name) {
  CALLGRIND_DUMP_STATS_AT(name);
  CALLGRIND_STOP_INSTRUMENTATION;
}
