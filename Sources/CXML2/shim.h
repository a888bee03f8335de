#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

/* xmlFree is a mutable global function pointer, which Swift does not take as safe to share; and a
   library that is loaded late has functions only. */
static inline void dateline_xml_release(void *pointer) {
  xmlFreeFunc release = 0;
  xmlMemGet(&release, 0, 0, 0);
  release(pointer);
}
