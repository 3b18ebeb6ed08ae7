#include <fcntl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

/* Limits another process in address space and in the files that it may write; the C library shows
   prlimit only to those who ask for all of its extensions. */
static inline void vouch_limit_process(pid_t process, unsigned long memory) {
  struct { unsigned long soft, hard; } space = {memory, memory}, files = {0, 0};
  syscall(SYS_prlimit64, process, RLIMIT_AS, &space, (void *)0);
  syscall(SYS_prlimit64, process, RLIMIT_FSIZE, &files, (void *)0);
}

/* A file in memory without a name, closed when another program starts; -1 with errno set. */
static inline int vouch_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "letter", 1);
}

/* A pipe whose ends are closed when another program starts, whatever other threads do; -1 with errno set. */
static inline int vouch_pipe(int ends[2]) {
  return (int)syscall(SYS_pipe2, ends, O_CLOEXEC);
}
