internal import XLSX

/// Writes the pictures of a workbook as files: those over the cells, and those in cells.
///
/// ```swift
/// let export = PictureExport()
/// for picture in try export.write(workbook: "book.xlsx", to: "pictures").pictures {
///   print(picture.sheet, picture.cells, picture.file)
/// }
/// ```
///
/// A picture that is shown in several places is written once, under the name of the first.
public struct PictureExport: Sendable {
  /// What came of an export.
  public struct Outcome: Sendable {
    /// Every place that shows a picture, sheet by sheet and by its top left cell.
    public internal(set) var pictures: [ExportedPicture] = []
    /// What is odd or missing, each with its place.
    public internal(set) var findings: [Finding] = []
    /// The errors of sheets whose pictures could not be read.
    public internal(set) var damage: [CorpusError] = []
  }

  private let limits: Limits

  /// Creates an export with some limits set by their names.
  public init(limits settings: [LimitSetting] = []) {
    limits = LimitSetting.limits(with: settings)
  }

  /// Reads a workbook and writes its pictures into a folder, which changes in one step.
  ///
  /// The folder is created where it is missing, and left alone where there is no picture; files of
  /// other names in it stay as they are. Sheets that are damaged do not keep the pictures of the
  /// others from being written.
  ///
  /// - Throws: ``CorpusError`` where the workbook cannot be read or the folder not be written.
  public func write(workbook path: String, to folder: String) throws(CorpusError) -> Outcome {
    let workbook: Workbook
    do { workbook = try Workbook(path: path, limits: limits) } catch { throw CorpusError(error) }
    var collection = PictureCollection(workbook)
    for sheet in workbook.sheets { collection.add(sheet) }
    let files = collection.files
    guard !files.isEmpty else { return collection.outcome }
    do {
      try OutputFolder(path: folder, roots: Set(files.map(\.name))).replace { staging, _ in
        for file in files {
          let writer = try FileWriter(path: staging + "/" + file.name)
          try workbook.bytes(of: file.picture).withUnsafeBytes { try writer.append($0) }
          try writer.finish()
        }
        return true
      }
    } catch let error as CorpusError {
      throw error
    } catch let error as WorkbookError {
      throw CorpusError(error)
    } catch {
      throw CorpusError(.unwritableOutput, "\(folder): cannot be written: \(error)")
    }
    return collection.outcome
  }
}

/// The pictures of a workbook while they are found; their bytes are not kept.
private struct PictureCollection {
  /// A file to be written, and one of the pictures that it is.
  struct File {
    let name: String
    let picture: Picture
  }

  private(set) var outcome = PictureExport.Outcome()
  private(set) var files: [File] = []
  private let workbook: Workbook
  private var names = PictureFileNames()
  private var nameByPart: [String: String] = [:]
  private var nameByHash: [String: String] = [:]

  init(_ workbook: Workbook) { self.workbook = workbook }

  mutating func add(_ sheet: Sheet) {
    do {
      let details = try workbook.details(of: sheet)
      outcome.findings += details.findings.map { Finding($0) }
      for picture in details.pictures { add(picture, of: sheet) }
    } catch {
      outcome.damage.append(CorpusError(error))
    }
  }

  private mutating func add(_ picture: Picture, of sheet: Sheet) {
    do {
      let file = try file(for: picture, of: sheet)
      outcome.pictures.append(
        ExportedPicture(
          sheet: sheet.name, cells: picture.range.description,
          kind: ExportedPicture.Kind(picture.kind), mediaType: picture.mediaType,
          width: picture.width, height: picture.height, bytes: picture.byteCount,
          name: picture.name, text: picture.text, file: file))
    } catch {
      outcome.findings.append(Finding(damaged: picture, of: sheet, by: error))
    }
  }

  /// The name of the picture's file; the same bytes are written once.
  private mutating func file(
    for picture: Picture, of sheet: Sheet
  ) throws(WorkbookError) -> String {
    if let known = nameByPart[picture.part] { return known }
    let hash = Digest.sha256(try workbook.bytes(of: picture))
    let name =
      nameByHash[hash]
      ?? names.name(
        sheet: sheet.name, cell: picture.range.first.description,
        fileExtension: MediaType.fileExtension(of: picture.mediaType))
    if nameByHash.updateValue(name, forKey: hash) == nil {
      files.append(File(name: name, picture: picture))
    }
    nameByPart[picture.part] = name
    return name
  }
}

extension ExportedPicture.Kind {
  fileprivate init(_ kind: Picture.Kind) {
    switch kind {
    case .drawing: self = .drawing
    case .cell: self = .cell
    case .wps: self = .wps
    }
  }
}
