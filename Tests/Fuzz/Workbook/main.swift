// Fuzzes the whole reader: every sheet with all its cells, what lies around them, and pictures.
//
// Bytes that begin as a zip archive are read as they are. Any others are a list of parts, each
// after a line `=== name`, from which an archive is made first: mutations then reach the XML, and
// not only the checksums around it.

internal import FuzzDriver
internal import WorkbookBuilder
internal import XLSX

/// The archive that a list of parts describes.
private func archive(_ input: [UInt8]) -> [UInt8] {
  guard !input.starts(with: [0x50, 0x4B]) else { return input }
  var zip = ZipBuilder()
  var name = ""
  var part: [UInt8] = []
  for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.starts(with: "=== ".utf8) {
      zip.add(name, part, .stored)
      name = String(decoding: line.dropFirst(4).prefix(200), as: UTF8.self)
      part = []
    } else {
      if !part.isEmpty { part.append(0x0A) }
      part.append(contentsOf: line)
    }
  }
  zip.add(name, part, .stored)
  return zip.bytes()
}

private func readCells(_ workbook: Workbook, _ sheet: Sheet) throws {
  try workbook.forEachRow(in: sheet) { row in
    precondition((1...CellReference.lastRow).contains(row.number))
    var column = 0
    for cell in row {
      precondition(cell.reference.row == row.number)
      precondition(cell.reference.column > column)
      column = cell.reference.column
      _ = (cell.value, cell.formatted, cell.formula, cell.style)
    }
    precondition(column <= CellReference.lastColumn)
  }
}

/// Reads a sheet in pieces of a few rows, on two threads: what is handed from piece to piece and from
/// thread to thread is as much at the input's mercy as the rest.
///
/// It comes first: one thread is at the first sheet while the other reads strings and styles.
private func readInPieces(_ workbook: Workbook, _ sheet: Sheet, _ threads: ThreadBudget) throws {
  guard
    var reader = try workbook.reader(of: sheet, formulas: true, segmentLength: 64, threads: threads)
  else { return }
  while let batch = try reader.next() {
    for record in batch.rows {
      for cell in Row(record, in: batch) { _ = (cell.value, cell.formatted, cell.formula) }
    }
  }
}

private let twoThreads = ThreadBudget(count: 2)

private func readDetails(_ workbook: Workbook, _ sheet: Sheet) throws {
  let details = try workbook.details(of: sheet)
  for range in details.mergedRanges + details.pictures.map(\.range) {
    precondition(range.first.row <= range.last.row && range.last.row <= CellReference.lastRow)
    precondition(range.last.column <= CellReference.lastColumn)
    _ = "\(range)"
  }
  for picture in details.pictures { _ = try? workbook.bytes(of: picture) }
}

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = archive(Array(UnsafeBufferPointer(start: start, count: count)))
  do {
    let workbook = try Workbook(bytes: bytes, name: "fuzz")
    _ = try? workbook.definedNames()
    _ = try? workbook.externalLinks()
    for sheet in workbook.sheets.prefix(4) {
      do { try readInPieces(workbook, sheet, twoThreads) } catch { _ = "\(error)" }
      do { try readCells(workbook, sheet) } catch { _ = "\(error)" }
      do { try readDetails(workbook, sheet) } catch { _ = "\(error)" }
    }
    _ = workbook.findings.map { "\($0)" }
  } catch {
    _ = "\(error)"
  }
  return 0
}

FuzzDriver.run(testOneInput)
