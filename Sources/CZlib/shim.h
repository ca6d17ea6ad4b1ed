#ifndef TEMPLATE_CORPUS_CZLIB_SHIM_H
#define TEMPLATE_CORPUS_CZLIB_SHIM_H

#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. The window bits are always -15: a zip entry
// holds a raw deflate stream, without a zlib or gzip header.
static inline int czlib_inflate_init_raw(z_stream *stream) {
  return inflateInit2(stream, -15);
}

#endif
