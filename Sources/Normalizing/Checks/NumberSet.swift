/// Every number that a text says in any way.
struct NumberSet {
  /// How often each value is said.
  private var values: [String: Int] = [:]
  /// The durations that are said, in hours, each with its unit.
  private var lengths: [(hours: Double, unit: DurationUnit)] = []
  private var clocks: Set<Int> = []

  init(_ side: ReadText) {
    for placeable in side.placeables { add(placeable) }
    // `第一步已完成` counts no item where the other side says `Step 1 is done`.
    for case let marker? in side.sentences.map(\.marker) where marker.style == .ordinalWord {
      if let number = marker.number { say(NumberReader.normal(number)) }
    }
  }

  /// What the text says at a second look too.
  init(closely side: ReadText) {
    self.init(side)
    for value in NumberPhrases.numbers(in: side.text) { say(value) }
    for number in LetterLabels.numbers(in: side.text) { say(NumberReader.normal(number)) }
    for rating in StarRating.all(in: side.text) { say(NumberReader.normal(rating)) }
    for placeable in side.placeables {
      for reading in NumberReadings.all(of: placeable, in: side) {
        // `8.30` may be a time, but neither an 8 nor a 30.
        if reading.kind == .time {
          clocks.insert(reading.minutes % 720)
        } else if reading.value == placeable.value {
          // It says no number twice.
          addLength(of: reading)
        } else {
          add(reading)
        }
      }
      if placeable.kind == .percent { addParts(of: placeable, in: side.text) }
    }
  }

  /// The `nine` and the `ten` of `nine out of ten`.
  private mutating func addParts(of share: Placeable, in text: ScalarText) {
    var index = share.range.lowerBound
    while index < share.range.upperBound {
      let numeral =
        text[index].isHan
        ? ChineseNumeral.number(in: text, at: index).map { (Double($0.number), $0.end) }
        : EnglishNumeral.read(text, at: index)
      if let (number, end) = numeral {
        say(NumberReader.normal(number))
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ placeable: Placeable) {
    switch placeable.kind {
    case .number, .money, .percent:
      say(placeable.value)
    case .duration:
      say(placeable.value)
      addLength(of: placeable)
    case .time:
      guard let number = placeable.number else { return }
      let minutes = Int(number)
      clocks.insert(minutes % 720)
      for part in [minutes / 60, minutes / 60 % 12, minutes % 60] {
        say(NumberReader.normal(part))
      }
    case .date:
      for part in [placeable.date?.year, placeable.date?.month, placeable.date?.day] {
        if let part { say(NumberReader.normal(part)) }
      }
      if let digits = placeable.date?.digits { say(NumberReader.normal(digits)) }
      if let month = placeable.date?.yearAndMonth { say(NumberReader.normal(month)) }
      if let year = placeable.date?.year { say(NumberReader.normal(year % 100)) }
    case .trackingNumber, .caseID, .phone, .orderID:
      // A code that only one side calls by its name.
      let digits = placeable.value.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }.map { $0 - 0x30 }
      say(NumberReader.normal(digits, 0))
    default: break
    }
  }

  private mutating func addLength(of placeable: Placeable) {
    guard case .duration(let unit) = placeable.kind, let number = placeable.number else { return }
    lengths.append((number * unit.hours, unit))
  }

  private mutating func say(_ value: String) { values[value, default: 0] += 1 }

  /// How often a number of the other side stands here, in any notation.
  func times(_ number: Placeable) -> Int {
    (values[number.value] ?? 0) + countOfSpans(as: number)
  }

  /// Whether one of the other readings of a number of the other side stands here.
  func hasReading(of placeable: Placeable, in other: ReadText) -> Bool {
    has(placeable)
      || NumberReadings.all(of: placeable, in: other).contains {
        $0.kind == .time ? clocks.contains($0.minutes % 720) : has($0)
      }
  }

  /// Whether a number of the other side stands here in any notation.
  func has(_ placeable: Placeable) -> Bool {
    if placeable.kind == .time, let number = placeable.number {
      return clocks.contains(Int(number) % 720)
        || values[NumberReader.normal(Int(number) / 60)] != nil
        || values[NumberReader.normal(Int(number) / 60 % 12)] != nil
    }
    return values[placeable.value] != nil || countOfSpans(as: placeable) > 0
  }

  /// How many durations in another unit are as long as one of the other side.
  ///
  /// In the same unit only equal numbers are, and those are compared by value.
  private func countOfSpans(as placeable: Placeable) -> Int {
    guard case .duration(let unit) = placeable.kind, let number = placeable.number else { return 0 }
    let length = number * unit.hours
    // `12 months` and `一年` are five days apart.
    return lengths.count {
      $0.unit != unit && abs($0.hours - length) <= max($0.hours, length) * 0.02
    }
  }
}

extension Placeable {
  /// The minutes since midnight that a time of day gives.
  fileprivate var minutes: Int { Int(number ?? 0) }
}
