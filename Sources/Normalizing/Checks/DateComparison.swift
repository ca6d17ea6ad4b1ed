/// Compares the dates of two texts, whatever their notation.
enum DateComparison {
  /// Dates of each text that the other one has nowhere.
  static func mismatch(_ en: ReadText, _ zh: ReadText) -> Mismatch {
    var mismatch = Mismatch(
      onlyEnglish: missing(from: zh.placeables, of: en.placeables),
      onlyChinese: missing(from: en.placeables, of: zh.placeables))
    if !mismatch.onlyEnglish.isEmpty { leaveOut(&mismatch.onlyEnglish, saidIn: zh) }
    if !mismatch.onlyChinese.isEmpty { leaveOut(&mismatch.onlyChinese, saidIn: en) }
    return mismatch
  }

  /// `National Day`, `20240304` and `2024.03` are dates too, where the other side gives the date.
  private static func leaveOut(_ dates: inout [Placeable], saidIn other: ReadText) {
    let holidays = Holidays.dates(in: other.text)
    let numbers = Set(other.placeables.map(\.value))
    dates.removeAll { placeable in
      guard let date = placeable.date else { return false }
      return holidays.contains { date.day != nil && $0.agrees(with: date) }
        || date.digits.map { numbers.contains(NumberReader.normal($0)) } ?? false
        || date.yearAndMonth.map { numbers.contains(NumberReader.normal($0)) } ?? false
    }
  }

  private static func missing(from other: [Placeable], of side: [Placeable]) -> [Placeable] {
    let all = other.compactMap(\.date)
    let months = side.compactMap(\.date).filter { $0.day == nil }
    // The `in June` of both texts is no translation of a `30 June` that one of them has as well.
    let dates = all.filter { $0.day != nil || !months.contains($0) }
    let parts = parts(of: other)
    return side.filter { placeable in
      guard let date = placeable.date, !placeable.isWeak else { return false }
      if (date.day == nil ? all : dates).contains(where: date.agrees) { return false }
      return !isPutTogether(date, from: parts, dates: dates)
    }
  }

  /// Whether the date's parts stand in the other text, but in no single date of it.
  ///
  /// So it is with `3 to 12 May` and `5月3日至12日`. A valid date whose parts all stand in one date
  /// that does not agree was turned round.
  private static func isPutTogether(
    _ date: CalendarDate, from parts: Set<Int>, dates: [CalendarDate]
  ) -> Bool {
    let own = [date.year, date.month, date.day].compactMap(\.self)
    // `11/25`: of a year the last two digits may be enough.
    guard date.isValid,
      own.allSatisfy({ parts.contains($0) || $0 >= 1900 && parts.contains($0 % 100) })
    else { return false }
    return !dates.contains { other in
      let theirs = [other.year, other.month, other.day].compactMap(\.self)
      return !other.isValid || own.allSatisfy(theirs.contains)
    }
  }

  /// The parts of the dates, and the numbers that may belong to one: in a long text the years and what
  /// stands near a date.
  private static func parts(of placeables: [Placeable]) -> Set<Int> {
    var parts: Set<Int> = []
    let isShort = placeables.count <= 6
    for (place, placeable) in placeables.enumerated() {
      if let date = placeable.date {
        parts.formUnion([date.year, date.month, date.day].compactMap(\.self))
      } else if let number = placeable.number, number < 10_000,
        isShort || number >= 1900 || isNearDate(place, in: placeables)
      {
        parts.insert(Int(number))
      }
    }
    return parts
  }

  private static func isNearDate(_ place: Int, in placeables: [Placeable]) -> Bool {
    (max(0, place - 2)..<min(placeables.count, place + 3)).contains { placeables[$0].date != nil }
  }
}
