import Testing

@testable import XLSX

@Suite("Digits in a layout")
struct FixedFormatTests {
  @Test(
    "Fixed places round half away from zero",
    arguments: [
      FormatRow("0", 1.1, "1"),
      FormatRow("0", 0.5, "1"),
      FormatRow("0", 1.5, "2"),
      FormatRow("0", 2.5, "3"),
      FormatRow("0", -2.5, "-3"),
      FormatRow("0.00", 1.005, "1.01"),
      FormatRow("0.00", 2.675, "2.68"),
      FormatRow("0.0", 0.25, "0.3"),
      FormatRow("0.00", 0, "0.00"),
      FormatRow("0.00", 99.999, "100.00"),
      FormatRow("0.##", 1, "1."),
      FormatRow("0.##", 1.1, "1.1"),
      FormatRow("0.##", 0.1, "0.1"),
      FormatRow("0.##", 1000000000000.01, "1000000000000.01"),
      FormatRow("#0.#", 0, "0."),
      FormatRow("#0.#", 12.34, "12.3"),
      FormatRow("#.##", 0, "."),
      FormatRow("#.##", 1, "1."),
      FormatRow("#.##", -1, "-1."),
      FormatRow("0.0#", 12345, "12345.0"),
      FormatRow("0.0#", 12.345, "12.35"),
      FormatRow("0.0#", 0.0012345, "0.0"),
      FormatRow(".00", 1.5, "1.50"),
      FormatRow(".00", 0.25, ".25"),
      FormatRow("#", 0, ""),
      FormatRow("#", 7, "7"),
      FormatRow("000", 7, "007"),
      FormatRow("00000000", 12345, "00012345"),
      FormatRow("0##", 5, "05"),
      FormatRow("0#0#", 0, "00"),
      FormatRow("0?", 0, "0 "),
      FormatRow("0??", 1, "0 1"),
      FormatRow("0,???", 1, "0,  1"),
    ])
  func fixed(row: FormatRow) { check(row) }

  @Test(
    "No minus sign is added to a row of zeros, unless a section or the code asks for it",
    arguments: [
      FormatRow("0", -0.3, "0"),
      FormatRow("0.00", -0.001, "0.00"),
      FormatRow("0.00", -0.005, "-0.01"),
      FormatRow("-0.0", -0.01, "-0.0"),
      FormatRow("-0.0", -1, "--1.0"),
      FormatRow("0%", -0.001, "0%"),
      FormatRow("#,##0,", -1, "0"),
      FormatRow("#,", -1, ""),
      FormatRow("$#,##0.00", -0.001, "$0.00"),
      FormatRow("0.0;-0.0", -0.01, "-0.0"),
      FormatRow("0.0;@", -0.01, "-0.0"),
      FormatRow("0_);(0)", -0.3, "(0)"),
      FormatRow("0.00E+00", -1e-10, "-1.00E-10"),
      FormatRow("# ?/?", -0.01, "-0    "),
      FormatRow("\"x\"", -1, "-x"),
    ])
  func negativeZero(row: FormatRow) { check(row) }

  @Test(
    "A question mark leaves a space",
    arguments: [
      FormatRow("?.?", 0, " . "),
      FormatRow("??.??", 0.1, "  .1 "),
      FormatRow("???.???", 1.12, "  1.12 "),
      FormatRow("???.?0?", 0, "   . 0 "),
      FormatRow("???.?0?", 0.1, "   .10 "),
      FormatRow("???.?#?", 0, "   .  "),
      FormatRow("???.?#?", 1.1, "  1.1 "),
      FormatRow("??0", 5, "  5"),
    ])
  func questionMarks(row: FormatRow) { check(row) }

  @Test(
    "Commas group or divide by a thousand",
    arguments: [
      FormatRow("#,##0", 0, "0"),
      FormatRow("#,##0", 999, "999"),
      FormatRow("#,##0", 1000, "1,000"),
      FormatRow("#,##0", 1234567.5, "1,234,568"),
      FormatRow("#,##0", -1234, "-1,234"),
      FormatRow("#,##0.00", 1234567.891, "1,234,567.89"),
      FormatRow("#,###", 0, ""),
      FormatRow("#,###", 12345.6789, "12,346"),
      FormatRow("0,000", 5, "0,005"),
      FormatRow("00,000.00", 12345, "12,345.00"),
      FormatRow("##,##", 1234567, "1,234,567"),
      FormatRow("#,##0,", 1234567, "1,235"),
      FormatRow("#,##0,,", 1234567890, "1,235"),
      FormatRow("0.0,,\"M\"", 1250000, "1.3M"),
      FormatRow("#.0000,,", 1234567, "1.2346"),
      FormatRow("#.0000,,,", 1234567, ".0012"),
      FormatRow("00,000.00,", 12345, "00,012.35"),
      FormatRow("** #,###,#00,000.00,**", 1.2345, " 00,000.00"),
      FormatRow("** #,###,#00,000.00,**", 12345682233, " 12,345,682.23"),
      FormatRow("** #,###,#00,000.00,**", 1.23456822333333e+21, " 1,234,568,223,333,330,000.00"),
      FormatRow("?,???", 12, "   12"),
      FormatRow("#.0000,,,", 0.99, ".0000"),
      FormatRow("#.0000,", 0.99, ".0010"),
      FormatRow("#.0000,", 1234567, "1234.5670"),
      FormatRow("#.0000,,,", 123456789012, "123.4568"),
      FormatRow("###,###", 0.99, "1"),
      FormatRow("#,###.00", 0.99, ".99"),
      FormatRow("#,###.00", 4321234, "4,321,234.00"),
      FormatRow("\\,##.??;\\(#,###.??\\);0", 15, ",15.  "),
      FormatRow("\\,##.??;\\(#,###.??\\);0", 14.3453453, ",14.35"),
      FormatRow("\\,##.??;\\(#,###.??\\);0", -12.1, "(12.1 )"),
    ])
  func commas(row: FormatRow) { check(row) }

