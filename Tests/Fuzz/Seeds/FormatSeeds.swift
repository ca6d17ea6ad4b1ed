/// Codes of number formats, each behind a number.
enum FormatSeeds {
  private static let codes = [
    "General", "0", "0.00", "#,##0.00;[Red](#,##0.00);\"-\";@", "0%", "0.00E+00", "##0.0E-0",
    "# ?/?", "# ??/16", "??/??", "[$€-407] #,##0.00", "[$-804]yyyy\"年\"m\"月\"d\"日\"",
    "[DBNum1][$-804]General", "[DBNum2]0", "yyyy-mm-dd hh:mm:ss.000", "h:mm AM/PM", "h:mm a/p",
    "上午/下午h\"时\"mm\"分\"", "[h]:mm:ss", "[mm]:ss.00", "[ss]", "aaa", "aaaa", "ggge\"年\"",
    "b1yyyy", "B2yyyy-mm-dd", "mmmmm", "ddd dddd", "[<1]0.00;[>=100]0;General", "_(* #,##0_)",
    "0,,\"M\"", "[$-F800]dddd", "[$-x-systime]h:mm", "\\x0\\y", "@\" text\"", ";;;",
    // The code is read as a date too.
    "2024-03-14", "2024-03-14T10:35:00.123Z", "10:35", "P1DT2H3M4.5S", "2024-03-14T24:00:00+05:30",
  ]

  /// One seed for each code, the numbers in turn.
  static var all: [(name: String, bytes: [UInt8])] {
    let numbers = [45_365.438, -1234.5678, 0, 60, 0.456, 1e300, 2_958_465.999_999]
    return codes.enumerated().map { position, code in
      let number = numbers[position % numbers.count].bitPattern.littleEndian
      return ("code\(position)", withUnsafeBytes(of: number) { Array($0) } + Array(code.utf8))
    }
  }
}
