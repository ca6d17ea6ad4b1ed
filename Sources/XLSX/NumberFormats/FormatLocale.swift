/// The locale tag of a section, such as `[$-804]` or `[$-D07041E]`.
///
/// From the right, in hexadecimal: four digits of language, two of calendar, two of digit shapes.
struct FormatLocale: Sendable, Equatable {
  /// Windows' language identifier, such as 0x0409 for English (United States).
  var language: UInt16
  /// Windows' calendar identifier; 0 where the tag names none.
  var calendar: UInt8

  /// The system's long date, whatever the rest of the code says.
  var isSystemDate: Bool { language == 0xF800 }
  /// The system's time, whatever the rest of the code says.
  var isSystemTime: Bool { language == 0xF400 }

  init(_ tag: UInt32) {
    language = UInt16(truncatingIfNeeded: tag)
    calendar = UInt8(truncatingIfNeeded: tag >> 16)
  }
}
