/// The era that a day lies in: Japanese by `[$-411]`, that of the Republic of China by `[$-404]`.
struct Era: Sendable {
  /// The year of the era; the first is 1.
  let year: Int
  private let names: (brief: String, short: String, long: String)

  /// `nil` where the locale counts no eras, or the day lies before the first.
  init?(locale: FormatLocale?, year: Int, month: Int, day: Int) {
    guard let locale else { return nil }
    if locale.language == 0x0404 || locale.calendar == 4 {
      guard year > 1911 else { return nil }
      self.year = year - 1911
      names = ("民國", "民國", "中華民國")
      return
    }
    guard locale.language & 0x3FF == 0x11 || locale.calendar == 3 else { return nil }
    for (first, names) in Self.japanese where (year, month, day) >= first {
      self.year = year - first.0 + 1
      self.names = names
      return
    }
    return nil
  }

  /// What one, two, or three and more letters `g` show.
  func name(_ count: Int) -> String {
    switch count {
    case 1: names.brief
    case 2: names.short
    default: names.long
    }
  }

  private static let japanese: [((Int, Int, Int), (brief: String, short: String, long: String))] = [
    ((2019, 5, 1), ("R", "令", "令和")), ((1989, 1, 8), ("H", "平", "平成")),
    ((1926, 12, 25), ("S", "昭", "昭和")), ((1912, 7, 30), ("T", "大", "大正")),
    ((1868, 1, 1), ("M", "明", "明治")),
  ]
}
