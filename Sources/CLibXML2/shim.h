#ifndef TEMPLATE_CORPUS_CLIBXML2_SHIM_H
#define TEMPLATE_CORPUS_CLIBXML2_SHIM_H

// Where libxml2 was built with ICU (as in Debian 12), its headers would bring ICU's in, whose types
// differ from those of the ICU inside Foundation: a module that sees both does not compile. Only
// converters that are reached by pointer have members of these types, and none is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
