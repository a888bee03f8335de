#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* xmlFree is a mutable global function pointer, which Swift does not take as safe to share. */
static inline void dateline_xml_free(void *pointer) { xmlFree(pointer); }
