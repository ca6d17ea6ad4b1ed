import Testing

@testable import XLSX

@Suite("General shows at most eleven characters")
struct GeneralFormatTests {
  @Test(arguments: [
    FormatRow("General", 0, "0"),
    FormatRow("General", 1, "1"),
    FormatRow("General", -1, "-1"),
    FormatRow("General", 1.5, "1.5"),
    FormatRow("General", 100, "100"),
    FormatRow("General", 0.1 + 0.2, "0.3"),
    FormatRow("General", 1.0 / 3, "0.333333333"),
    FormatRow("General", -1.0 / 3, "-0.333333333"),
    FormatRow("General", 100.0 / 3, "33.33333333"),
    FormatRow("General", 2.0 / 3, "0.666666667"),
    FormatRow("General", 1234567.891234, "1234567.891"),
    FormatRow("General", 123456789.123, "123456789.1"),
    FormatRow("General", 1234567890.6, "1234567891"),
    FormatRow("General", 12345678901, "12345678901"),
    FormatRow("General", 12345678901.4, "12345678901"),
    FormatRow("General", 99999999999.9, "1E+11"),
    FormatRow("General", 123456789012, "1.23457E+11"),
    FormatRow("General", 100000000000, "1E+11"),
    FormatRow("General", 1e15, "1E+15"),
    FormatRow("General", 1.5e300, "1.5E+300"),
    FormatRow("General", 0.1, "0.1"),
    FormatRow("General", 0.01, "0.01"),
    FormatRow("General", 0.0001, "0.0001"),
    FormatRow("General", 0.00001, "0.00001"),
    FormatRow("General", 0.000000001, "0.000000001"),
    FormatRow("General", 0.0000000001, "1E-10"),
    FormatRow("General", 0.0001234567891, "0.000123457"),
    FormatRow("General", 0.00001234567, "1.23457E-05"),
    FormatRow("General", 0.000012, "0.000012"),
    FormatRow("General", 1.999999999999, "2"),
    FormatRow("General", 2.5e-308, "2.5E-308"),
    FormatRow("GENERAL", 12.5, "12.5"),
    FormatRow("[Red]General", -12.5, "-12.5"),
    FormatRow("General\" pcs\"", 3, "3 pcs"),
    FormatRow("General ;General\\ ;Generalp", 50, "50 "),
    FormatRow("General ;General\\ ;Generalp", -25, "25 "),
    FormatRow("General ;General\\ ;Generalp", 0, "0p"),
    FormatRow("", 12.5, "12.5"),
    FormatRow("@", 12.5, "12.5"),
    FormatRow("@", -3, "-3"),
  ])
  func general(row: FormatRow) {
    #expect(NumberFormat(code: row.code).format(row.value) == row.expected)
  }

  @Test("Fifteen digits are kept, the sixteenth rounds half away from zero")
  func fifteenDigits() {
    let format = NumberFormat(code: "0.####################")
    #expect(format.format(0.1 + 0.2) == "0.3")
    #expect(format.format(123456789.123456789) == "123456789.123457")
    #expect(NumberFormat(code: "0").format(1.23456789012345678e19) == "12345678901234600000")
    #expect(NumberFormat(code: "0").format(1e20) == "100000000000000000000")
  }

  @Test("What is no number is shown as Excel shows a cell that is too narrow")
  func notFinite() {
    #expect(NumberFormat.general.format(.infinity) == "########")
    #expect(NumberFormat.general.format(.nan) == "########")
  }
}
