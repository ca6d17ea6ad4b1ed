internal import XMLEvents

/// The state of a worksheet's parser: one row at a time is built from the events (ECMA-376 part 1,
/// 18.3.1.80 sheetData, 18.3.1.73 row, 18.3.1.4 c).
///
/// Everything in it is plain data and every event works on the parser's own bytes, so that no event
/// costs a reference count or an allocation.
struct SheetState: XMLEventState {
  /// The names that are recognised, as the parser interns them.
  struct Names: BitwiseCopyable {
    var transitional = XMLToken.none
    var strict = XMLToken.none
    var compatibility = XMLToken.none
    var worksheet = XMLToken.none
    var sheetData = XMLToken.none
    var row = XMLToken.none
    var cell = XMLToken.none
    var value = XMLToken.none
    var formula = XMLToken.none
    var inline = XMLToken.none
    var text = XMLToken.none
    var phonetic = XMLToken.none
    var extensions = XMLToken.none
    var reference = XMLToken.none
    var type = XMLToken.none
    var style = XMLToken.none
    var hidden = XMLToken.none
    var space = XMLToken.none
  }

  /// Where the characters that come now go.
  enum Target: UInt8 { case none, value, inline, formula }

  /// What a cell's `t` says.
  enum CellType: UInt8 {
    case number, sharedString, boolean, error, text, inline, isoDate, unknown
  }

  /// Why the handler ended the parsing.
  enum Failure: UInt8 {
    case none, cellLimit, stringLimit, rowTooLong, tooManyRows
    /// What was read depends on what stands before it, which this parser has not seen.
    case needsEarlierRows
  }

  var names = Names()
  /// The main namespace of this sheet: transitional or Strict.
  var main = XMLToken.none
  var compatibility = CompatibilityState()
  /// The depth of the element that is passed over with all it holds; 0 for none.
  var skippedDepth: Int32 = 0

  // Where the parser is.
  var isInSheetData = false
  var isInRow = false
  var isInCell = false
  var target = Target.none
  var phoneticDepth: Int32 = 0
  var keepsSpaces = false
  var keepsSpacesInText = false

  // The place reached.
  var rowNumber: UInt32 = 0
  var column: UInt32 = 0
  var isRowHidden = false
  var row = RowRecord(number: 0, firstCell: 0)
  /// Where the row's text begins in `text`.
  var rowText = 0

  // The cell that is being read.
  var cell = CellRecord()
  var cellType = CellType.number
  var cellText = 0
  var valueStart = 0
  var valueEnd = -1
  var inlineStart = 0
  var inlineEnd = -1
  var pieceStart = 0

  // What has been read.
  var rows: Arena<RowRecord>
  var cells: Arena<CellRecord>
  var text: Arena<UInt8>
  var formulas: Arena<FormulaRecord>
  var oddities: Arena<Oddity>
  var oddityCount = 0

  // Budgets and options.
  var cellCount = 0
  /// What `cellCount` was when the row began.
  var cellCountBeforeRow = 0
  let cellLimit: Int
  let stringLimit: Int
  /// How many shared strings there are; ahead, where nobody has counted them, how many are needed.
  var sharedStringCount: UInt32
  let collectsFormulas: Bool
  /// Whether the parser has not seen what stands before.
  let isAhead: Bool
  var formula: FormulaReading
  var failure = Failure.none

  /// Makes a state; with `isAhead` it is for rows whose predecessors are not known.
  init(
    cellLimit: Int, stringLimit: Int, sharedStringCount: Int, collectsFormulas: Bool,
    sharedFormulas: Unmanaged<SharedFormulas>?, isAhead: Bool = false
  ) {
    rows = Arena(capacity: 256)
    cells = Arena(capacity: 4096)
    text = Arena(capacity: 1 << 16)
    formulas = Arena(capacity: 16)
    oddities = Arena(capacity: 16)
    self.cellLimit = cellLimit
    self.stringLimit = stringLimit
    self.sharedStringCount = UInt32(clamping: sharedStringCount)
    self.collectsFormulas = collectsFormulas
    self.isAhead = isAhead
    formula = FormulaReading(sharedFormulas)
  }

  mutating func intern(_ table: borrowing XMLNames) {
    names.transitional = XMLToken(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main", in: table)
    names.strict = XMLToken("http://purl.oclc.org/ooxml/spreadsheetml/main", in: table)
    names.compatibility = XMLToken(
      "http://schemas.openxmlformats.org/markup-compatibility/2006", in: table)
    names.worksheet = XMLToken("worksheet", in: table)
    names.sheetData = XMLToken("sheetData", in: table)
    names.row = XMLToken("row", in: table)
    names.cell = XMLToken("c", in: table)
    names.value = XMLToken("v", in: table)
    names.formula = XMLToken("f", in: table)
    names.inline = XMLToken("is", in: table)
    names.text = XMLToken("t", in: table)
    names.phonetic = XMLToken("rPh", in: table)
    names.extensions = XMLToken("extLst", in: table)
    names.reference = XMLToken("r", in: table)
    names.type = XMLToken("t", in: table)
    names.style = XMLToken("s", in: table)
    names.hidden = XMLToken("hidden", in: table)
    names.space = XMLToken("space", in: table)
    compatibility.intern(table)
    formula.intern(table)
  }

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, uri, declarationCount, declarations, count, _, attributes in
      SheetState.start(
        data, XMLToken(name), XMLToken(uri), XMLAttributes(attributes, count),
        XMLDeclarations(declarations, declarationCount))
    },
    endElement: { data, name, _, uri in SheetState.end(data, XMLToken(name), XMLToken(uri)) },
    characters: { data, start, length in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetState>.self),
        frame.pointee.state.target != .none, let start
      else { return }
      frame.pointee.state.append(start, Int(length), &frame.pointee.session)
    })

  private static func start(
    _ data: UnsafeMutableRawPointer?, _ name: XMLToken, _ uri: XMLToken,
    _ attributes: XMLAttributes, _ declarations: XMLDeclarations
  ) {
    guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetState>.self),
      frame.pointee.session.enter(attributes: attributes.count &+ declarations.count)
    else { return }
    frame.pointee.state.start(name, uri, attributes, declarations, &frame.pointee.session)
  }

  private static func end(_ data: UnsafeMutableRawPointer?, _ name: XMLToken, _ uri: XMLToken) {
    guard let frame = data?.assumingMemoryBound(to: XMLFrame<SheetState>.self) else { return }
    frame.pointee.state.end(name, uri, frame.pointee.session.depth, &frame.pointee.session)
    frame.pointee.session.leave()
  }
}

/// An odd thing at a cell; it becomes a ``WorkbookFinding``.
struct Oddity: BitwiseCopyable {
  var code: WorkbookFinding.Kind
  var row: UInt32
  var column: UInt32
}
