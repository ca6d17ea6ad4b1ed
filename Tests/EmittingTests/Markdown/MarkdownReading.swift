import Emitting
import Foundation
import Testing

/// Reads the pairs back from an entry's page, by the rules of CommonMark for the signs that the
/// emitter uses; anything else it meets is an error.
struct MarkdownReading {
  struct Unexpected: Error {
    let line: String
  }

  static func pairs(of page: String) throws -> [PairRecord] {
    var lines = page.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)[...]
    guard lines.removeFirst() == "---" else { throw Unexpected(line: "no front matter") }
    let idLine = try #require(lines.first)
    let quoted = Data(idLine.dropFirst("id: ".count).utf8)
    let entry = try #require(
      try JSONSerialization.jsonObject(with: quoted, options: .fragmentsAllowed) as? String)

    var pairs: [PairRecord] = []
    var en: [String] = []
    var zh: [String] = []
    var isInPair = false
    func finish() throws {
      guard isInPair else { return }
      let isStrong = ["title", "plan_heading"].contains(pairs[pairs.count - 1].role)
      pairs[pairs.count - 1].en = try text(of: en, isStrong: isStrong)
      pairs[pairs.count - 1].zh = try text(of: zh, isStrong: isStrong)
      (en, zh, isInPair) = ([], [], false)
    }
    for line in lines {
      if let match = line.wholeMatch(of: /<!-- pair (\d+) (\w+) -->/) {
        try finish()
        let index = try #require(Int(match.1))
        pairs.append(PairRecord(entry: entry, index: index, role: String(match.2)))
        isInPair = true
      } else if line.hasPrefix("#") {
        try finish()
      } else if line == ">" || line.hasPrefix("> ") {
        zh.append(String(line.unicodeScalars.dropFirst(2)))
      } else if isInPair {
        en.append(line)
      }
    }
    try finish()
    return pairs
  }

  private static func text(of lines: [String], isStrong: Bool) throws -> String? {
    let paragraphs = lines.split(separator: "").map(Array.init)
    guard !paragraphs.isEmpty else { return nil }
    let texts = try paragraphs.map { lines in
      try lines.enumerated().map { number, line in
        let isLast = number == lines.count - 1
        let backslashes = line.unicodeScalars.reversed().prefix { $0 == "\\" }.count
        guard (backslashes % 2 == 1) != isLast else { throw Unexpected(line: line) }
        return try inline(isLast ? line : String(line.unicodeScalars.dropLast()))
      }.joined(separator: "\n")
    }
    let text = texts.joined(separator: "\n\n")
    guard isStrong, let strong = text.wholeMatch(of: /\u{F8FF}(.*)\u{F8FF}/.dotMatchesNewlines())
    else { return text }
    return String(strong.1)
  }

  /// The text that a line of Markdown shows; `**` becomes U+F8FF.
  private static func inline(_ line: String) throws -> String {
    guard line.prefixMatch(of: /[ \t+>#=-]|\d{1,9}[.)](?: |$)|[:|-]+$/) == nil else {
      throw Unexpected(line: line)
    }
    var text = ""
    var rest = line[...]
    while let first = rest.unicodeScalars.first {
      if let match = rest.prefixMatch(of: /\\([!-\/:-@\[-`{-~])/.matchingSemantics(.unicodeScalar))
      {
        text += match.1
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /&#(\d+);/.matchingSemantics(.unicodeScalar)) {
        text.unicodeScalars.append(try #require(UInt32(match.1).flatMap(Unicode.Scalar.init)))
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(
        of: /<(https?:\/\/[^ <>]+)>/.ignoresCase().matchingSemantics(.unicodeScalar))
      {
        text += match.1
        rest = rest[match.range.upperBound...]
      } else if let match = rest.prefixMatch(of: /\*\*/.matchingSemantics(.unicodeScalar)) {
        text += "\u{F8FF}"
        rest = rest[match.range.upperBound...]
      } else {
        if ["<", "`", "*", "[", "]", "~", "$", "|"].contains(first) {
          throw Unexpected(line: line)
        }
        text.unicodeScalars.append(first)
        rest.unicodeScalars.removeFirst()
      }
    }
    return text
  }
}
