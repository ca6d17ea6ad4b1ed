import CorpusModel

/// What an entry is called: id, number, title.
struct EntryName: Sendable, Equatable {
  /// `category/slug`.
  var id: String
  /// The catalogue's number.
  var number: String?
  /// The title in both languages.
  var title: Localized
  /// Where the English title comes from.
  var origin: Entry.TitleOrigin
}
