/// Names of parts: paths in the package, without a leading slash (ECMA-376 part 2, 6.2).
enum PartName {
  /// The part of relationships that belongs to `part`; `""` stands for the package itself.
  static func relationships(of part: String) -> String {
    let (folder, name) = split(part)
    return "\(folder)_rels/\(name).rels"
  }

  /// The folder with its closing slash, and the name in it.
  static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", part) }
    let start = part.utf8.index(after: slash)
    return (String(part[..<start]), String(part[start...]))
  }

  /// Resolves a relationship's target against the part it is written in.
  static func resolve(_ target: String, from part: String) -> String {
    var path = target.replacingBackslashes()
    if let fragment = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
      path = String(path[..<fragment])
    }
    let whole = path.utf8.first == UInt8(ascii: "/") ? path : split(part).folder + path
    var steps: [Substring] = []
    for step in whole.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  /// Decodes `%41` and the like; nil where nothing is encoded.
  static func decodingPercents(_ name: String) -> String? {
    guard name.utf8.contains(UInt8(ascii: "%")) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexadecimal),
        let low = rest.dropFirst().first.flatMap(hexadecimal)
      {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 0x30
    case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
      (byte | 0x20) - 0x57
    default: nil
    }
  }
}

extension String {
  fileprivate func replacingBackslashes() -> String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    return String(decoding: utf8.map { $0 == 0x5c ? 0x2f : $0 }, as: UTF8.self)
  }
}
