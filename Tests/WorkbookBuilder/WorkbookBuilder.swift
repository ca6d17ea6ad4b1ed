/// Builds a workbook out of visible XML, with ordinary parts around it.
///
/// ```swift
/// var book = WorkbookBuilder()
/// book.add(sheet: "Letters", rows: #"<row r="1"><c r="A1"><v>1</v></c></row>"#)
/// let bytes = book.bytes()
/// ```
///
/// Every part can be replaced or added to through ``parts``, and the archive's quirks chosen by
/// changing the result of ``zip()``.
package struct WorkbookBuilder {
  /// A worksheet and what the workbook says of it.
  package struct Sheet {
    /// The name on the tab.
    package var name: String
    /// The whole part.
    package var xml: String
    /// `hidden`, `veryHidden` or nil.
    package var state: String?
    /// The sheet's relationships.
    package var relationships: [Relationship] = []
  }

  /// A line of a `.rels` part.
  package struct Relationship {
    package var id: String
    package var type: String
    package var target: String
    package var isExternal: Bool

    /// A relationship; `type` may be the last step of an officeDocument type, such as `drawing`.
    package init(_ id: String, type: String, target: String, external: Bool = false) {
      self.id = id
      self.type = type.contains(":") ? type : Namespaces.relationships + "/" + type
      self.target = target
      self.isExternal = external
    }

    var xml: String {
      #"<Relationship Id="\#(id)" Type="\#(type)" Target="\#(target)""#
        + (isExternal ? #" TargetMode="External"/>"# : "/>")
    }
  }

  /// The namespaces of transitional workbooks.
  package enum Namespaces {
    package static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    package static let relationships =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package static let packageRelationships =
      "http://schemas.openxmlformats.org/package/2006/relationships"
    package static let contentTypes =
      "http://schemas.openxmlformats.org/package/2006/content-types"
  }

  /// The worksheets in order; the first is `xl/worksheets/sheet1.xml`.
  package var sheets: [Sheet] = []
  /// The `<si>` elements of the shared strings; nil for no such part.
  package var sharedStrings: String?
  /// What `<styleSheet>` holds; nil for no such part.
  package var styles: String?
  /// What stands before `<sheets>` in the workbook part, such as `<workbookPr date1904="1"/>`.
  package var workbookProperties = ""
  /// What stands after `<sheets>`, such as `<definedNames>`.
  package var workbookTail = ""
  /// More relationships of the workbook part.
  package var relationships: [Relationship] = []
  /// The content type of the workbook part.
  package var workbookType =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
  /// More content types by part name, such as `/xl/comments1.xml`.
  package var contentTypes: [(part: String, type: String)] = []
  /// More parts, or other contents for the ordinary ones, by name.
  package var parts: [(name: String, bytes: [UInt8])] = []

  /// A workbook without sheets.
  package init() {}

  /// Adds a worksheet whose `<sheetData>` holds `rows`, with `tail` after it.
  package mutating func add(
    sheet name: String, rows: String, tail: String = "", state: String? = nil,
    relationships: [Relationship] = []
  ) {
    let xml =
      #"<worksheet xmlns="\#(Namespaces.main)" xmlns:r="\#(Namespaces.relationships)">"#
      + "<sheetData>\(rows)</sheetData>\(tail)</worksheet>"
    sheets.append(Sheet(name: name, xml: xml, state: state, relationships: relationships))
  }

  /// Adds a part of the given text, or replaces an ordinary one.
  package mutating func add(part name: String, _ text: String, type: String? = nil) {
    add(part: name, Array(text.utf8), type: type)
  }

  /// Adds a part of the given bytes, or replaces an ordinary one.
  package mutating func add(part name: String, _ bytes: [UInt8], type: String? = nil) {
    parts.append((name, bytes))
    if let type { contentTypes.append(("/" + name, type)) }
  }

  /// The workbook's bytes.
  package func bytes() -> [UInt8] { zip().bytes() }
}
