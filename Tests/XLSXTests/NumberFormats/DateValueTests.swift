import Testing

@testable import XLSX

@Suite("Serial numbers and ISO texts as dates")
struct DateValueTests {
  @Test(
    "A serial under a format, 1900 system",
    arguments: [
      (45365.0, NumberFormatKind.date, "2024-03-14"),
      (45365.5, .date, "2024-03-14T12:00:00"),
      (45365.0, .dateTime, "2024-03-14T00:00:00"),
      (45365.44097222222, .dateTime, "2024-03-14T10:35:00"),
      (45365.25, .time, "2024-03-14T06:00:00"),
      (0.25, .time, "06:00:00"),
      (0.0, .time, "00:00:00"),
      (0.0, .date, "00:00:00"),
      (0.5, .dateTime, "12:00:00"),
      (1.0, .date, "1900-01-01"),
      (1.0180555555555555, .time, "1900-01-01T00:26:00"),
      (59.0, .date, "1900-02-28"),
      (60.0, .date, "1900-02-28"),
      (60.5, .dateTime, "1900-02-28T12:00:00"),
      (61.0, .date, "1900-03-01"),
      (2958465.0, .date, "9999-12-31"),
      (2958465.9999999, .dateTime, "9999-12-31T23:59:59.991"),
      (44975.259684377641, .dateTime, "2023-02-18T06:13:56.730"),
      (45365.000005787, .time, "2024-03-14T00:00:00.500"),
      (45365.9999999999, .date, "2024-03-15"),
      (45365.9999999999, .dateTime, "2024-03-15T00:00:00"),
      (0.99999999999, .time, "1900-01-01T00:00:00"),
      (0.9999999, .time, "23:59:59.991"),
      (1.5, .duration, "129600.0"),
      (10.6320601851852, .duration, "918610.0"),
      (-0.5, .duration, "-43200.0"),
    ])
  func serials(serial: Double, kind: NumberFormatKind, expected: String) throws {
    let value = try #require(DateValue(serial: serial, kind: kind, system: .excel1900))
    #expect(text(value) == expected)
  }

  @Test(
    "What is no date stays a number",
    arguments: [
      (-1.0, NumberFormatKind.date), (-0.5, .time), (2958466, .dateTime),
      (2958465.9999999999, .date),
      (1e300, .duration), (.infinity, .date), (.nan, .time), (5, .number), (5, .general),
      (5, .text),
    ] as [(Double, NumberFormatKind)])
  func numbers(serial: Double, kind: NumberFormatKind) {
    #expect(DateValue(serial: serial, kind: kind, system: .excel1900) == nil)
  }

  @Test(
    "The 1904 system",
    arguments: [
      (0.0, NumberFormatKind.date, "1904-01-01"), (0.25, .time, "06:00:00"),
      (0.25, .dateTime, "1904-01-01T06:00:00"), (43903, .date, "2024-03-14"),
      (2957003, .date, "9999-12-31"), (10.6320601851852, .duration, "918610.0"),
    ] as [(Double, NumberFormatKind, String)])
  func system1904(serial: Double, kind: NumberFormatKind, expected: String) throws {
    let value = try #require(DateValue(serial: serial, kind: kind, system: .excel1904))
    #expect(text(value) == expected)
  }

  @Test("Days follow one another, and each has its number back")
  func days() throws {
    // Four centuries day by day, then a day in each season to the end of the calendar.
    let numbers = Array(61...146_200) + stride(from: 146_201, through: 2_958_465, by: 91)
    var previous = try #require(DateSystem.excel1900.date(ofDay: 60))
    for number in numbers {
      let date = try #require(DateSystem.excel1900.date(ofDay: number))
      guard date > previous, date.daysSince1970 == number - 25_569 else {
        Issue.record("\(date) is wrong for day \(number)")
        return
      }
      previous = date
    }
    #expect(DateSystem.excel1900.date(ofDay: 2_958_465)?.description == "9999-12-31")
    #expect(DateSystem.excel1900.date(ofDay: 2_958_466) == nil)
  }

  @Test(
    "ISO 8601 texts",
    arguments: [
      ("2024-03-14", "2024-03-14"), ("2024-03-14T10:35:00", "2024-03-14T10:35:00"),
      ("2024-03-14 10:35", "2024-03-14T10:35:00"), ("2024-03-14T10:35:00Z", "2024-03-14T10:35:00"),
      ("2024-03-14T10:35:00.25", "2024-03-14T10:35:00.250"),
      ("2024-03-14T10:35:00.000", "2024-03-14T10:35:00"),
      ("2024-03-14T10:35:00+08:00", "2024-03-14T10:35:00"),
      ("2024-03-14T23:59:59.9999", "2024-03-15T00:00:00"),
      ("2024-03-14T24:00:00", "2024-03-15T00:00:00"),
      ("10:10:10", "10:10:10"), ("10:10", "10:10:00"), ("T10:10:10.5", "10:10:10.500"),
      (" 2024-03-14\n", "2024-03-14"), ("PT10H10M10S", "36610.0"), ("P1DT0.5S", "86400.5"),
      ("-PT1M", "-60.0"),
      ("1899-12-30", "1899-12-30"), ("2024-02-29", "2024-02-29"),
    ])
  func isoTexts(text iso: String, expected: String) throws {
    #expect(text(try #require(DateValue(iso8601: iso))) == expected)
  }

  @Test(
    "Other texts are no dates",
    arguments: [
      "", "2024", "2024-03", "2024-13-01", "2023-02-29", "2024-03-14T", "2024-03-14Tx", "10",
      "25:00:00", "10:61",
      "10:10:10x", "P", "PT", "P1Y", "P1M", "PT1", "2024-03-14T24:00:01", "hello", "0000-01-01",
      "9999-12-31T24:00:00",
      "PT99999999999999999999999H", "10:10:10.",
    ])
  func otherTexts(text: String) {
    #expect(DateValue(iso8601: text) == nil)
  }

  @Test(
    "A date has its serial number back",
    arguments: [
      ("1900-01-01", 1, nil), ("1900-02-28", 59, nil), ("1900-03-01", 61, nil),
      ("2024-03-14", 45365, 43903), ("2024-03-14T12:00:00", 45365.5, 43903.5),
      ("1904-01-01", 1462, 0), ("06:00", 0.25, 0.25), ("P1DT12H", 1.5, 1.5),
      ("1899-12-31", nil, nil),
      ("9999-12-31", 2_958_465, 2_957_003),
    ] as [(String, Double?, Double?)])
  func serialsBack(iso: String, in1900: Double?, in1904: Double?) throws {
    let value = try #require(DateValue(iso8601: iso))
    #expect(value.serial(in: .excel1900) == in1900)
    #expect(value.serial(in: .excel1904) == in1904)
  }

  @Test("Days and times that do not exist are not made")
  func impossible() {
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29)?.description == "2000-02-29")
    #expect(CalendarDate(year: 2024, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 10000, month: 1, day: 1) == nil)
    #expect(TimeOfDay(hour: 24, minute: 0) == nil)
    #expect(
      TimeOfDay(hour: 23, minute: 59, second: 59, millisecond: 999)?.description == "23:59:59.999")
  }

  private func text(_ value: DateValue) -> String {
    switch value {
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .duration(let seconds): "\(seconds)"
    }
  }
}
