/// Words that Japanese writes without kana and Chinese does not have.
enum JapaneseWords {
  /// Whether one of them stands in a text.
  static func stand(in text: ScalarText) -> Bool { words.stands(anywhereIn: text) }

  private static let words = Wordings([
    "弊社", "御社", "株式会社", "有限会社", "送料", "返品送料", "注文番号", "御中", "宛先", "領収書", "払戻",
    "取扱", "配達", "在庫切",
  ])
}
