/// Shows one serial number under one section of dates, times or elapsed time.
struct DateText {
  /// What Excel fills a cell with that holds no date it can show.
  static let hashes = "########"

  private let section: FormatSection
  private let names: CalendarNames
  private let year: Int
  private let month: Int
  private let day: Int
  private let weekday: Int
  /// Whole seconds since midnight of day 0.
  private let seconds: Int
  /// The fraction of a second, in units of `fractionDigits` decimal places.
  private let fraction: Int
  private let fractionDigits: Int

  /// The text of a serial number, ``hashes`` where Excel shows none.
  ///
  /// The serial is rounded to what the section shows: to the second, or to the places of its
  /// fraction of a second; minutes and hours are then cut off, as Excel does. In the 1900 system
  /// a negative serial has no date; in the 1904 system it is shown with a minus in front.
  static func text(of serial: Double, in section: FormatSection, system: DateSystem) -> String {
    let isNegative = serial < 0
    if isNegative, system == .excel1900 { return hashes }
    guard let text = DateText(serial.magnitude, section, system) else { return hashes }
    return (isNegative ? "-" : "") + text.joined()
  }

  private init?(_ serial: Double, _ section: FormatSection, _ system: DateSystem) {
    guard serial < system.endOfCalendar else { return nil }
    self.section = section
    names = CalendarNames.names(for: section.locale)
    var digits = 0
    var hasTime = false
    for case .date(let field, _) in section.tokens {
      if case .secondFraction(let count) = field { digits = max(digits, min(count, 3)) }
      if !field.isOfDate { hasTime = true }
    }
    // A date alone is cut off, not rounded up by its time.
    if !hasTime { digits = 3 }
    fractionDigits = digits
    let unit = [1, 10, 100, 1000][digits]
    let total = Int((serial * 86_400 * Double(unit)).rounded())
    seconds = total / unit
    fraction = total % unit
    guard let shown = system.displayedDay(seconds / 86_400) else { return nil }
    let date =
      section.usesIslamicCalendar || section.locale?.calendar == 6
      ? IslamicDate(shown: (shown.year, shown.month, shown.day)) : nil
    year = date?.year ?? shown.year
    month = date?.month ?? shown.month
    day = date?.day ?? shown.day
    weekday = shown.weekday
  }

  private func joined() -> String {
    var result = ""
    for token in section.tokens {
      switch token {
      case .literal(let text): result += text
      case .date(let field, _): result += text(of: field)
      default: break
      }
    }
    return result
  }

  private func text(of field: DateField) -> String {
    switch field {
    case .year(let count): return yearText(calendarYear, count: count)
    case .month(let count): return monthText(count)
    case .day(let count):
      switch count {
      case 1, 2: return number(day, to: count)
      case 3: return names.shortWeekdays[weekday]
      default: return names.weekdays[weekday]
      }
    case .weekday(let count):
      return count == 3 ? names.briefWeekdays[weekday] : names.weekdays[weekday]
    case .hour(let count): return number(clockHour, to: min(count, 2))
    case .minute(let count): return number(seconds / 60 % 60, to: min(count, 2))
    case .second(let count): return number(seconds % 60, to: min(count, 2))
    case .secondFraction(let count): return fractionText(count)
    case .elapsedHours(let count): return number(seconds / 3600, to: count)
    case .elapsedMinutes(let count): return number(seconds / 60, to: count)
    case .elapsedSeconds(let count): return number(seconds, to: count)
    case .meridiem(let meridiem): return meridiemText(meridiem)
    case .era(let count): return era?.name(count) ?? ""
    case .eraYear(let count):
      guard let era else { return number(year, to: 1) }
      return number(era.year, to: min(count, 2))
    case .buddhistYear(let count): return yearText(year + 543, count: count)
    }
  }

  /// The year in the calendar that the locale tag names (4 Taiwan, 5 Korea, 7 Thailand).
  private var calendarYear: Int {
    switch section.locale?.calendar {
    case 4: max(1, year - 1911)
    case 5: year + 2333
    case 7: year + 543
    default: year
    }
  }

  private var era: Era? {
    Era(locale: section.locale, year: year, month: month, day: day)
  }

  private func yearText(_ year: Int, count: Int) -> String {
    let text = count <= 2 ? padded(year % 100, to: 2) : padded(year, to: 4)
    guard let digits = section.chineseDigits else { return text }
    return digits.replacingDigits(in: text, traditional: isTraditional)
  }

  private func monthText(_ count: Int) -> String {
    switch count {
    case 1, 2: return number(month, to: count)
    case 3: return names.shortMonths[month - 1]
    case 5: return String(names.months[month - 1].prefix(1))
    default: return names.months[month - 1]
    }
  }

  private var clockHour: Int {
    let hour = seconds / 3600 % 24
    let hasMeridiem = section.tokens.contains {
      if case .date(.meridiem, _) = $0 { true } else { false }
    }
    return hasMeridiem ? (hour + 11) % 12 + 1 : hour
  }

  private func meridiemText(_ meridiem: Meridiem) -> String {
    let isMorning = seconds / 3600 % 24 < 12
    switch meridiem {
    case .words: return isMorning ? names.am : names.pm
    case .letters(let am, let pm): return isMorning ? am : pm
    case .chinese: return isMorning ? "上午" : "下午"
    }
  }

  /// The first `count` digits of the fraction; what a Double cannot hold is zeros.
  private func fractionText(_ count: Int) -> String {
    let digits = padded(fraction, to: fractionDigits)
    let zeros = String(repeating: "0", count: max(0, count - fractionDigits))
    return "." + digits.prefix(count) + zeros
  }

  private func number(_ value: Int, to width: Int) -> String {
    guard let digits = section.chineseDigits else { return padded(value, to: width) }
    if width > 1, value < 10 {
      return digits.replacingDigits(in: padded(value, to: width), traditional: isTraditional)
    }
    return digits.words(for: String(value), traditional: isTraditional, droppingOne: true)
  }

  private var isTraditional: Bool { section.locale?.isTraditionalChinese ?? false }
}
