import Testing
import XMLEvents

@testable import XLSX

@Suite struct AlternateContentTests {
  private struct Names: XMLHandler {
    var names: [String] = []
    mutating func start(_ element: borrowing XMLElement) { names.append(element.name.string) }
    mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
      names.append("/" + name.string)
    }
  }

  private func names(_ inner: String, understanding: Set<String> = []) throws -> String {
    let xml = """
      <a xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:new"
        xmlns:d="http://purl.oclc.org/ooxml/drawingml/main">\(inner)</a>
      """
    let filter = AlternateContent(Names(), understood: understanding)
    return try XMLReader.read(Array(xml.utf8), filter).inner.names.joined(separator: " ")
  }

  private let alternatives = """
    <mc:AlternateContent><mc:Choice Requires="n"><new/></mc:Choice>
    <mc:Fallback><old/></mc:Fallback></mc:AlternateContent><after/>
    """

  @Test func takesTheFallbackWhereTheChoiceIsForeign() throws {
    #expect(try names(alternatives) == "a old /old after /after /a")
  }

  @Test func takesTheFirstChoiceThatIsUnderstood() throws {
    #expect(try names(alternatives, understanding: ["urn:new"]) == "a new /new after /after /a")
    let ordinary = alternatives.replacing("Requires=\"n\"", with: "Requires=\"d\"")
    #expect(try names(ordinary) == "a new /new after /after /a")
  }

  @Test func takesNothingWithoutAFallback() throws {
    let choice = #"<mc:AlternateContent><mc:Choice Requires="n"><x/></mc:Choice>"#
    #expect(try names(choice + "</mc:AlternateContent>") == "a /a")
  }
}
