internal import ZipContainer

/// What a file is that is not a workbook read here.
enum FileKind {
  /// Throws if the bytes begin as something else than a zip archive that could be named.
  static func refuseForeign(_ source: ByteSource, file: String) throws(WorkbookError) {
    let start: [UInt8]
    do { start = try source.bytes(at: 0, length: 1024) } catch {
      throw WorkbookError(error, file: file)
    }
    guard !start.isEmpty else {
      throw WorkbookError(.notAWorkbook, file: file, detail: "is empty")
    }
    if start.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
      throw try CompoundFile.refusal(source, file: file)
    }
    if let name = name(start) {
      throw WorkbookError(.notAWorkbook, file: file, detail: "is \(name), not an Excel workbook")
    }
  }

  /// Names a package whose main part is no workbook of ours, by that part's content type.
  static func refusal(mainType type: String?, file: String) -> WorkbookError? {
    guard let type = type?.lowercased() else { return nil }
    let name: String? =
      if type.contains("sheet.binary") {
        "is a binary workbook (.xlsb); save it as .xlsx"
      } else if type.contains("wordprocessingml") || type.contains("ms-word") {
        "is a Word document, not an Excel workbook"
      } else if type.contains("presentationml") || type.contains("ms-powerpoint") {
        "is a PowerPoint presentation, not an Excel workbook"
      } else { nil }
    return name.map { WorkbookError(.notAWorkbook, file: file, detail: $0) }
  }

  /// The name of what begins like this; nil for a zip archive or anything unknown.
  private static func name(_ start: [UInt8]) -> String? {
    if start.starts(with: Array("%PDF-".utf8)) { return "a PDF document" }
    if start.starts(with: Array("{\\rtf".utf8)) { return "an RTF document" }
    if start.starts(with: [0x89, 0x50, 0x4e, 0x47]) || start.starts(with: [0xff, 0xd8, 0xff]) {
      return "a picture"
    }
    if start.starts(with: [0x1f, 0x8b]) { return "a gzip file" }
    if start.starts(with: [0x37, 0x7a, 0xbc, 0xaf]) { return "a 7z archive" }
    if start.starts(with: Array("Rar!".utf8)) { return "a RAR archive" }
    if start.starts(with: [0x09, 0x08]) || start.starts(with: [0x09, 0x04]) {
      return "an old Excel worksheet (.xls)"
    }
    guard !start.starts(with: [0x50, 0x4b]), let text = text(start) else { return nil }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") || text.contains("<table") {
      return "an HTML page"
    }
    if text.hasPrefix("<?xml") || text.hasPrefix("<") {
      return text.contains("urn:schemas-microsoft-com:office:spreadsheet")
        ? "an XML Spreadsheet 2003" : "an XML file"
    }
    return "a text file, such as CSV"
  }

  /// The start in lower case, if it looks like text.
  private static func text(_ start: [UInt8]) -> String? {
    var bytes = start[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) {
      bytes = bytes.dropFirst(2).filter { $0 != 0 }[...]
    }
    guard bytes.allSatisfy({ $0 >= 0x20 || (0x09...0x0d).contains($0) }) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return String(text.drop { $0.isWhitespace })
  }
}
