internal import XMLEvents

/// Puts together what lies around the cells of one sheet.
struct SheetDetailsReader {
  let package: OfficePackage
  let workbookPart: String
  let sheet: String
  let part: String
  var details = SheetDetails()
  var relationships: [Relationship] = []
  private var byID: [String: Relationship] = [:]
  /// The parts that were read: one that is referred to twice is read once.
  private var knownParts: Set<String> = []

  init(package: OfficePackage, workbookPart: String, sheet: String, part: String) {
    self.package = package
    self.workbookPart = workbookPart
    self.sheet = sheet
    self.part = part
  }

  /// The details; an error only where the sheet's own part cannot be read.
  static func details(
    of sheet: String, part: String, workbookPart: String, in package: OfficePackage
  ) throws(WorkbookError) -> SheetDetails {
    var reader = SheetDetailsReader(
      package: package, workbookPart: workbookPart, sheet: sheet, part: part)
    try reader.read()
    return reader.details
  }

  mutating func read() throws(WorkbookError) {
    let content = try SheetPart.read(part, sheet: sheet, in: package)
    relationships = allRelationships(of: part)
    byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    details.hiddenRows = content.hiddenRows
    details.hiddenColumns = content.hiddenColumns
    details.mergedRanges = content.mergedReferences.compactMap { range($0, in: part) }
    addLinks(content)
    addComments()
    addTables(content)
    var pictures = PictureCollector(
      package: package, sheet: sheet, sheetPart: part, workbookPart: workbookPart,
      geometry: content.geometry, merges: details.mergedCells)
    for id in content.drawings {
      let drawing = byID[id]
      guard knownParts.insert(drawing.map { package.target(of: $0) } ?? "").inserted else {
        continue
      }
      pictures.addDrawing(drawing)
    }
    pictures.add(content.pictureCells)
    details.pictures = pictures.ordered
    for finding in pictures.findings { details.note(finding) }
  }

  /// What a part around the sheet holds; a finding if it cannot be read.
  mutating func read<Handler: XMLHandler>(_ part: String, _ handler: Handler) -> Handler? {
    guard knownParts.insert(part).inserted else { return nil }
    do throws(WorkbookError) { return try package.read(part, handler) } catch {
      leaveOut(part, error)
      return nil
    }
  }

  /// The relationships of a part; a finding if they cannot be read.
  mutating func allRelationships(of part: String) -> [Relationship] {
    do throws(WorkbookError) { return try package.relationships(of: part) } catch {
      leaveOut(error.part ?? part, error)
      return []
    }
  }

  mutating func leaveOut(_ part: String, _ error: WorkbookError) {
    details.note(
      WorkbookFinding(
        .unreadableDetails, "The part was left out: \(error.clause).", part: part, sheet: sheet))
  }

  /// A range of the sheet; a finding if it is none.
  mutating func range(_ reference: String, in part: String) -> CellRange? {
    if let range = CellRange(reference) { return range }
    details.note(
      WorkbookFinding(
        .invalidRange, "A reference to cells names none of the sheet's.", part: part, sheet: sheet))
    return nil
  }
}

extension SheetDetailsReader {
  mutating func addLinks(_ content: SheetPart) {
    let targets = Dictionary(
      relationships.filter { !$0.target.isEmpty }.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    links: for link in content.links {
      let relationship = link.relationship.flatMap { targets[$0] }
      let target: Hyperlink.Target
      if let relationship {
        // A location beside an outer target is a place in the other document.
        let place = link.location.map { "#\($0)" } ?? ""
        target = .external(relationship.target + place)
      } else if let location = link.location {
        target = .location(location)
      } else {
        continue
      }
      // A link may be written for several ranges, with blanks between them.
      for reference in link.reference.split(separator: " ") {
        guard let range = range(String(reference), in: part) else { continue }
        guard details.hyperlinks.count < package.limits.items else {
          noteLinkLimit()
          break links
        }
        details.hyperlinks.append(Hyperlink(range: range, target: target, tooltip: link.tooltip))
      }
    }
    details.hyperlinks += content.formulaLinks
    details.hyperlinks.sort { $0.range < $1.range }
  }

  private mutating func noteLinkLimit() {
    details.note(
      WorkbookFinding(
        .unreadableDetails,
        "Links were left out beyond the limit of \(package.limits.items) (limit items).",
        part: part, sheet: sheet))
  }

  mutating func addTables(_ content: SheetPart) {
    for id in content.tableRelationships {
      guard let relationship = byID[id] else { continue }
      let table = read(package.target(of: relationship), TableHandler())?.table
      if let table { details.tables.append(table) }
    }
  }
}
