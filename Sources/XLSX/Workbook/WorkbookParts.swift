/// The parts that make up a workbook, found by relationships and content types.
struct WorkbookParts {
  let package: OfficePackage
  /// The workbook part.
  let workbook: String
  /// The workbook part's relationships by id.
  private let relationships: [Relationship]
  private let byID: [String: Relationship]

  init(_ package: OfficePackage) throws(WorkbookError) {
    self.package = package
    workbook = try Self.findWorkbook(in: package)
    relationships = try package.relationships(of: workbook)
    byID = Dictionary(relationships.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The relationship of that id.
  func relationship(_ id: String) -> Relationship? { byID[id] }

  /// The first part of that type which the file really has.
  func part(ofType type: String) -> String? {
    for relationship in relationships where relationship.type == type {
      if let part = existing(relationship) { return part }
    }
    return nil
  }

  /// The relationship's part, if the file has it.
  ///
  /// Some writers give the target from the package's root and leave the slash out.
  func existing(_ relationship: Relationship) -> String? {
    guard !relationship.isExternal else { return nil }
    if package.contains(relationship.part) { return relationship.part }
    let fromRoot = PartName.resolve(relationship.target, from: "")
    return package.contains(fromRoot) ? fromRoot : nil
  }

  private static func findWorkbook(in package: OfficePackage) throws(WorkbookError) -> String {
    let roots: [Relationship]
    do { roots = try package.relationships(of: "") } catch {
      // Without the package's relationships there are still the content types.
      if error.code == .limitExceeded { throw error }
      roots = []
    }
    for relationship in roots
    where relationship.type == "officeDocument" && package.contains(relationship.part) {
      let type = package.contentType(of: relationship.part)
      if let refusal = FileKind.refusal(mainType: type, file: package.file) { throw refusal }
      return relationship.part
    }
    for (part, type) in package.typedParts where package.contains(part) {
      if let refusal = FileKind.refusal(mainType: type, file: package.file) { throw refusal }
      if isWorkbook(type) { return part }
    }
    throw Self.notAWorkbook(package)
  }

  private static func isWorkbook(_ type: String) -> Bool {
    let type = type.lowercased()
    return type.hasSuffix(".main+xml")
      && (type.contains("spreadsheetml") || type.contains("ms-excel"))
  }

  private static func notAWorkbook(_ package: OfficePackage) -> WorkbookError {
    let file = package.file
    if package.contains("mimetype"), let bytes = try? package.contents(of: "mimetype") {
      let type = String(decoding: bytes.prefix(100), as: UTF8.self)
      if type.contains("opendocument.spreadsheet") {
        return WorkbookError(
          .notAWorkbook, file: file,
          detail: "is an OpenDocument spreadsheet (.ods); save it as .xlsx")
      }
      if type.contains("opendocument") {
        return WorkbookError(
          .notAWorkbook, file: file, detail: "is an OpenDocument file, not an Excel workbook")
      }
    }
    if package.contains("Index/Document.iwa") {
      return WorkbookError(
        .notAWorkbook, file: file, detail: "is a document of Apple Numbers; export it as .xlsx")
    }
    return WorkbookError(
      .notAWorkbook, file: file, detail: "is a zip archive without a workbook in it")
  }
}
