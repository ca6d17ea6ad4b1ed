internal import Dispatch

extension Workers {
  /// Has another thread build the tables that every letter is held against, while the caller still
  /// reads; does nothing where there is no other thread.
  package func prepareTables() {
    guard count > 1 else { return }
    DispatchQueue.global().async {
      _ = NormalizerOptions().catalogue
      _ = LetterPhrase.index
      _ = FunctionWords.languages
      _ = PlaceholderWords.name(for: "x")
      _ = CommonWords.all.count
    }
  }
}
