import Testing
import WorkbookBuilder

@testable import XLSX

/// Every limit ends the reading with an error that names it, and can be raised by that name.
@Suite("Limits") struct LimitTests {
  /// A workbook, the limit that it needs, and the place that the error names.
  struct Case: CustomTestStringConvertible, Sendable {
    let limit: Limits.Name
    let needs: Int
    /// What is too little; one less than what is needed, but where bytes are counted in portions.
    var falls: Int?
    let place: String
    let book: @Sendable () -> WorkbookBuilder
    var testDescription: String { limit.rawValue }
  }

  private static func sheet(_ rows: String, tail: String = "") -> WorkbookBuilder {
    DetailsFixture.book(rows: rows, tail: tail)
  }

  static let cases = [
    Case(limit: .entries, needs: 5, place: "book.xlsx: holds more entries") { sheet("") },
    Case(
      limit: .cells, needs: 6, place: "book.xlsx: xl/worksheets/sheet1.xml:1:249, S!E1: the sheet"
    ) { sheet("<row>" + String(repeating: "<c/>", count: 6) + "</row>") },
    Case(
      limit: .stringBytes, needs: 3 * (7 + 4),
      place: "book.xlsx: xl/sharedStrings.xml: the shared strings hold more"
    ) {
      var book = sheet("<row><c t='s'><v>0</v></c></row>")
      book.sharedStrings = String(repeating: "<si><t>letters</t></si>", count: 3)
      return book
    },
    Case(
      limit: .items, needs: 7,
      place: "book.xlsx: xl/worksheets/sheet1.xml:1:439, S: lists more things"
    ) { sheet("", tail: String(repeating: "<mergeCell ref='A1:B2'/>", count: 7).merges) },
    Case(
      limit: .depth, needs: 12, place: "book.xlsx: xl/worksheets/sheet1.xml:1:"
    ) {
      sheet("", tail: String(repeating: "<a>", count: 11) + String(repeating: "</a>", count: 11))
    },
    Case(limit: .attributes, needs: 9, place: "book.xlsx: xl/worksheets/sheet1.xml:1:") {
      sheet("<row a='' b='' c='' d='' e='' f='' g='' h='' i=''/>")
    },
    Case(
      limit: .markupBytes, needs: 400_000, falls: 200_000,
      place: "book.xlsx: xl/worksheets/sheet1.xml:1:"
    ) { sheet("<!--" + String(repeating: "-a", count: 190_000) + "-->") },
    Case(limit: .pictureBytes, needs: 33, place: "book.xlsx: xl/media/image1.png: inflates to 33") {
      HostileBooks.pictures
    },
  ]

  private func reading(_ test: Case, _ value: Int) -> HostileBooks.Reading {
    var limits = Limits.default
    limits.set(test.limit, to: value)
    return HostileBooks.read(test.book().bytes(), limits: limits)
  }

  @Test(arguments: cases)
  func isNamedAndRaised(_ test: Case) throws {
    let limit = test.falls ?? test.needs - 1
    let error = try #require(reading(test, limit).errors.first)
    #expect(error.code == .limitExceeded)
    #expect(error.limit == test.limit)
    #expect(error.description.hasPrefix(test.place), "\(error)")
    #expect(error.detail.contains("limit of \(limit)"), "\(error)")
    #expect(reading(test, test.needs).errors == [])
  }

  @Test func boundsInflatedBytesOfAllPartsTogether() throws {
    let bytes = HostileBooks.cells.bytes()
    let sizes = HostileBooks.cells.zip().entries.map(\.size).reduce(0, +)
    var limits = Limits.default
    limits.inflatedBytes = Int(sizes) - 1
    let error = try #require(
      HostileBooks.read(bytes, limits: limits).errors.first { $0.limit != nil })
    #expect(error.limit == .inflatedBytes)
    limits.set(.inflatedBytes, to: Int(sizes))
    #expect(HostileBooks.read(bytes, limits: limits).errors == [])
  }

  @Test func everyNameSetsItsOwnLimit() {
    for name in Limits.Name.allCases {
      var limits = Limits.default
      limits.set(name, to: 7)
      #expect(limits != .default)
      let changed = Mirror(reflecting: limits).children.filter {
        ["7", "Optional(7)"].contains("\($0.value)")
      }
      #expect(changed.count == 1, "\(name)")
    }
  }

  @Test func theDefaultOfStringsGrowsWithTheFile() {
    #expect(Limits.memory(forFileOf: 1000) == 128 << 20)
    #expect(Limits.memory(forFileOf: 100 << 20) == 1600 << 20)
    #expect(Limits.memory(forFileOf: .max) == .max)
  }

  @Test func aPartAroundTheCellsThatPassesALimitIsLeftOutWithAFinding() throws {
    var book = HostileBooks.around
    book.add(
      part: "xl/c.xml",
      "<comments><commentList>" + String(repeating: "<comment ref='A1'/>", count: 9)
        + "</commentList></comments>")
    var limits = Limits.default
    limits.items = 8
    let details = try DetailsFixture.details(book, limits: limits)
    #expect(details.comments.isEmpty)
    #expect(
      details.findings.map(\.message)
        == ["The part was left out: lists more things than the limit of 8 (limit items)."])
    limits.items = 9
    #expect(try DetailsFixture.details(book, limits: limits).comments.count == 9)
  }

  @Test func linksOfManyRangesAreLimitedToo() throws {
    let ranges = (1...9).map { "A\($0)" }.joined(separator: " ")
    var book = Self.sheet(
      "", tail: "<hyperlinks><hyperlink ref='\(ranges)' location='B1'/></hyperlinks>")
    var limits = Limits.default
    limits.items = 8
    let details = try DetailsFixture.details(book, limits: limits)
    #expect(details.hyperlinks.count == 8)
    #expect(details.findings.map(\.code) == [.unreadableDetails])
    book = Self.sheet("")
    #expect(try DetailsFixture.details(book, limits: limits).findings.isEmpty)
  }
}

extension String {
  fileprivate var merges: String { "<mergeCells>\(self)</mergeCells>" }
}