  @Test(
    "A percent sign multiplies",
    arguments: [
      FormatRow("0%", 0.5, "50%"),
      FormatRow("0%", 0.285, "29%"),
      FormatRow("0.00%", 0.12345, "12.35%"),
      FormatRow("0.0%", -0.015, "-1.5%"),
      FormatRow("#0.0%", 1, "100.0%"),
      FormatRow("0%%", 0.5, "5000%%"),
      FormatRow("0.00\\%", 12.5, "12.50%"),
    ])
  func percent(row: FormatRow) { check(row) }

  @Test(
    "Literals stand between digits",
    arguments: [
      FormatRow("000-00-0000", 123456789, "123-45-6789"),
      FormatRow("00000-0000", 941051630, "94105-1630"),
      FormatRow("00000\\-0000", 12345.6789, "00001-2346"),
      FormatRow("(###) ###-####", 2813308004, "(281) 330-8004"),
      FormatRow("###\\\\###\\\\##\\0", 12345.6789, "\\123\\460"),
      FormatRow("\"Fuel Cost:\"\\ 0.00", 3.5, "Fuel Cost: 3.50"),
      FormatRow("\"x\"0", -5, "-x5"),
      FormatRow("123", 0.7, "123"),
      FormatRow("r", 1, "r"),
      FormatRow("r", -1, "-r"),
      FormatRow("A\"TODO\"", -1, "-ATODO"),
      FormatRow("☃", 1, "☃"),
      FormatRow("0\" 元\"", 12, "12 元"),
      FormatRow("\\1\\.0#", 5, "1.05"),
      FormatRow("0\"", 5, "5"),
      FormatRow("0\\", 5, "5"),
      FormatRow("0_", 5, "5"),
      FormatRow("0*", 5, "5"),
      FormatRow("0[", 5, "5["),
      FormatRow("\"-\"0.00", -3.14159, "--3.14"),
      FormatRow("00.00.00.000", 1.5, "01.50.00.000"),
      FormatRow("\\c\\c\\c?????0\"aaaa\"0\"bbbb\"000000.00%", 1.5, "ccc     0aaaa0bbbb000150.00%"),
      FormatRow("0\"abde\".0\"??\"000E+00", 12345, "1abde.2??345E+04"),
    ])
  func literals(row: FormatRow) { check(row) }

  @Test(
    "Currency",
    arguments: [
      FormatRow("$#,##0.00", 1234.5, "$1,234.50"),
      FormatRow("$#,##0.00", -1234.5, "-$1,234.50"),
      FormatRow("\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)", -1234.5, "($1,235)"),
      FormatRow("\"$\"#,##0_);[Red]\\(\"$\"#,##0\\)", 1234.5, "$1,235 "),
      FormatRow("#,##0.00\\ [$EUR]", 5, "5.00 EUR"),
      FormatRow("#,##0.00\\ [$€-40C];[RED]\\-#,##0.00\\ [$€-40C]", -5, "-5.00 €"),
      FormatRow("[$¥-411]#,##0", 1500, "¥1,500"),
      FormatRow("[$¥-804]#,##0.00", 1500, "¥1,500.00"),
      FormatRow("_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)", 1, " $1 "),
      FormatRow("_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)", -1, " $(1)"),
      FormatRow("_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)", 0, " $- "),
      FormatRow("_(* #,##0.00_);_(* \\(#,##0.00\\);_(* \"-\"??_);_(@_)", 0, " -   "),
      FormatRow("_-[$£-809]* #,##0.00_-;\\-[$£-809]* #,##0.00_-;_-@_-", -2, "-£2.00 "),
    ])
  func currency(row: FormatRow) { check(row) }

  private func check(_ row: FormatRow) {
    #expect(NumberFormat(code: row.code).format(row.value) == row.expected)
  }
}
