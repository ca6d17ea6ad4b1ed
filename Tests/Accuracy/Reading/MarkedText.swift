/// A text in which everything that changes from letter to letter is marked.
struct MarkedText: Equatable {
  /// A stretch of the text.
  enum Piece: Equatable {
    case literal(String)
    case variable(Mark, String)
    /// An author's note: in the cell, and not in the letter.
    case note(String)

    var text: String {
      switch self {
      case .literal(let text), .variable(_, let text), .note(let text): text
      }
    }
  }

  var pieces: [Piece]

  init(_ pieces: [Piece] = []) { self.pieces = pieces }

  init(literal: String) { pieces = [.literal(literal)] }

  /// The words without the marks.
  var string: String { pieces.reduce(into: "") { $0 += $1.text } }

  /// The words without the marks and without the author's notes.
  var lifted: String { withoutNotes.string }

  /// The text without the author's notes.
  var withoutNotes: MarkedText {
    MarkedText(pieces.filter { if case .note = $0 { false } else { true } })
  }

  /// The author's notes.
  var notes: [String] {
    pieces.compactMap { if case .note(let text) = $0 { text } else { nil } }
  }

  /// The marked words and where they begin, in UTF-8 bytes.
  var mentions: [Mention] {
    var offset = 0
    var mentions: [Mention] = []
    for piece in pieces {
      if case .variable(let mark, let text) = piece {
        mentions.append(Mention(mark: mark, text: text, offset: offset))
      }
      offset += piece.text.utf8.count
    }
    return mentions
  }

  /// The text with its literal stretches changed and its marks kept.
  func mapLiterals(_ change: (String) -> String) -> MarkedText {
    MarkedText(
      pieces.map { piece in
        if case .literal(let text) = piece { .literal(change(text)) } else { piece }
      })
  }

  /// Makes the marks of a name optional.
  mutating func letPass(_ mark: Mark) {
    pieces = pieces.map { piece in
      guard case .variable(var own, let text) = piece, own.name == mark.name else { return piece }
      own.isOptional = true
      return .variable(own, text)
    }
  }

  static func + (left: MarkedText, right: MarkedText) -> MarkedText {
    MarkedText(left.pieces + right.pieces)
  }

  static func + (left: String, right: MarkedText) -> MarkedText {
    left.isEmpty ? right : MarkedText(literal: left) + right
  }

  /// The texts with a string between each two.
  static func joined(_ texts: [MarkedText], by separator: String) -> MarkedText {
    var result = MarkedText()
    for (index, text) in texts.enumerated() {
      if index > 0, !separator.isEmpty { result.pieces.append(.literal(separator)) }
      result.pieces += text.pieces
    }
    return result
  }
}

/// What a stretch of a text stands for.
struct Mark: Equatable {
  /// The variable's name, such as `order_id`.
  var name: String
  /// Tells several variables of one name apart where their order differs between the languages.
  var key: Int?
  /// Whether the normalizer may find it or leave it.
  var isOptional: Bool
}

/// A marked stretch and its place.
struct Mention: Equatable {
  var mark: Mark
  var text: String
  /// In UTF-8 bytes from the start of the text.
  var offset: Int
}
