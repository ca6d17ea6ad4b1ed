import Testing
import WorkbookBuilder

@testable import XLSX

@Suite struct CellTypeTests {
  @Test(arguments: [
    (#"<c r="A1"><v>42</v></c>"#, "number 42.0"),
    (#"<c r="A1" t="n"><v>-0.5</v></c>"#, "number -0.5"),
    (#"<c r="A1" t=""><v>1</v></c>"#, "number 1.0"),
    (#"<c r="A1" t="b"><v>1</v></c>"#, "boolean true"),
    (#"<c r="A1" t="b"><v>FALSE</v></c>"#, "boolean false"),
    (#"<c r="A1" t="e"><v>#DIV/0!</v></c>"#, "error #DIV/0!"),
    (#"<c r="A1" t="b"><v>true</v></c>"#, "boolean true"),
    (#"<c r="A1" t="b"><v> 0 </v></c>"#, "boolean false"),
    (#"<c r="A1" t="b"><v>on</v></c>"#, "boolean true"),
    (#"<c r="A1" t="e"><v>#SPILL!</v></c>"#, "error #SPILL!"),
    (#"<c r="A1" t="e"><v>#GETTING_DATA</v></c>"#, "error #GETTING_DATA"),
    (#"<c r="A1"><v><![CDATA[42]]></v></c>"#, "number 42.0"),
    (#"<c r="A1" t="str"><v>a<![CDATA[<&]]>b</v></c>"#, "text a<&b"),
    (#"<c r="A1" t="str"><v> a result </v></c>"#, "text  a result "),
    (#"<c r="A1" t="str"><v>a_x000D_b</v></c>"#, "text a\rb"),
    (#"<c r="A1" t="inlineStr"><is><t>inline</t></is></c>"#, "text inline"),
    (#"<c r="A1" t="inlineStr"><is><t>inline</t></is><v>7</v></c>"#, "text inline"),
    (#"<c r="A1" t="inlineStr"><v>7</v></c>"#, "text 7"),
    (#"<c r="A1"><is><t>inline</t></is><v>7</v></c>"#, "number 7.0"),
    (#"<c r="A1"><is><t>no type</t></is></c>"#, "text no type"),
    (#"<c r="A1" t="d"><v>2024-03-14</v></c>"#, "date 2024-03-14"),
    (#"<c r="A1" t="d"><v>2024-03-14T10:35:00</v></c>"#, "dateTime 2024-03-14T10:35:00"),
    (#"<c r="A1" t="d"><v>some day</v></c>"#, "text some day"),
    (#"<c r="A1" t="s"><v>1</v></c>"#, "text second"),
    (#"<c r="A1" t="s"><v> 0 </v></c>"#, "text first"),
    (#"<x:c xmlns:x="urn:x" r="A1"><x:v>0</x:v></x:c><c r="A1"><v>1</v></c>"#, "number 1.0"),
  ])
  func readsEveryType(cell: String, expected: String) throws {
    let strings = "<si><t>first</t></si><si><t>second</t></si>"
    #expect(
      try Cells.lines(rows: "<row>\(cell)</row>", strings: strings) == ["A1 \(expected)"])
  }

  @Test(arguments: [
    #"<c r="A1"/>"#, #"<c r="A1"><v/></c>"#, #"<c r="A1" t="s"><v></v></c>"#,
    #"<c r="A1" t="b"><v> </v></c>"#, #"<c r="A1" s="3"></c>"#,
  ])
  func leavesOutCellsWithoutAValue(cell: String) throws {
    #expect(try Cells.lines(rows: "<row>\(cell)</row>") == [])
  }

  @Test(
    arguments: [
      ("1", 1), ("1E3", 1000), ("1e-2", 0.01), ("+5", 5), (".5", 0.5), ("5.", 5), (" 7\n", 7),
      ("0.1", 0.1), ("0.30000000000000004", 0.1 + 0.2),
      ("123456789012345678", 123_456_789_012_345_680),
      ("9007199254740993", 9_007_199_254_740_992),
      ("1.7976931348623157E+308", .greatestFiniteMagnitude),
      ("5E-324", .leastNonzeroMagnitude), ("-0", -0.0), ("0.000000000000000000001", 1e-21),
      ("3.141592653589793", .pi), ("45292.12345678901", 45292.12345678901),
    ] as [(String, Double)])
  func readsEverySpellingOfANumber(text: String, expected: Double) throws {
    #expect(
      try Cells.lines(rows: #"<row><c r="A1"><v>\#(text)</v></c></row>"#)
        == ["A1 number \(expected)"])
  }

  @Test(arguments: ["abc", "1,5", "NaN", "INF", "1e999", "0x10", "1e", "-", ".", "1 2"])
  func keepsWhatIsNoNumberAsText(text: String) throws {
    let workbook = try Cells.workbook(rows: #"<row><c r="A1"><v>\#(text)</v></c></row>"#)
    #expect(try Cells.lines(workbook) == ["A1 text \(text)"])
    #expect(Cells.findings(workbook) == ["invalid_number A1"])
  }

  @Test func namesWhatIsOdd() throws {
    let workbook = try Cells.workbook(
      rows: """
        <row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1" t="b"><v>maybe</v></c>
        <c r="C1" t="zz"><v>1</v></c><c r="??"><v>2</v></c></row>
        """)
    #expect(try Cells.lines(workbook) == ["B1 text maybe", "C1 number 1.0", "D1 number 2.0"])
    #expect(
      Cells.findings(workbook) == [
        "missing_shared_string A1", "invalid_boolean B1", "unknown_cell_type C1",
        "invalid_reference D1",
      ])
  }

  @Test func numbersAreTheSameAsTheStandardLibrarys() throws {
    var generator = SplitMix(state: 7)
    for _ in 0..<20_000 {
      let value = generator.double()
      for text in ["\(value)", "\(Float(value))"] where Double(text)?.isFinite == true {
        let bytes = Array(text.utf8)
        let read = bytes.withUnsafeBufferPointer { bytes in
          bytes.baseAddress.flatMap { NumberText.double(from: $0, to: $0 + bytes.count) }
        }
        #expect(read?.bitPattern == Double(text)?.bitPattern, "\(text)")
      }
    }
  }
}
