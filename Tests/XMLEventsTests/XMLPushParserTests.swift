import Testing
import XMLEvents

/// Counts elements and attributes by C functions.
private struct CountingState: XMLEventState {
  var elements = 0
  var named = 0
  var bytes = 0
  var name: UInt = 0

  mutating func intern(_ names: borrowing XMLNames) { name = names["row"] }

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, _, _, _, count, _, _ in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<CountingState>.self) else { return }
      frame.pointee.session.depth += 1
      frame.pointee.state.elements += 1
      if UInt(bitPattern: name) == frame.pointee.state.name { frame.pointee.state.named += 1 }
      if count > 3 { frame.pointee.session.stop() }
    },
    endElement: { data, _, _, _ in
      data?.assumingMemoryBound(to: XMLFrame<CountingState>.self).pointee.session.depth -= 1
    },
    characters: { data, _, length in
      data?.assumingMemoryBound(to: XMLFrame<CountingState>.self).pointee.state.bytes += Int(length)
    })
}

@Suite struct XMLPushParserTests {
  private func parse(
    _ xml: String, _ parser: inout XMLPushParser<CountingState>
  ) throws(XMLError) {
    let bytes = Array(xml.utf8)
    try bytes.withUnsafeBytes { bytes in
      Result { () throws(XMLError) in try parser.parse(document: bytes) }
    }.get()
  }

  @Test func parsesDocumentAfterDocumentForOneState() throws {
    var parser = XMLPushParser(state: CountingState())
    try parse("<a><row/>文</a>", &parser)
    try parse("<row>x<row/></row>", &parser)
    #expect(parser.state.pointee.elements == 4)
    #expect(parser.state.pointee.named == 3)
    #expect(parser.state.pointee.bytes == 4)
  }

  @Test func recoversFromADocumentThatIsNotWellFormed() throws {
    var parser = XMLPushParser(state: CountingState())
    #expect(throws: XMLError.self) { try parse("<a>\n<row></a>", &parser) }
    #expect(throws: XMLError.self) { try parse("<a b='' c='' d='' e=''/>", &parser) }
    try parse("<row/>", &parser)
    #expect(parser.state.pointee.named == 2)
  }

  @Test func tellsThePlaceOfAFaultInADocument() {
    var parser = XMLPushParser(state: CountingState())
    do throws(XMLError) {
      try parse("<a>\n<row></a>", &parser)
      Issue.record("a fault was not noticed")
    } catch {
      #expect(error.description == "2:10: an end tag does not match its start tag")
    }
  }
}
