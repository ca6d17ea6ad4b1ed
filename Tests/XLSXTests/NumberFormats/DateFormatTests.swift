import Testing

@testable import XLSX

@Suite("Dates and times as text")
struct DateFormatTests {
  @Test(
    "Dates",
    arguments: [
      FormatRow("yyyy-mm-dd", 45365, "2024-03-14"),
      FormatRow("yyyy\\-mm\\-dd;@", 45365, "2024-03-14"),
      FormatRow("yyyy-mm-dd", 45365.9999, "2024-03-14"),
      FormatRow("m/d/yy", 45365, "3/14/24"),
      FormatRow("M/D/YYYY", 45365, "3/14/2024"),
      FormatRow("dd.mm.yyyy", 45365, "14.03.2024"),
      FormatRow("d-mmm-yy", 45365, "14-Mar-24"),
      FormatRow("mmmm d, yyyy", 45365, "March 14, 2024"),
      FormatRow("mmmmm", 45365, "M"),
      FormatRow("ddd dddd", 45365, "Thu Thursday"),
      FormatRow("aaa aaaa", 45365, "Thu Thursday"),
      FormatRow("yyy y", 45365, "2024 24"),
      FormatRow("e", 45365, "2024"),
      FormatRow("yyyy\"年\"m\"月\"d\"日\"", 45365, "2024年3月14日"),
      FormatRow("[$-409]mmmm\" \"d\", \"yyyy", 44197, "January 1, 2021"),
      FormatRow("[$-804]aaaa", 45365, "星期四"),
      FormatRow("[$-804]aaa", 45365, "四"),
      FormatRow("[$-804]mmmm", 45365, "三月"),
      FormatRow("[$-404]e\"年\"m\"月\"d\"日\"", 45365, "113年3月14日"),
      FormatRow("[$-404]gge\"年\"", 45365, "民國113年"),
      FormatRow("[$-411]ggge\"年\"m\"月\"d\"日\";@", 44197, "令和3年1月1日"),
      FormatRow("[$-411]ge.m.d", 43585, "H31.4.30"),
      FormatRow("[$-411]ge.m.d", 43586, "R1.5.1"),
      FormatRow("[$-411]aaaa", 45365, "木曜日"),
      FormatRow("[$-412]yyyy\"년\" aaaa", 45365, "2024년 목요일"),
      FormatRow("[$-407]dddd, d. mmmm yyyy", 45365, "Donnerstag, 14. März 2024"),
      FormatRow("[$-40C]d mmm yyyy", 45365, "14 mars 2024"),
      FormatRow("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 45365, "Thursday, March 14, 2024"),
      FormatRow("[$-D07041E]d/m/yyyy", 45365, "14/3/2567"),
      FormatRow("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", 45365, "二〇二四年三月十四日"),
      FormatRow("[DBNum2][$-804]yyyy\"年\"m\"月\"d\"日\"", 45365, "贰零贰肆年叁月壹拾肆日"),
      FormatRow("b", 1, "43"),
      FormatRow("b", 10000, "70"),
      FormatRow("bbbb", 45365, "2567"),
      FormatRow("[ENG][$-409]d\\-mmm\\-yy;@", 45365, "14-Mar-24"),
      FormatRow("[$-409]mmm\\-yy", 12345, "Oct-33"),
      FormatRow("[$-1010409]dddd, mmmm dd, yyyy", 45365, "Thursday, March 14, 2024"),
      FormatRow("B2yyyy-mm-dd", 59, "1317-10-28"),
      FormatRow("B2yyyy-mm-dd", 1000, "1320-06-23"),
      FormatRow("B2yyyy-mm-dd", 10000, "1345-11-17"),
      FormatRow("B1yyyy-mm-dd", 10000, "1927-05-18"),
      FormatRow("yyyy-mm-dd", 2958465, "9999-12-31"),
      FormatRow("yyyy-mm-dd", 2958466, "########"),
      FormatRow("yyyy-mm-dd", -1, "########"),
    ])
  func dates(row: FormatRow) { check(row) }

  @Test(
    "The days that never were are shown as Excel shows them",
    arguments: [
      FormatRow("yyyy-mm-dd", 0, "1900-01-00"),
      FormatRow("m/d/yyyy", 0, "1/0/1900"),
      FormatRow("yyyy-mm-dd", 1, "1900-01-01"),
      FormatRow("yyyy-mm-dd", 59, "1900-02-28"),
      FormatRow("yyyy-mm-dd", 60, "1900-02-29"),
      FormatRow("yyyy-mm-dd", 61, "1900-03-01"),
      FormatRow("dddd", 1, "Sunday"),
      FormatRow("dddd", 60, "Wednesday"),
      FormatRow("dddd", 61, "Thursday"),
    ])
  func earlyDays(row: FormatRow) { check(row) }

  @Test(
    "Times",
    arguments: [
      FormatRow("h:mm", 0.5, "12:00"),
      FormatRow("h:mm", 0.25, "6:00"),
      FormatRow("hh:mm:ss", 0.25, "06:00:00"),
      FormatRow("hh:mm AM/PM", 0.7, "04:48 PM"),
      FormatRow("h AM/PM", 0, "12 AM"),
      FormatRow("h:mm a/p", 0.75, "6:00 p"),
      FormatRow("h:mm A/P", 0.25, "6:00 A"),
      FormatRow("上午/下午h\"时\"mm\"分\"", 0.75, "下午6时00分"),
      FormatRow("[$-804]AM/PM h:mm", 0.25, "上午 6:00"),
      FormatRow("\"上午/下午 \"hh\"時\"mm\"分\"ss\"秒 \"", 0.5, "上午/下午 12時00分00秒 "),
      FormatRow("[$-F400]h:mm:ss\\ AM/PM", 0.75, "6:00:00 PM"),
      FormatRow("hh:mm:ss.000", 0.70707, "16:58:10.848"),
      FormatRow("hh.000", 0.70707, "16.848"),
      FormatRow("hh .00", 0.70707, "16 .85"),
      FormatRow("hh .00 .000", 0.70707, "16 .84 .848"),
      FormatRow("hh:mm:ss", 0.70707, "16:58:11"),
      FormatRow("h:mm", 0.99999, "23:59"),
      FormatRow("mm:ss", 0.5 + 61.0 / 86400, "01:01"),
      FormatRow("mm:ss.0", 61.25 / 86400, "01:01.3"),
      FormatRow("hh\" \"mm", 0.5 + 7.0 / 1440, "12 07"),
      FormatRow("m/d h:mm", 45365.5, "3/14 12:00"),
      FormatRow("h:mm m/d", 45365.5, "12:00 3/14"),
      FormatRow("hhh:mmm:sss", 0.7, "16:Jan:00"),
      FormatRow("hh:mm:ss am/pm", 0.5, "12:00:00 PM"),
      FormatRow("hh:mm:ss AM/P", 0.5, "12:00:00 A1/P"),
      FormatRow("mmss.0", 61.25 / 86400, "0101.3"),
      FormatRow("yyyy\\-mm\\-dd\\Thhmmss.000", 45365.5, "2024-03-14T120000.000"),
      FormatRow("[$-412]AM/PM\\ h\"시\"\\ mm\"분\";@", 0.75, "오후 6시 00분"),
      FormatRow("[DBNum1][$-804]AM/PMh\"时\"mm\"分\";@", 0.75, "下午六时〇〇分"),
      FormatRow("yyyy-mm-dd hh:mm:ss", 45365.9999999, "2024-03-15 00:00:00"),
      FormatRow("yyyy\\-mm\\-dd\\ hh:mm:ss\\ \\U\\T\\C", 31117.5, "1985-03-11 12:00:00 UTC"),
      FormatRow("dd-MM-yyyy h:mm a", 44329.43534722226, "13-05-2021 10:26 a"),
    ])
  func times(row: FormatRow) { check(row) }

  @Test(
    "Elapsed time",
    arguments: [
      FormatRow("[h]:mm", 1.5, "36:00"),
      FormatRow("[hh]:mm:ss", 10.6320601851852, "255:10:10"),
      FormatRow("[h]:mm:ss", 0.054664351851851853, "1:18:43"),
      FormatRow("[mm]:ss", 0.5, "720:00"),
      FormatRow("[ss]", 1, "86400"),
      FormatRow("[s].00", 1.5 / 86400, "1.50"),
      FormatRow("[hhh]", 1, "024"),
      FormatRow("[h]:mm", -0.5, "########"),
      FormatRow("[h]:mm:ss;@", 2.9999999999999996, "72:00:00"),
      FormatRow("[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm", 4, "96:00:00"),
      FormatRow("[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm", 5, "120:00"),
      FormatRow("[=0]?;[<4.16666666666667][hh]:mm:ss;[hh]:mm", 0, " "),
      FormatRow("HH[MM]", 0.5, "12720"),
    ])
  func elapsed(row: FormatRow) { check(row) }

  @Test("The 1904 system starts four years later and has negative dates")
  func system1904() {
    let format = NumberFormat(code: "yyyy-mm-dd")
    #expect(format.format(0, dateSystem: .excel1904) == "1904-01-01")
    #expect(format.format(43903, dateSystem: .excel1904) == "2024-03-14")
    #expect(NumberFormat(code: "dddd").format(0, dateSystem: .excel1904) == "Friday")
    #expect(NumberFormat(code: "[h]:mm").format(-1.5, dateSystem: .excel1904) == "-36:00")
  }

  @Test(
    "Numbers in Chinese digits",
    arguments: [
      FormatRow("[DBNum1][$-804]General", 123, "一百二十三"),
      FormatRow("[DBNum1][$-804]General", 105, "一百〇五"),
      FormatRow("[DBNum1][$-804]General", 10, "一十"),
      FormatRow("[DBNum1][$-804]General", 0, "〇"),
      FormatRow("[DBNum1][$-804]General", -20003.5, "-二万〇三.五"),
      FormatRow("[DBNum1][$-804]General", 100000000, "一亿"),
      FormatRow("[DBNum2][$-804]General", 1234, "壹仟贰佰叁拾肆"),
      FormatRow("[DBNum1]0", 123, "一二三"),
      FormatRow("[DBNum3]0", 123, "１２３"),
    ])
  func chineseDigits(row: FormatRow) { check(row) }

  private func check(_ row: FormatRow) {
    #expect(NumberFormat(code: row.code).format(row.value) == row.expected)
  }
}
