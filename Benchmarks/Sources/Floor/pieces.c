#include "pieces.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { piece_length = 1 << 20, chunk_length = 1 << 16, ring = 8 };

static const char head[] =
    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetData>";
static const char tail[] = "</sheetData></worksheet>";

/// The sheet that the threads take pieces of, in turns.
typedef struct {
  Inflater inflater;
  pthread_mutex_t lock;
  uint8_t *rest;
  size_t rest_count;
  int is_first, is_ended;
} Sheet;

typedef struct {
  Sheet *sheet;
  Cells cells;
} Worker;

static size_t last_row(const uint8_t *bytes, size_t count) {
  for (size_t at = count - 5; at > 0; at--) {
    if (memcmp(bytes + at, "<row ", 5) == 0) return at;
  }
  fail("has no row to be cut at");
  return 0;
}

/// Takes the next piece; 0 after the last.
static size_t take(Sheet *sheet, uint8_t *piece, int *is_first, int *is_last) {
  pthread_mutex_lock(&sheet->lock);
  size_t count = 0;
  if (!sheet->is_ended) {
    memcpy(piece, sheet->rest, sheet->rest_count);
    size_t got = inflater_read(&sheet->inflater, piece + sheet->rest_count, piece_length);
    count = sheet->rest_count + got;
    *is_first = sheet->is_first;
    *is_last = sheet->is_ended = got < piece_length;
    sheet->is_first = 0;
    if (!*is_last) {
      size_t cut = last_row(piece, count);
      sheet->rest_count = count - cut;
      memcpy(sheet->rest, piece + cut, sheet->rest_count);
      count = cut;
    }
  }
  pthread_mutex_unlock(&sheet->lock);
  return count;
}

static void *work(void *data) {
  Worker *worker = data;
  uint8_t *piece = malloc(2 * piece_length);
  xmlParserCtxtPtr parser = cells_parser(&worker->cells, 0, 1);
  int is_first = 0, is_last = 0, is_open = 0;
  size_t count;
  while ((count = take(worker->sheet, piece, &is_first, &is_last)) > 0) {
    if (!is_open && !is_first) cells_feed(parser, head, sizeof head - 1);
    is_open = 1;
    cells_feed(parser, piece, count);
    if (is_last) break;
  }
  if (is_open) {
    if (!is_last) cells_feed(parser, tail, sizeof tail - 1);
    cells_end(parser);
  } else {
    xmlFreeParserCtxt(parser);
  }
  free(piece);
  return NULL;
}

void read_in_pieces(const Entry *entry, Tally *tally) {
  Sheet sheet = {.rest = malloc(2 * piece_length), .is_first = 1};
  inflater_open(&sheet.inflater, entry);
  pthread_mutex_init(&sheet.lock, NULL);
  Worker workers[2] = {{.sheet = &sheet}, {.sheet = &sheet}};
  pthread_t other;
  if (pthread_create(&other, NULL, work, &workers[1]) != 0) fail("no thread is left");
  work(&workers[0]);
  pthread_join(other, NULL);
  for (int index = 0; index < 2; index++) tally_add(tally, &workers[index].cells.tally);
  inflater_close(&sheet.inflater);
  free(sheet.rest);
}

/// Chunks that were inflated and not parsed yet.
typedef struct {
  Inflater inflater;
  pthread_mutex_t lock;
  pthread_cond_t changed;
  uint8_t chunks[ring][chunk_length];
  size_t counts[ring];
  size_t filled, emptied;
} Ring;

static void *fill(void *data) {
  Ring *chunks = data;
  size_t count;
  do {
    pthread_mutex_lock(&chunks->lock);
    while (chunks->filled - chunks->emptied == ring) pthread_cond_wait(&chunks->changed, &chunks->lock);
    pthread_mutex_unlock(&chunks->lock);
    size_t index = chunks->filled % ring;
    count = chunks->counts[index] =
        inflater_read(&chunks->inflater, chunks->chunks[index], chunk_length);
    pthread_mutex_lock(&chunks->lock);
    chunks->filled++;
    pthread_cond_signal(&chunks->changed);
    pthread_mutex_unlock(&chunks->lock);
  } while (count > 0);
  return NULL;
}

void read_beside(const Entry *entry, Cells *cells) {
  Ring *chunks = calloc(1, sizeof *chunks);
  inflater_open(&chunks->inflater, entry);
  pthread_mutex_init(&chunks->lock, NULL);
  pthread_cond_init(&chunks->changed, NULL);
  pthread_t other;
  if (pthread_create(&other, NULL, fill, chunks) != 0) fail("no thread is left");
  xmlParserCtxtPtr parser = cells_parser(cells, 1, 1);
  size_t count;
  do {
    pthread_mutex_lock(&chunks->lock);
    while (chunks->filled == chunks->emptied) pthread_cond_wait(&chunks->changed, &chunks->lock);
    pthread_mutex_unlock(&chunks->lock);
    size_t index = chunks->emptied % ring;
    count = chunks->counts[index];
    cells_feed(parser, chunks->chunks[index], count);
    pthread_mutex_lock(&chunks->lock);
    chunks->emptied++;
    pthread_cond_signal(&chunks->changed);
    pthread_mutex_unlock(&chunks->lock);
  } while (count > 0);
  pthread_join(other, NULL);
  cells_end(parser);
  inflater_close(&chunks->inflater);
  free(chunks);
}
