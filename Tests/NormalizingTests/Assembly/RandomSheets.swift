import CorpusModel

@testable import Normalizing

/// Sheets that nobody would make: any text in any cell, with merges, pictures, hidden rows and comments.
struct RandomSheets {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// A workbook of one to four sheets.
  mutating func workbook() -> [SheetGrid] {
    (1...Int.random(in: 1...4, using: &random)).map { index in
      sheet(index: index, name: Self.names.randomElement(using: &random) ?? "S")
    }
  }

  private mutating func sheet(index: Int, name: String) -> SheetGrid {
    var grid = SheetGrid(index: index, name: name)
    grid.visibility = Int.random(in: 0..<12, using: &random) == 0 ? .hidden : .visible
    let isLetters = Bool.random(using: &random)
    var row = 0
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      row += Int.random(in: 0..<6, using: &random) == 0 ? Int.random(in: 2...9, using: &random) : 1
      let cells = isLetters ? letterCells() : anyCells()
      guard !cells.isEmpty else { continue }
      let isHidden = Int.random(in: 0..<30, using: &random) == 0
      grid.rows.append(GridRow(number: row, isHidden: isHidden, cells: cells))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let first = Int.random(in: 1...max(1, row), using: &random)
      let column = Int.random(in: 1...3, using: &random)
      grid.merges.append(
        GridRange(
          firstRow: first, firstColumn: column,
          lastRow: first + Int.random(in: 0...3, using: &random), lastColumn: column + 1))
      let kind = Image.Kind.allCases.randomElement(using: &random) ?? .drawing
      grid.pictures.append(picture(rows: first...first + 2, kind: kind, column: column))
    }
    return grid
  }

  private mutating func letterCells() -> [GridCell] {
    let line = Self.lines.randomElement(using: &random) ?? ("a", "b")
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return [cell(1, line.0)]
    case 1: return [cell(2, line.1)]
    case 2: return [cell(1, line.1)]
    case 3: return [cell(1, line.0 + "\n" + line.1)]
    case 4: return [cell(1, line.1), cell(2, line.0)]
    case 5:
      return [
        cell(1, line.0), cell(2, line.1), cell(4, Self.texts.randomElement(using: &random) ?? "x"),
      ]
    default: return [cell(1, line.0), cell(2, line.1)]
    }
  }

  private mutating func anyCells() -> [GridCell] {
    (1...6).compactMap { column in
      guard Int.random(in: 0..<3, using: &random) == 0 else { return nil }
      return cell(column, Self.texts.randomElement(using: &random) ?? "x")
    }
  }

  private mutating func cell(_ column: Int, _ text: String) -> GridCell {
    GridCell(
      column: column, type: Int.random(in: 0..<9, using: &random) == 0 ? .number : .text,
      text: text, isInHiddenColumn: Int.random(in: 0..<40, using: &random) == 0,
      isBold: Int.random(in: 0..<8, using: &random) == 0,
      fontSize: Bool.random(using: &random) ? 11 : 14,
      hasFill: Int.random(in: 0..<8, using: &random) == 0,
      comment: Int.random(in: 0..<20, using: &random) == 0 ? "改成自己的店名" : nil)
  }

  private static let names = ["模板", "效绩模板", "Sheet1", "官方邮箱", "客服 回复", "", "🙂"]

  private static let lines: [(String, String)] = [
    ("Dear Amazon Team,", "尊敬的亚马逊团队："), ("Dear buyer,", "亲爱的买家，"),
    ("We shipped 12 orders too late and are sorry for it.", "我们有12个订单发货太晚，对此深表歉意。"),
    ("Our plan of action:", "我们的行动计划："), ("1. We count the stock every day.", "1、我们每天清点库存。"),
    ("2,From now on we answer within 24 hours", "2、从现在起我们在24小时内回复"),
    ("and check the inbox twice a day.", "并且每天检查两次收件箱。"),
    ("We packed the goods (这里写产品名称) in foam.", "我们用泡沫包装了货物。"),
    ("Best regards,", "此致问候，"), ("Lin Hao", "林浩"), ("[shop name]", "（店铺名称）"),
    ("Dear buyer,\nYour parcel is lost.\nBest regards,\nLi Na", "尊敬的买家：\n您的包裹丢失了。\n此致问候，\n李娜"),
    ("High late shipment rate", "迟发率高"), ("4.1 Serious infringement", "4.1 严重侵权"),
  ]

  private static let texts = [
    "迟发率高的", "一、催款", "模板1：发货", "Title", "help@example.com", "退款：refund@example.com",
    "US: a@example.com",
    "3", "4.5", "TRUE", " ", "\n", "お客様へ", "Привет, мир", "안녕하세요",
    "Estimado cliente, gracias por su pedido.",
    "（提示：请先修改这里的内容）", "备注：仅限美国站", "序号", "英文", "中文", "备注", "步骤一：登录后台", "步骤二：上传发票",
    "Thank you. 谢谢您。", "，。", "((((", "🙂🙂", "a", "中", "https://www.example.com/a?b=c",
    "112-1234567-1234567",
    "This is a sentence that has a number of words in it.", "这是一句有一定长度的中文句子，用来测试。", "Dear",
    "Best regards, HUA",
  ]
}
