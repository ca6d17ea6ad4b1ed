import CorpusModel

extension Layout {
  /// Numbers before the two languages and remarks behind them.
  static let columns = [
    Layout(name: "number-remark") { sheet, drafts in
      let sides = sheet.random.happens(0.5) ? Sides(en: 2, zh: 3) : Sides(en: 3, zh: 2)
      sheet.putHeader(
        sides, before: [["序号", "编号"], ["No.", "#"]], after: [["备注", "说明"], ["Remarks", "Notes"]])
      sheet.putNumbered(drafts, sides, number: 1, remark: 4)
    },
    Layout(name: "columns-shuffled") { sheet, drafts in
      let order = sheet.random.shuffled([1, 2, 3, 4])
      let sides = Sides(en: order[0], zh: order[1])
      sheet.putNumbered(drafts, sides, number: order[2], remark: order[3])
    },
  ]
}

extension SheetMaker {
  /// Letters with titles above them, a running number on each row and a remark on some.
  fileprivate mutating func putNumbered(
    _ drafts: [LetterDraft], _ sides: Sides, number: Int, remark: Int
  ) {
    let title = TitleLook.any(&random)
    let spacing = random.pick([Spacing.none, .odd], or: .none)
    let restarts = random.happens(0.5)
    var count = 0
    for draft in drafts {
      if restarts { count = 0 }
      entry(draft, columns: 1...4) { sheet in
        let column = sheet.random.happens(0.5) ? 1 : sides.range.lowerBound
        var title = title
        title.isMerged = title.isMerged && column == 1
        sheet.putTitle(draft, title, columns: column...4)
        sheet.putSideBySide(draft, sides, spacing: spacing) { sheet, _ in
          count += 1
          sheet.put(String(count), column: number, type: .number, as: .beside)
          if sheet.random.happens(0.3) {
            sheet.put(sheet.random.pick(SheetMaker.remarks), column: remark, as: .beside)
          }
        }
      }
      row += spacing.afterLetter(&random)
    }
  }

  private static let remarks = [
    "常用", "旺季可用", "已验证有效", "按实际情况修改", "OK", "需要附件", "2023年更新", "仅限美国站", "慎用", "待补充",
  ]
}
