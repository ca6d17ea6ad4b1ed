import Foundation
import Testing
import WorkbookBuilder
import XLSX

/// The examples of the reader's pages: what stands between the markers stands on a page too.
@Suite("Examples of the reader")
struct ReadingExamples {
  private let printed = Printed()
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  // The examples print as any program does; here it is noted.
  private func print(_ items: Any...) { printed.add(items) }

  // example
  func printCells(of path: String) throws {
    let workbook = try Workbook(path: path)
    for sheet in workbook.sheets where sheet.visibility == .visible {
      try workbook.forEachRow(in: sheet) { row in
        for cell in row { print(sheet.name, cell.reference, cell.formatted) }
      }
    }
  }
  // end

  @Test("prints every cell of the visible sheets")
  func cells() throws {
    try printCells(of: Project.sample)
    #expect(printed.lines.count == 945)
    #expect(printed.lines.first == "官方邮箱 A1 知识产权投诉撤诉：notice@amazon.com")
  }

  // example
  func listSheets(of path: String) throws {
    let workbook = try Workbook(path: path)
    for sheet in workbook.sheets {
      print(sheet.index, sheet.name, sheet.kind, sheet.visibility)
    }
  }
  // end

  @Test("lists the sheets")
  func sheets() throws {
    try listSheets(of: Project.sample)
    #expect(printed.lines.count == 8)
    #expect(printed.lines[2] == "3 效绩模板 worksheet visible")
  }

  // example
  func printTexts(of name: String, in path: String) throws {
    let workbook = try Workbook(path: path)
    guard let sheet = workbook.sheet(named: name) else { return }
    try workbook.forEachRow(in: sheet) { row in
      for cell in row {
        if let text = cell.value.text { print(cell.reference, text) }
      }
    }
  }
  // end

  @Test("streams the texts of one sheet")
  func texts() throws {
    try printTexts(of: "效绩模板", in: Project.sample)
    #expect(printed.lines.count == 136)
    #expect(printed.lines.first == "A1 迟发率高的")
  }

  // example
  func table(of sheet: Sheet, in workbook: Workbook) throws -> [[String]] {
    var rows: [[String]] = []
    try workbook.forEachRow(in: sheet) { row in
      rows.append(row.cells(in: 4...6).map { $0?.formatted ?? "" })
    }
    return rows
  }
  // end

  @Test("gives rows as arrays")
  func arrays() throws {
    let workbook = try Workbook(path: orders())
    let sheet = try #require(workbook.sheets.first)
    let rows = try table(of: sheet, in: workbook)
    #expect(rows == [["36:00:00", "43.73%", ""], ["", "", ""], ["", "", ""]])
  }

  // example
  func printTotal(of path: String) throws {
    let workbook = try Workbook(path: path)
    guard let sheet = workbook.sheet(named: "Orders") else { return }
    let cells = try workbook.cells(of: sheet)
    print(cells["E1"]?.formatted ?? "no total", cells.row(1).count)
  }
  // end

  @Test("looks up cells")
  func lookUp() throws {
    try printTotal(of: orders())
    #expect(printed.lines == ["43.73% 5"])
  }

