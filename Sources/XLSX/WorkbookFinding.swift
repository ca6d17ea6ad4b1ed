/// Something odd in a workbook that was read all the same.
public struct WorkbookFinding: Hashable, Sendable {
  /// What kind of oddity it is; new ones may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it is printed, in snake case.
    public let rawValue: String

    /// Makes a code from its printed form.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// What kind of oddity it is.
  public let code: Code
  /// One sentence; it never holds a cell's text.
  public let message: String
  /// The part of the package.
  public let part: String?
  /// The sheet's name.
  public let sheet: String?
  /// The cell, where it is one's.
  public let cell: CellReference?

  /// The oddities that are known here.
  enum Kind: UInt8, BitwiseCopyable {
    case invalidReference, rowsOutOfOrder, cellInOtherRow, duplicateCell, unknownCellType
    case invalidNumber, invalidBoolean, missingSharedString
    case skippedSheet, missingSheetPart, unreadablePart
  }

  init(
    _ kind: Kind, part: String? = nil, sheet: String? = nil, cell: CellReference? = nil,
    message: String? = nil
  ) {
    code = Code(rawValue: kind.code)
    self.message = message ?? kind.message
    self.part = part
    self.sheet = sheet
    self.cell = cell
  }
}

extension WorkbookFinding: CustomStringConvertible {
  /// One sentence with its place: `Letters!B17: …`, or the part where it is no sheet's.
  public var description: String {
    let place = sheet.map { sheet in cell.map { "\(sheet)!\($0)" } ?? sheet } ?? part
    return (place.map { "\($0): \(message)" } ?? message).onOneLine
  }
}

extension WorkbookFinding.Code: CustomStringConvertible {
  /// The code as it is printed.
  public var description: String { rawValue }
}

extension WorkbookFinding.Kind {
  fileprivate var code: String {
    switch self {
    case .invalidReference: "invalid_reference"
    case .rowsOutOfOrder: "rows_out_of_order"
    case .cellInOtherRow: "cell_in_other_row"
    case .duplicateCell: "duplicate_cell"
    case .unknownCellType: "unknown_cell_type"
    case .invalidNumber: "invalid_number"
    case .invalidBoolean: "invalid_boolean"
    case .missingSharedString: "missing_shared_string"
    case .skippedSheet: "skipped_sheet"
    case .missingSheetPart: "missing_sheet_part"
    case .unreadablePart: "unreadable_part"
    }
  }

  fileprivate var message: String {
    switch self {
    case .invalidReference: "The reference is none of a sheet's cells; the place was counted on."
    case .rowsOutOfOrder: "The row comes after a row with the same or a higher number."
    case .cellInOtherRow: "The cell names another row than the one it is written in."
    case .duplicateCell: "The cell occurs twice; the later one is kept."
    case .unknownCellType: "The cell's type is unknown; it was read as a number or text."
    case .invalidNumber: "The cell is marked as a number and holds none; it was read as text."
    case .invalidBoolean: "The cell is marked as true or false and is neither; it was read as text."
    case .missingSharedString: "The cell refers to a shared string that does not exist."
    case .skippedSheet: "The sheet is not a worksheet and has no cells to read."
    case .missingSheetPart: "The sheet's part is missing from the file."
    case .unreadablePart: "The part is damaged and was left out."
    }
  }
}
