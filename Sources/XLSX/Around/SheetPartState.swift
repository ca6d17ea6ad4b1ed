internal import XMLEvents

/// The state of the parser that reads a worksheet part for what lies around its cells.
///
/// A sheet may have millions of cells: like ``SheetState`` this is plain data, and an ordinary cell
/// costs neither a reference count nor an allocation.
struct SheetPartState: XMLEventState {
  /// The names that are recognised, as the parser interns them.
  struct Names: BitwiseCopyable {
    var transitional = XMLToken.none
    var strict = XMLToken.none
    var compatibility = XMLToken.none
    var relationships = XMLToken.none
    var strictRelationships = XMLToken.none
    var sheetData = XMLToken.none
    var row = XMLToken.none
    var cell = XMLToken.none
    var value = XMLToken.none
    var formula = XMLToken.none
    var extensions = XMLToken.none
    var format = XMLToken.none
    var columns = XMLToken.none
    var column = XMLToken.none
    var merges = XMLToken.none
    var merge = XMLToken.none
    var links = XMLToken.none
    var link = XMLToken.none
    var drawing = XMLToken.none
    var tables = XMLToken.none
    var table = XMLToken.none
    var reference = XMLToken.none
    var type = XMLToken.none
    var hidden = XMLToken.none
    var height = XMLToken.none
    var valueMetadata = XMLToken.none
    var id = XMLToken.none
  }

  var names = Names()
  /// The main namespace of this sheet: transitional or Strict.
  var main = XMLToken.none
  var compatibility = CompatibilityState()
  /// The depth of the element that is passed over with all it holds; 0 for none.
  var skippedDepth: Int32 = 0
  /// The open elements of the main namespace.
  var level = 0
  /// The child of the worksheet that is open, if it is one of those that are read.
  var container = XMLToken.none

  var isInCell = false
  /// Whether characters are collected: a formula, or the value of a cell that holds text.
  var isCollecting = false
  var text = Arena<UInt8>(capacity: 256)
  var hasOwnText = false
  var row: UInt32 = 0
  var column: UInt32 = 0

  var cellCount = 0
  let cellLimit: Int
  let textLimit: Int
  /// The limit that was passed.
  var passedLimit: Limits.Name?
  /// Where everything goes; held by the reader.
  let part: Unmanaged<SheetPart>

  init(_ part: Unmanaged<SheetPart>, cellLimit: Int, textLimit: Int) {
    self.part = part
    self.cellLimit = cellLimit
    self.textLimit = textLimit
  }

  mutating func intern(_ table: borrowing XMLNames) {
    names.transitional = XMLToken(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main", in: table)
    names.strict = XMLToken("http://purl.oclc.org/ooxml/spreadsheetml/main", in: table)
    names.compatibility = XMLToken(
      "http://schemas.openxmlformats.org/markup-compatibility/2006", in: table)
    names.relationships = XMLToken(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships", in: table)
    names.strictRelationships = XMLToken(
      "http://purl.oclc.org/ooxml/officeDocument/relationships", in: table)
    names.sheetData = XMLToken("sheetData", in: table)
    names.row = XMLToken("row", in: table)
    names.cell = XMLToken("c", in: table)
    names.value = XMLToken("v", in: table)
    names.formula = XMLToken("f", in: table)
    names.extensions = XMLToken("extLst", in: table)
    names.format = XMLToken("sheetFormatPr", in: table)
    names.columns = XMLToken("cols", in: table)
    names.column = XMLToken("col", in: table)
    names.merges = XMLToken("mergeCells", in: table)
    names.merge = XMLToken("mergeCell", in: table)
    names.links = XMLToken("hyperlinks", in: table)
    names.link = XMLToken("hyperlink", in: table)
    names.drawing = XMLToken("drawing", in: table)
    names.tables = XMLToken("tableParts", in: table)
    names.table = XMLToken("tablePart", in: table)
    names.reference = XMLToken("r", in: table)
    names.type = XMLToken("t", in: table)
    names.hidden = XMLToken("hidden", in: table)
    names.height = XMLToken("ht", in: table)
    names.valueMetadata = XMLToken("vm", in: table)
    names.id = XMLToken("id", in: table)
    compatibility.intern(table)
  }

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, uri, declarationCount, declarations, count, _, attributes in
      SheetPartState.start(
        data, XMLToken(name), XMLToken(uri), XMLAttributes(attributes, count),
        XMLDeclarations(declarations, declarationCount))
    },
    endElement: { data, name, _, uri in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetPartState>.self) else { return }
      frame.pointee.state.end(XMLToken(name), XMLToken(uri), frame.pointee.session.depth)
      frame.pointee.session.leave()
    },
    characters: { data, start, length in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetPartState>.self),
        frame.pointee.state.isCollecting, let start
      else { return }
      frame.pointee.state.append(start, Int(length), &frame.pointee.session)
    })

  private static func start(
    _ data: UnsafeMutableRawPointer?, _ name: XMLToken, _ uri: XMLToken,
    _ attributes: XMLAttributes, _ declarations: XMLDeclarations
  ) {
    guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetPartState>.self),
      frame.pointee.session.enter(attributes: attributes.count &+ declarations.count)
    else { return }
    frame.pointee.state.start(name, uri, attributes, declarations, &frame.pointee.session)
  }
}
