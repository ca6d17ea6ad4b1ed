/// Reads the marks of a line, such as `Left on «date#1:3 May».`, into a text.
struct MarkParser {
  /// A line that cannot be read, in words.
  struct Failure: Error {
    var message: String
  }

  static func parse(_ line: String) throws(Failure) -> MarkedText {
    var pieces: [MarkedText.Piece] = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "«") {
      let literal = String(rest[..<open])
      if !literal.isEmpty { pieces.append(.literal(try checked(literal))) }
      guard let close = rest[open...].firstIndex(of: "»") else {
        throw Failure(message: "a mark is opened and not closed")
      }
      pieces.append(try mark(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(try checked(String(rest)))) }
    return MarkedText(pieces)
  }

  private static func mark(_ inside: Substring) throws(Failure) -> MarkedText.Piece {
    guard let colon = inside.firstIndex(of: ":") else {
      throw Failure(message: "a mark needs a name and a colon: «\(inside)»")
    }
    var head = inside[..<colon]
    let text = String(inside[inside.index(after: colon)...])
    guard !text.isEmpty, !text.contains("«") else {
      throw Failure(message: "a mark needs its words: «\(inside)»")
    }
    let isOptional = head.last == "?"
    if isOptional { head.removeLast() }
    var key: Int?
    if let hash = head.firstIndex(of: "#") {
      key = Int(head[head.index(after: hash)...])
      guard key != nil else { throw Failure(message: "a key is a number: «\(inside)»") }
      head = head[..<hash]
    }
    guard !head.isEmpty, head.allSatisfy({ $0 == "_" || ("a"..."z").contains($0) }) else {
      throw Failure(message: "a name is in lower case with underscores: «\(inside)»")
    }
    return .variable(Mark(name: String(head), key: key, isOptional: isOptional), text)
  }

  /// What is left outside the marks must hold nothing that ought to be marked.
  private static func checked(_ literal: String) throws(Failure) -> String {
    guard !literal.contains("»") else { throw Failure(message: "a mark is closed and not opened") }
    let telling = literal.unicodeScalars.first { scalar in
      ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
        || "@[]{}_*#$€£¥￥%％".unicodeScalars.contains(scalar)
    }
    if let telling { throw Failure(message: "“\(telling)” in “\(literal)” must stand in a mark") }
    return literal
  }
}
