import CorpusModel

/// How titles are written: plain, numbered, bracketed, in both languages or in English only.
enum TitleStyle: CaseIterable, Sendable {
  case plain, numbered, bilingual, latin

  /// The text of a title, the `number`-th of its sheet.
  func text(of title: Localized, number: Int, random: inout SplitMix64) -> String {
    let zh = title.zh ?? ""
    let en = title.en ?? ""
    switch self {
    case .plain: return zh
    case .latin: return en
    case .numbered: return numbered(zh, number, random.number(0...8))
    case .bilingual:
      switch random.number(0...4) {
      case 0: return "\(zh) / \(en)"
      case 1: return "\(zh)（\(en)）"
      case 2: return "\(zh) \(en)"
      case 3: return "\(en) | \(zh)"
      default: return "\(zh)\n\(en)"
      }
    }
  }

  private func numbered(_ title: String, _ number: Int, _ style: Int) -> String {
    let numeral = ListMarkers.chinese(number)
    switch style {
    case 0: return "4.\(number) \(title)"
    case 1: return "\(numeral)、\(title)"
    case 2: return "【\(title)】"
    case 3: return "模板\(number)：\(title)"
    case 4: return "\(number)、\(title)"
    case 5: return "（\(numeral)）\(title)"
    case 6: return "\(number). \(title)"
    case 7: return "案例\(numeral)：\(title)"
    default: return "第\(numeral)封 \(title)"
    }
  }
}
