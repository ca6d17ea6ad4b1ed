// A zip archive in memory: just enough for workbooks that are known to be sound.
#ifndef FLOOR_ARCHIVE_H
#define FLOOR_ARCHIVE_H

#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

/// An entry of the archive; its compressed bytes are those of the mapped file.
typedef struct {
  char name[128];
  const uint8_t *bytes;
  size_t compressed, size;
  int deflated;
} Entry;

/// All entries, at most 4096 of them.
typedef struct {
  Entry entries[4096];
  int count;
} Archive;

/// One reading of an entry.
typedef struct {
  z_stream stream;
  const Entry *entry;
  size_t position;
  int ended;
} Inflater;

void fail(const char *reason);
void archive_open(Archive *archive, const char *path);
void inflater_open(Inflater *inflater, const Entry *entry);
/// Fills the buffer as far as the entry reaches.
size_t inflater_read(Inflater *inflater, uint8_t *buffer, size_t length);
void inflater_close(Inflater *inflater);

#endif
