internal import ZipContainer

/// A workbook in Office Open XML: `.xlsx`, `.xlsm`, `.xltx`, `.xltm`, `.xlam`.
///
/// Sheets are read as streams, and shared strings and formats when they are first needed.
///
/// ```swift
/// let workbook = try Workbook(path: "book.xlsx")
/// for sheet in workbook.sheets where sheet.visibility == .visible {
///   try workbook.forEachRow(in: sheet) { row in
///     for cell in row { print(cell.reference, cell.value) }
///   }
/// }
/// ```
///
/// A damaged sheet throws when it is read; the others can still be read.
public struct Workbook: Sendable {
  /// The sheets in the order of their tabs.
  public let sheets: [Sheet]
  /// Where the workbook's day numbers begin.
  public let dateSystem: DateSystem
  /// The file's name, as errors give it.
  package let file: String
  /// The threads that long sheets and shared strings are read on.
  let threads: ThreadBudget
  /// The package the workbook is kept in.
  package let package: OfficePackage
  /// The workbook part's name.
  package let part: String

  let contents: WorkbookContents

  /// Opens the file at `path`.
  ///
  /// The file stays open, and its parts are read when they are needed. Throws if the file cannot be
  /// opened, is something else than a workbook, or lists its sheets in a damaged part.
  public init(path: String, limits: Limits = .default, threads: ThreadBudget = .processors)
    throws(WorkbookError)
  {
    let name = PartName.split(path).name
    let source: ByteSource
    do { source = try ByteSource(path: path, limit: limits.inflatedBytes) } catch {
      throw WorkbookError(error, file: name)
    }
    try self.init(source, file: name, limits: limits, threads: threads)
  }

  /// Reads a workbook that is in memory; `name` stands for the file's name in errors.
  public init(
    bytes: [UInt8], name: String, limits: Limits = .default, threads: ThreadBudget = .processors
  ) throws(WorkbookError) {
    try self.init(ByteSource(bytes: bytes), file: name, limits: limits, threads: threads)
  }

  private init(_ source: ByteSource, file: String, limits: Limits, threads: ThreadBudget)
    throws(WorkbookError)
  {
    try FileKind.refuseForeign(source, file: file)
    let package = try OfficePackage(source, file: file, limits: limits)
    let parts = try WorkbookParts(package)
    let workbook = try package.read(parts.workbook, WorkbookHandler())
    var list = SheetList()
    for entry in workbook.sheets { list.add(entry, parts) }
    self.file = file
    self.threads = threads
    self.package = package
    part = parts.workbook
    sheets = list.sheets
    dateSystem = workbook.dateSystem
    contents = WorkbookContents(
      parts, sheets: list.sheets.count, findings: list.findings, threads: threads)
  }

  /// What was odd in the workbook, and in the sheets that have been read so far.
  public var findings: [WorkbookFinding] { contents.allFindings }
}
