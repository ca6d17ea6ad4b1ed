// Fuzzes the escapes of texts, and the part of shared strings as cells show it and in pieces.

internal import FuzzDriver
internal import WorkbookBuilder
internal import XLSX

/// Decodes `_xHHHH_` the plain way, over units of UTF-16.
private func decoded(_ text: String) -> String {
  let units = Array(text.utf16)
  var result: [UInt16] = []
  var position = 0
  while position < units.count {
    let escape = units[position...].prefix(7)
    if escape.count == 7, escape.starts(with: "_x".utf16), escape.last == 0x5F,
      let unit = unit(escape.dropFirst(2).dropLast())
    {
      result.append(unit)
      position += 7
    } else {
      result.append(units[position])
      position += 1
    }
  }
  return String(decoding: result, as: UTF16.self)
}

/// The unit that four hexadecimal digits spell.
private func unit(_ digits: ArraySlice<UInt16>) -> UInt16? {
  let text = String(decoding: digits, as: UTF16.self)
  return text.utf8.count == 4 && text.allSatisfy(\.isHexDigit) ? UInt16(text, radix: 16) : nil
}

/// The strings read with cuts looked for in so many bytes, or the error.
private func strings(
  _ workbook: Workbook, _ length: Int, _ threads: ThreadBudget
) -> Result<[String], WorkbookError> {
  Result { () throws(WorkbookError) in
    let strings = try SharedStrings.read(
      "xl/sharedStrings.xml", in: workbook.package, segmentLength: length, threads: threads)
    return (0..<strings.count).map { strings[$0] }
  }
}

/// Reads the strings in small pieces: neither these nor the number of threads change what comes out.
private func readInPieces(_ workbook: Workbook, length: Int) {
  let cut = strings(workbook, length, oneThread)
  switch (cut, strings(workbook, length, twoThreads)) {
  case (.success(let alone), .success(let together)): precondition(alone == together)
  case (.failure(let alone), .failure(let together)): precondition("\(alone)" == "\(together)")
  default: preconditionFailure("only one of two readings fails")
  }
  let whole = strings(workbook, 1 << 17, oneThread)
  switch (cut, whole) {
  case (.success(let pieces), .success(let whole)): precondition(pieces == whole)
  // The place of a fault may differ.
  case (.failure, .failure): break
  default: preconditionFailure("only one of two readings fails")
  }
}

private let oneThread = ThreadBudget(count: 1)
private let twoThreads = ThreadBudget(count: 2)

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: input, as: UTF8.self)
  precondition(XString.decode(text) == decoded(text))

  var zip = ZipBuilder()
  zip.add("xl/sharedStrings.xml", input, .stored)
  for (name, part) in surroundings { zip.add(name, part, .stored) }
  guard let workbook = try? Workbook(bytes: zip.bytes(), name: "fuzz") else { return 0 }
  readInPieces(workbook, length: 64 + count % 256)
  try? workbook.forEachRow(in: workbook.sheets[0]) { row in
    for cell in row {
      guard case .text(let text) = cell.value else { continue }
      // An escape is longer than what it stands for.
      precondition(text.utf8.count <= 3 * input.count)
    }
  }
  return 0
}

/// The parts of a workbook whose cells refer to the first strings.
private let surroundings: [(String, String)] = {
  var book = WorkbookBuilder()
  let cells = (0..<40).map { #"<c t="s"><v>\#($0)</v></c>"# }.joined()
  book.add(sheet: "S", rows: "<row>\(cells)</row>")
  book.sharedStrings = ""
  return book.zip().entries.compactMap { entry in
    let name = String(decoding: entry.name, as: UTF8.self)
    guard name != "xl/sharedStrings.xml" else { return nil }
    return (name, book.text(ofPart: name) ?? "")
  }
}()

FuzzDriver.run(testOneInput)
