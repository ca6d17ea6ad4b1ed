package import XMLEvents

/// A namespace of Office Open XML, transitional and Strict alike.
package enum OfficeNamespace: Hashable, Sendable {
  /// SpreadsheetML: workbook, sheets, strings, styles.
  case main
  /// Relationship ids, such as `r:id`.
  case relationships
  /// DrawingML.
  case drawing
  /// Drawings of spreadsheets: anchors and pictures.
  case spreadsheetDrawing
  /// `.rels` parts.
  case packageRelationships
  /// `[Content_Types].xml`.
  case contentTypes
  /// `mc:AlternateContent`.
  case markupCompatibility
  /// Any other, or none.
  case other

  /// The namespace of an element or attribute, by its URI.
  package init(_ name: XMLName) {
    self = Self.table.first { uri, _ in name == uri }?.1 ?? .other
  }

  /// The URIs of the namespace.
  package var uris: [StaticString] {
    Self.table.filter { $0.1 == self }.map(\.0)
  }

  private static let table: [(StaticString, OfficeNamespace)] = [
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", .main),
    ("http://purl.oclc.org/ooxml/spreadsheetml/main", .main),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", .relationships),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", .relationships),
    ("http://schemas.openxmlformats.org/drawingml/2006/main", .drawing),
    ("http://purl.oclc.org/ooxml/drawingml/main", .drawing),
    (
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", .spreadsheetDrawing
    ),
    ("http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing", .spreadsheetDrawing),
    (
      "http://schemas.openxmlformats.org/package/2006/relationships", .packageRelationships
    ),
    ("http://schemas.openxmlformats.org/package/2006/content-types", .contentTypes),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", .markupCompatibility),
  ]
}

extension XMLElement {
  /// The namespace, transitional and Strict alike.
  package var office: OfficeNamespace { OfficeNamespace(namespace) }

  /// The value of `r:id` or another attribute in the namespace of relationships.
  package func relationship(_ name: StaticString) -> String? {
    self[name, in: OfficeNamespace.relationships.uris]
  }
}
