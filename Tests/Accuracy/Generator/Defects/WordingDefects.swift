import CorpusModel

extension DefectKind {
  /// Slips of the pen within one language, and terms that are not carried over.
  static let wordings: [DefectKind] = [
    slip("repeated word", in: .en, codes: ["repeated-word"]) { text, _ in
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      let places = words.indices.dropFirst(2).dropLast(2).filter { index in
        words[index].count >= 3 && words[index].allSatisfy { $0.isASCII && $0.isLowercase }
      }
      guard let place = places.first else { return nil }
      let doubled = words[...place] + words[place...]
      return (doubled.joined(separator: " "), "\(words[place]) \(words[place])")
    },
    slip("glued words", in: .en, codes: ["glued-words"]) { text, _ in
      let characters = Array(text)
      for index in characters.indices.dropFirst(4).dropLast(4)
      where characters[index] == " " && characters[index - 1] == ","
        && characters[index - 2].isLowercase && characters[index + 1].isLowercase
      {
        let glued = String(characters[..<index]) + String(characters[(index + 1)...])
        return (glued, String(characters[index - 4...index + 4]))
      }
      return nil
    },
    slip("space between Han", in: .zh, codes: ["han-space-han"]) { text, _ in
      let characters = Array(text)
      for index in characters.indices.dropFirst(3).dropLast(3)
      where isHan(characters[index]) && isHan(characters[index - 1]) {
        let parted = String(characters[..<index]) + " " + String(characters[index...])
        return (parted, String(characters[index - 1]) + " " + String(characters[index]))
      }
      return nil
    },
    slip("token", in: .zh, codes: ["alnum-token-mismatch"]) { text, _ in
      let exchanges = [
        ("A-to-z", "A-to-x"), ("FNSKU", "FNKSU"), ("FBA", "FAB"), ("ODR", "OCR"), ("ASIN", "ASN"),
        ("SKU", "SUK"), ("VAT", "VTA"), ("PDF", "PFD"),
      ]
      for (right, wrong) in exchanges where text.contains(right) {
        return (text.replacing(right, with: wrong), wrong)
      }
      return nil
    },
    slip("bracket", in: .zh, codes: ["bracket-count"]) { text, _ in
      guard text.contains("（"), let bracket = text.lastIndex(of: "）") else { return nil }
      var open = text
      open.remove(at: bracket)
      return (open, "（ without ）")
    },
    DefectKind(name: "end mark") { paragraph, _ in
      let index = paragraph.sentences.count - 1
      guard index >= 0, let role = paragraph.roles.first,
        [.body, .item, .opening, .cause, .closing].contains(role),
        case .literal(let text) = paragraph.sentences[index].zh.pieces.last ?? .literal(""),
        text.last == "。", text.count > 6
      else { return [] }
      let last = paragraph.sentences[index].zh.pieces.count - 1
      paragraph.sentences[index].zh.pieces[last] = .literal(String(text.dropLast()))
      return [Defect(codes: ["end-punctuation"], about: String(text.suffix(5)), isRequired: true)]
    },
  ]

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
  }

  /// A change in the first stretch that allows it, of a paragraph that is a sentence.
  private static func slip(
    _ name: String, in language: Language, codes: [String],
    _ edit: @escaping @Sendable (String, inout SplitMix64) -> (text: String, about: String)?
  ) -> DefectKind {
    DefectKind(name: name) { paragraph, random in
      guard let role = paragraph.roles.first,
        [.body, .item, .opening, .cause, .closing].contains(role)
      else { return [] }
      for index in paragraph.sentences.indices {
        for place in paragraph.sentences[index][language].pieces.indices {
          guard
            case .literal(let text) = paragraph.sentences[index][language].pieces[place],
            let changed = edit(text, &random)
          else { continue }
          paragraph.sentences[index][language].pieces[place] = .literal(changed.text)
          return [Defect(codes: codes, about: changed.about, isRequired: true)]
        }
      }
      return []
    }
  }
}
