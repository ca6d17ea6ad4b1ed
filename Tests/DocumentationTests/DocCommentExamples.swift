import TemplateCorpus
import Testing
import WorkbookBuilder
import XLSX

/// The examples in doc comments: they are compiled, and run where they need no file of a fixed name.
@Suite("Examples in doc comments")
struct DocCommentExamples {
  private let printed = Printed()

  // The examples print as any program does; here it is noted.
  private func print(_ items: Any...) { printed.add(items) }

  @Test("read a sheet")
  func sheet() throws {
    let workbook = try Self.workbook()
    let sheet = try #require(workbook.sheets.first)
    // example
    try workbook.forEachRow(in: sheet) { row in
      for cell in row { print(cell.reference, cell.value) }
    }
    // end
    #expect(printed.lines == ["A1 text(\"Rates\")", "B1 number(0.5)", "B2 number(0.25)"])
    // example
    var total = 0.0
    try workbook.forEachRow(in: sheet) { row in
      for cell in row {
        if case .number(let number) = cell.value { total += number }
      }
    }
    // end
    #expect(total == 0.75)
  }

  @Test("look up the cells of a sheet")
  func cells() throws {
    let workbook = try Self.workbook()
    let sheet = try #require(workbook.sheets.first)
    // example
    let cells = try workbook.cells(of: sheet)
    print(cells["B2"]?.formatted ?? "nothing")
    for cell in cells.row(1) { print(cell.reference, cell.formatted) }
    // end
    #expect(printed.lines == ["0.25", "A1 Rates", "B1 0.5"])
  }

  @Test("read on one thread")
  func oneThread() throws {
    let path = Project.sample
    // example
    let workbook = try Workbook(path: path, threads: ThreadBudget(count: 1))
    // end
    #expect(workbook.sheets.count == 8)
  }

  @Test("list the links to other workbooks")
  func links() throws {
    let workbook = try Self.workbook()
    // example
    for link in try workbook.externalLinks() {
      print(link.number, link.target ?? "?", link.sheetNames, link.cells.count)
    }
    // end
    #expect(printed.lines == [], "the workbook has no links")
  }

  @Test("look around a sheet")
  func details() throws {
    let workbook = try Workbook(path: Project.sample)
    let sheet = workbook.sheets[1]
    // example
    let details = try workbook.details(of: sheet)
    for picture in details.pictures {
      print(picture.range, picture.mediaType, try workbook.bytes(of: picture).count)
    }
    // end
    #expect(printed.lines.count == 10)
    // example
    for link in try workbook.details(of: sheet).hyperlinks {
      print(link.range, link.target)
    }
    // end
    #expect(printed.lines.count == 10, "the sample has no links")
  }

  @Test("list the names that a workbook defines")
  func names() throws {
    let workbook = try Self.workbook()
    // example
    for name in try workbook.definedNames() {
      print(name.name, name.formula)  // Rates Sheet1!$A$1:$B$9
    }
    // end
    #expect(printed.lines == ["Rates Sheet1!$A$1:$B$9"])
  }

  private func print(_ cell: Cell) {
    // example
    if case .date(let day) = cell.value { print(day.year) }
    print(cell.formatted)  // "14-Mar-24"
    // end
  }

  private func printCells() throws {
    // example
    let workbook = try Workbook(path: "book.xlsx")
    for sheet in workbook.sheets where sheet.visibility == .visible {
      try workbook.forEachRow(in: sheet) { row in
        for cell in row { print(cell.reference, cell.value) }
      }
    }
    // end
  }

  private func printError() {
    // example
    do {
      let workbook = try Workbook(path: "book.xlsx")
      print(workbook.sheets.count)
    } catch {
      print(error)  // book.xlsx: is an Excel 97-2003 workbook (.xls); save it as .xlsx
    }
    // end
  }

  private func raiseLimits() throws -> Workbook {
    // example
    var limits = Limits.default
    limits.cells = 1_000_000_000
    let workbook = try Workbook(path: "huge.xlsx", limits: limits)
    // end
    return workbook
  }

  private func printTitles() throws {
    // example
    let corpus = try Corpus(workbook: "book.xlsx")
    for entry in corpus.entries { print(entry.number ?? "-", entry.title.zh ?? "") }
    // end
  }

  private func convert() throws {
    // example
    let conversion = try Conversion(inputs: ["books"], output: "Output")
    conversion.run(jobs: 2) { outcome in print(outcome) }
    // end
  }

  private func setRules() throws -> ImportOptions {
    // example
    var options = ImportOptions()
    options.rules = [try RuleSetting("unknown-title=off"), try RuleSetting("length-ratio=warning")]
    // end
    return options
  }

  private func fillLetter() throws {
    // example
    let letter = try CorpusLetters(path: "corpus/corpus.sqlite").letter("3.1")
    let settings = ["hours=24", "signature.zh=华"].compactMap { VariableSetting($0) }
    print(try letter.text(in: .en, with: settings) ?? "")
    // end
  }

  private func writePictures() throws {
    // example
    let export = PictureExport()
    for picture in try export.write(workbook: "book.xlsx", to: "pictures").pictures {
      print(picture.sheet, picture.cells, picture.file)
    }
    // end
  }

  private static func workbook() throws -> Workbook {
    var book = WorkbookBuilder()
    book.add(
      sheet: "Sheet1",
      rows: """
        <row r="1"><c r="A1" t="inlineStr"><is><t>Rates</t></is></c><c r="B1"><v>0.5</v></c></row>
        <row r="2"><c r="B2"><v>0.25</v></c></row>
        """)
    book.workbookTail =
      "<definedNames><definedName name='Rates'>Sheet1!$A$1:$B$9</definedName></definedNames>"
    return try Workbook(bytes: book.bytes(), name: "book.xlsx")
  }
}