  // example
  func date(of value: CellValue, in timeZone: TimeZone) -> Date? {
    guard let day = value.date else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = timeZone
    return calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day))
  }
  // end

  @Test("makes days into dates of Foundation")
  func foundationDates() throws {
    let workbook = try Workbook(path: orders())
    let sheet = try #require(workbook.sheets.first)
    let cells = try workbook.cells(of: sheet)
    let utc = try #require(TimeZone(secondsFromGMT: 0))
    let day = try #require(cells["A1"])
    let date = try #require(self.date(of: day.value, in: utc))
    #expect(date.timeIntervalSince1970 == 1_710_374_400)
    #expect(self.date(of: .text("2024"), in: utc) == nil)
  }

  // example
  func printDates(in path: String) throws {
    let workbook = try Workbook(path: path)
    for sheet in workbook.sheets {
      try workbook.forEachRow(in: sheet) { row in
        for cell in row {
          switch cell.value {
          case .date(let day): print(cell.reference, day.year, day.month, day.day)
          case .time(let time): print(cell.reference, time.hour, time.minute)
          case .dateTime(let moment): print(cell.reference, moment)
          case .duration(let seconds): print(cell.reference, seconds / 3600, "hours")
          default: break
          }
        }
      }
    }
  }
  // end

  @Test("tells dates, times, moments and durations apart")
  func dates() throws {
    try printDates(in: orders())
    #expect(
      printed.lines == ["A1 2024 3 14", "B1 10 35", "C1 2024-03-14T10:35:00", "D1 36.0 hours"])
  }

  // example
  func pictures(in path: String) throws -> [String: [UInt8]] {
    let workbook = try Workbook(path: path)
    var bytes: [String: [UInt8]] = [:]
    for sheet in workbook.sheets {
      for picture in try workbook.details(of: sheet).pictures {
        print(picture.kind, picture.range, picture.mediaType, picture.width ?? 0)
        bytes["\(sheet.name)!\(picture.range)"] = try workbook.bytes(of: picture)
      }
    }
    return bytes
  }
  // end

  @Test("fetches the pictures with their cells")
  func fetchesPictures() throws {
    let pictures = try pictures(in: Project.sample)
    #expect(pictures.count == 10)
    #expect(pictures.values.allSatisfy { $0.starts(with: [0x89, 0x50, 0x4e, 0x47]) })
    #expect(printed.lines.allSatisfy { $0.hasPrefix("drawing A") && $0.contains("image/png") })
  }

  // example
  func printAsExcelShows(_ path: String) throws {
    let workbook = try Workbook(path: path)
    for sheet in workbook.sheets {
      try workbook.forEachRow(in: sheet) { row in
        print(row.map(\.formatted).joined(separator: " | "))
      }
    }
  }
  // end

  @Test("prints what Excel displays")
  func formatted() throws {
    try printAsExcelShows(orders())
    #expect(
      printed.lines == ["3/14/2024 | 10:35:00 | 3/14/2024 10:35 | 36:00:00 | 43.73%", "", ""])
  }

  // example
  func printWhatLiesAround(_ sheet: Sheet, of workbook: Workbook) throws {
    let details = try workbook.details(of: sheet)
    for range in details.mergedRanges { print("merged", range) }
    for comment in details.comments { print(comment.cell, comment.message.text) }
    for rows in details.hiddenRows { print("hidden rows", rows) }
    for link in details.hyperlinks {
      if case .external(let address) = link.target { print(link.range, address) }
    }
  }
  // end

  @Test("prints merged ranges, comments, hidden rows and links")
  func around() throws {
    let workbook = try Workbook(path: orders())
    let sheet = try #require(workbook.sheets.first)
    try printWhatLiesAround(sheet, of: workbook)
    #expect(
      printed.lines == ["merged A2:C2", "hidden rows 3...4", "A1 https://example.com/orders"])
  }

  // example
  func explain(_ path: String) {
    do {
      let workbook = try Workbook(path: path)
      print(path, "has", workbook.sheets.count, "sheets")
    } catch {
      print(error)  // One sentence with its place.
      if error.code == .encrypted { print("Ask for it without a password.") }
    }
  }
  // end

  @Test("explains why a file cannot be read")
  func explains() throws {
    explain(Project.sample)
    explain(#filePath)
    #expect(printed.lines.first?.hasSuffix("has 8 sheets") == true)
    #expect(
      printed.lines.last
        == "ReadingExamples.swift: is a text file, such as CSV, not an Excel workbook")
  }

  /// A workbook with a date, a time, a moment, a duration and a percentage in its first row.
  private func orders() throws -> String {
    var book = WorkbookBuilder()
    book.styles = """
      <numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm:ss"/></numFmts>
      <cellXfs count="6"><xf/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="22"/>\
      <xf numFmtId="164"/><xf numFmtId="10"/></cellXfs>
      """
    book.add(
      sheet: "Orders",
      rows: """
        <row r="1"><c r="A1" s="1"><v>45365</v></c><c r="B1" s="2"><v>0.44097222222222221</v></c>\
        <c r="C1" s="3"><v>45365.440972222219</v></c><c r="D1" s="4"><v>1.5</v></c>\
        <c r="E1" s="5"><v>0.4373</v></c></row>
        <row r="3" hidden="1"/><row r="4" hidden="1"/>
        """,
      tail: """
        <mergeCells count="1"><mergeCell ref="A2:C2"/></mergeCells>
        <hyperlinks><hyperlink ref="A1" r:id="link"/></hyperlinks>
        """,
      relationships: [
        .init("link", type: "hyperlink", target: "https://example.com/orders", external: true)
      ])
    return try folder.write(book.bytes(), to: "orders.xlsx")
  }
}
