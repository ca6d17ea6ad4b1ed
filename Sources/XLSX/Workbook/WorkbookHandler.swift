internal import XMLEvents

/// Collects what the workbook part says of sheets and dates (ECMA-376 part 1, 18.2).
struct WorkbookHandler: XMLHandler {
  /// A line of the list of sheets.
  struct Entry {
    let name: String
    let relationship: String
    let visibility: Sheet.Visibility
  }

  private(set) var sheets: [Entry] = []
  private(set) var dateSystem = DateSystem.excel1900
  private var depth = 0

  mutating func start(_ element: borrowing XMLElement) {
    depth += 1
    // The depth tells the workbook's own elements from those of extensions.
    guard element.office == .main else { return }
    if depth == 2, element.name == "workbookPr" {
      if Self.isTrue(element["date1904"]) { dateSystem = .excel1904 }
    } else if depth == 3, element.name == "sheet" {
      sheets.append(
        Entry(
          name: XString.decode(element["name"] ?? ""),
          relationship: element.relationship("id") ?? "",
          visibility: element["state"].flatMap { Sheet.Visibility(rawValue: $0) } ?? .visible))
    }
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) { depth -= 1 }

  var itemCount: Int { sheets.count }

  private static func isTrue(_ text: String?) -> Bool {
    guard var text else { return false }
    return text.withUTF8 { BooleanText.value($0) } ?? false
  }
}
