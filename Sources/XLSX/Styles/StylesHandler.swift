internal import XMLEvents

/// Collects number formats, fonts, fills and cell formats (ECMA-376 part 1, 18.8).
struct StylesHandler: XMLHandler {
  private struct Font {
    var isBold = false
    var size: Double?
  }

  private struct CellFormat {
    let numberFormat: Int
    let font: Int
    let fill: Int
  }

  private var codes: [Int: String] = [:]
  private var codeBytes = 0
  private var fonts: [Font] = []
  private var fills: [Bool] = []
  private var cellFormats: [CellFormat] = []
  /// The names of the elements that are open, of the main namespace.
  private var path: [String] = []

  mutating func start(_ element: borrowing XMLElement) {
    guard element.office == .main else {
      path.append("")
      return
    }
    let name = element.name.string
    switch (path.last, name) {
    case ("numFmts", "numFmt"):
      if let id = element["numFmtId"].flatMap({ Int($0) }), let code = element["formatCode"] {
        codes[id] = code
        codeBytes += code.utf8.count
      }
    case ("fonts", "font"):
      fonts.append(Font())
    case ("font", "b") where path.dropLast().last == "fonts":
      fonts[fonts.count - 1].isBold = Self.isTrue(element["val"] ?? "1")
    case ("font", "sz") where path.dropLast().last == "fonts":
      fonts[fonts.count - 1].size = element["val"].flatMap { Double($0) }
    case ("fills", "fill"):
      fills.append(false)
    case ("fill", "patternFill") where path.dropLast().last == "fills":
      fills[fills.count - 1] = (element["patternType"] ?? "none") != "none"
    case ("fill", "gradientFill") where path.dropLast().last == "fills":
      fills[fills.count - 1] = true
    case ("cellXfs", "xf"):
      cellFormats.append(
        CellFormat(
          numberFormat: Self.index(element["numFmtId"]), font: Self.index(element["fontId"]),
          fill: Self.index(element["fillId"])))
    default:
      break
    }
    path.append(name)
  }

  mutating func end(_ name: XMLName, namespace: XMLName, text: XMLText) { _ = path.popLast() }

  /// A format's code is taken apart, which costs for each byte of it as much as a font does.
  var itemCount: Int { fonts.count + fills.count + cellFormats.count + codeBytes / 2 }

  /// The formats that were collected.
  func styleSheet() -> StyleSheet {
    var known: [Int: NumberFormat] = [:]
    return StyleSheet(
      formats: cellFormats.map { cell in
        let number =
          known[cell.numberFormat]
          ?? codes[cell.numberFormat].map { NumberFormat(code: $0) }
          ?? NumberFormat(builtInID: cell.numberFormat)
        known[cell.numberFormat] = number
        let font = cell.font < fonts.count ? fonts[cell.font] : Font()
        // The second fill is reserved for the 12.5 % grey that Excel never shows in a cell.
        let hasFill = cell.fill < fills.count && cell.fill != 1 && fills[cell.fill]
        return StyleSheet.Format(
          style: CellStyle(
            isBold: font.isBold, fontSize: font.size, hasFill: hasFill,
            numberFormat: number.kind),
          numberFormat: number)
      })
  }

  private static func index(_ text: String?) -> Int {
    guard let text, let index = Int(text), index >= 0 else { return 0 }
    return index
  }

  private static func isTrue(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { BooleanText.value($0) } ?? true
  }
}
