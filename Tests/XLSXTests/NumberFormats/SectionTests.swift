import Testing

@testable import XLSX

@Suite("Sections and conditions choose the layout")
struct SectionTests {
  @Test(
    "By sign",
    arguments: [
      FormatRow("0;0", -1.1, "1"),
      FormatRow("0;0", 0, "0"),
      FormatRow("0_);\\(0\\)", -3, "(3)"),
      FormatRow("0_);\\(0\\)", -0.3, "(0)"),
      FormatRow("\"foo\";\"bar\";\"baz\"", 1, "foo"),
      FormatRow("\"foo\";\"bar\";\"baz\"", -1, "bar"),
      FormatRow("\"foo\";\"bar\";\"baz\"", 0, "baz"),
      FormatRow("\"foo\";\"bar\"", 0, "foo"),
      FormatRow("\"foo\";\"bar\";@", 0, "foo"),
      FormatRow("#,##0;\\-#,##0;\"-\"", 0, "-"),
      FormatRow("0.00;;", -5, ""),
      FormatRow("0.00;;", 0, ""),
      FormatRow(";;;", 5, ""),
      FormatRow("0;\\-0;;@", 0, ""),
      FormatRow("\"TRUE\";\"TRUE\";\"FALSE\"", -1, "TRUE"),
      FormatRow("((;@", 1, "(("),
      FormatRow("#,##0.000;[Red]-#,##0.000", -1, "-1.000"),
      FormatRow("0;0;0;0;0", 1, "1"),
    ])
  func bySign(row: FormatRow) { check(row) }

  @Test(
    "By condition",
    arguments: [
      FormatRow("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 8675309, "867-5309"),
      FormatRow("[<=9999999]###\\-####;\\(###\\)\\ ###\\-####", 2018675309, "(201) 867-5309"),
      FormatRow("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", 2500000, "2.5M"),
      FormatRow("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", 2500, "2.5K"),
      FormatRow("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", 25, "25"),
      FormatRow("[>=1000000]0.0,,\"M\";[>=1000]0.0,\"K\";0", -25, "-25"),
      FormatRow("[Red][<-25]General;[Blue][>25]General;[Green]General;[Yellow]General", 50, "50"),
      FormatRow("[Red][<-25]General;[Blue][>25]General;[Green]General;[Yellow]General", -25, "-25"),
      FormatRow(
        "[Red][<-25]General;[Blue][>25]General;[Green]General;[Yellow]General", -50.1, "50.1"),
      FormatRow("[Red][=50]General;[Blue]000", 50, "50"),
      FormatRow("[Red][=50]General;[Blue]000", 49, "049"),
      FormatRow("[Red][=26]General;[Blue]000", -26, "-026"),
      FormatRow("[Red][<>50]General;[Blue]000", 50, "050"),
      FormatRow("[Red][<>50]General;[Blue]000", 51, "51"),
      FormatRow("[>=0]0;\\(0\\)", -4, "(4)"),
      FormatRow("[>100]0;\"low \"0;\"mid \"0", -4, "low 4"),
      FormatRow("[>100]0;\"low \"0;\"mid \"0", 4, "mid 4"),
      FormatRow("[> 100]0.0;0", 101, "101.0"),
      FormatRow("[=1]\"yes\";[=0]\"no\"", 1, "yes"),
      FormatRow("[=1]\"yes\";[=0]\"no\"", 0, "no"),
      FormatRow("[=1]\"yes\";[=0]\"no\"", 2, "########"),
      FormatRow("[>100]0.00", 5, "5"),
      FormatRow("[>100]0.00", 500, "500.00"),
    ])
  func byCondition(row: FormatRow) { check(row) }

  @Test(
    "The minus sign is left to sections that only negative numbers reach, and to some others",
    arguments: [
      FormatRow("[<0]\\A0;\\B0", -5, "A5"),
      FormatRow("[<=0]\\A0;\\B0", -5, "-A5"),
      FormatRow("[<0.5]\\A0;\\B0", -5, "-A5"),
      FormatRow("[<=-4]\\A0;\\B0", -5, "A5"),
      FormatRow("[=-5]\\A0;\\B0", -5, "A5"),
      FormatRow("[>-6]\\A0;\\B0", -5, "-A5"),
      FormatRow("[<-6]\\A0;\\B0", -5, "B5"),
      FormatRow("[<>-5]\\A0;\\B0", -5, "B5"),
      FormatRow("[=-6]\\A0;\\B0", -5, "-B5"),
      FormatRow("[>2]\\A0;\\B0", -5, "-B5"),
      FormatRow("[<-6]\\A0", -5, "5"),
      FormatRow("[=-6]\\A0", -5, "-5"),
      FormatRow("[<-6]\\A0;[=-5]\\B0;\\C0", -5, "B5"),
      FormatRow("[<-6]\\A0;[<-6]\\B0;\\C0", -5, "-C5"),
      FormatRow("\\A0;[<0.5]\\B0;\\C0", -1, "-B1"),
    ])
  func minusSign(row: FormatRow) { check(row) }

  @Test(
    "A format for texts alone shows numbers as General does",
    arguments: [
      FormatRow("@", -1.5, "-1.5"),
      FormatRow("@@", -1, "-1"),
      FormatRow("\"bar \"@\" foo\"", 1, "1"),
    ])
  func numbersAmongTexts(row: FormatRow) { check(row) }

  @Test(
    "A section of a colour alone shows what General shows",
    arguments: [
      FormatRow("[Red]", 123.456, "123.456"),
      FormatRow("[DBNum1]", 12, "一十二"),
      FormatRow("[Red];[Blue]", -1.5, "1.5"),
      FormatRow("[$-409]", 1.5, ""),
      FormatRow("0;", -1.5, ""),
    ])
  func colourAlone(row: FormatRow) { check(row) }

  @Test(
    "Texts take the last section",
    arguments: [
      ("General", "text", "text"), ("0.00", "text", "text"), ("@", "text", "text"),
      ("@@", "text", "texttext"), ("\"foo\";\"bar\";\"baz\";\"qux\"", "text", "qux"),
      ("\"foo\";\"bar\";\"baz\"", "text", "text"), (";;;", "text", ""), (";;;@", "text", "text"),
      ("yyyy\\-mm\\-dd;@", "text", "text"), ("0;0;0;\"<\"@\">\"", "text", "<text>"),
      ("_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)", "text", " text "),
      ("0;0;0;[Yellow]General'", "foo", "foo'"), ("\"第\"@\"条\"", "三", "第三条"),
    ])
  func texts(code: String, text: String, expected: String) {
    #expect(NumberFormat(code: code).format(text) == expected)
  }

  private func check(_ row: FormatRow) {
    #expect(NumberFormat(code: row.code).format(row.value) == row.expected)
  }
}
