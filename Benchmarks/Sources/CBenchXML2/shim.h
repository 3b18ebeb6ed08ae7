#include <libxml/xmlversion.h>
/* ICU's headers would clash with those of Foundation; nothing here looks inside an encoder. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
