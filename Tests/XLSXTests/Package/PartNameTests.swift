import Testing

@testable import XLSX

@Suite struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("/xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("../media/image1.png", "xl/drawings/drawing1.xml", "xl/media/image1.png"),
    ("..\\media\\image1.png", "xl/drawings/drawing1.xml", "xl/media/image1.png"),
    ("./a/../b.xml#Sheet2!A1", "xl/workbook.xml", "xl/b.xml"),
    ("../../../../x.xml", "xl/workbook.xml", "x.xml"),
    ("xl/workbook.xml", "", "xl/workbook.xml"),
  ])
  func resolvesTargets(target: String, part: String, expected: String) {
    #expect(PartName.resolve(target, from: part) == expected)
  }

  @Test func namesThePartOfRelationships() {
    #expect(
      PartName.relationships(of: "xl/worksheets/sheet1.xml")
        == "xl/worksheets/_rels/sheet1.xml.rels")
    #expect(PartName.relationships(of: "") == "_rels/.rels")
  }

  @Test func decodesPercents() {
    #expect(PartName.decodingPercents("xl/media/image%201%.png") == "xl/media/image 1%.png")
    #expect(PartName.decodingPercents("xl/media/image1.png") == nil)
  }
}
