import CorpusModel
import Normalizing
import Testing
import WorkbookBuilder
import XLSX

@testable import TemplateCorpus

/// Sheets that are read side by side: the corpus is the same as from one thread, whatever is wrong.
@Suite("Sheets side by side") struct SheetsAheadTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("The sample workbooks give the same corpus on any number of threads")
  func samples() throws {
    for path in [SampleWorkbookTests.workbook, SampleWorkbookTests.wpsWorkbook] {
      let corpus = try Corpus(workbook: path, options: ImportOptions(threads: 1))
      #expect(corpus.entries.count > 20)
      for threads in [2, 3, 5] {
        #expect(
          try Corpus(workbook: path, options: ImportOptions(threads: threads)) == corpus,
          "\(threads) threads")
      }
    }
  }

  @Test("A picture's file is named by the first sheet that shows its bytes, whoever is read first")
  func names() throws {
    for _ in 0..<4 {
      let corpus = try same(Self.book)
      let files = Set(corpus.media.map(\.file))
      #expect(files.count == 2)
      #expect(files.allSatisfy { $0.hasSuffix(".bmp") }, "\(files)")
      let shown = corpus.entries.flatMap(\.images).map(\.file)
      #expect(shown.count > 2 && Set(shown).isSubset(of: files), "\(shown)")
    }
  }

  @Test(
    "Long sheets between short ones keep their places", arguments: [[0], [4], [11], [2, 3, 9]])
  func longSheets(places: [Int]) throws {
    var book = Self.book
    for place in places {
      book.sheets[place].xml = book.sheets[place].xml.replacing(
        "</sheetData>", with: "</sheetData>" + String(repeating: " ", count: 1 << 20))
    }
    let names = try same(book).source.sheets.map(\.name)
    #expect(names == (1...12).map { "Sheet \($0)" })
  }

  @Test("Damaged sheets, parts and pictures give the same findings")
  func damage() throws {
    var generator = SplitMix(state: 11)
    var codes: Set<String> = []
    for _ in 0..<30 {
      var book = Self.book
      let sheet = Int.random(in: book.sheets.indices, using: &generator)
      var xml = Array(book.sheets[sheet].xml.utf8)
      let place = Int.random(in: xml.indices, using: &generator)
      xml[place] = [0x3C, 0, 0x39, 0x26].randomElement(using: &generator) ?? 0
      book.sheets[sheet].xml = String(decoding: xml, as: UTF8.self)
      var zip = book.zip()
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let part = Int.random(in: zip.entries.indices, using: &generator)
        zip.entries[part].checksum ^= 1
      }
      guard let corpus = try? same(zip.bytes()) else { continue }
      codes.formUnion(corpus.findings.map(\.code))
    }
    #expect(
      codes.isSuperset(of: ["damaged-sheet", "missing-picture", "unreadable-details"]), "\(codes)")
  }

  @Test(
    "A limit that is used up is told of the same place",
    arguments: [
      ("string-bytes", 200), ("inflated-bytes", 170_000), ("picture-bytes", 20_000), ("cells", 1),
    ])
  func limits(name: String, step: Int) throws {
    let bytes = Self.book.bytes()
    var sentences: Set<String> = []
    for value in 1...20 {
      guard let corpus = try? same(bytes, limit: "\(name)=\(value * step)") else { continue }
      for finding in corpus.findings where finding.message.contains("limit") {
        sentences.insert("\(finding.sheet) \(finding.message)")
      }
    }
    #expect(sentences.count > 4, "\(sentences)")
  }

  @Test("The texts of all sheets share one budget, though each sheet alone would fit")
  func texts() throws {
    let bytes = Self.book.bytes()
    let all = try Corpus(workbook: path(bytes))
    let size = all.cells.reduce(0) { $0 + $1.text.utf8.count + 32 }
    #expect(try !same(bytes, limit: "string-bytes=\(size)").hasDamage)
    let corpus = try same(bytes, limit: "string-bytes=\(size - 1)")
    #expect(
      corpus.findings.filter { $0.code == Finding.damagedSheet }.map(\.sheet)
        == [all.source.sheets.last { $0.cells > 0 }?.name])
  }

  @Test("A sheet that is not wholly well, or takes more than its share, is left for its turn")
  func refused() throws {
    let workbook = try Workbook(bytes: Self.book.bytes(), name: "book.xlsx")
    let parts = PictureParts(workbook)
    let budget = GridBudget(workbook)
    let first = try SheetAhead(
      workbook.sheets[0], of: workbook, pictures: parts, share: budget.share(of: 12))
    #expect(first.grid.rows.count == 3 && first.grid.pictures.count == 2)
    #expect(throws: WorkbookError.self) {
      try SheetAhead(
        workbook.sheets[0], of: workbook, pictures: parts, share: budget.share(of: 1_000_000))
    }
    // Sheets before it that took more than their share leave less than that.
    var left = budget.share(of: 134_217_728 / (2 * 338 + 337))
    #expect(left.take(first.budget) && left.take(first.budget) && !left.take(first.budget))
    var zip = Self.book.zip()
    for part in zip.entries.indices
    where zip.entries[part].name.elementsEqual("xl/media/image1.bmp".utf8) {
      zip.entries[part].checksum ^= 1
    }
    let damaged = try Workbook(bytes: zip.bytes(), name: "book.xlsx")
    #expect(throws: WorkbookError.self) {
      try SheetAhead(
        damaged.sheets[0], of: damaged, pictures: PictureParts(damaged), share: budget)
    }
  }

  // MARK: Workbooks

  /// Twelve sheets of letters with shared strings and two pictures each, of which every other sheet
  /// calls the same bytes a PNG.
  private static let book: WorkbookBuilder = {
    var book = WorkbookBuilder()
    let texts = [
      "Dear Amazon team,", "尊敬的亚马逊团队：", "We ship every order within two days.",
      "我们在两天内发出每个订单。", "Yours sincerely", "此致敬礼",
    ]
    book.sharedStrings = texts.map { "<si><t>\($0)</t></si>" }.joined()
    for number in 1...12 {
      let rows = (0..<3).map { row in
        let cells = ["A", "B"].enumerated().map {
          #"<c r="\#($1)\#(row + 1)" t="s"><v>\#(2 * row + $0)</v></c>"#
        }
        return #"<row r="\#(row + 1)">\#(cells.joined())</row>"#
      }
      book.add(
        sheet: "Sheet \(number)", rows: rows.joined(),
        tail: #"<mergeCells><mergeCell ref="D1:E2"/></mergeCells><drawing r:id="rId1"/>"#,
        state: number % 5 == 0 ? "hidden" : nil,
        relationships: [
          .init("rId1", type: "drawing", target: "../drawings/drawing\(number).xml")
        ])
      let ending = number % 2 == 0 ? "png" : "bmp"
      let drawing = [1, 2].map { Self.anchor(row: $0, "rId\($0)") }.joined()
      book.add(
        part: "xl/drawings/drawing\(number).xml",
        "<xdr:wsDr \(Self.namespaces)>\(drawing)</xdr:wsDr>")
      book.add(
        part: "xl/drawings/_rels/drawing\(number).xml.rels",
        WorkbookBuilder.relationshipsXML(
          [1, 2].map {
            .init("rId\($0)", type: "image", target: "../media/image\($0).\(ending)")
          }))
    }
    for number in [1, 2] {
      for (ending, type) in [("png", "image/png"), ("bmp", "image/bmp")] {
        book.add(
          part: "xl/media/image\(number).\(ending)",
          [UInt8](repeating: UInt8(number), count: 70_000), type: type)
      }
    }
    return book
  }()

  private static let namespaces = #"""
    xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """#

  private static func anchor(row: Int, _ relationship: String) -> String {
    let corner = "<xdr:col>3</xdr:col><xdr:row>\(row)</xdr:row>"
    return "<xdr:twoCellAnchor><xdr:from>\(corner)</xdr:from><xdr:to>\(corner)</xdr:to>"
      + #"<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="P"/></xdr:nvPicPr><xdr:blipFill>"#
      + #"<a:blip r:embed="\#(relationship)"/></xdr:blipFill></xdr:pic></xdr:twoCellAnchor>"#
  }

  // MARK: Comparing

  private func same(_ book: WorkbookBuilder) throws -> Corpus { try same(book.bytes()) }

  /// The corpus of a workbook, which is the same on one, two and three threads.
  private func same(_ bytes: [UInt8], limit: String? = nil) throws -> Corpus {
    let path = try path(bytes)
    let results = [1, 2, 3].map { threads in
      var options = ImportOptions(includeHidden: true, threads: threads)
      if let limit { options.set([LimitSetting(limit)].compactMap(\.self)) }
      return Result { () throws(CorpusError) in try Corpus(workbook: path, options: options) }
    }
    #expect(results[0] == results[1], "\(limit ?? "")")
    #expect(results[0] == results[2], "\(limit ?? "")")
    return try results[0].get()
  }

  private func path(_ bytes: [UInt8]) throws -> String {
    try folder.write(bytes, to: "book.xlsx")
    return folder.path("book.xlsx")
  }
}

extension Corpus {
  /// Whether a sheet is left out.
  fileprivate var hasDamage: Bool { findings.contains { $0.code == Finding.damagedSheet } }
}
