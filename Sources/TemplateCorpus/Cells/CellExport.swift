public import XLSX

/// Prints every value of a workbook, sheet by sheet and row by row, as it is read.
///
/// Nothing but the shared strings is held in memory. Cells without a value and empty texts are left
/// out.
public struct CellExport: Sendable {
  /// The form of the lines.
  public enum Format: String, Sendable, CaseIterable {
    /// A JSON object a line: `{"sheet":"S","cell":"A1","type":"text","value":"…"}`.
    case jsonl
    /// Comma-separated values (RFC 4180) with a header line: `sheet,cell,type,value`.
    case csv
  }

  private let format: Format
  private let sheet: String?
  private let includesFormatted: Bool
  private let limits: Limits
  private let threads: Int?

  /// Creates an export.
  ///
  /// - Parameters:
  ///   - format: The form of the lines.
  ///   - sheet: The only sheet to print; `nil` for all.
  ///   - includesFormatted: Whether to add the text that Excel displays, as `formatted`.
  ///   - limits: How much a workbook may ask for before it is refused.
  ///   - threads: How many threads read a long sheet; one for each processor if `nil`. The lines are
  ///     the same for any number.
  public init(
    format: Format = .jsonl, sheet: String? = nil, includesFormatted: Bool = false,
    limits: Limits = .default, threads: Int? = nil
  ) {
    self.format = format
    self.sheet = sheet
    self.includesFormatted = includesFormatted
    self.limits = limits
    self.threads = threads
  }

  /// Creates an export with some limits set by their names.
  public init(
    format: Format = .jsonl, sheet: String? = nil, includesFormatted: Bool = false,
    limits settings: [LimitSetting], threads: Int? = nil
  ) {
    self.init(
      format: format, sheet: sheet, includesFormatted: includesFormatted,
      limits: LimitSetting.limits(with: settings), threads: threads)
  }

  /// Reads a workbook and hands the lines to a sink, in large pieces.
  ///
  /// - Parameters:
  ///   - path: The workbook.
  ///   - sink: Takes the lines, whose bytes are lent for the call.
  ///   - note: Told in one line each what was odd in the workbook and read all the same.
  /// - Returns: The errors of sheets that are damaged, in their order; what came before the damage
  ///   and all other sheets have been handed over.
  /// - Throws: ``CorpusError`` where the workbook cannot be read or has no sheet of that name.
  @discardableResult
  public func write(
    workbook path: String, to sink: (UnsafeRawBufferPointer) -> Void,
    note: (String) -> Void = { _ in }
  ) throws(CorpusError) -> [CorpusError] {
    let workbook = try open(path)
    var lines = CellLines(format: format, includesFormatted: includesFormatted)
    lines.writeHeader()
    var damage: [CorpusError] = []
    for sheet in try sheets(of: workbook, path: path) {
      lines.begin(sheet: sheet.name)
      do {
        try workbook.forEachBatch(in: sheet, formulas: false) { batch in
          for row in batch.rows { lines.write(row, of: batch) }
          lines.flushIfFull(to: sink)
        }
      } catch {
        damage.append(CorpusError(reading: error))
      }
    }
    lines.flush(to: sink)
    for finding in workbook.findings { note("\(PathName.name(of: path)): \(finding)") }
    return damage
  }

  private func open(_ path: String) throws(CorpusError) -> Workbook {
    do {
      let budget = threads.map { ThreadBudget(count: $0) } ?? .processors
      return try Workbook(path: path, limits: limits, threads: budget)
    } catch {
      throw CorpusError(error)
    }
  }

  private func sheets(of workbook: Workbook, path: String) throws(CorpusError) -> [Sheet] {
    guard let sheet else { return workbook.sheets }
    let named = workbook.sheets.filter { $0.name == sheet }
    guard !named.isEmpty else {
      let names = workbook.sheets.map(\.name).joined(separator: ", ")
      throw CorpusError(
        .unknownName, "\(PathName.name(of: path)): no sheet '\(sheet)'; there are: \(names)")
    }
    return named
  }
}
