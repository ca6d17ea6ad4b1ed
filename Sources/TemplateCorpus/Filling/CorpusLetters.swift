internal import Emitting
internal import Normalizing

/// The letters of a corpus on a disk, by what a person calls them.
///
/// ```swift
/// let letter = try CorpusLetters(path: "corpus/corpus.sqlite").letter("3.1")
/// let settings = ["hours=24", "signature.zh=华"].compactMap { VariableSetting($0) }
/// print(try letter.text(in: .en, with: settings) ?? "")
/// ```
public struct CorpusLetters: Sendable {
  private enum Store {
    case database(StoredLetters)
    case document(CorpusDocument)
  }

  /// How many letters an error names.
  private static let mostNamed = 20

  private let path: String
  private let store: Store
  private let titles: [StoredTitle]

  /// Opens a `corpus.json` (by its extension), a `corpus.sqlite` (any other file), or the one of
  /// them in an output folder, where the database comes first.
  ///
  /// - Throws: ``CorpusError`` where the file cannot be read or is no corpus of this version, or the
  ///   folder holds none.
  public init(path: String) throws(CorpusError) {
    let path = try CorpusFile.path(path, anyOf: [CorpusFile.database, CorpusFile.document])
    self.path = path
    if PathName.fileExtension(of: path) == "json" {
      let document = try CorpusDocument(path: path)
      titles = document.titles
      store = .document(document)
    } else {
      do throws(CorpusSearchError) {
        let letters = try StoredLetters(path: path)
        titles = try letters.titles()
        store = .database(letters)
      } catch {
        throw CorpusError(error)
      }
    }
  }

  /// The letter with an id, a number, the last part of an id, a title, or a part of one id or title only.
  ///
  /// Upper and lower case, full and half width are the same in titles.
  ///
  /// - Throws: ``CorpusError`` with code `unknown-name` where no letter or several fit, and
  ///   `invalid-corpus` where the texts cannot be read.
  public func letter(_ name: String) throws(CorpusError) -> Letter {
    let title = try title(name)
    let texts: (pairs: [Pair], variables: [Variable])
    switch store {
    case .database(let letters):
      do throws(CorpusSearchError) { texts = try letters.texts(of: title.id) } catch {
        throw CorpusError(error)
      }
    case .document(let document): texts = document.texts(of: title.id)
    }
    return Letter(
      name: "\(path): \(title.id)", id: title.id, number: title.number, title: title.title,
      pairs: texts.pairs,
      variables: texts.variables)
  }

  private func title(_ name: String) throws(CorpusError) -> StoredTitle {
    let key = Self.key(name)
    let ways: [(StoredTitle) -> Bool] = [
      { $0.id == name }, { $0.number == name }, { $0.id.hasSuffix("/" + name) },
      { Self.keys(of: $0).contains(key) },
      { title in
        !key.isEmpty && (Self.keys(of: title) + [title.id]).contains { $0.contains(key) }
      },
    ]
    for isMeant in ways {
      let found = titles.filter(isMeant)
      let letters = found.filter { $0.kind == .template }
      if let letter = letters.first, letters.count == 1 { return letter }
      if letters.count > 1 { throw ambiguous(name, letters) }
      if let other = found.first {
        throw CorpusError(
          .unknownName, "\(path): \(other.id) is a \(other.kind.rawValue) and no letter")
      }
    }
    throw CorpusError(.unknownName, "\(path): no letter '\(name)'\(hint(name))")
  }

  private func hint(_ name: String) -> String {
    let letters = titles.filter { $0.kind == .template }
    guard !letters.isEmpty else { return "; the corpus holds none" }
    let names = letters.flatMap { letter in
      [letter.id.split(separator: "/").last.map(String.init) ?? letter.id]
        + [letter.number, letter.title.en, letter.title.zh].compactMap(\.self)
    }
    let hint = NearestName.hint(name, among: names)
    return hint.isEmpty ? "; 'template-corpus search' finds letters by their words" : hint
  }

  private func ambiguous(_ name: String, _ letters: [StoredTitle]) -> CorpusError {
    var lines = ["\(path): \(letters.count) letters are meant by '\(name)':"]
    for letter in letters.prefix(Self.mostNamed) {
      let title = letter.title.zh ?? letter.title.en
      lines.append(
        "  " + [letter.number, letter.id, title].compactMap(\.self).joined(separator: "  "))
    }
    if letters.count > Self.mostNamed {
      lines.append("  and \(letters.count - Self.mostNamed) more")
    }
    return CorpusError(.unknownName, lines.joined(separator: "\n"))
  }

  private static func keys(of title: StoredTitle) -> [String] {
    [title.title.en, title.title.zh].compactMap { $0.map(key) }
  }

  private static func key(_ text: String) -> String {
    let scan = ScalarText(text)
    return scan.key(scan.trimmed(0..<scan.count))
  }
}

extension CorpusError {
  /// What a stored corpus says that cannot be read.
  fileprivate init(_ error: CorpusSearchError) {
    self.init(error.code == .cannotOpen ? .unreadableInput : .invalidCorpus, error.description)
  }
}
