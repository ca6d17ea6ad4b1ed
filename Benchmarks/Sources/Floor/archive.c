#include "archive.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static uint64_t number(const uint8_t *place, int width) {
  uint64_t value = 0;
  for (int byte = width - 1; byte >= 0; byte--) value = value << 8 | place[byte];
  return value;
}

void fail(const char *reason) {
  fprintf(stderr, "Floor: %s\n", reason);
  exit(1);
}

void archive_open(Archive *archive, const char *path) {
  int file = open(path, O_RDONLY);
  struct stat facts;
  if (file < 0 || fstat(file, &facts) != 0 || facts.st_size < 22) fail("cannot open the file");
  size_t length = (size_t)facts.st_size;
  const uint8_t *start = mmap(NULL, length, PROT_READ, MAP_PRIVATE, file, 0);
  if (start == MAP_FAILED) fail("cannot map the file");
  close(file);
  const uint8_t *end = start + length - 22;
  while (end > start && number(end, 4) != 0x06054b50) end--;
  if (number(end, 4) != 0x06054b50) fail("is no zip archive");
  int count = (int)number(end + 10, 2);
  if (count > 4096 || number(end + 16, 4) >= length) fail("the archive is too large");
  const uint8_t *record = start + number(end + 16, 4);
  for (archive->count = 0; archive->count < count; archive->count++) {
    Entry *entry = &archive->entries[archive->count];
    size_t name = number(record + 28, 2);
    size_t kept = name < sizeof entry->name ? name : sizeof entry->name - 1;
    memcpy(entry->name, record + 46, kept);
    entry->name[kept] = 0;
    entry->deflated = number(record + 10, 2) == 8;
    entry->compressed = number(record + 20, 4);
    entry->size = number(record + 24, 4);
    if (entry->size == 0xffffffff) fail("zip64 is left out here");
    const uint8_t *header = start + number(record + 42, 4);
    entry->bytes = header + 30 + number(header + 26, 2) + number(header + 28, 2);
    record += 46 + name + number(record + 30, 2) + number(record + 32, 2);
  }
}

void inflater_open(Inflater *inflater, const Entry *entry) {
  memset(inflater, 0, sizeof *inflater);
  inflater->entry = entry;
  if (!entry->deflated) return;
  if (inflateInit2(&inflater->stream, -MAX_WBITS) != Z_OK) fail("cannot inflate");
  inflater->stream.next_in = (Bytef *)entry->bytes;
  inflater->stream.avail_in = (uInt)entry->compressed;
}

size_t inflater_read(Inflater *inflater, uint8_t *buffer, size_t length) {
  if (inflater->ended) return 0;
  if (!inflater->entry->deflated) {
    size_t rest = inflater->entry->size - inflater->position;
    size_t taken = rest < length ? rest : length;
    memcpy(buffer, inflater->entry->bytes + inflater->position, taken);
    inflater->position += taken;
    return taken;
  }
  inflater->stream.next_out = buffer;
  inflater->stream.avail_out = (uInt)length;
  while (inflater->stream.avail_out > 0) {
    int status = inflate(&inflater->stream, Z_NO_FLUSH);
    if (status == Z_STREAM_END) {
      inflater->ended = 1;
      break;
    }
    if (status != Z_OK) fail("a part is damaged");
  }
  return length - inflater->stream.avail_out;
}

void inflater_close(Inflater *inflater) {
  if (inflater->entry->deflated) inflateEnd(&inflater->stream);
}
