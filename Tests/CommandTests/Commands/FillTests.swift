import Foundation
import Testing

/// `fill`: a letter with its variables put in.
@Suite("fill")
struct FillTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder)
    try folder.write(
      Books.book(
        sheet: "万能回复",
        [
          ["发货时效告知"],
          ["Dear [buyer name],", "尊敬的（买家姓名）："],
          [
            "We packed your order 113-2086475-9917340 today (自己改), and it leaves our warehouse within 12 hours.",
            "您的订单113-2086475-9917340今天已打包，将在12小时内离开仓库。",
          ],
          [
            "We promise 12 hours for order 113-2086475-9917340, [buyer name].",
            "订单113-2086475-9917340，我们承诺12小时，（买家姓名）。",
          ],
          ["Yours sincerely", "此致敬礼"],
          ["___ store", "___店铺"],
          ["未付款订单催款"],
          ["Dear customer,", "尊敬的客户："],
          ["Please pay for your order within 3 days.", "请在3天内付款。"],
          ["Best regards", "此致敬礼"],
          ["Li Na", "李娜"],
        ]), to: "book.xlsx")
    try #require(
      try command("convert", "book.xlsx", "-o", ".", "-f", "json,sqlite", "--quiet").code == 0)
  }

  @Test(
    "puts a value in everywhere in both languages, and leaves out the author's remarks",
    arguments: ["corpus.sqlite", "corpus.json", ".", "./"])
  func fills(corpus: String) throws {
    let outcome = try command(
      "fill", corpus, "发货时效告知", "--language", "both", "--set", "order_id=111-1111111-1111111",
      "--set", "hours=24", "--set", "buyer_name=Ann", "--set", "buyer_name.zh=安")
    #expect(outcome.code == 0)
    try expectSnapshot(outcome.output, "fill")
    try expectSnapshot(outcome.error, "fill-rest")
  }

  @Test("--strict exits with 1 while a gap is open, and not for values of the template")
  func strict() throws {
    #expect(try command("fill", "corpus.sqlite", "发货时效告知", "--strict").code == 1)
    #expect(try command("fill", "corpus.sqlite", "未付款", "--strict").code == 0)
  }

  @Test("--list shows every variable once, with its words")
  func list() throws {
    let outcome = try command("fill", "corpus.sqlite", "发货时效", "--list")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    try expectSnapshot(outcome.output, "fill-list")
  }

  @Test(
    "A name that does not exist is an error that names what there is",
    arguments: [
      ("variable", ["发货时效", "--set", "order=1"]), ("list", ["发货时效", "--list", "--set", "x=1"]),
      ("no-letter", ["退货"]), ("several", ["replies"]), ("near", ["unpaid-odrer-reminder"]),
    ])
  func unknown(name: String, arguments: [String]) throws {
    let outcome = try command.shell(
      "template-corpus fill corpus.sqlite "
        + arguments.map { "'\($0)'" }.joined(separator: " "))
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    try expectSnapshot(outcome.error, "error-fill-" + name)
  }

  @Test("Of a folder it takes what is there: the database, else the document")
  func folders() throws {
    for file in ["corpus.json", "corpus.sqlite"] {
      try folder.write("", to: "other/\(file)/book")
      let bytes = try Data(contentsOf: folder.url.appending(path: file))
      try folder.write(Array(bytes), to: "\(file) alone/\(file)")
      let outcome = try command("fill", "\(file) alone", "未付款")
      #expect(outcome.output.contains("within 3 days."), "\(outcome.error)")
    }
    try folder.write("{", to: "corpus.json")
    #expect(try command("fill", ".", "未付款").code == 0)
    #expect(
      try command("fill", "other/", "未付款")
        == Command.Outcome(
          code: 2, output: "",
          error:
            "other/: no corpus.sqlite or corpus.json in this folder; convert a workbook into it\n"
        ))
  }

  @Test("A file that is no corpus is an error with its place")
  func notACorpus() throws {
    try folder.write("{\n  \"entries\": [,]\n}", to: "broken.json")
    try folder.write(#"{"entries": []}"#, to: "other.json")
    try folder.write(#"{"format_version": 99, "entries": []}"#, to: "later.json")
    let expected = [
      "broken.json": "broken.json:2:15: no corpus.json: a value is missing\n",
      "other.json": "other.json: no corpus.json: format_version is missing\n",
      "later.json":
        "later.json: this corpus has version 99, not 1; convert the workbook again\n",
      "missing.json": "missing.json: cannot be read: no such file or directory\n",
      "book.xlsx": "book.xlsx: this is not a corpus.sqlite written by template-corpus.\n",
    ]
    for (file, error) in expected {
      let outcome = try command("fill", file, "3.1")
      #expect(outcome == Command.Outcome(code: 2, output: "", error: error), "\(file)")
    }
  }

  @Test("Places that do not fit the text are said and left alone")
  func misplaced() throws {
    let text = try folder.text("corpus.json").replacing(
      /"offset": \d+/, with: "\"offset\": 99999999")
    try folder.write(text, to: "wrong.json")
    let outcome = try command("fill", "wrong.json", "未付款", "--set", "days=9")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("within 3 days."))
    #expect(
      outcome.error.hasPrefix(
        "wrong.json: 4 places of variables in replies/unpaid-order-reminder do not fit its text"),
      "\(outcome.error)")
  }
}
