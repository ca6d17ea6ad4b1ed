import Testing

@testable import XLSX

@Suite("What a format makes of a number")
struct NumberFormatKindTests {
  @Test(arguments: [
    ("General", NumberFormatKind.general), ("GENERAL", .general), ("", .general),
    ("[black]General", .general), ("[DBNum1][$-804]General", .general),
    ("General;[Red]-General", .general),
    ("@", .text), ("\"x\"@", .text),
    ("0", .number), ("0.00", .number), ("#,##0", .number), ("0%", .number), ("0.00E+00", .number),
    ("# ?/?", .number), ("$#,##0.00", .number), ("\"TRUE\";\"TRUE\";\"FALSE\"", .number),
    ("0\"h\"", .number), ("0\\h", .number), ("0 \"days\"", .number), ("#,##0_d", .number),
    ("[Red]0", .number), ("[$$-409]#,##0.00", .number), ("#,##0.00\\ [$CHF]", .number),
    ("[$SEK-41D] 0", .number), ("0*d", .number), ("0_);[Red](0)", .number),
    ("#,##0\\ _m_d", .number), ("[Magenta]0.0", .number), ("[>=100]0", .number),
    ("[Color 23]0", .number), ("0;yyyy", .number),
    ("dd/mm/yyyy", .date), ("dd-mmm-yy", .date), ("dd-mmmm", .date), ("mmm-yy", .date),
    ("m-d", .date), ("mm", .date), ("[$-809]dd mmmm yyyy", .date), ("yyyy\\-mm\\-dd;@", .date),
    ("[$-411]ggge\"年\"m\"月\"d\"日\";@", .date), ("aaaa", .date), ("[$-804]aaa", .date), ("e", .date),
    ("bbbb", .date), ("B2yyyy", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
    ("[$-x-sysdate]dddd, mmmm dd, yyyy", .date), ("MMMM\\ D\", \"YYYY", .date),
    ("[ENG][$-409]d mmm yyyy", .date), ("yyyy\"h\"", .date),
    ("[DBNum1][$-804]yyyy\"年\"m\"月\"", .date),
    ("h:mm AM/PM", .time), ("hh:mm:ss", .time), ("mm:ss", .time), ("mm:ss.0", .time),
    ("hh\":\"mm\":\"ss", .time), ("上午/下午h\"时\"mm\"分\"", .time), ("[$-F400]h:mm:ss\\ AM/PM", .time),
    ("A/P", .time), ("ss.000", .time),
    ("dd/mm/yyyy hh:mm", .dateTime), ("yyyy\\-mm\\-dd\\ h:mm:ss", .dateTime),
    ("dd-MM-yyyy h:mm a", .dateTime), ("m/d/yy\\ h:mm\\ AM/PM", .dateTime),
    ("yyyy-mm-dd [h]:mm", .dateTime),
    ("[h]:mm", .duration), ("[hh]:mm:ss", .duration), ("[mm]:ss", .duration),
    ("[ss].00", .duration),
    ("[h]", .duration), ("[Red][h]:mm", .duration),
    ("[<1]h:mm;[h]:mm", .time), ("[>=60]0;yyyy-mm-dd", .date),
  ])
  func kinds(code: String, kind: NumberFormatKind) {
    #expect(NumberFormat(code: code).kind == kind)
  }

  @Test("The numbers that need no code")
  func builtIn() {
    let dates = [
      14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 81,
    ]
    let times = [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56, 75, 76, 78, 80]
    for id in dates { #expect(NumberFormat(builtInID: id).kind == .date, "\(id)") }
    for id in times { #expect(NumberFormat(builtInID: id).kind == .time, "\(id)") }
    for id in [22, 77] { #expect(NumberFormat(builtInID: id).kind == .dateTime, "\(id)") }
    for id in [46, 79] { #expect(NumberFormat(builtInID: id).kind == .duration, "\(id)") }
    for id in [0, 23, 24, 25, 26, 63, 164, -1] {
      #expect(NumberFormat(builtInID: id).kind == .general, "\(id)")
    }
    for id in [
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 37, 38, 39, 40, 41, 42, 43, 44, 48, 59, 70,
    ] {
      #expect(NumberFormat(builtInID: id).kind == .number, "\(id)")
    }
    #expect(NumberFormat(builtInID: 49).kind == .text)
  }

  @Test(
    "The built-in formats show what Excel shows",
    arguments: [
      (5, -1234.5, "($1,235)"), (7, 1234.5, "$1,234.50 "), (14, 45365, "3/14/2024"),
      (15, 45365, "14-Mar-24"), (18, 0.75, "6:00 PM"), (22, 45365.75, "3/14/2024 18:00"),
      (31, 45365, "2024年3月14日"), (37, -5, "(5)"), (38, 5, "5 "), (40, -5, "(5.00)"), (41, 0, " - "),
      (43, -5, " (5.00)"), (44, 5, " $5.00 "), (47, 61.25 / 86400, "01:01.3"),
      (55, 0.75, "下午6时00分"), (58, 45365, "3月14日"),
    ] as [(Int, Double, String)])
  func builtInText(id: Int, value: Double, expected: String) {
    #expect(NumberFormat(builtInID: id).format(value) == expected)
  }

  @Test("A code of any length and content is read")
  func hostileCodes() {
    #expect(NumberFormat(code: String(repeating: "0", count: 5000)).format(5) == "5")
    for code in [
      "[", "]", "[]", "[$", "[$-", "[$-]", "\"", "\\", "_", "*", "E+", "0E+", "0E", "/", "?/", "/?",
      ";",
      ";;;;;;;", "[<]0", "[<x]0", "[<1e999]0", "[<nan]0", "[h", "[hhhhhhhh]", "0.0.0", ",", ",0",
      "0,,,,,,,,,,", "%%%%%%", "@;@;@;@", "上午/", "AM/", "B2",
      "\u{0}", "\u{FFFF}0", "0/0/0", "?/00", "#/99999999999", "0.0E+0E+0",
    ] {
      let format = NumberFormat(code: code)
      for value in [0, -1, 1.5, 1e300, -1e300, 2.5e-308, 45365.5] as [Double] {
        _ = format.format(value)
        _ = format.format(value, dateSystem: .excel1904)
      }
      _ = format.format("text")
    }
  }
}
