import Testing

@testable import TemplateCorpus

@Suite("Names of picture files")
struct PictureFileNamesTests {
  @Test(arguments: [
    ("效绩模板", "效绩模板-B17.png"), ("Q1 2024", "Q1 2024-B17.png"), ("../..", "_..-B17.png"),
    ("/etc/passwd", "_etc_passwd-B17.png"), ("C:\\x", "C__x-B17.png"), ("", "sheet-B17.png"),
    ("...", "sheet-B17.png"), ("con", "con_-B17.png"), ("LPT1", "LPT1_-B17.png"),
    ("a\u{1B}[31m\n\u{202E}b", "a_[31m__b-B17.png"), ("~$lock", "$lock-B17.png"),
  ])
  func areSafe(sheet: String, expected: String) {
    var names = PictureFileNames()
    #expect(names.name(sheet: sheet, cell: "B17", fileExtension: "png") == expected)
  }

  @Test func areNeverTooLongAndNeverCutInACharacter() {
    var names = PictureFileNames()
    let name = names.name(
      sheet: String(repeating: "模", count: 500), cell: "XFD1048576", fileExtension: "jpg")
    #expect(name == String(repeating: "模", count: 40) + "-XFD1048576.jpg")
  }

  @Test func areNeverTheSameTwice() {
    var names = PictureFileNames()
    let all = ["A", "a", "A", "a/", "a\\"].map {
      names.name(sheet: $0, cell: "B2", fileExtension: "png")
    }
    #expect(all == ["A-B2.png", "a-B2-2.png", "A-B2-3.png", "a_-B2.png", "a_-B2-2.png"])
  }
}
