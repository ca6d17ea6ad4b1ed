/// The root tag of a drawing in SVG.
struct SVGHeader {
  /// The size in pixels, where width and height are lengths or there is a view box.
  let size: (width: Int, height: Int)?

  /// `nil` if the bytes do not begin as SVG does.
  init?(_ bytes: [UInt8]) {
    var head = String(decoding: bytes.prefix(8192), as: UTF8.self)[...]
    head = head.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    guard head.first == "<", let start = Self.rootTag(in: head) else { return nil }
    let tag = head[start...].prefix { $0 != ">" }
    let width = Self.attribute("width", in: tag).flatMap(Self.pixels)
    let height = Self.attribute("height", in: tag).flatMap(Self.pixels)
    if let width, let height {
      size = (width, height)
      return
    }
    let box =
      Self.attribute("viewBox", in: tag)?
      .split { $0 == " " || $0 == "," }.compactMap { Double($0) } ?? []
    size =
      box.count == 4 ? Self.whole(box[2]).flatMap { w in Self.whole(box[3]).map { (w, $0) } } : nil
  }

  /// Where `<svg` stands, if only a declaration and comments stand before it.
  private static func rootTag(in head: Substring) -> Substring.Index? {
    var rest = head
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      if rest.hasPrefix("<svg") { return open }
      guard rest.hasPrefix("<?") || rest.hasPrefix("<!"), let close = rest.firstIndex(of: ">")
      else { return nil }
      rest = rest[rest.index(after: close)...]
    }
    return nil
  }

  private static func attribute(_ name: String, in tag: Substring) -> Substring? {
    var rest = tag
    while let equals = rest.firstIndex(of: "=") {
      let key = rest[..<equals].split(whereSeparator: \.isWhitespace).last ?? ""
      let value = rest[rest.index(after: equals)...].drop(while: \.isWhitespace)
      guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
      let inner = value.dropFirst().prefix { $0 != quote }
      if key == name { return inner }
      rest = value.dropFirst(inner.count + 2)
    }
    return nil
  }

  /// A length in pixels, 96 of them to the inch; `nil` for percentages.
  private static func pixels(_ length: Substring) -> Int? {
    let number = length.prefix { "0123456789.+-eE".contains($0) }
    // "1em" reads as far as its exponent sign.
    guard let value = Double(number) ?? Double(number.dropLast()) else { return nil }
    let factor: Double? =
      switch length.dropFirst(number.count).lowercased() {
      case "", "px": 1
      case "pt": 96 / 72
      case "in": 96
      case "cm": 96 / 2.54
      case "mm": 96 / 25.4
      default: nil
      }
    return factor.flatMap { whole(value * $0) }
  }

  private static func whole(_ value: Double) -> Int? {
    value > 0 && value < 1e9 ? Int(value.rounded()) : nil
  }
}
