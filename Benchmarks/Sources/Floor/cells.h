// Decodes the cells of worksheets and the shared strings from libxml2's events.
#ifndef FLOOR_CELLS_H
#define FLOOR_CELLS_H

#include <libxml/parser.h>
#include <stddef.h>
#include <stdint.h>

/// A text that grows.
typedef struct {
  uint8_t *bytes;
  size_t count, room;
} Text;

/// Counts and checksums, the same that the benchmark of the reader prints.
typedef struct {
  uint64_t cells, numbers, shared, texts, text_bytes, booleans;
  double sum;
} Tally;

/// What the events of one parser work on.
typedef struct {
  const xmlChar *cell, *value, *text, *row, *item, *phonetic, *reference, *type, *style;
  int collects, phonetic_depth, is_strings;
  char kind;
  uint32_t row_number, column, style_index;
  Text collected;
  Text strings;
  uint64_t string_count;
  Tally tally;
} Cells;

/// A parser that is fed bytes, for a worksheet or for the shared strings; without `handles` it has no
/// handler at all.
xmlParserCtxtPtr cells_parser(Cells *cells, int is_strings, int handles);
void cells_feed(xmlParserCtxtPtr parser, const void *bytes, size_t count);
/// Ends the document and frees the parser.
void cells_end(xmlParserCtxtPtr parser);
void tally_add(Tally *to, const Tally *from);

#endif
