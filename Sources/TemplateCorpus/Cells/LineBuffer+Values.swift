internal import XLSX

extension LineBuffer {
  /// Appends the letters of a column.
  @inline(__always)
  mutating func append(column: UInt16) {
    var rest = UInt(column)
    // A column has three letters at most; those before the last are those of another column.
    if rest > 26 {
      rest -= 1
      append(column: UInt16(truncatingIfNeeded: rest / 26))
      rest = rest % 26 + 1
    }
    append(UInt8(ascii: "A") &+ UInt8(truncatingIfNeeded: rest &- 1))
  }

  /// Appends a day as ISO 8601 has it, such as `2024-03-14`.
  mutating func append(_ day: CalendarDate) {
    append(digits: UInt(day.year), width: 4)
    append(UInt8(ascii: "-"))
    append(twoDigits: day.month)
    append(UInt8(ascii: "-"))
    append(twoDigits: day.day)
  }

  /// Appends a time as ISO 8601 has it, with milliseconds where there are some.
  mutating func append(_ time: TimeOfDay) {
    append(twoDigits: time.hour)
    append(UInt8(ascii: ":"))
    append(twoDigits: time.minute)
    append(UInt8(ascii: ":"))
    append(twoDigits: time.second)
    guard time.millisecond > 0 else { return }
    append(UInt8(ascii: "."))
    append(digits: UInt(time.millisecond), width: 3)
  }

  /// Appends a number in the shortest form that reads back the same; whole numbers without a point.
  mutating func append(_ number: Double) {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53,
      number != 0 || number.sign == .plus
    {
      append(whole)
    } else if !append(fewDecimals: number) {
      var text = number.description
      text.withUTF8 { append($0) }
    }
  }

  /// Appends a number of no more than four decimals and fifteen digits; does nothing and returns
  /// false for others.
  ///
  /// What has fifteen digits is the only such number for its double, so no shorter form is passed by.
  private mutating func append(fewDecimals number: Double) -> Bool {
    let scaled = (number * 10_000).rounded()
    guard scaled.magnitude >= 1, scaled.magnitude < 1e15, scaled / 10_000 == number else {
      return false
    }
    if number < 0 { append(UInt8(ascii: "-")) }
    let digits = UInt(scaled.magnitude)
    append(digits: digits / 10_000, width: 1)
    append(UInt8(ascii: "."))
    var decimals = digits % 10_000
    var width = 4
    while decimals % 10 == 0, width > 1 {
      decimals /= 10
      width -= 1
    }
    append(digits: decimals, width: width)
    return true
  }

  @inline(__always)
  private mutating func append(twoDigits number: Int) {
    append(digits: UInt(number), width: 2)
  }
}
