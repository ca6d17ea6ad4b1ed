internal import XMLEvents

/// Collects the relationships of a workbook part's links to others, in the order of their numbers.
struct ExternalReferencesHandler: XMLHandler {
  private(set) var ids: [String] = []

  var itemCount: Int { ids.count }

  mutating func start(_ element: borrowing XMLElement) {
    guard element.name == "externalReference", element.office == .main else { return }
    ids.append(element.relationship("id") ?? "")
  }
}

/// Reads the part of a link to another workbook (ECMA-376 part 1, 18.14.7 externalLink).
struct ExternalLinkHandler: XMLHandler {
  /// The relationship that leads to the other workbook.
  private(set) var bookRelationship: String?
  private(set) var sheetNames: [String] = []
  private(set) var cells: [ExternalLink.SavedCell] = []
  private var sheet = ""
  private var cell: (reference: CellReference, type: String)?

  var itemCount: Int { sheetNames.count + cells.count }

  mutating func start(_ element: borrowing XMLElement) {
    guard element.office == .main else { return }
    switch element.name {
    case "externalBook": bookRelationship = element.relationship("id")
    case "sheetName": sheetNames.append(XString.decode(element["val"] ?? ""))
    case "sheetData":
      let index = element["sheetId"].flatMap { Int($0) } ?? -1
      sheet = sheetNames.indices.contains(index) ? sheetNames[index] : ""
    case "cell":
      cell = element["r"].flatMap { CellReference($0) }.map { ($0, element["t"] ?? "n") }
    default: break
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    guard name == "v", let cell else { return }
    self.cell = nil
    cells.append(
      ExternalLink.SavedCell(
        sheet: sheet, reference: cell.reference, value: Self.value(text, type: cell.type)))
  }

  private static func value(_ text: XMLText, type: String) -> CellValue {
    switch type {
    case "b": return .boolean(BooleanText.isTrue(text.string))
    case "e": return .error(text.string)
    case "n":
      let number = text.bytes.baseAddress.flatMap {
        NumberText.double(from: $0, to: $0 + text.bytes.count)
      }
      return number.map { .number($0) } ?? .text(text.string)
    default: return .text(XString.decode(text.string))
    }
  }
}
