import Foundation
import Testing
import WorkbookBuilder

/// `inspect --explain`: a sheet as the normalizer sees it, row by row.
@Suite("inspect --explain")
struct ExplainTests {
  private let folder: TestFolder
  private let command: Command

  init() throws {
    folder = try TestFolder()
    command = Command(folder: folder, environment: ["COLUMNS": "110"])
    var book = WorkbookBuilder()
    for (name, rows) in Self.sheets { book.add(sheet: name, rows: Books.xml(rows)) }
    book.add(sheet: "空", rows: "")
    try folder.write(book, to: "book.xlsx")
  }

  private static let letter = [
    ["Dear Amazon team,", "尊敬的亚马逊团队："],
    ["Our late shipment rate rose above 4% last month.", "上个月我们的迟发率超过了7%。"],
    [],
    [],
    ["1. We now ship every order within two days.", "1. 我们现在两天内发出每个订单。"],
    ["We check the list each evening,", "我们每天晚上检查清单，并且安排了两个人。"],
    ["and two people are in charge of it. (这里改成自己的人数)"],
    ["Yours sincerely", "此致敬礼"],
    ["HUA", "华"],
  ]

  private static let sheets: [(String, [[String]])] = [
    ("并排", [["迟发率高的"]] + letter),
    ("上下", letter.flatMap { $0.map { [$0] } }),
    (
      "同格",
      [["迟发率高的"]]
        + letter.prefix(2).map { [$0.joined(separator: "\n")] }
    ),
    (
      "一行一封",
      [
        ["序号", "场景", "英文", "中文"],
        [
          "1", "催付款", "Dear customer, please pay for your order. Best regards, Li Na",
          "尊敬的客户，请为您的订单付款。此致敬礼，李娜",
        ],
        [
          "2", "晚发货", "Dear customer, your order ships tomorrow. Best regards, Li Na",
          "尊敬的客户，您的订单明天发货。此致敬礼，李娜",
        ],
      ]
    ),
    ("邮箱", [["部门", "邮箱"], ["退款", "a@b.com"], ["绩效", "c@b.com"], ["版权", "d@b.com"]]),
    ("数据", [["SKU", "Qty"], ["A-1", "3"], ["A-2", "4"]]),
  ]

  @Test("shows rows, entries, pairs, roles, rules and findings", arguments: sheets.map(\.0) + ["空"])
  func sheet(name: String) throws {
    let outcome = try command("inspect", "book.xlsx", "--explain", "--sheet", name)
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(!outcome.output.contains(" \n"), "spaces at the end of a line")
    try expectSnapshot(outcome.output, "explain-" + name)
  }

  @Test("No line is wider than the terminal", arguments: [60, 72, 80, 100, 133, 200])
  func width(columns: Int) throws {
    let narrow = Command(folder: folder, environment: ["COLUMNS": "\(columns)"])
    let outcome = try narrow("inspect", "book.xlsx", "--explain")
    for line in outcome.output.split(separator: "\n") {
      let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(width <= columns, "\(line)")
    }
  }

  @Test("Every cell is in it once, and every pair with both texts")
  func everything() throws {
    let outcome = try command("inspect", "book.xlsx", "--explain", "--json")
    #expect(outcome.code == 0)
    let sheets = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(sheets.count == Self.sheets.count + 1)
    for (sheet, (name, rows)) in zip(sheets, Self.sheets) {
      let lines = try #require(sheet["rows"] as? [[String: Any]])
      let cells = Set(lines.flatMap { $0["cells"] as? [String] ?? [] })
      let expected = rows.enumerated().flatMap { row, texts in
        texts.indices.map { "\(UnicodeScalar(UInt8(65 + $0)))\(row + 1)" }
      }
      #expect(cells == Set(expected), "\(name)")
    }
    let first = try #require(sheets[0]["rows"] as? [[String: Any]])
    let rate = try #require(first.first { $0["row"] as? Int == 3 })
    #expect(rate["en"] as? String == Self.letter[1][0])
    #expect(rate["zh"] as? String == Self.letter[1][1])
    #expect((rate["decision"] as? [String: Any])?["rule"] as? String == "same-row")
    let findings = try #require(rate["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["percent-mismatch"])
    let described = try #require(sheets[0]["sheet"] as? [String: Any])
    #expect((described["blocks"] as? [Any])?.count == 1)
  }

  @Test("A sheet that does not exist is an error that names those that do")
  func unknownSheet() throws {
    let outcome = try command("inspect", "book.xlsx", "--explain", "--sheet", "Letters")
    #expect(outcome.code == 2)
    #expect(
      outcome.error
        == "book.xlsx: no sheet 'Letters'; there are: 并排, 上下, 同格, 一行一封, 邮箱, 数据, 空\n")
  }

  @Test("--sheet without --explain is wrong usage")
  func sheetAlone() throws {
    #expect(try command("inspect", "book.xlsx", "--sheet", "并排").code == 64)
  }
}
