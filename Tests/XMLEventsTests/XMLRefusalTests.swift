import Testing
import XMLEvents

/// What is not read, and how it is said.
@Suite struct XMLRefusalTests {
  private struct Nothing: XMLHandler {
    mutating func start(_ element: borrowing XMLElement) {}
  }

  private func failure(_ xml: String, limits: XMLLimits = XMLLimits()) -> XMLError? {
    do { _ = try XMLReader.read(Array(xml.utf8), Nothing(), limits: limits) } catch {
      return error as? XMLError
    }
    return nil
  }

  @Test(arguments: [
    ("<a>\n  <b></a>", "2:10: an end tag does not match its start tag"),
    ("<a>\n<b>", "2:4: the document ends too early"),
    ("", "1:1: the document is not exactly one element"),
    ("<a>&unknown;</a>", "1:13: an entity is used that XML does not predefine"),
    ("<a x=1/>", "1:6: an attribute has no quoted value"),
    ("<a>\u{1}</a>", "1:4: a character is used that XML does not allow"),
    ("<a/><b/>", "1:5: the document is not exactly one element"),
  ])
  func namesTheFaultAndItsPlace(xml: String, message: String) {
    #expect(failure(xml)?.description == message)
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'>]><a>&b;</a>",
  ])
  func refusesDocumentTypes(xml: String) {
    #expect(failure(xml)?.code == .documentType)
  }

  @Test func limitsDepth() {
    let limits = XMLLimits(depth: 10)
    let ten = String(repeating: "<a>", count: 10) + String(repeating: "</a>", count: 10)
    #expect(failure(ten, limits: limits) == nil)
    #expect(
      failure("<a>" + ten + "</a>", limits: limits)?.detail
        == "elements are nested deeper than the limit of 10")
  }

  @Test func limitsAttributes() {
    let limits = XMLLimits(attributes: 2)
    #expect(failure(#"<a b="" c=""/>"#, limits: limits) == nil)
    #expect(
      failure(#"<a b="" c="" d=""/>"#, limits: limits)?.detail
        == "an element has more attributes than the limit of 2")
  }

  @Test func limitsTheLengthOfATag() {
    let long = "<a b='" + String(repeating: "x", count: 3 << 20)
    #expect(failure(long)?.detail == "a tag or comment is longer than the limit of 524288 bytes")
  }

  @Test func rethrowsWhatTheHandlerThrows() {
    struct Refusal: Error {}
    struct Refusing: XMLHandler {
      var elements = 0
      mutating func start(_ element: borrowing XMLElement) throws {
        elements += 1
        if element.name == "b" { throw Refusal() }
      }
    }
    var reader = XMLReader(Refusing())
    let xml = Array("<a><b/><c/></a>".utf8)
    #expect(throws: Refusal.self) { try xml.withUnsafeBytes { try reader.parse($0) } }
    #expect(reader.handler.elements == 2)
  }

  @Test func toleratesUndeclaredPrefixes() {
    #expect(failure("<x:a y:b='1'/>") == nil)
  }
}
