/// A link to another workbook, whose cells formulas of this one refer to (ECMA-376 part 1, 18.14).
///
/// ```swift
/// for link in try workbook.externalLinks() {
///   print(link.number, link.target ?? "?", link.sheetNames, link.cells.count)
/// }
/// ```
public struct ExternalLink: Hashable, Sendable {
  /// A value of the other workbook, as this one last saw it.
  public struct SavedCell: Hashable, Sendable {
    /// The sheet in the other workbook.
    public let sheet: String
    /// The place in that sheet.
    public let reference: CellReference
    /// The value: a text, a number, true or false, or an error; formats are not saved.
    public let value: CellValue
  }

  /// The number by which formulas refer to the workbook, as in `[1]Rates!$A$1`; from 1.
  public let number: Int
  /// Where the other workbook is, as the file says it: a path or an address.
  ///
  /// Nil where it doesn't say, or the link is one to another program (DDE, OLE) and not to a workbook.
  public let target: String?
  /// The names of the other workbook's sheets that were known.
  public let sheetNames: [String]
  /// The values that were saved, in the order of the file.
  public let cells: [SavedCell]
}

extension Workbook {
  /// The links to other workbooks, in the order of their numbers.
  ///
  /// A link whose part the file lacks has no sheets and no values. Throws if a link's part is damaged.
  public func externalLinks() throws(WorkbookError) -> [ExternalLink] {
    let ids = try package.read(part, ExternalReferencesHandler()).ids
    guard !ids.isEmpty else { return [] }
    let relationships = Dictionary(
      try package.relationships(of: part).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var links: [ExternalLink] = []
    for id in ids {
      let part = relationships[id].map { package.target(of: $0) } ?? ""
      let content =
        package.contains(part)
        ? try package.read(part, ExternalLinkHandler()) : ExternalLinkHandler()
      let target = try package.relationships(of: part).first {
        $0.id == content.bookRelationship && $0.isExternal
      }
      links.append(
        ExternalLink(
          number: links.count + 1, target: target?.target, sheetNames: content.sheetNames,
          cells: content.cells))
    }
    return links
  }
}
