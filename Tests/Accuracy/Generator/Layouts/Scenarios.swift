extension Layout {
  /// A column before the two languages says which letter a row belongs to.
  static let scenarios = [
    scenario("scenario-once", .once), scenario("scenario-merged", .merged),
    scenario("scenario-repeated", .repeated),
  ]

  private enum Filling {
    case once, merged, repeated
  }

  private static func scenario(_ name: String, _ filling: Filling) -> Layout {
    Layout(name: name) { sheet, drafts in
      let sides = sheet.random.happens(0.6) ? Sides(en: 2, zh: 3) : Sides(en: 3, zh: 2)
      sheet.putHeader(
        sides, before: [["场景", "类型", "情况", "模板名称"], ["Scenario", "Topic", "Title"]])
      let style = sheet.random.pick([TitleStyle.plain, .plain, .numbered], or: .plain)
      let look = TitleLook.any(&sheet.random, style: style)
      let spacing = filling == .merged ? sheet.random.pick([Spacing.none, .odd], or: .none) : .none
      for draft in drafts {
        sheet.entry(draft, columns: 1...3) { sheet in
          let first = sheet.row
          let text = look.style.text(
            of: draft.title, number: sheet.entries.count + 1, random: &sheet.random)
          sheet.putSideBySide(draft, sides, spacing: spacing) { sheet, index in
            guard index == 0 || filling == .repeated else { return }
            let place = sheet.put(
              text, column: 1, look: look.look, as: index == 0 ? .title : .beside)
            sheet.label { entry in
              if index == 0 { entry.titles = [place] } else { entry.titleRepeats.append(place) }
            }
          }
          if filling == .merged { sheet.merge(rows: first...sheet.row - 1, columns: 1...1) }
        }
        if filling != .repeated { sheet.row += sheet.random.number(0...1) }
      }
    }
  }
}

extension SheetMaker {
  /// Puts a header over a table in Chinese, in English, or none at all.
  mutating func putHeader(_ sides: Sides, before: [[String]], after: [[String]] = []) {
    guard random.happens(0.65) else { return }
    let language = random.number(0...1)
    let en = [["英文", "英文版", "English", "英文模板"], ["English", "EN", "English text"]]
    let zh = [["中文", "中文翻译", "中文版", "中文模板"], ["Chinese", "CN", "Chinese translation"]]
    var column = sides.range.lowerBound - before.count / 2
    for names in before.enumerated() where names.offset % 2 == language {
      put(random.pick(names.element), column: column, look: .bold, as: .header)
      column += 1
    }
    put(random.pick(en[language]), column: sides.en, look: .bold, as: .header)
    put(random.pick(zh[language]), column: sides.zh, look: .bold, as: .header)
    column = sides.range.upperBound + 1
    for names in after.enumerated() where names.offset % 2 == language {
      put(random.pick(names.element), column: column, look: .bold, as: .header)
      column += 1
    }
    row += 1
  }
}
