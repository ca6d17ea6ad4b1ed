internal import ZipContainer

/// Tells apart what is kept in a compound file (MS-CFB): encrypted workbooks and those of Excel 97.
enum CompoundFile {
  /// The error that names the file for what it is.
  static func refusal(_ source: ByteSource, file: String) throws(WorkbookError) -> WorkbookError {
    let names: Set<String>
    do { names = try streamNames(source) } catch { throw WorkbookError(error, file: file) }
    if names.contains("EncryptedPackage") {
      return WorkbookError(
        .encrypted, file: file,
        detail: "is encrypted with a password; save it without one to read it")
    }
    if names.contains("Workbook") || names.contains("Book") {
      return WorkbookError(
        .notAWorkbook, file: file,
        detail: "is an Excel 97-2003 workbook (.xls); save it as .xlsx")
    }
    let what = names.contains("WordDocument") ? "a Word 97-2003 document" : "an OLE compound file"
    return WorkbookError(.notAWorkbook, file: file, detail: "is \(what), not an Excel workbook")
  }

  /// The names in the directory, as far as its sectors can be followed.
  private static func streamNames(_ source: ByteSource) throws(ZipError) -> Set<String> {
    let header = try source.bytes(at: 0, length: 512)
    guard header.count == 512, (7...16).contains(header[30]) else { return [] }
    let sectorSize = 1 << Int(header[30])
    var sector = number(header, at: 48)
    var names: Set<String> = []
    // A directory of a workbook fits in a few sectors; a chain that goes in circles ends here too.
    for _ in 0..<64 where sector < 0xffff_fff0 {
      let offset = (sector + 1).multipliedReportingOverflow(by: sectorSize)
      guard !offset.overflow else { break }
      let entries = try source.bytes(at: offset.partialValue, length: sectorSize)
      for start in stride(from: 0, to: entries.count - 127, by: 128) {
        let length = min(64, Int(entries[start + 64]) | Int(entries[start + 65]) << 8)
        let units = stride(from: start, to: start + max(0, length - 2), by: 2).map {
          UInt16(entries[$0]) | UInt16(entries[$0 + 1]) << 8
        }
        names.insert(String(decoding: units, as: UTF16.self))
      }
      sector = try next(sector, header, sectorSize, source)
    }
    return names
  }

  /// The sector after `sector` in its chain, from the allocation table.
  private static func next(
    _ sector: Int, _ header: [UInt8], _ sectorSize: Int, _ source: ByteSource
  ) throws(ZipError) -> Int {
    let perSector = sectorSize / 4
    let table = sector / perSector
    // The header lists the first 109 sectors of the table: enough for the start of any file.
    guard table < 109 else { return 0xffff_ffff }
    let tableSector = number(header, at: 76 + table * 4)
    guard tableSector < 0xffff_fff0 else { return 0xffff_ffff }
    let offset = (tableSector + 1) * sectorSize + sector % perSector * 4
    let bytes = try source.bytes(at: offset, length: 4)
    return bytes.count == 4 ? number(bytes, at: 0) : 0xffff_ffff
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> Int {
    Int(bytes[offset]) | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2]) << 16
      | Int(bytes[offset + 3]) << 24
  }
}
