#include <pthread.h>
#include <libxml/xmlversion.h>
/* ICU's headers would clash with those of Foundation; nothing here looks inside an encoder. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>

/* Makes libxml2 ready for several threads.

   libxml2 2.9 names the functions of threads weakly; where one is missing it takes no lock, and all threads share its
   last error, which each of them frees. A static program has only the functions that something names strongly. */
static inline void vouch_init_libxml2(void) {
  const void *const volatile named[] = {
      (void *)pthread_once,         (void *)pthread_self,         (void *)pthread_equal,
      (void *)pthread_key_create,   (void *)pthread_key_delete,   (void *)pthread_getspecific,
      (void *)pthread_setspecific,  (void *)pthread_mutex_init,   (void *)pthread_mutex_destroy,
      (void *)pthread_mutex_lock,   (void *)pthread_mutex_unlock, (void *)pthread_cond_init,
      (void *)pthread_cond_destroy, (void *)pthread_cond_wait,    (void *)pthread_cond_signal,
  };
  (void)named;
  xmlInitParser();
}
