package import XMLEvents
internal import ZipContainer

/// The package a workbook is kept in: parts, their content types and relationships.
///
/// Parts are named as in the zip archive, without a leading slash; `""` is the package itself.
package struct OfficePackage: Sendable {
  /// The file's name, for errors.
  let file: String
  let limits: Limits
  /// The budgets of one part's XML.
  let xmlLimits: XMLLimits
  private let archive: ZipArchive
  private let contentTypes: ContentTypes
  /// The sheet that the parts are read for, 0 for the workbook itself.
  private var sheetIndex = 0

  init(_ source: ByteSource, file: String, limits: Limits) throws(WorkbookError) {
    self.file = file
    self.limits = limits
    xmlLimits = limits.xml(forFileOf: source.count)
    do throws(ZipError) {
      archive = try ZipArchive(source, limits: limits.zip(forFileOf: source.count))
    } catch {
      throw WorkbookError(error, file: file)
    }
    contentTypes = try Self.contentTypes(in: archive, file: file, limits: xmlLimits)
  }

  /// The most bytes of text held at a time.
  package var stringLimit: Int { xmlLimits.textBytes }

  /// The same package, whose parts are read for a sheet: each counts anew towards the limit of
  /// inflated bytes.
  func reading(for sheet: Sheet) -> OfficePackage {
    var package = self
    package.sheetIndex = sheet.index
    return package
  }

  /// Reads `[Content_Types].xml`; a damaged one is left out, since relationships mostly suffice.
  private static func contentTypes(
    in archive: ZipArchive, file: String, limits: XMLLimits
  ) throws(WorkbookError) -> ContentTypes {
    guard let entry = archive.entry(named: "[Content_Types].xml") else { return ContentTypes() }
    do {
      return try read(
        entry, ContentTypes(), in: archive, for: 0, file: file, limits: limits)
    } catch {
      if error.code == .limitExceeded { throw error }
      return ContentTypes()
    }
  }

  /// The parts that `[Content_Types].xml` gives a type of their own.
  var typedParts: [(name: String, type: String)] { contentTypes.parts }

  /// The content type of a part; nil where the package doesn't say.
  package func contentType(of part: String) -> String? { contentTypes.type(of: part) }

  /// Whether the package has the part.
  package func contains(_ part: String) -> Bool { entry(part) != nil }

  /// The number of bytes that a part declares; nil where there is no such part.
  package func size(of part: String) -> Int? { entry(part)?.size }

  /// Whether the budgets suffice for all parts, read for the workbook and for each of so many sheets.
  package func affordsAllParts(forSheets count: Int) -> Bool {
    archive.affords(readers: count + 1)
  }

  /// The relationships of a part, or of the package itself for `""`; none where there is no such
  /// part.
  package func relationships(of part: String) throws(WorkbookError) -> [Relationship] {
    guard let entry = entry(PartName.relationships(of: part)) else { return [] }
    let handler = RelationshipsHandler(source: part)
    return try read(entry, handler).relationships
  }

  /// Parses a part and returns the handler in its last state.
  ///
  /// `mc:AlternateContent` is resolved before the handler sees it; `understood` are namespaces that
  /// its alternatives may require, besides the ordinary ones.
  package func read<Handler: XMLHandler>(
    _ part: String, _ handler: Handler, understanding understood: Set<String> = []
  ) throws(WorkbookError) -> Handler {
    let filter = AlternateContent(handler, understood: understood)
    return try read(try required(part), filter).inner
  }

  /// All bytes of a part, such as a picture.
  package func contents(of part: String) throws(WorkbookError) -> [UInt8] {
    let entry = try required(part)
    do { return try archive.contents(of: entry) } catch { throw WorkbookError(error, file: file) }
  }

  /// Opens a part for reading in chunks.
  func reader(of part: String) throws(WorkbookError) -> EntryReader {
    let entry = try required(part)
    do { return try archive.reader(of: entry, numbered: sheetIndex) } catch {
      throw WorkbookError(error, file: file)
    }
  }

  private func required(_ part: String) throws(WorkbookError) -> ZipEntry {
    guard let entry = entry(part) else {
      throw WorkbookError(
        .missingPart, file: file, part: part, detail: "the workbook lacks this part")
    }
    return entry
  }

  private func entry(_ part: String) -> ZipEntry? {
    guard !part.isEmpty else { return nil }
    if let entry = archive.entry(named: part) { return entry }
    return PartName.decodingPercents(part).flatMap { archive.entry(named: $0) }
  }

  private func read<Handler: XMLHandler>(
    _ entry: ZipEntry, _ handler: Handler
  ) throws(WorkbookError) -> Handler {
    try Self.read(
      entry, handler, in: archive, for: sheetIndex, file: file, limits: xmlLimits)
  }

  private static func read<Handler: XMLHandler>(
    _ entry: ZipEntry, _ handler: Handler, in archive: ZipArchive, for sheetIndex: Int,
    file: String, limits: XMLLimits
  ) throws(WorkbookError) -> Handler {
    do {
      var source = try archive.reader(of: entry, numbered: sheetIndex)
      var reader = XMLReader(handler, limits: limits)
      let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
      defer { chunk.deallocate() }
      while true {
        let got = try source.read(into: chunk)
        if got == 0 { return try reader.finish() }
        try reader.parse(UnsafeRawBufferPointer(rebasing: chunk[..<got]))
      }
    } catch {
      throw WorkbookError(error, file: file, part: entry.name)
    }
  }
}
