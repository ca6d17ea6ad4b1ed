// Fuzzes the way from any bytes to a list of entries, and the opening of each entry.

internal import FuzzDriver
internal import ZipContainer

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let archive = try? ZipArchive(ByteSource(bytes: bytes)) else { return 0 }
  for entry in archive.entries {
    // Whatever name the list gives must lead to an entry again.
    precondition(archive.entry(named: entry.name) != nil)
    guard let reader = try? archive.reader(of: entry) else { continue }
    _ = consume reader
  }
  return 0
}

FuzzDriver.run(testOneInput)
