import Testing

@testable import XLSX

@Suite("Exponents and fractions")
struct ScientificAndFractionTests {
  @Test(
    "Exponents",
    arguments: [
      FormatRow("0.00E+00", 12345, "1.23E+04"),
      FormatRow("0.00E+00", 0, "0.00E+00"),
      FormatRow("0.00E+00", 0.00012, "1.20E-04"),
      FormatRow("0.00E+00", 9.996, "1.00E+01"),
      FormatRow("0.00E+000", 1, "1.00E+000"),
      FormatRow("0.00E-00", 12345, "1.23E04"),
      FormatRow("0.00E-00", 0.012, "1.20E-02"),
      FormatRow("0.0e+0", 1500, "1.5e+3"),
      FormatRow("0E+0", -12345, "-1E+4"),
      FormatRow("#0.0E+0", 1.23457E-13, "12.3E-14"),
      FormatRow("#0.0E+0", 123.456789, "1.2E+2"),
      FormatRow("##0.0E+0", 1, "1.0E+0"),
      FormatRow("##0.0E+0", 123, "123.0E+0"),
      FormatRow("##0.0E+0", 1234, "1.2E+3"),
      FormatRow("##0.0E+0", 12345, "12.3E+3"),
      FormatRow("##0.0E+0", 123456789, "123.5E+6"),
      FormatRow("##0.0E+0", 999960, "1.0E+6"),
      FormatRow("##0.0E+0", 0.00123457, "1.2E-3"),
      FormatRow("###0.0E+0", 1.23457E-13, "1234.6E-16"),
      FormatRow("###0.0E+0", -12345.6789, "-1.2E+4"),
      FormatRow("####0.0E+0", 0.0000123457, "1.2E-5"),
      FormatRow("####0.0E+0", 12345.6789, "12345.7E+0"),
      FormatRow("0.00E+00\" m\"", 12345, "1.23E+04 m"),
      FormatRow("#0.0E+0", 1.23457E-12, "1.2E-12"),
      FormatRow("##0.0E+0", 1.23457E-10, "123.5E-12"),
      FormatRow("###0.0E+0", 1.23457E-09, "1234.6E-12"),
      FormatRow("####0.0E+0", 1.23457E-12, "1234.6E-15"),
      FormatRow("####0.0E+0", 123456.789, "1.2E+5"),
      FormatRow("###0.0E+0", 12345678900000, "12.3E+12"),
      FormatRow("##0.0E+0", 1.2345678901234568E+29, "123.5E+27"),
    ])
  func exponents(row: FormatRow) { check(row) }

  @Test(
    "Fractions",
    arguments: [
      FormatRow("# ?/?", 1, "1    "),
      FormatRow("# ?/?", 0, "0    "),
      FormatRow("# ?/?", 0.5, " 1/2"),
      FormatRow("# ?/?", -1.2, "-1 1/5"),
      FormatRow("# ?/?", 12.34, "12 1/3"),
      FormatRow("# ?/?", 123.456, "123 1/2"),
      FormatRow("# ?/?", 0.3, " 2/7"),
      FormatRow("# ?/?", 2.3, "2 2/7"),
      FormatRow("# ??/??", 1, "1      "),
      FormatRow("# ??/??", -1.2, "-1  1/5 "),
      FormatRow("# ??/??", 123.456, "123 26/57"),
      FormatRow("# ??/??", 1234.5678, "1234 46/81"),
      FormatRow("# ??/??", 12.3456789, "12 28/81"),
      FormatRow("# ???/???", 12.34, "12  17/50 "),
      FormatRow("# ???/???", 12345.67891, "12345 573/844"),
      FormatRow("# ?/2", 12.3, "12 1/2"),
      FormatRow("# ?/2", -1.2, "-1    "),
      FormatRow("# ?/4", 123.456, "123 2/4"),
      FormatRow("# ?/8", 12.34, "12 3/8"),
      FormatRow("# ??/16", 1.2, "1  3/16"),
      FormatRow("# ?/10", 1, "1     "),
      FormatRow("# ?/10", 12.3, "12 3/10"),
      FormatRow("# ??/100", 123.456, "123 46/100"),
      FormatRow("??/??", 0, " 0/1 "),
      FormatRow("??/??", 1.5, " 3/2 "),
      FormatRow("??/??", -1.2, "- 6/5 "),
      FormatRow("??/??", 12.3456789, "1000/81"),
      FormatRow("#0#00??/??", 12.3456789, "01000/81"),
      FormatRow("00/00", 3.4, "17/05"),
      FormatRow("0 0/0", 2, "2 0/1"),
      FormatRow("# ?/8", 0.99, "1    "),
      FormatRow("0/", 5, "5/"),
      FormatRow("?/?", 1e300, "1E+300"),
    ])
  func fractions(row: FormatRow) { check(row) }

  private func check(_ row: FormatRow) {
    #expect(NumberFormat(code: row.code).format(row.value) == row.expected)
  }
}
