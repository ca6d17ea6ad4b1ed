import CorpusModel

extension DefectKind {
  /// What changes from letter to letter, and changes between the languages too.
  static let variables: [DefectKind] = [
    digits(
      "number", of: ["count", "days", "hours", "weeks", "minutes"],
      codes: ["number-mismatch", "duration-mismatch", "count-mismatch"]),
    digits(
      "percent", of: ["rate_percent", "target_percent"],
      codes: ["percent-mismatch", "number-mismatch"]),
    digits("money", of: ["money"], codes: ["money-mismatch", "number-mismatch"]),
    digits(
      "order id", of: ["order_id"],
      codes: ["order-id-mismatch", "number-mismatch", "alnum-token-mismatch"]),
    digits(
      "asin", of: ["asin"], codes: ["asin-mismatch", "alnum-token-mismatch", "number-mismatch"]),
    digits(
      "tracking number", of: ["tracking_number"],
      codes: ["tracking-number-mismatch", "alnum-token-mismatch", "number-mismatch"]),
    digits("phone", of: ["phone"], codes: ["phone-mismatch", "number-mismatch"]),
    change("email", of: ["email"], codes: ["email-mismatch"]) { text, _ in
      text.contains("@") ? text.replacing(".example", with: ".exmaple") : nil
    },
    change("url", of: ["url"], codes: ["url-mismatch"]) { text, _ in
      text.contains("://") ? text + "/old" : nil
    },
    change("day", of: dates, codes: ["date-mismatch"], because: "the day differs") { text, _ in
      guard let day = text.firstRange(of: "日"), text.contains("月") else { return nil }
      let head = text[..<day.lowerBound]
      guard let last = head.last?.wholeNumberValue else { return nil }
      return head.dropLast() + String((last + 4) % 9 + 1) + text[day.lowerBound...]
    },
    change("month", of: dates, codes: ["date-invalid"], because: "there is no such month") {
      text, _ in
      guard let year = text.firstRange(of: "年"), let month = text.firstRange(of: "月"),
        text.contains("日")
      else { return nil }
      return text[..<year.upperBound] + "23" + text[month.lowerBound...]
    },
    change(
      "placeholder",
      of: ["order_id", "buyer_name", "delivery_date", "carrier", "tracking_number"],
      codes: ["placeholder-mismatch", "order-id-mismatch"]
    ) { text, _ in
      text.first.map { "[{（【_<%".contains($0) } ?? false ? "小明" : nil
    },
  ]

  private static let dates = [
    "date", "date_from", "date_to", "order_date", "ship_date", "delivery_date",
  ]

  /// Another digit in the Chinese text.
  private static func digits(
    _ name: String, of names: [String], codes: [String]
  ) -> DefectKind {
    change(name, of: names, codes: codes) { text, random in
      let places = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
      // The first digit of several would often make another kind of thing of it.
      guard let place = places.last, let digit = text[place].wholeNumberValue else { return nil }
      return text[..<place] + String((digit + random.number(1...8)) % 9 + 1)
        + text[text.index(after: place)...]
    }
  }

  private static func change(
    _ name: String, of names: [String], codes: [String], because reason: String? = nil,
    _ edit: @escaping @Sendable (String, inout SplitMix64) -> String?
  ) -> DefectKind {
    DefectKind(name: name) { paragraph, random in
      for index in paragraph.sentences.indices {
        for place in paragraph.sentences[index].zh.pieces.indices {
          guard case .variable(let mark, let text) = paragraph.sentences[index].zh.pieces[place],
            names.contains(mark.name), !mark.isOptional,
            paragraph.sentences[index].en.mentions.contains(where: { $0.mark.name == mark.name }),
            let changed = edit(text, &random), changed != text
          else { continue }
          paragraph.sentences[index].zh.pieces[place] = .variable(mark, changed)
          // Two different values need not be taken for one variable.
          paragraph.sentences[index].en.letPass(mark)
          paragraph.sentences[index].zh.letPass(mark)
          return [
            Defect(codes: codes, about: "\(text) → \(changed)", isRequired: true),
            Defect(codes: related, about: changed, isRequired: false),
          ]
        }
      }
      return []
    }
  }

  /// What may be said of the same words as well.
  private static let related = [
    "number-mismatch", "date-mismatch", "date-invalid", "percent-mismatch",
    "alnum-token-mismatch", "name-mismatch", "placeholder-mismatch", "email-mismatch",
    "url-mismatch",
  ]
}
