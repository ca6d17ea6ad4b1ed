internal import XMLEvents

/// Finds the parts behind the pictures of a sheet, and what their bytes say.
struct PictureCollector {
  let package: OfficePackage
  let sheet: String
  let sheetPart: String
  let workbookPart: String
  let geometry: SheetGeometry
  private let merges: MergedCells
  private(set) var findings: [WorkbookFinding] = []
  private var pictures: [Picture] = []
  private var relationships: [String: [String: Relationship]] = [:]
  private var facts: [String: PictureFacts] = [:]

  /// The pictures by their top left cell; those of one cell in the order they were found.
  var ordered: [Picture] {
    pictures.enumerated().sorted {
      ($0.element.range.first, $0.offset) < ($1.element.range.first, $1.offset)
    }.map(\.element)
  }

  init(
    package: OfficePackage, sheet: String, sheetPart: String, workbookPart: String,
    geometry: SheetGeometry, merges: MergedCells
  ) {
    self.package = package
    self.sheet = sheet
    self.sheetPart = sheetPart
    self.workbookPart = workbookPart
    self.geometry = geometry
    self.merges = merges
  }

  /// The pictures of the drawing that a sheet refers to.
  mutating func addDrawing(_ relationship: Relationship?) {
    guard let relationship else {
      note(.unreadableDetails, "The sheet's drawing has no relationship.", part: sheetPart)
      return
    }
    let part = package.target(of: relationship)
    guard let drawing = read(part, DrawingHandler()) else { return }
    for picture in drawing.pictures {
      guard let range = picture.range(in: geometry) else { continue }
      add(picture, kind: .drawing, range: range, source: part)
    }
  }

  /// The pictures that cells hold.
  mutating func add(_ cells: [SheetPart.PictureCell]) {
    guard !cells.isEmpty else { return }
    let shown = shownCells(cells)
    addRichValues(shown)
    addDisplayed(shown)
  }

  /// Cells that a merged range covers show nothing, but for the one it begins with.
  private func shownCells(
    _ cells: [SheetPart.PictureCell]
  ) -> [SheetPart.PictureCell] {
    let holders = Set(cells.map(\.cell))
    return cells.filter { cell in
      guard let range = merges.range(at: cell.cell), range.first != cell.cell else { return true }
      return !holders.contains(range.first)
    }
  }

  private mutating func addRichValues(_ cells: [SheetPart.PictureCell]) {
    var values: RichValues?
    var known: [Int: (picture: DrawnPicture, source: String)?] = [:]
    for cell in cells {
      guard case .valueMetadata(let index) = cell.source else { continue }
      if values == nil {
        do throws(WorkbookError) {
          values = try RichValues(workbookPart: workbookPart, in: package)
        } catch {
          note(.unreadableDetails, "The part was left out: \(error.clause).", part: error.part)
          return
        }
      }
      let found = known[index] ?? values?.picture(ofCellWith: index)
      known[index] = .some(found)
      guard let (picture, source) = found else { continue }
      add(picture, kind: .cell, range: range(of: cell.cell), source: source)
    }
  }

  private mutating func addDisplayed(_ cells: [SheetPart.PictureCell]) {
    var images: [(part: String, pictures: [String: DrawnPicture])]?
    for cell in cells {
      guard case .display(let id) = cell.source else { continue }
      let known = images ?? cellImages()
      images = known
      guard
        let (part, picture) = known.lazy.compactMap({ part, pictures in
          pictures[id].map { (part, $0) }
        }).first
      else {
        note(
          .missingPicture, "The cell shows a picture that the workbook does not hold.",
          part: sheetPart, cell: cell.cell)
        continue
      }
      add(picture, kind: .wps, range: range(of: cell.cell), source: part)
    }
  }

  /// The lists of WPS pictures: by relationship, or else by content type.
  private mutating func cellImages() -> [(part: String, pictures: [String: DrawnPicture])] {
    var parts = allRelationships(of: workbookPart).values.filter {
      ["cellimage", "cellimages"].contains(PartName.split($0.type).name.lowercased())
    }.map { package.target(of: $0) }.sorted()
    if parts.isEmpty {
      parts = package.typedParts.filter { $0.type.lowercased().contains("cellimage") }.map(\.name)
    }
    var knownParts: Set<String> = []
    return parts.compactMap { part in
      guard knownParts.insert(part).inserted else { return nil }
      return read(part, CellImagesHandler()).map { (part, $0.pictures) }
    }
  }

  private func range(of cell: CellReference) -> CellRange {
    guard let range = merges.range(at: cell), range.first == cell else {
      return CellRange(cell, cell)
    }
    return range
  }

  private mutating func add(
    _ picture: DrawnPicture, kind: Picture.Kind, range: CellRange, source: String
  ) {
    // A shape without a picture in it is none.
    guard let id = picture.relationship else {
      if kind != .drawing {
        note(.missingPicture, "The picture has no relationship.", part: source, cell: range.first)
      }
      return
    }
    guard let relationship = allRelationships(of: source)[id] else {
      note(.missingPicture, "The picture has no relationship.", part: source, cell: range.first)
      return
    }
    guard !relationship.isExternal else {
      note(
        .missingPicture, "The picture is linked and not kept in the workbook.", part: source,
        cell: range.first)
      return
    }
    let part = package.target(of: relationship)
    guard let facts = facts(of: part, at: range.first) else { return }
    pictures.append(
      Picture(
        kind: kind, range: range, name: picture.name, text: picture.text,
        isHidden: picture.isHidden, part: part, mediaType: facts.mediaType,
        byteCount: facts.byteCount, width: facts.width, height: facts.height))
  }

  private mutating func facts(of part: String, at cell: CellReference) -> PictureFacts? {
    if let known = facts[part] { return known }
    guard package.contains(part) else {
      note(.missingPicture, "The picture's part is missing.", part: part, cell: cell)
      return nil
    }
    do throws(WorkbookError) {
      let result = try PictureFacts(part, in: package)
      facts[part] = result
      if let oddity = result.oddity { note(.pictureType, oddity, part: part, cell: cell) }
      return result
    } catch {
      note(.missingPicture, "The picture cannot be read: \(error.clause).", part: part, cell: cell)
      return nil
    }
  }

  private mutating func allRelationships(of part: String) -> [String: Relationship] {
    if let known = relationships[part] { return known }
    var result: [String: Relationship] = [:]
    do throws(WorkbookError) {
      for relationship in try package.relationships(of: part) {
        result[relationship.id] = relationship
      }
    } catch {
      note(.unreadableDetails, "The part was left out: \(error.clause).", part: error.part)
    }
    relationships[part] = result
    return result
  }

  private mutating func read<Handler: XMLHandler>(_ part: String, _ handler: Handler) -> Handler? {
    do throws(WorkbookError) { return try package.read(part, handler) } catch {
      note(.unreadableDetails, "The part was left out: \(error.clause).", part: part)
      return nil
    }
  }

  private mutating func note(
    _ code: WorkbookFinding.Code, _ message: String, part: String?, cell: CellReference? = nil
  ) {
    // Of very many only the first are kept.
    guard findings.count < 1000 else { return }
    findings.append(WorkbookFinding(code, message, part: part, sheet: sheet, cell: cell))
  }
}
