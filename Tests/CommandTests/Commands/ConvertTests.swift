import Foundation
import Testing
import WorkbookBuilder

/// `convert` and what it leaves on the disk.
@Suite("convert")
struct ConvertTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
  }

  private static let everything = [
    "corpus.json", "corpus.schema.json", "corpus.sqlite", "markdown",
  ]

  @Test("One workbook is written into the output folder itself")
  func single() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    let outcome = try command("convert", "book.xlsx", "--output", "out")
    #expect(outcome.code == 0)
    #expect(outcome.output == "", "data only; there is none")
    try expectSnapshot(outcome.error.masked, "convert-single")
    #expect(try folder.names("out") == Self.everything)
    #expect(try folder.text("out/corpus.json").contains(#""en": "Dear Amazon team,""#))
    #expect(try folder.text("out/markdown/README.md").contains("迟发率高"))
  }

  @Test("Several workbooks are written into a folder each")
  func several() throws {
    try folder.write(Books.letters, to: "one.xlsx")
    try folder.write(Books.letters, to: "in/two.xlsm")
    let outcome = try command("convert", "one.xlsx", "in/two.xlsm", "--output", "out")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.error.masked, "convert-several")
    #expect(try folder.names("out") == ["one", "two"])
    #expect(try folder.names("out/two") == Self.everything)
  }

  @Test("A folder stands for the workbooks in it; lock files and other files are passed over")
  func folderOfWorkbooks() throws {
    try folder.write(Books.letters, to: "books/one.xlsx")
    try folder.write(Books.letters, to: "books/deep/two.xlsx")
    try folder.write("lock", to: "books/~$one.xlsx")
    try folder.write("text", to: "books/notes.txt")
    let outcome = try command("convert", "books", "--output", "out", "--jobs", "2")
    #expect(outcome.code == 0)
    #expect(try folder.names("out") == ["deep", "one"])
    #expect(try folder.names("out/deep") == ["two"])
  }

  @Test("A folder with a single workbook still gives it a folder of its own")
  func folderOfOne() throws {
    try folder.write(Books.letters, to: "books/one.xlsx")
    #expect(try command("convert", "books", "--output", "out").code == 0)
    #expect(try folder.names("out") == ["one"])
  }

  @Test("A folder without workbooks is an error")
  func emptyFolder() throws {
    try folder.write("text", to: "books/notes.txt")
    let outcome = try command("convert", "books", "--output", "out")
    #expect(outcome.code == 2)
    try expectSnapshot(outcome.error, "error-no-workbooks")
    #expect(!folder.has("out"))
  }

  @Test("Two workbooks for the same place are an error before anything is written")
  func collision() throws {
    try folder.write(Books.letters, to: "a/book.xlsx")
    try folder.write(Books.letters, to: "b/book.xlsx")
    let outcome = try command("convert", "a/book.xlsx", "b/book.xlsx", "--output", "out")
    #expect(outcome.code == 2)
    try expectSnapshot(outcome.error, "error-collision")
    #expect(!folder.has("out"))
  }

  @Test("A workbook that cannot be read does not stop the others")
  func oneBad() throws {
    try folder.write(Books.letters, to: "good.xlsx")
    try folder.write("name,price\n", to: "bad.xlsx")
    let outcome = try command("convert", "bad.xlsx", "good.xlsx", "--output", "out", "--quiet")
    #expect(outcome.code == 2)
    #expect(outcome.error == "bad.xlsx: is a text file, such as CSV, not an Excel workbook\n")
    #expect(try folder.names("out") == ["good"])
  }

  @Test(
    "Many workbooks give what each gives by itself, in their order, on any number of jobs",
    .timeLimit(.minutes(5)), arguments: [1, 2, 5])
  func many(jobs: Int) throws {
    try folder.write(Books.letters, to: "alone.xlsx")
    #expect(try command("convert", "alone.xlsx", "-o", "alone", "-q", "-f", "json").code == 0)
    let single = try folder.text("alone/corpus.json")
    for number in 10...21 {
      if number % 3 == 0 {
        try folder.write("a,b\n", to: "books/\(number).xlsx")
      } else {
        try folder.write(Books.letters, to: "books/\(number).xlsx")
      }
    }
    let outcome = try command("convert", "books", "-o", "out", "-f", "json", "-j", "\(jobs)")
    #expect(outcome.code == 2)
    let told = outcome.error.split(separator: "\n").compactMap { line in
      line.firstMatch(of: /(\d\d)\.xlsx/).flatMap { Int($0.1) }
    }
    #expect(told == Array(10...21))
    for number in 10...21 where number % 3 != 0 {
      let json = try folder.text("out/\(number)/corpus.json")
      #expect(json.replacing("\(number).xlsx", with: "alone.xlsx") == single)
    }
    #expect(try folder.names("out").count == 8)
  }

  @Test("Only the formats asked for are written, and others in the folder stay")
  func formats() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    try folder.write("mine", to: "out/notes.txt")
    #expect(try command("convert", "book.xlsx", "-o", "out", "-f", "json").code == 0)
    #expect(try folder.names("out") == ["corpus.json", "corpus.schema.json", "notes.txt"])
    #expect(try command("convert", "book.xlsx", "-o", "out", "-f", "sqlite,markdown").code == 0)
    #expect(try folder.names("out") == Self.everything + ["notes.txt"])
  }

  @Test("--quiet prints nothing where all is well, and colour and progress need a terminal")
  func quiet() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    let quiet = try command("convert", "book.xlsx", "--output", "out", "--quiet")
    #expect(quiet == Command.Outcome(code: 0, output: "", error: ""))
    let plain = try command("convert", "book.xlsx", "--output", "out")
    #expect(!plain.error.contains("\u{1B}"))
  }

  @Test("--strict exits with 1 where a finding weighs, and has written all the same")
  func strict() throws {
    try folder.write(Books.letters, to: "clean.xlsx")
    #expect(try command("convert", "clean.xlsx", "-o", "clean", "--strict", "-q").code == 0)
    try folder.write(Books.letters(sheet: "绩效", rate: "7"), to: "odd.xlsx")
    #expect(try command("convert", "odd.xlsx", "-o", "odd", "-q").code == 0)
    #expect(try command("convert", "odd.xlsx", "-o", "odd", "--strict", "-q").code == 1)
    #expect(folder.has("odd/corpus.json"))
  }

  @Test("The same workbook gives the same bytes, whatever its folder and the number of jobs")
  func deterministic() throws {
    try folder.write(Books.letters, to: "book.xlsx")
    try folder.write(Books.letters, to: "deep/er/book.xlsx")
    #expect(try command("convert", "book.xlsx", "-o", "one", "-q", "-j", "1").code == 0)
    #expect(try command("convert", "deep/er/book.xlsx", "-o", "two", "-q", "-j", "4").code == 0)
    #expect(try folder.tree("one") == folder.tree("two"))
  }

  @Test("Hidden sheets are read where they are asked for")
  func includeHidden() throws {
    var book = Books.letters
    book.add(sheet: "藏", rows: Books.xml([["Dear buyer,", "亲爱的买家："]]), state: "hidden")
    try folder.write(book, to: "book.xlsx")
    #expect(try command("convert", "book.xlsx", "-o", "shown", "-q").code == 0)
    #expect(try !folder.text("shown/corpus.json").contains(#""en": "Dear buyer,""#))
    #expect(try command("convert", "book.xlsx", "-o", "all", "-q", "--include-hidden").code == 0)
    #expect(try folder.text("all/corpus.json").contains(#""en": "Dear buyer,""#))
  }
}

extension String {
  /// The text with its file sizes left out; they change with the libraries that write the files.
  var masked: String { replacing(/[0-9.]+ [km]B/.ignoresCase(), with: "… kB") }
}
