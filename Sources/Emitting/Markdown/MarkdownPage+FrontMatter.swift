import CorpusModel

extension MarkdownPage {
  /// Writes an entry's facts as YAML, every text quoted.
  mutating func frontMatter(of entry: Entry, findings: Int) {
    out.write("---\n")
    fact("id", entry.id)
    fact("number", entry.number)
    fact("title", entry.title.en)
    fact("title_zh", entry.title.zh)
    fact("title_origin", entry.titleOrigin.rawValue)
    fact("category", entry.category)
    fact("kind", entry.kind.rawValue)
    fact("sheet", entry.source.sheet)
    fact("range", entry.source.range)
    fact("pairs", entry.pairs.count)
    fact("steps", entry.steps.count)
    fact("contacts", entry.contacts.count)
    fact("notes", entry.notes.count)
    fact("images", entry.images.count + entry.steps.reduce(0) { $0 + $1.images.count })
    fact("variables", entry.variables.count)
    fact("findings", findings)
    out.write("---\n\n")
  }

  private mutating func fact(_ key: String, _ count: Int) {
    out.write(key)
    out.write(": ")
    out.write(count)
    out.write("\n")
  }

  private mutating func fact(_ key: String, _ text: String?) {
    out.write(key)
    out.write(": ")
    if let text { quote(text) } else { out.write("null") }
    out.write("\n")
  }

  /// Writes a double-quoted YAML scalar (YAML 1.2.2, section 7.3.1).
  private mutating func quote(_ text: String) {
    out.write("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out.write("\\\"")
      case "\\": out.write("\\\\")
      case "\n": out.write("\\n")
      case "\t": out.write("\\t")
      case _ where MarkdownPage.isUnprintable(scalar):
        let digits = String(scalar.value, radix: 16)
        out.write("\\u")
        out.write(byte: UInt8(ascii: "0"), count: max(0, 4 - digits.utf8.count))
        out.write(digits)
      default:
        for byte in scalar.utf8 { out.write(byte: byte) }
      }
    }
    out.write("\"")
  }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
