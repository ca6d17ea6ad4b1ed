import Testing
import WorkbookBuilder

@testable import XLSX

/// A sheet whose pieces are parsed while its strings and styles are read: the same rows, findings and
/// errors as on one thread, and all threads given back.
@Suite("Strings beside rows") struct StringsBesideRowsTests {
  /// Cuts are looked for in so many bytes.
  private static let length = 1024
  private static let stringsPart = "xl/sharedStrings.xml"
  private static let sheetPart = "xl/worksheets/sheet1.xml"

  /// A workbook of 40 strings, two formats, and a sheet of many pieces whose cells need them all.
  private static func book(
    rows: Int = 300, index: (Int) -> String = { "\($0 % 40)" }
  ) -> WorkbookBuilder {
    var book = WorkbookBuilder()
    book.sharedStrings = (0..<40).map { "<si><t>text \($0)</t></si>" }.joined()
    book.styles = #"<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>"#
    let rows = (1...rows).map {
      #"<row r="\#($0)"><c r="A\#($0)" t="s"><v>\#(index($0))</v></c>"#
        + #"<c r="B\#($0)" s="1"><v>\#($0 + 45_000)</v></c></row>"#
    }
    book.add(sheet: "S", rows: rows.joined())
    return book
  }

  /// What comes of reading the sheet on one thread, having seen that it is the same on two and three.
  ///
  /// The last lines are the findings on the workbook itself. Each reading has a workbook of its own,
  /// of which nothing was read before.
  private func outcome(
    _ bytes: [UInt8], limits: Limits = .default, length: Int = Self.length,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [String] {
    func lines(_ threads: Int) throws -> [String] {
      let workbook = try Workbook(bytes: bytes, name: "book.xlsx", limits: limits)
      let outcome = SheetOutcome(workbook, length: length, threads: threads)
      return outcome.lines + workbook.findings.map { "\($0)" }
    }
    let alone = try lines(1)
    for threads in 2...3 {
      for _ in 0..<2 {
        #expect(try lines(threads) == alone, "\(threads) threads", sourceLocation: sourceLocation)
      }
    }
    return alone
  }

  @Test("Rows are parsed before anybody has counted the strings, and tell how many they need")
  func parsesRowsFirst() throws {
    let book = Self.book { "\(300 - $0)" }
    let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
    let threads = ThreadBudget(count: 2)
    let ahead = try #require(
      try SheetReader.ahead(
        Self.sheetPart, in: workbook.package, collectsFormulas: true, segmentLength: Self.length,
        threads: threads))
    defer { ahead.stop() }
    var pieces = 0
    var isLast = false
    while !isLast {
      let slot = ahead.next()
      #expect(slot.outcome == .parsed)
      let first = try #require(slot.parsed.storage.rows.buffer.first)
      #expect(slot.parsed.sharedStringCount == 301 - first.number)
      isLast = slot.isLast
      pieces += 1
      ahead.release()
    }
    #expect(pieces > 20)
  }

  @Test("Every string and format is found")
  func readsSoundWorkbooks() throws {
    let lines = try outcome(Self.book().bytes())
    #expect(lines.count == 900)
    #expect(lines[1] == #"A1 text("text 1")  text 1"#)
    #expect(lines.last?.hasPrefix("B300 date") == true)
  }

  @Test(
    "A string that is not there is found missing in the same cell, in whichever piece",
    arguments: ["40", " 40 ", "41", "4294967294", "4294967295", "4294967296", "99999999999", "-1"])
  func findsMissingStrings(index: String) throws {
    for places in [[1], [150], [300], [1, 2, 150, 299, 300], Array(1...300)] {
      let book = Self.book { places.contains($0) ? index : "\($0 % 40)" }
      let lines = try outcome(book.bytes())
      #expect(lines.suffix(places.count) == places.map { "missing_shared_string A\($0)" }[...])
      #expect(lines.count { $0.hasPrefix("A") } == 300 - places.count)
    }
  }

  @Test("Indexes with blanks around them, and the last one, are none of these")
  func takesIndexesWithBlanks() throws {
    let lines = try outcome(Self.book { $0 % 2 == 0 ? " 39\n" : "39" }.bytes())
    #expect(lines.count == 900)
    #expect(lines.count { $0.contains(#"text("text 39")"#) } == 300)
  }

  @Test("Without shared strings every index is missing")
  func readsWithoutStrings() throws {
    var book = Self.book()
    book.sharedStrings = nil
    let lines = try outcome(book.bytes())
    #expect(lines.count == 900)
    #expect(lines.count { $0.hasPrefix("missing_shared_string A") } == 300)
  }

  /// What is wrong with a part.
  enum Damage: CaseIterable { case none, markup, checksum, header, missing }

