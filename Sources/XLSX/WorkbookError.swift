/// Why a workbook, or a part of it, cannot be read, and where.
///
/// ```swift
/// do {
///   let workbook = try Workbook(path: "book.xlsx")
///   print(workbook.sheets.count)
/// } catch {
///   print(error)  // book.xlsx: is an Excel 97-2003 workbook (.xls); save it as .xlsx
/// }
/// ```
public struct WorkbookError: Error, Hashable, Sendable {
  /// What kind of failure it is; new ones may be added.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it is printed, in snake case.
    public let rawValue: String

    /// Makes a code from its printed form.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The file cannot be opened or read.
    public static let unreadableFile = Code(rawValue: "unreadable_file")
    /// The file is something else than a workbook that is read here.
    public static let notAWorkbook = Code(rawValue: "not_a_workbook")
    /// The workbook is encrypted with a password.
    public static let encrypted = Code(rawValue: "encrypted")
    /// The file is cut off or its zip archive is damaged.
    public static let damagedArchive = Code(rawValue: "damaged_archive")
    /// A part that is needed is missing.
    public static let missingPart = Code(rawValue: "missing_part")
    /// A part's XML is not well-formed.
    public static let notWellFormed = Code(rawValue: "not_well_formed")
    /// A part declares a document type, which is refused.
    public static let documentType = Code(rawValue: "document_type")
    /// A cell or another element holds what its format forbids.
    public static let invalidContent = Code(rawValue: "invalid_content")
    /// A budget of ``Limits`` is used up.
    public static let limitExceeded = Code(rawValue: "limit_exceeded")
  }

  /// What kind of failure it is.
  public let code: Code
  /// The file's name, as it was given.
  public var file: String
  /// The part of the package, such as `xl/worksheets/sheet3.xml`.
  public var part: String?
  /// The line in the part, from 1.
  public var line: Int?
  /// The column in that line, from 1, in bytes of UTF-8.
  public var column: Int?
  /// The sheet's name.
  public var sheet: String?
  /// The cell the failure was in, or else the last one before it.
  public var cell: CellReference?
  /// The limit that is used up, if it was one; it can be raised in ``Limits``.
  public internal(set) var limit: Limits.Name?
  /// One clause that says what is wrong; it never holds a cell's text.
  public let detail: String

  /// Makes an error; `detail` goes on after the file's name and a colon.
  public init(
    _ code: Code, file: String, part: String? = nil, line: Int? = nil, column: Int? = nil,
    sheet: String? = nil, cell: CellReference? = nil, detail: String
  ) {
    self.code = code
    self.file = file
    self.part = part
    self.line = line
    self.column = column
    self.sheet = sheet
    self.cell = cell
    self.detail = detail
  }

  /// Makes an error of a limit that is used up.
  package init(
    _ limit: Limits.Name, file: String, part: String? = nil, sheet: String? = nil,
    cell: CellReference? = nil, detail: String
  ) {
    self.init(.limitExceeded, file: file, part: part, sheet: sheet, cell: cell, detail: detail)
    self.limit = limit
  }

  /// What is wrong, and the limit's name where it was one: for findings, which keep no more.
  var clause: String { limit.map { "\(detail) (limit \($0.rawValue))" } ?? detail }
}

extension WorkbookError: CustomStringConvertible {
  /// One sentence with its place: `book.xlsx: xl/worksheets/sheet3.xml:812:44, Letters!B17: …`.
  public var description: String {
    var place = part ?? ""
    if part != nil, let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    if let sheet {
      if !place.isEmpty { place += ", " }
      place += sheet
      if let cell { place += "!\(cell)" }
    }
    let sentence = place.isEmpty ? "\(file): \(detail)" : "\(file): \(place): \(detail)"
    return sentence.onOneLine
  }
}

extension WorkbookError.Code: CustomStringConvertible {
  /// The code as it is printed.
  public var description: String { rawValue }
}

extension String {
  /// The text with a replacement character for each control character: names come from the file,
  /// and must neither end the line nor speak to the terminal.
  var onOneLine: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      return self
    }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
