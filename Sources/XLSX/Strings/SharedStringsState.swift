internal import XMLEvents

/// The state of the shared strings' parser (ECMA-376 part 1, 18.4.8 si, 18.4.4 r, 18.4.6 rPh).
///
/// The runs of a rich text are joined and phonetic runs left out.
struct SharedStringsState: XMLEventState {
  private var transitional: XMLPointer?
  private var strict: XMLPointer?
  private var compatibilityURI: XMLPointer?
  private var item: XMLPointer?
  private var text: XMLPointer?
  private var phonetic: XMLPointer?
  private var extensions: XMLPointer?
  private var space: XMLPointer?

  private var main: XMLPointer?
  private var compatibility = CompatibilityState()
  private var skippedDepth: Int32 = 0
  private var phoneticDepth: Int32 = 0
  private var isCollecting = false
  private var keepsSpaces = false
  private var keepsSpacesInText = false
  private var pieceStart = 0
  private let limit: Int

  var bytes = Arena<UInt8>(capacity: 1 << 16)
  var ends = Arena<UInt32>(capacity: 1024)
  /// Whether the strings became more than the budget.
  private(set) var isOverLimit = false

  init(limit: Int) { self.limit = min(limit, Int(UInt32.max)) }

  mutating func intern(_ table: borrowing XMLNames) {
    transitional = table["http://schemas.openxmlformats.org/spreadsheetml/2006/main"]
    strict = table["http://purl.oclc.org/ooxml/spreadsheetml/main"]
    compatibilityURI = table["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    item = table["si"]
    text = table["t"]
    phonetic = table["rPh"]
    extensions = table["extLst"]
    space = table["space"]
    compatibility.intern(table)
  }

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, uri, declarationCount, declarations, count, _, attributes in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self),
        frame.pointee.session.enter(attributes: count)
      else { return }
      frame.pointee.state.start(
        name, uri, XMLAttributes(attributes, count),
        XMLDeclarations(declarations, declarationCount),
        frame.pointee.session.depth)
    },
    endElement: { data, name, _, uri in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self) else {
        return
      }
      frame.pointee.state.end(name, uri, frame.pointee.session.depth)
      frame.pointee.session.leave()
    },
    characters: { data, start, length in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SharedStringsState>.self),
        frame.pointee.state.isCollecting, let start
      else { return }
      frame.pointee.state.append(start, Int(length), &frame.pointee.session)
    })

  private mutating func start(
    _ name: XMLPointer?, _ uri: XMLPointer?, _ attributes: XMLAttributes,
    _ declarations: XMLDeclarations, _ depth: Int32
  ) {
    guard skippedDepth == 0 else { return }
    if declarations.count > 0 {
      compatibility.declare(declarations, transitional: transitional, strict: strict)
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
      pieceStart = bytes.count
      keepsSpacesInText = attributes.keepSpaces(space) ?? keepsSpaces
    } else if name == phonetic {
      phoneticDepth += 1
    } else if name == extensions {
      skippedDepth = depth
    }
  }

  private mutating func end(_ name: XMLPointer?, _ uri: XMLPointer?, _ depth: Int32) {
    guard skippedDepth == 0 else {
      if skippedDepth == depth { skippedDepth = 0 }
      return
    }
    guard uri == main else {
      if uri == compatibilityURI { compatibility.end(name) }
      return
    }
    if name == text {
      endText()
    } else if name == item {
      ends.append(UInt32(clamping: bytes.count))
    } else if name == phonetic {
      phoneticDepth -= 1
    }
  }

  private mutating func endText() {
    guard isCollecting else { return }
    isCollecting = false
    let base = bytes.base + pieceStart
    var length = bytes.count - pieceStart
    if !keepsSpacesInText { length = XString.trim(base, count: length) }
    bytes.count = pieceStart + XString.decode(base, count: length)
  }

  private mutating func append(_ start: XMLPointer, _ length: Int, _ session: inout XMLSession) {
    guard length <= limit - bytes.count else {
      isOverLimit = true
      return session.stop()
    }
    bytes.append(start, count: length)
  }
}
