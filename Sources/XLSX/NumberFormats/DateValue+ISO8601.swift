extension DateValue {
  /// Reads the text of a cell with `t="d"` (ECMA-376 part 1, 18.18.11: ISO 8601).
  ///
  /// Accepted are `2024-03-14`, `10:35`, `10:35:00.25`, `2024-03-14T10:35:00`, each time with an
  /// optional `Z` or offset, which is left out as Excel leaves it out, and lengths of time such as
  /// `P1DT2H30M`. `nil` for anything else.
  package init?(iso8601 text: some StringProtocol) {
    var reader = ISOReader(bytes: Array(text.utf8.prefix(64)))
    reader.skipBlanks()
    if reader.peek == UInt8(ascii: "P") || reader.peek == UInt8(ascii: "-") {
      guard let seconds = reader.duration(), reader.isAtEnd else { return nil }
      self = .duration(seconds: seconds)
      return
    }
    if let date = reader.date() {
      guard reader.accept("T") || reader.accept(" ") else {
        guard reader.isAtEnd else { return nil }
        self = .date(date)
        return
      }
      guard let milliseconds = reader.time(), reader.isAtEnd else { return nil }
      // A time such as 23:59:59.9996 rounds into the next day, and 24:00 is the next midnight.
      let days = date.daysSince1970 + milliseconds / 86_400_000
      guard let day = CalendarDate(daysSince1970: days) else { return nil }
      let time = TimeOfDay(millisecondsOfDay: milliseconds)
      self = .dateTime(CalendarDateTime(date: day, time: time))
      return
    }
    _ = reader.accept("T")
    guard let milliseconds = reader.time(), reader.isAtEnd else { return nil }
    self = .time(TimeOfDay(millisecondsOfDay: milliseconds))
  }
}

/// Steps through the bytes of an ISO 8601 text.
private struct ISOReader {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return position == bytes.count
    }
  }

  mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  /// Exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + count] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += count
    return value
  }

  /// `2024-03-14`; leaves the position alone where there is none.
  mutating func date() -> CalendarDate? {
    let start = position
    if let year = digits(4), accept("-"), let month = digits(2), accept("-"), let day = digits(2),
      let date = CalendarDate(year: year, month: month, day: day)
    {
      return date
    }
    position = start
    return nil
  }

  /// `10:35`, `10:35:00`, `10:35:00.25`, with `Z` or an offset; in milliseconds since midnight.
  mutating func time() -> Int? {
    guard let hour = digits(2), accept(":"), let minute = digits(2), hour <= 24, minute < 60
    else { return nil }
    var milliseconds = (hour * 60 + minute) * 60_000
    if accept(":") {
      guard let second = digits(2), second < 60 else { return nil }
      milliseconds += second * 1000
      if accept(".") || accept(",") {
        guard let fraction = fraction() else { return nil }
        milliseconds += Int((fraction * 1000).rounded())
      }
    }
    guard hour < 24 || milliseconds == 86_400_000 else { return nil }
    return skipZone() ? milliseconds : nil
  }

  /// The digits after a decimal point, as a number below one.
  private mutating func fraction() -> Double? {
    var value = 0.0
    var scale = 0.1
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) {
      value += Double(byte - 0x30) * scale
      scale /= 10
      position += 1
    }
    return position > start ? value : nil
  }

  private mutating func skipZone() -> Bool {
    if accept("Z") { return true }
    guard accept("+") || accept("-") else { return true }
    guard digits(2) != nil else { return false }
    _ = accept(":")
    return digits(2) != nil || position == bytes.count
  }

  /// `P1DT2H30M5.5S`, in seconds; years and months have no fixed length and are refused.
  mutating func duration() -> Double? {
    let sign: Double = accept("-") ? -1 : 1
    guard accept("P") else { return nil }
    var total = 0.0
    var isTime = false
    var parts = 0
    while let byte = peek, byte != 0x20 {
      if !isTime, accept("T") {
        isTime = true
        continue
      }
      guard let amount = amount(), let unit = peek else { return nil }
      position += 1
      switch (unit, isTime) {
      case (UInt8(ascii: "W"), false): total += amount * 604_800
      case (UInt8(ascii: "D"), false): total += amount * 86_400
      case (UInt8(ascii: "H"), true): total += amount * 3600
      case (UInt8(ascii: "M"), true): total += amount * 60
      case (UInt8(ascii: "S"), true): total += amount
      default: return nil
      }
      parts += 1
    }
    guard parts > 0, total < 1e14 else { return nil }
    return sign * (total * 1000).rounded() / 1000
  }

  private mutating func amount() -> Double? {
    var value = 0.0
    let start = position
    while let byte = peek, (0x30...0x39).contains(byte) {
      value = value * 10 + Double(byte - 0x30)
      position += 1
    }
    guard position > start else { return nil }
    if accept(".") || accept(",") {
      guard let fraction = fraction() else { return nil }
      value += fraction
    }
    return value
  }
}
