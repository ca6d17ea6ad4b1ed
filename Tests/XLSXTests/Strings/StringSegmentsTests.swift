import Testing
import WorkbookBuilder

@testable import XLSX

/// Shared strings are the same, and so are their errors, wherever they are cut and when they are not.
@Suite struct StringSegmentsTests {
  private static let main = WorkbookBuilder.Namespaces.main
  private static let compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006"

  private func workbook(_ bytes: [UInt8], limits: Limits = .default) throws -> Workbook {
    var book = WorkbookBuilder()
    book.add(sheet: "S", rows: "")
    book.sharedStrings = ""
    book.add(part: "xl/sharedStrings.xml", bytes)
    return try Workbook(bytes: book.bytes(), name: "book.xlsx", limits: limits)
  }

  private func part(_ items: String, root: String = "") -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sst xmlns=\"\(Self.main)\"\(root)>\(items)</sst>"
  }

  /// Strings of every kind, some on lines of their own.
  private func items(_ numbers: ClosedRange<Int>) -> String {
    numbers.map { number in
      switch number % 5 {
      case 0: "<si/>\n"
      case 1: "<si><t>text \(number)</t></si>"
      case 2: "<si><t xml:space=\"preserve\"> 文\(number) &amp;lt;si&gt; &#x4E2D; </t></si>\n\n"
      case 3: "<si><r><rPr><b/></rPr><t>rich </t></r><r><t>_x0041__x000D_\(number)</t></r></si>"
      default:
        "<si ><t>東\(number)</t><rPh sb=\"0\" eb=\"1\"><t>ヒガシ</t></rPh><phoneticPr fontId=\"1\"/></si>"
      }
    }.joined()
  }

  /// Lengths that make the first cut at every string there is, and some in which cuts are looked for.
  private func lengths(_ bytes: [UInt8]) -> [Int] {
    let starts = bytes.indices.filter { bytes[$0] == 0x3C && bytes[$0...].starts(with: "<si".utf8) }
    return starts.map { $0 + 4 } + Array(64...160) + [200, 333, 512, 1024]
  }

  /// Expects so many strings, or an error where there is no number.
  private func expectSameOutcome(_ xml: String, _ count: Int?) throws {
    let workbook = try workbook(Array(xml.utf8))
    let uncut = StringsOutcome(workbook, length: SheetOutcome.uncut)
    if let count {
      #expect(uncut.lines.count == count)
      #expect(uncut.lines.first?.hasPrefix("0 ") == true)
    } else {
      #expect(uncut.lines.first?.hasPrefix("book.xlsx: ") == true)
    }
    StringsOutcome.expectSame(workbook, lengths: lengths(Array(xml.utf8)))
  }

  @Test func cutsStringsOfEveryKind() throws {
    try expectSameOutcome(part(items(1...50)), 50)
    let outcome = StringsOutcome(
      try workbook(Array(part(items(1...50)).utf8)), length: 150, threads: 3)
    #expect(
      outcome.lines[..<5]
        == ["0 text 1", "1  文2 &lt;si> 中 ", "2 richA\r3", "3 東4", "4 "])
  }

  @Test(arguments: [
    ("<!-- <si><t>no</t></si> <si> and some more text to be cut in, <si><t/></si> -->", 0),
    ("<?note <si><t>no</t></si> <si> and some more text to be cut in, <si><t/></si> ?>", 0),
    ("<si><t><![CDATA[<si><t>a</t></si> <si> and more <si><t>a</t></si>]]></t></si>", 1),
    ("<x:si xmlns:x='urn:x'><si><t>no</t></si><si><t>no</t></si><si><t>no</t></si></x:si>", 0),
    ("<extLst><ext><si><t>no</t></si><si><t>no</t></si><si><t>no</t></si></ext></extLst>", 0),
    ("<group><si><t>yes</t></si><si><t>yes</t></si><si><t>yes</t></si></group>", 3),
    ("<si><t>a</t><si><t>b</t></si><si><t>c</t></si></si>", 3),
  ])
  func readsWhatLooksLikeStrings(inner: String, count: Int) throws {
    try expectSameOutcome(part(items(1...6) + inner + items(7...30)), 30 + count)
    try expectSameOutcome(part(items(1...6) + inner + inner + items(7...30)), 30 + 2 * count)
  }

  @Test("Alternatives are chosen by the prefixes of the whole part")
  func choosesAlternatives() throws {
    let declared = "<si xmlns:y='\(Self.main)'><t>a</t></si>"
    let choice = """
      <mc:AlternateContent><mc:Choice Requires='y'><si><t>new</t></si></mc:Choice>\
      <mc:Fallback><si><t>old</t></si><si><t>old</t></si></mc:Fallback></mc:AlternateContent>
      """
    let comment = "<!-- <si><t>no</t></si> and some more text to be cut in -->"
    for root in ["", " xmlns:x='\(Self.main)'"] {
      let root = root + " xmlns:mc='\(Self.compatibility)'"
      let known = items(1...9) + declared + items(1...9) + choice + items(1...9)
      try expectSameOutcome(part(known, root: root), 29)
      let unknown = items(1...9) + choice + items(1...9) + declared
      try expectSameOutcome(part(unknown, root: root), 21)
      // The parser that pushes from the comment on is another than the one that met the prefix.
      let pushed = items(1...9) + declared + items(1...9) + comment + choice + items(1...9)
      try expectSameOutcome(part(pushed, root: root), 29)
    }
  }

  @Test("A part whose names have a prefix is cut too")
  func cutsPrefixedNames() throws {
    let item = "<x:si><x:t> a </x:t></x:si>"
    let root = "<x:sst xmlns:x='\(Self.main)'\n z='>' xml:space=\"preserve\">"
    let xml = root + String(repeating: item, count: 60) + "</x:sst>"
    try expectSameOutcome(xml, 60)
    let threads = ThreadBudget(count: 2)
    var reader = try reader(of: workbook(Array(xml.utf8)), length: 256, threads)
    _ = try reader.next()
    #expect(reader.documentsHeld > 0)
  }

  @Test func takesTheRootsDeclarations() throws {
    let items = "<y:si><y:t> a </y:t></y:si><si><t> b </t></si>"
    let root = " xmlns:y='\(Self.main)' xml:space='preserve'"
    try expectSameOutcome(part(String(repeating: items, count: 20), root: root), 40)
    let strict = "<sst xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'>"
    try expectSameOutcome(strict + self.items(1...20) + "</sst>", 20)
  }

  @Test(
    "Faults have the place that they have in the part",
    arguments: [
      "</w>", "<t>&unknown;</t>", "<t a='1' a='1'/>", "<si", "\u{2}", "]]>", "</sst><sst>",
      "<!-- <si><t>no</t></si>", "&#0;",
    ])
  func givesFaultsTheSamePlace(fault: String) throws {
    for text in [items(1...20), items(1...20).replacing("\n", with: "")] {
      try expectSameOutcome(part(text + "<si><t>1</t>\(fault)</si>" + items(22...40)), nil)
    }
  }

  @Test("A CDATA section without an end is told alike on any number of threads")
  func tellsOpenCDATA() throws {
    let text = items(1...20) + "<si><t><![CDATA[ <si><t>no</t></si>" + items(22...40)
    let workbook = try workbook(Array(part(text).utf8))
    // Pushed by libxml2, the place of this fault depends on the lengths of what is pushed.
    for length in lengths(Array(part(text).utf8)) {
      let alone = StringsOutcome(workbook, length: length)
      #expect(alone.lines.first?.hasSuffix("the document ends too early") == true)
      for threads in 2...3 {
        #expect(StringsOutcome(workbook, length: length, threads: threads) == alone)
      }
    }
  }

  @Test("Bytes that are no UTF-8 have their place too")
  func refusesOtherBytes() throws {
    var bytes = Array(part(items(1...40)).utf8)
    let middle = bytes.count / 2
    bytes.insert(contentsOf: [0xFF, 0xFE], at: middle)
    StringsOutcome.expectSame(try workbook(bytes), lengths: lengths(bytes))
  }

  @Test func readsOtherEncodingsUncut() throws {
    let xml = part(items(1...40)).replacing("UTF-8", with: "UTF-16")
    let bytes: [UInt8] = [0xFE, 0xFF] + xml.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let workbook = try workbook(bytes)
    #expect(StringsOutcome(workbook, length: 512, threads: 2).lines.count == 40)
    StringsOutcome.expectSame(workbook)
  }

  @Test(arguments: ["<!DOCTYPE sst [<!ENTITY e '<si><t>no</t></si>'>]>", "<!DOCTYPE sst>"])
  func refusesDocumentTypes(type: String) throws {
    try expectSameOutcome(type + part(items(1...20)).dropFirst(39), nil)
  }

  @Test func namesTheFaultOfATruncatedPart() throws {
    let whole = Array(part(items(1...30)).utf8)
    for length in stride(from: 0, to: whole.count, by: 7) {
      let workbook = try workbook(Array(whole[..<length]))
      StringsOutcome.expectSame(workbook, lengths: [100, 131, 256])
      #expect(StringsOutcome(workbook, length: 131, threads: 2).lines.count == 1)
    }
  }

  @Test("The limit of bytes is passed or kept alike, whatever is left of it")
  func keepsTheLimitOfBytes() throws {
    let bytes = Array(part(items(1...30)).utf8)
    let unlimited = StringsOutcome(try workbook(bytes), length: 256)
    var kept = 0
    for limit in stride(from: 1, to: 700, by: 3) {
      var limits = Limits.default
      limits.stringBytes = limit
      let workbook = try workbook(bytes, limits: limits)
      StringsOutcome.expectSame(workbook, lengths: [128, 256])
      let outcome = StringsOutcome(workbook, length: 256, threads: 2)
      if outcome == unlimited { kept += 1 } else { #expect(outcome.lines.count == 1) }
    }
    #expect(kept > 10 && kept < 200)
  }

  @Test("Limits of depth and attributes are passed in the same place")
  func keepsLimitsOfMarkup() throws {
    var limits = Limits.default
    limits.depth = 6
    limits.attributes = 4
    for fault in ["<a><a><a><a><a>", "<t a='' b='' c='' d='' e=''>"] {
      let bytes = Array(part(items(1...30) + "<si>" + fault + items(31...60)).utf8)
      let workbook = try workbook(bytes, limits: limits)
      StringsOutcome.expectSame(workbook, lengths: lengths(bytes))
      let outcome = StringsOutcome(workbook, length: 256, threads: 2)
      #expect(outcome.lines.first?.contains("limit of") == true)
    }
  }

  @Test("No more is read ahead than the window holds")
  func boundsTheWindow() throws {
    let workbook = try workbook(Array(part(items(1...20_000)).utf8))
    let threads = ThreadBudget(count: 3)
    var reader = try reader(of: workbook, length: 1024, threads)
    #expect(threads.borrow(atMost: 9) == 0)
    var most = 0
    while !reader.isFinished {
      guard let slot = try reader.next() else { continue }
      most = max(most, reader.documentsHeld)
      #expect(slot.parsed.bytes.capacity <= 1 << 16)
      reader.release()
    }
    #expect(reader.state.pointee.strings.ends.count == 20_000)
    #expect(most > 0 && most <= 8)
  }

  private func reader(
    of workbook: Workbook, length: Int, _ threads: ThreadBudget
  ) throws -> SegmentReader<SharedStringsState> {
    let part = try #require(workbook.contents.stringsPart)
    let limit = workbook.package.stringLimit
    var reader = try SegmentReader(part, in: workbook.package, segmentLength: length) {
      SharedStringsState(limit: limit)
    }
    reader.take(
      try SegmentsAhead(part, in: workbook.package, segmentLength: length, threads: threads) {
        SharedStringsState(limit: limit, isAhead: true)
      })
    return reader
  }
}
