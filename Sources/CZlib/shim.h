#ifndef TEMPLATE_CORPUS_CZLIB_SHIM_H
#define TEMPLATE_CORPUS_CZLIB_SHIM_H

#include <stddef.h>
#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot call. The window bits are always -15: a zip entry
// holds a raw deflate stream, without a zlib or gzip header.
static inline int czlib_inflate_init_raw(z_stream *stream) {
  return inflateInit2(stream, -15);
}

// Checksums take a twentieth of the time of reading a workbook with zlib alone, and hardly any with
// carry-less multiplication, an instruction that Swift cannot name.
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

__attribute__((target("pclmul,sse2"))) static inline __m128i czlib_fold(
    __m128i value, __m128i factors, __m128i next) {
  __m128i low = _mm_clmulepi64_si128(value, factors, 0x00);
  __m128i high = _mm_clmulepi64_si128(value, factors, 0x11);
  return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

// Folds all whole blocks of 64 bytes into one of 16 that has the same remainder, and leaves the rest
// to zlib (V. Gopal and others, "Fast CRC Computation for Generic Polynomials Using PCLMULQDQ
// Instruction", Intel 2009). The factors are powers of x modulo the polynomial of CRC-32.
__attribute__((target("pclmul,sse2"))) static inline uLong czlib_crc32_folded(
    uLong checksum, const unsigned char *bytes, size_t count) {
  const __m128i by64 = _mm_set_epi64x(0x1c6e41596, 0x154442bd4);
  const __m128i by16 = _mm_set_epi64x(0x0ccaa009e, 0x1751997d0);
  const __m128i *block = (const __m128i *)bytes;
  __m128i first = _mm_xor_si128(_mm_loadu_si128(block), _mm_cvtsi32_si128((int)~checksum));
  __m128i second = _mm_loadu_si128(block + 1);
  __m128i third = _mm_loadu_si128(block + 2);
  __m128i fourth = _mm_loadu_si128(block + 3);
  unsigned char remainder[16];
  for (block += 4, count -= 64; count >= 64; block += 4, count -= 64) {
    first = czlib_fold(first, by64, _mm_loadu_si128(block));
    second = czlib_fold(second, by64, _mm_loadu_si128(block + 1));
    third = czlib_fold(third, by64, _mm_loadu_si128(block + 2));
    fourth = czlib_fold(fourth, by64, _mm_loadu_si128(block + 3));
  }
  second = czlib_fold(first, by16, second);
  third = czlib_fold(second, by16, third);
  fourth = czlib_fold(third, by16, fourth);
  _mm_storeu_si128((__m128i *)remainder, fourth);
  // All bits set stand for an empty register.
  checksum = crc32(0xffffffff, remainder, 16);
  return crc32(checksum, (const unsigned char *)block, (uInt)count);
}
#endif

// The CRC-32 of `count` more bytes after those that gave `checksum`; begins with 0.
static inline uLong czlib_crc32(uLong checksum, const unsigned char *bytes, size_t count) {
#if defined(__x86_64__) && defined(__GNUC__)
  if (count >= 256 && count <= 0x7fffffff && __builtin_cpu_supports("pclmul")) {
    return czlib_crc32_folded(checksum, bytes, count);
  }
#endif
  return crc32_z(checksum, bytes, count);
}

#endif
