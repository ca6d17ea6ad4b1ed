// What zlib and libxml2 cost by themselves on a workbook, in C with nothing around them.
//
//     Floor MODE WORKBOOK
//
// inflate  only inflates the sheets and the shared strings
// null     parses them without any handler
// sax      decodes every cell, on one thread
// pipe     the same on two threads: sheets in pieces that begin at rows, shared strings inflated beside
//          their parser
#include "archive.h"
#include "cells.h"
#include "pieces.h"

#include <stdio.h>
#include <string.h>

static void read_on_one_thread(const Entry *entry, Cells *cells, int is_strings, int parses, int handles) {
  static uint8_t chunk[1 << 16];
  Inflater inflater;
  inflater_open(&inflater, entry);
  xmlParserCtxtPtr parser = parses ? cells_parser(cells, is_strings, handles) : NULL;
  size_t count;
  while ((count = inflater_read(&inflater, chunk, sizeof chunk)) > 0) {
    if (parses) cells_feed(parser, chunk, count);
  }
  if (parses) cells_end(parser);
  inflater_close(&inflater);
}

int main(int count, char **arguments) {
  if (count != 3) fail("usage: Floor inflate|null|sax|pipe WORKBOOK");
  const char *mode = arguments[1];
  int handles = strcmp(mode, "sax") == 0, parses = handles || strcmp(mode, "null") == 0;
  int pipes = strcmp(mode, "pipe") == 0;
  if (!parses && !pipes && strcmp(mode, "inflate") != 0) fail("knows no such mode");
  static Archive archive;
  static Cells strings, cells;
  archive_open(&archive, arguments[2]);
  xmlInitParser();
  for (int index = 0; index < archive.count; index++) {
    const Entry *entry = &archive.entries[index];
    int is_strings = strcmp(entry->name, "xl/sharedStrings.xml") == 0;
    if (!is_strings && strncmp(entry->name, "xl/worksheets/sheet", 19) != 0) continue;
    if (pipes && entry->size >= 1 << 20) {
      if (is_strings) read_beside(entry, &strings);
      else read_in_pieces(entry, &cells.tally);
    } else {
      read_on_one_thread(entry, is_strings ? &strings : &cells, is_strings, parses || pipes, handles || pipes);
    }
  }
  const Tally *tally = &cells.tally;
  printf("cells %llu numbers %llu sum %.17g shared %llu of %llu strings, %zu bytes texts %llu %llu booleans %llu\n",
         (unsigned long long)tally->cells, (unsigned long long)tally->numbers, tally->sum,
         (unsigned long long)tally->shared, (unsigned long long)strings.string_count, strings.strings.count,
         (unsigned long long)tally->texts, (unsigned long long)tally->text_bytes,
         (unsigned long long)tally->booleans);
  return 0;
}
