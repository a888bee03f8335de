#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlversion.h>

/* The headers that this is built with and the library must agree. */
#if LIBXML_VERSION >= 21400
#define LIBRARY "libxml2.so.16"
#else
#define LIBRARY "libxml2.so.2"
#endif
#include "late.h"

LATE(htmlParserCtxtPtr, htmlCreateMemoryParserCtxt, (const char *bytes, int size), (bytes, size))
LATE(int, htmlCtxtUseOptions, (htmlParserCtxtPtr context, int options), (context, options))
LATE_VOID(htmlFreeParserCtxt, (htmlParserCtxtPtr context), (context))
LATE(int, htmlParseDocument, (htmlParserCtxtPtr context), (context))
LATE(xmlChar *, xmlCharStrdup, (const char *text), (text))
LATE(xmlNodePtr, xmlDocGetRootElement, (const xmlDoc *document), (document))
LATE(xmlCharEncodingHandlerPtr, xmlFindCharEncodingHandler, (const char *name), (name))
LATE_VOID(xmlFreeDoc, (xmlDocPtr document), (document))
LATE(xmlChar *, xmlGetProp, (const xmlNode *node, const xmlChar *name), (node, name))
LATE(int, xmlMemGet,
     (xmlFreeFunc * free, xmlMallocFunc *malloc, xmlReallocFunc *realloc, xmlStrdupFunc *strdup),
     (free, malloc, realloc, strdup))
LATE(xmlChar *, xmlNodeGetContent, (const xmlNode *node), (node))
LATE(xmlDocPtr, xmlReadMemory,
     (const char *bytes, int size, const char *place, const char *encoding, int options),
     (bytes, size, place, encoding, options))
LATE(int, xmlStrlen, (const xmlChar *text), (text))
LATE(int, xmlSwitchToEncoding, (xmlParserCtxtPtr context, xmlCharEncodingHandlerPtr handler),
     (context, handler))
