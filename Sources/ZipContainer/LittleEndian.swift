/// Reads the little-endian integers of zip records; nil where the bytes end too early.
extension [UInt8] {
  /// The 16-bit integer at `offset`.
  func uint16(at offset: Int) -> Int? {
    guard offset >= 0, offset <= count - 2 else { return nil }
    return Int(self[offset]) | Int(self[offset + 1]) << 8
  }

  /// The 32-bit integer at `offset`.
  func uint32(at offset: Int) -> Int? {
    guard let low = uint16(at: offset), let high = uint16(at: offset + 2) else { return nil }
    return low | high << 16
  }

  /// The 64-bit integer at `offset`; nil also when no file can be that long.
  func uint64(at offset: Int) -> Int? {
    guard let low = uint32(at: offset), let high = uint32(at: offset + 4), high < 1 << 31 else {
      return nil
    }
    return low | high << 32
  }
}
