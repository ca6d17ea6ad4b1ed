internal import XMLEvents

/// What a parser knows of the formula it is reading, and of those that further cells share.
struct FormulaReading: BitwiseCopyable {
  /// How a formula belongs to more than its own cell.
  enum Kind: UInt8 { case ordinary, shared, array, dataTable }

  /// The names of a formula's attributes, as the parser interns them.
  private struct Names: BitwiseCopyable {
    var type = XMLToken.none
    var index = XMLToken.none
    var range = XMLToken.none
    var firstInput = XMLToken.none
    var secondInput = XMLToken.none
    var isTwoDimensional = XMLToken.none
    var isRow = XMLToken.none
  }

  private var names = Names()
  private(set) var kind = Kind.ordinary
  private(set) var index: UInt32?
  private(set) var range: FormulaRange?
  /// The formulas that further cells share, held by the reader; nil where formulas are passed over.
  private var sharedFormulas: Unmanaged<SharedFormulas>?
  /// Whether the cells that come may belong to an array or a data table.
  private(set) var hasBlocks = false

  init(_ sharedFormulas: Unmanaged<SharedFormulas>?) { self.sharedFormulas = sharedFormulas }

  mutating func intern(_ table: borrowing XMLNames) {
    names.type = XMLToken("t", in: table)
    names.index = XMLToken("si", in: table)
    names.range = XMLToken("ref", in: table)
    names.firstInput = XMLToken("r1", in: table)
    names.secondInput = XMLToken("r2", in: table)
    names.isTwoDimensional = XMLToken("dt2D", in: table)
    names.isRow = XMLToken("dtr", in: table)
  }

  /// Takes the attributes of `<f>`; what a data table has for a formula is appended to `text`.
  mutating func begin(_ attributes: XMLAttributes, _ text: inout Arena<UInt8>) {
    kind = .ordinary
    index = nil
    range = nil
    for attribute in attributes where attribute.namespace == .none {
      if attribute.name == names.type {
        kind =
          attribute.has("shared")
          ? .shared
          : attribute.has("array") ? .array : attribute.has("dataTable") ? .dataTable : kind
      } else if attribute.name == names.index {
        index = NumberText.integer(from: attribute.start, to: attribute.end)
      } else if attribute.name == names.range {
        range = FormulaRange(from: attribute.start, to: attribute.end)
      }
    }
    if kind == .dataTable { appendTable(attributes, &text) }
  }

  /// `TABLE(row input,column input)`, as Excel shows it.
  private func appendTable(_ attributes: XMLAttributes, _ text: inout Arena<UInt8>) {
    var inputs = (first: "", second: "")
    var isTwoDimensional = false
    var isRow = false
    for attribute in attributes where attribute.namespace == .none {
      let value = UnsafeBufferPointer(
        start: attribute.start, count: attribute.end - attribute.start)
      if attribute.name == names.firstInput {
        inputs.first = String(decoding: value, as: UTF8.self)
      } else if attribute.name == names.secondInput {
        inputs.second = String(decoding: value, as: UTF8.self)
      } else if attribute.name == names.isTwoDimensional {
        isTwoDimensional = attribute.isTrue
      } else if attribute.name == names.isRow {
        isRow = attribute.isTrue
      }
    }
    if !isTwoDimensional { inputs = isRow ? (inputs.first, "") : ("", inputs.first) }
    var formula = "TABLE(\(inputs.first),\(inputs.second))"
    formula.withUTF8 { bytes in
      if let start = bytes.baseAddress { text.append(start, count: bytes.count) }
    }
  }

  /// The record of the formula that ends, whose own text is at `offset`.
  mutating func end(
    offset: Int, _ text: Arena<UInt8>, row: UInt32, column: UInt32
  ) -> FormulaRecord {
    let own = UnsafeBufferPointer(start: text.base + offset, count: text.count - offset)
    let record = FormulaRecord(offset: offset, length: own.count)
    guard let shared = sharedFormulas?._withUnsafeGuaranteedRef({ $0 }) else { return record }
    switch kind {
    case .ordinary:
      break
    case .shared:
      guard let index else { break }
      if own.isEmpty { return FormulaRecord(shared.shared(index), row: row, column: column) }
      if range != nil || shared.shared(index) == nil {
        shared.share(own, as: index, row: row, column: column)
      }
    case .array, .dataTable:
      if let range { shared.spread(own, over: range) }
      hasBlocks = shared.hasBlocks
    }
    return record
  }

  /// The record of a cell without a formula that belongs to an array or a data table.
  func record(row: UInt32, column: UInt32) -> FormulaRecord? {
    sharedFormulas?._withUnsafeGuaranteedRef { $0.spread(at: row, column) }.map {
      FormulaRecord($0, row: $0.pointee.row, column: $0.pointee.column)
    }
  }

  /// A row begins.
  mutating func begin(row: UInt32) {
    guard hasBlocks, let sharedFormulas else { return }
    hasBlocks = sharedFormulas._withUnsafeGuaranteedRef {
      $0.leave(above: row)
      return $0.hasBlocks
    }
  }
}

extension FormulaRecord {
  /// The record of a cell that has another cell's formula; an empty one where there is none.
  fileprivate init(_ master: UnsafePointer<SharedFormulas.Master>?, row: UInt32, column: UInt32) {
    self.init(offset: 0, length: 0)
    guard let master else { return }
    self.master = master
    rows = Int32(clamping: Int(row) - Int(master.pointee.row))
    columns = Int32(clamping: Int(column) - Int(master.pointee.column))
  }
}
