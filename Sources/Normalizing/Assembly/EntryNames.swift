import CorpusModel

/// Names entries: what the catalogue knows, else what the title says; each id is given once.
struct EntryNames {
  private let category: Category
  private var given: [String: Int] = [:]

  init(category: Category) {
    self.category = category
  }

  /// The name of the next entry of the category.
  mutating func name(_ draft: EntryDraft) -> EntryName {
    let title = draft.title
    let slug = TitleSlug.make(title.en ?? title.zh ?? draft.lines.first?.en?.text ?? "untitled")
    let count = given[slug, default: 0] + 1
    given[slug] = count
    let suffix = count > 1 ? "-\(count)" : ""
    return EntryName(
      id: "\(category.id)/\(slug)\(suffix)", title: title,
      origin: title.en == nil ? .derived : .workbook)
  }
}

/// Words of an id.
enum TitleSlug {
  /// Lower-case ASCII words joined by hyphens, or a hash of the text where it has none.
  static func make(_ text: String) -> String {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      let lower = scalar.folded.lowercased
      if lower.isASCIIAlphanumeric {
        word.unicodeScalars.append(lower)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    if text.unicodeScalars.contains(where: \.isHan) || words.isEmpty {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      words.append(String(hash & 0xFFFF_FFFF, radix: 16))
    }
    return words.prefix(8).joined(separator: "-")
  }
}
