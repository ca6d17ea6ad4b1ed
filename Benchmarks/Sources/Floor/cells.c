#include "cells.h"

#include "archive.h"

#include <stdlib.h>
#include <string.h>

static void append(Text *text, const xmlChar *bytes, size_t count) {
  if (count > text->room - text->count) {
    text->room = 2 * (text->room + count) + 256;
    text->bytes = realloc(text->bytes, text->room);
    if (text->bytes == NULL) fail("no memory is left");
  }
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
}

/// A decimal of few digits exactly, any other by strtod.
static double decimal(Text *text) {
  static const double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,
                                  1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17};
  uint64_t digits = 0;
  int count = 0, decimals = -1;
  size_t at = text->count > 0 && text->bytes[0] == '-';
  for (; at < text->count; at++) {
    uint8_t byte = text->bytes[at];
    if (byte == '.' && decimals < 0) {
      decimals = 0;
    } else if ((uint8_t)(byte - '0') < 10 && count < 17) {
      digits = digits * 10 + (byte - '0');
      count++;
      if (decimals >= 0) decimals++;
    } else {
      break;
    }
  }
  if (at == text->count && digits <= 1ull << 53) {
    double value = (double)digits / powers[decimals < 0 ? 0 : decimals];
    return text->bytes[0] == '-' ? -value : value;
  }
  append(text, (const xmlChar *)"", 1);
  return strtod((const char *)text->bytes, NULL);
}

static uint32_t integer(const xmlChar *from, const xmlChar *to) {
  uint32_t value = 0;
  for (; from < to; from++) value = value * 10 + (*from - '0');
  return value;
}

static void place(Cells *cells, const xmlChar *from, const xmlChar *to) {
  uint32_t column = 0;
  for (; from < to && *from >= 'A'; from++) column = column * 26 + (*from - 'A' + 1);
  cells->column = column;
  cells->row_number = integer(from, to);
}

static void begin_cell(Cells *cells, int count, const xmlChar **attributes) {
  cells->kind = 'n';
  cells->style_index = 0;
  cells->column++;
  cells->collected.count = 0;
  for (int index = 0; index < count; index++, attributes += 5) {
    const xmlChar *from = attributes[3], *to = attributes[4];
    if (attributes[0] == cells->reference) {
      place(cells, from, to);
    } else if (attributes[0] == cells->style) {
      cells->style_index = integer(from, to);
    } else if (attributes[0] == cells->type) {
      // "s" is a shared string, "str" and "inlineStr" are texts.
      cells->kind = (char)(to - from == 1 ? from[0] : 't');
    }
  }
}

static void end_cell(Cells *cells) {
  Tally *tally = &cells->tally;
  tally->cells++;
  if (cells->collected.count == 0) return;
  switch (cells->kind) {
  case 'n':
    tally->numbers++;
    tally->sum += decimal(&cells->collected);
    break;
  case 's': tally->shared++; break;
  case 'b': tally->booleans++; break;
  default:
    tally->texts++;
    tally->text_bytes += cells->collected.count;
  }
}

static void start(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int declared, const xmlChar **declarations, int count, int defaulted,
                  const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)declared, (void)declarations, (void)defaulted;
  Cells *cells = data;
  if (name == cells->cell) {
    begin_cell(cells, count, attributes);
  } else if (name == cells->value) {
    cells->collects = 1;
  } else if (name == cells->text) {
    cells->collects = cells->phonetic_depth == 0;
  } else if (name == cells->row) {
    cells->column = 0;
    cells->row_number++;
  } else if (name == cells->phonetic) {
    cells->phonetic_depth++;
  }
}

static void end(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  Cells *cells = data;
  if (name == cells->value || name == cells->text) {
    cells->collects = 0;
  } else if (name == cells->cell) {
    end_cell(cells);
  } else if (name == cells->item) {
    cells->string_count++;
  } else if (name == cells->phonetic) {
    cells->phonetic_depth--;
  }
}

static void characters(void *data, const xmlChar *bytes, int count) {
  Cells *cells = data;
  if (!cells->collects) return;
  append(cells->is_strings ? &cells->strings : &cells->collected, bytes, (size_t)count);
}

xmlParserCtxtPtr cells_parser(Cells *cells, int is_strings, int handles) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  if (handles) {
    handler.startElementNs = start;
    handler.endElementNs = end;
    handler.characters = handler.cdataBlock = handler.ignorableWhitespace = characters;
  }
  xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, cells, NULL, 0, NULL);
  if (parser == NULL) fail("no memory is left");
  xmlCtxtUseOptions(parser, XML_PARSE_NONET);
  cells->is_strings = is_strings;
  cells->cell = xmlDictLookup(parser->dict, (const xmlChar *)"c", -1);
  cells->value = xmlDictLookup(parser->dict, (const xmlChar *)"v", -1);
  cells->text = xmlDictLookup(parser->dict, (const xmlChar *)"t", -1);
  cells->row = xmlDictLookup(parser->dict, (const xmlChar *)"row", -1);
  cells->item = xmlDictLookup(parser->dict, (const xmlChar *)"si", -1);
  cells->phonetic = xmlDictLookup(parser->dict, (const xmlChar *)"rPh", -1);
  cells->reference = xmlDictLookup(parser->dict, (const xmlChar *)"r", -1);
  cells->type = cells->text;
  cells->style = xmlDictLookup(parser->dict, (const xmlChar *)"s", -1);
  return parser;
}

void cells_feed(xmlParserCtxtPtr parser, const void *bytes, size_t count) {
  for (size_t at = 0; at < count; at += 1 << 16) {
    size_t length = count - at < 1 << 16 ? count - at : 1 << 16;
    if (xmlParseChunk(parser, (const char *)bytes + at, (int)length, 0) != 0) fail("is not XML");
  }
}

void cells_end(xmlParserCtxtPtr parser) {
  if (xmlParseChunk(parser, NULL, 0, 1) != 0) fail("is not XML");
  if (parser->myDoc != NULL) xmlFreeDoc(parser->myDoc);
  xmlFreeParserCtxt(parser);
}

void tally_add(Tally *to, const Tally *from) {
  to->cells += from->cells;
  to->numbers += from->numbers;
  to->shared += from->shared;
  to->texts += from->texts;
  to->text_bytes += from->text_bytes;
  to->booleans += from->booleans;
  to->sum += from->sum;
}