  private static func bytes(_ strings: Damage, _ styles: Damage, _ sheet: Damage) -> [UInt8] {
    var zip = book().zip()
    for (part, damage) in [
      (stringsPart, strings), ("xl/styles.xml", styles), (sheetPart, sheet),
    ] {
      guard let place = zip.entries.firstIndex(where: { $0.name.elementsEqual(part.utf8) }) else {
        continue
      }
      switch damage {
      case .none: break
      case .markup:
        let text = book().text(ofPart: part) ?? ""
        zip.entries.remove(at: place)
        // The fault is in the last piece, so that all others may have been parsed.
        zip.add(part, String(text.dropLast(20)) + "</fault>")
      case .checksum: zip.entries[place].checksum ^= 1
      case .header: zip.entries[place].declaredOffset = 1
      case .missing: zip.entries.remove(at: place)
      }
    }
    return zip.bytes()
  }

  @Test(
    "Of several damaged parts the same one is told, the strings before the sheet",
    arguments: Damage.allCases, Damage.allCases)
  func tellsTheSameDamage(strings: Damage, sheet: Damage) throws {
    for styles in Damage.allCases {
      let lines = try outcome(Self.bytes(strings, styles, sheet))
      let errors = lines.filter { $0.hasPrefix("book.xlsx: ") }
      let areStringsRead = sheet != .missing
      let areStringsSound = strings == .none || strings == .missing
      if sheet == .missing {
        #expect(errors == ["book.xlsx: S: the sheet's part is missing from the file"])
      } else if !areStringsSound {
        #expect(errors.first?.hasPrefix("book.xlsx: \(Self.stringsPart)") == true)
      } else if sheet != .none {
        #expect(errors.first?.hasPrefix("book.xlsx: \(Self.sheetPart)") == true)
      }
      #expect(errors.count == (sheet == .none && areStringsSound ? 0 : 1))
      // Nobody has looked at the formats where the strings have failed.
      let areStylesTold = lines.contains { $0.contains("xl/styles.xml") }
      let areStylesSound = styles == .none || styles == .missing
      #expect(areStylesTold == (areStringsRead && areStringsSound && !areStylesSound))
    }
  }

  @Test("Strings beyond their limit are told alike, and before the sheet's cells beyond theirs")
  func keepsLimits() throws {
    var limits = Limits.default
    limits.stringBytes = 200
    limits.cells = 100
    #expect(
      try outcome(Self.book().bytes(), limits: limits) == [
        "book.xlsx: \(Self.stringsPart): the shared strings hold more than the limit of 200 string bytes"
      ])
    limits.stringBytes = 2000
    let lines = try outcome(Self.book().bytes(), limits: limits)
    #expect(lines.last?.contains("S!A51: the sheet has more cells than the limit of 100") == true)
  }

  @Test("The limit of inflated bytes ends the reading at the same part, whatever is left of it")
  func keepsTheLimitOfInflatedBytes() throws {
    let bytes = Self.book().bytes()
    var told: Set<String> = []
    for limit in stride(from: 2000, to: 45_000, by: 500) {
      var limits = Limits.default
      limits.inflatedBytes = limit
      guard (try? Workbook(bytes: bytes, name: "book.xlsx", limits: limits)) != nil else {
        continue
      }
      let lines = try outcome(bytes, limits: limits)
      let fault = lines.first { $0.hasPrefix("book.xlsx: ") }
      told.insert(fault.map { $0.contains(Self.stringsPart) ? "strings" : "sheet" } ?? "none")
    }
    #expect(told == ["strings", "sheet", "none"])
  }

  @Test("Long strings are read by all threads where the sheet would have to wait for them")
  func readsLongStringsFirst() throws {
    // Of the sheet one other thread may read 192 KB ahead, and two 128 KB each.
    let length = 1 << 15
    for (count, areFirst) in [(100, false), (4500, false), (8000, true)] {
      var book = Self.book(rows: 4000) { "\($0 % 100)" }
      book.sharedStrings = (0..<count).map { "<si><t>longer text \($0)</t></si>" }.joined()
      let workbook = try Workbook(bytes: book.bytes(), name: "book.xlsx")
      for threads in 2...3 {
        #expect(
          workbook.areStringsFirst(
            workbook.sheets[0], segmentLength: length, threads: ThreadBudget(count: threads))
            == areFirst, "\(count) strings, \(threads) threads")
      }
      #expect(try outcome(book.bytes(), length: length).last?.hasPrefix("B4000 date") == true)
      book.sharedStrings?.append("<si>")
      #expect(
        try outcome(book.bytes(), length: length).map { $0.prefix(32) }
          == ["book.xlsx: \(Self.stringsPart):"])
    }
  }
}
