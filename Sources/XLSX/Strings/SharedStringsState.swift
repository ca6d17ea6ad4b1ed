internal import XMLEvents

/// The state of the shared strings' parser (ECMA-376 part 1, 18.4.8 si, 18.4.4 r, 18.4.6 rPh).
///
/// The runs of a rich text are joined and phonetic runs left out.
struct SharedStringsState: XMLEventState {
  private var transitional = XMLToken.none
  private var strict = XMLToken.none
  private var compatibilityURI = XMLToken.none
  private var item = XMLToken.none
  private var text = XMLToken.none
  private var phonetic = XMLToken.none
  private var extensions = XMLToken.none
  private var space = XMLToken.none

  private var main = XMLToken.none
  private var compatibility = CompatibilityState()
  private(set) var skippedDepth: Int32 = 0
  private(set) var phoneticDepth: Int32 = 0
  private(set) var isCollecting = false
  private var keepsSpaces = false
  private var keepsSpacesInText = false
  private var pieceStart = 0
  private let limit: Int
  /// Whether the parser has not seen what stands before.
  private let isAhead: Bool

  var strings = ParsedStrings()
  /// Whether the strings became more than the budget.
  private(set) var isOverLimit = false

  /// Makes a state; with `isAhead` it is for strings whose predecessors are not known.
  init(limit: Int, isAhead: Bool = false) {
    self.limit = min(limit, Int(UInt32.max))
    self.isAhead = isAhead
  }

  mutating func intern(_ table: borrowing XMLNames) {
    transitional = XMLToken("http://schemas.openxmlformats.org/spreadsheetml/2006/main", in: table)
    strict = XMLToken("http://purl.oclc.org/ooxml/spreadsheetml/main", in: table)
    compatibilityURI = XMLToken(
      "http://schemas.openxmlformats.org/markup-compatibility/2006", in: table)
    item = XMLToken("si", in: table)
    text = XMLToken("t", in: table)
    phonetic = XMLToken("rPh", in: table)
    extensions = XMLToken("extLst", in: table)
    space = XMLToken("space", in: table)
    compatibility.intern(table)
  }

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, uri, declarationCount, declarations, count, _, attributes in
      SharedStringsState.start(
        data, XMLToken(name), XMLToken(uri), XMLAttributes(attributes, count),
        XMLDeclarations(declarations, declarationCount))
    },
    endElement: { data, name, _, uri in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self) else {
        return
      }
      frame.pointee.state.end(XMLToken(name), XMLToken(uri), &frame.pointee.session)
      frame.pointee.session.leave()
    },
    characters: { data, start, length in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self),
        frame.pointee.state.isCollecting, let start
      else { return }
      frame.pointee.state.append(start, Int(length), &frame.pointee.session)
    })

  private static func start(
    _ data: UnsafeMutableRawPointer?, _ name: XMLToken, _ uri: XMLToken,
    _ attributes: XMLAttributes, _ declarations: XMLDeclarations
  ) {
    guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self),
      frame.pointee.session.enter(attributes: attributes.count &+ declarations.count)
    else { return }
    frame.pointee.state.start(name, uri, attributes, declarations, &frame.pointee.session)
  }

  private mutating func start(
    _ name: XMLToken, _ uri: XMLToken, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ session: inout XMLSession
  ) {
    guard skippedDepth == 0 else { return }
    let depth = session.depth
    if isAhead, depth > 1, declarations.count > 0 || uri == compatibilityURI {
      // What alternatives require is looked up among the prefixes of the whole part.
      return session.stop()
    }
    if declarations.count > 0 {
      compatibility.declare(
        declarations, transitional: transitional, strict: strict, depth: depth)
    }
    if depth == 1 {
      main = uri == strict ? strict : transitional
      keepsSpaces = attributes.keepSpaces(space) ?? false
    }
    guard uri == main else {
      if uri == compatibilityURI, compatibility.start(name, attributes, depth: depth) { return }
      skippedDepth = depth
      return
    }
    if name == text {
      guard phoneticDepth == 0 else { return }
      isCollecting = true
      pieceStart = strings.bytes.count
      keepsSpacesInText = attributes.keepSpaces(space) ?? keepsSpaces
    } else if name == phonetic {
      phoneticDepth += 1
    } else if name == extensions {
      skippedDepth = depth
    }
  }

  private mutating func end(_ name: XMLToken, _ uri: XMLToken, _ session: inout XMLSession) {
    guard skippedDepth == 0 else {
      if skippedDepth == session.depth { skippedDepth = 0 }
      return
    }
    guard uri == main else {
      if uri == compatibilityURI { compatibility.end(name) }
      return
    }
    if name == text {
      endText()
    } else if name == item {
      strings.ends.append(UInt32(clamping: strings.bytes.count))
      if room < 0 { refuse(&session) }
    } else if name == phonetic {
      phoneticDepth -= 1
    }
  }

  private mutating func endText() {
    guard isCollecting else { return }
    isCollecting = false
    let base = strings.bytes.base + pieceStart
    var length = strings.bytes.count - pieceStart
    if !keepsSpacesInText { length = XString.trim(base, count: length) }
    strings.bytes.count = pieceStart + XString.decode(base, count: length)
  }

  private mutating func append(_ start: XMLPointer, _ length: Int, _ session: inout XMLSession) {
    guard length <= room else { return refuse(&session) }
    strings.bytes.append(start, count: length)
  }

  /// What is left of the budget.
  var room: Int { limit - strings.size }

  private mutating func refuse(_ session: inout XMLSession) {
    isOverLimit = true
    session.stop()
  }
}
