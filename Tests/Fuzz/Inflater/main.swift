// Fuzzes the inflating of one entry against zlib's own answer.
//
// The first byte says in what portions the entry is read, the second whether what the directory
// declares is true, too small or too large; the rest is the raw deflate stream.

internal import CZlib
internal import FuzzDriver
internal import WorkbookBuilder
internal import ZipContainer

/// What zlib itself makes of a raw deflate stream, up to 64 KiB; nil for a stream that is damaged.
private func inflated(_ packed: ArraySlice<UInt8>) -> [UInt8]? {
  var stream = z_stream()
  guard czlib_inflate_init_raw(&stream) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var input = Array(packed)
  var output = [UInt8](repeating: 0, count: 1 << 16)
  let (status, written) = input.withUnsafeMutableBufferPointer { source in
    output.withUnsafeMutableBufferPointer { target in
      stream.next_in = source.baseAddress
      stream.avail_in = uInt(source.count)
      stream.next_out = target.baseAddress
      stream.avail_out = uInt(target.count)
      let status = inflate(&stream, Z_FINISH)
      return (status, target.count - Int(stream.avail_out))
    }
  }
  return status == Z_STREAM_END ? Array(output[..<written]) : nil
}

/// All bytes of an archive's only entry, read `portion` bytes at a time; nil where reading throws.
private func contents(_ zip: ZipBuilder, portion: Int) -> [UInt8]? {
  guard let archive = try? ZipArchive(ByteSource(bytes: zip.bytes())),
    let entry = archive.entries.first, var reader = try? archive.reader(of: entry)
  else { return nil }
  var bytes: [UInt8] = []
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: portion, alignment: 1)
  defer { buffer.deallocate() }
  while true {
    guard let got = try? reader.read(into: buffer) else { return nil }
    if got == 0 { return bytes }
    bytes.append(contentsOf: buffer[..<got])
  }
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard input.count > 2 else { return 0 }
  let packed = input[2...]
  let expected = inflated(packed)
  let size = expected?.count ?? 1000
  let declared =
    switch input[1] {
    case ..<200: size
    case ..<228: max(0, size - 1)
    default: size + 1
    }
  var zip = ZipBuilder()
  zip.add("a", [])
  zip.entries[0].packed = Array(packed)
  zip.entries[0].packedSize = UInt64(packed.count)
  zip.entries[0].size = UInt64(declared)
  zip.entries[0].checksum = ZipBuilder.checksum(expected ?? [])
  let portion = [1, 7, 512, 1 << 16][Int(input[0] % 4)]
  let result = contents(zip, portion: size < 4096 ? portion : 1 << 16)
  precondition(result == (declared == size ? expected : nil))
  return 0
}

FuzzDriver.run(testOneInput)
