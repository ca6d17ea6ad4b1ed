import Testing

@testable import XLSX

@Suite("References of shared formulas")
struct FormulaShiftTests {
  private func shifted(_ formula: String, rows: Int, columns: Int) -> String {
    let bytes = Array(formula.utf8)
    return bytes.withUnsafeBufferPointer {
      String(decoding: FormulaShift.shifted($0, rows: rows, columns: columns), as: UTF8.self)
    }
  }

  @Test(
    "Down by two and right by one",
    arguments: [
      ("A1", "B3"), ("A1+B2*C3", "B3+C4*D5"), ("$A$1+$A1+A$1", "$A$1+$A3+B$1"),
      ("SUM(A1:B2)", "SUM(B3:C4)"), ("SUM($A1:B$2)", "SUM($A3:C$2)"), ("Z9", "AA11"),
      ("az1", "BA3"),
      ("SUM(A:A)", "SUM(B:B)"), ("SUM($A:B)", "SUM($A:C)"), ("SUM(3:4)", "SUM(5:6)"),
      ("SUM($3:4)", "SUM($3:6)"),
      ("Sheet1!A1", "Sheet1!B3"), ("'My A1 sheet'!A1", "'My A1 sheet'!B3"),
      ("'it''s A1'!A1", "'it''s A1'!B3"),
      ("AB1!C3", "AB1!D5"), ("[1]Sheet1!A1", "[1]Sheet1!B3"), ("数据!A1", "数据!B3"),
      (#"IF(A1="A1 ""B2""",B1,"")"#, #"IF(B3="A1 ""B2""",C3,"")"#),
      ("LOG10(A1)", "LOG10(B3)"), ("ATAN2(A1,B1)", "ATAN2(B3,C3)"), ("1.5E3+A1", "1.5E3+B3"),
      ("2E10*A1", "2E10*B3"),
      ("Table1[A1]+A1", "Table1[A1]+B3"), ("T[[#This Row],[B2]]*A1", "T[[#This Row],[B2]]*B3"),
      ("Rate_A1+A1", "Rate_A1+B3"), ("Tax.A1*A1", "Tax.A1*B3"), ("ABCD1+A1", "ABCD1+B3"),
      ("XFE1", "XFE1"),
      ("TRUE+A1", "TRUE+B3"), ("A1%", "B3%"), ("-A1", "-B3"), ("{1,2;3,4}", "{1,2;3,4}"),
      ("A1:INDEX(B:B,2)", "B3:INDEX(C:C,2)"),
      ("A0", "A0"), ("A1048577", "A1048577"), ("名称A1+A1", "名称A1+B3"), ("A1#", "B3#"), ("", ""),
      ("\"A1", "\"A1"),
      ("'A1", "'A1"), ("[A1", "[A1"), ("$", "$"), ("A$", "A$"), ("$A", "$A"), ("A:", "A:"),
      (":A", ":A"),
    ])
  func downAndRight(formula: String, expected: String) {
    #expect(shifted(formula, rows: 2, columns: 1) == expected)
  }

  @Test func beyondTheSheetThereIsNoReference() {
    #expect(shifted("A1+$B$1", rows: -1, columns: 0) == "#REF!+$B$1")
    #expect(shifted("SUM(A1:B2)", rows: 0, columns: -1) == "SUM(#REF!:A2)")
    #expect(shifted("SUM(A:B)", rows: 0, columns: -1) == "SUM(#REF!)")
    #expect(shifted("XFD1048576", rows: 1, columns: 0) == "#REF!")
    #expect(shifted("C3", rows: -2, columns: -2) == "A1")
  }
}
