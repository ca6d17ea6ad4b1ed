internal import Normalizing
internal import XLSX

/// A workbook while its sheets become grids: what is read on the way is collected.
struct WorkbookReading {
  /// The file's name, hash and size.
  let source: (file: String, sha256: String, bytes: Int)
  /// The bytes of the pictures, by SHA-256.
  var media: [Media] { pictures.media }
  /// What was odd in the file.
  private(set) var findings: [Finding] = []

  private let workbook: Workbook
  private let threads: ThreadBudget
  /// Whether sheets may be read ahead: not where the budgets of the workbook might run out, as it
  /// depends on the order of reading what is left for whom.
  private let readsAhead: Bool
  private let parts: PictureParts
  private var pictures: PictureStore
  private var budget: GridBudget

  init(path: String, limits: Limits, threads: ThreadBudget) throws(CorpusError) {
    let name = PathName.name(of: path)
    let bytes: [UInt8]
    do throws(SystemFailure) {
      if FileTree.kind(of: path) == .folder { throw SystemFailure.folderForFile }
      bytes = try FileTree.contents(of: path)
    } catch {
      throw CorpusError(.unreadableInput, "\(path): cannot be read: \(error.reason)")
    }
    source = (name, Digest.sha256(bytes), bytes.count)
    do {
      workbook = try Workbook(bytes: bytes, name: name, limits: limits, threads: threads)
    } catch {
      throw CorpusError(error)
    }
    self.threads = threads
    readsAhead = threads.count > 1 && workbook.affordsAllParts
    parts = PictureParts(workbook)
    pictures = PictureStore(parts)
    budget = GridBudget(workbook)
  }

  /// Reads the sheets as grids, in the workbook's order; short ones side by side where threads are
  /// free.
  ///
  /// - Parameters:
  ///   - begin: Told each sheet's number, how many there are, and its name.
  ///   - body: Gets each sheet when it is read, and whether it is the last one.
  mutating func forEachSheet(
    _ begin: (Int, Int, String) -> Void, _ body: (SheetGrid, Bool) -> Void
  ) {
    let worksheets = workbook.sheets.filter { $0.kind == .worksheet }
    var ahead: SheetsAhead?
    var first = 0
    for (offset, sheet) in worksheets.enumerated() {
      begin(offset + 1, worksheets.count, sheet.name)
      if readsAhead, offset - first >= ahead?.count ?? 0 {
        first = offset
        ahead = SheetsAhead(
          worksheets[offset...], of: workbook, pictures: parts, budget: budget, threads: threads)
      }
      let isLast = offset == worksheets.count - 1
      do {
        body(try grid(of: sheet, ahead?.take(offset - first)), isLast)
      } catch {
        findings.append(Finding(damaged: sheet, by: error))
        body(
          SheetGrid(
            index: sheet.index, name: sheet.name,
            visibility: SourceSheet.Visibility(sheet.visibility)), isLast)
      }
    }
    for finding in workbook.findings { findings.append(Finding(finding)) }
  }

  /// The sheet as it was read ahead, or else as it is read now.
  private mutating func grid(of sheet: Sheet, _ ahead: SheetAhead?) throws -> SheetGrid {
    guard var ahead, budget.take(ahead.budget) else { return try grid(of: sheet) }
    try ahead.nameImages(by: &pictures)
    findings += ahead.findings
    return ahead.grid
  }

  private mutating func grid(of sheet: Sheet) throws -> SheetGrid {
    let workbook = workbook
    var store = pictures
    var remaining = budget
    var odd: [Finding] = []
    defer {
      (pictures, budget) = (store, remaining)
      findings += odd
    }
    return try SheetGrid(sheet, of: workbook, budget: &remaining) { picture in
      do {
        return try store.image(for: picture)
      } catch {
        // The letters matter more than a picture that is damaged.
        odd.append(Finding(damaged: picture, of: sheet, by: error))
        return nil
      }
    } found: {
      odd.append(Finding($0))
    }
  }
}
