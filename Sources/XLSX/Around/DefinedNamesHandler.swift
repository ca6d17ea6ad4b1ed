internal import XMLEvents

/// Collects the names that a workbook part defines.
struct DefinedNamesHandler: XMLHandler {
  private(set) var names: [DefinedName] = []
  private var attributes: (name: String, sheet: Int?, isHidden: Bool, comment: String?)?

  var itemCount: Int { names.count }

  mutating func start(_ element: borrowing XMLElement) {
    guard element.name == "definedName", element.office == .main else { return }
    attributes = (
      element["name"] ?? "", element["localSheetId"].flatMap { Int($0) },
      BooleanText.isTrue(element["hidden"]), element["comment"]
    )
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) {
    guard name == "definedName", let attributes else { return }
    self.attributes = nil
    names.append(
      DefinedName(
        name: attributes.name, formula: text.string, sheetIndex: attributes.sheet,
        isHidden: attributes.isHidden, comment: attributes.comment))
  }
}
