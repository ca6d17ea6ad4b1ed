import CorpusModel

/// Names entries: what the catalogue knows, else what the title says; each id is given once.
struct EntryNames {
  private let category: Category
  private let matcher: CatalogueMatcher
  private let slug: String?
  private var given: [String: Int] = [:]

  /// - Parameters:
  ///   - category: The sheet's category.
  ///   - matcher: The catalogue.
  init(category: Category, matcher: CatalogueMatcher) {
    self.category = category
    self.matcher = matcher
    slug = matcher.category(forSheet: category.sheet)?.slug
  }

  /// The name of the next entry of the category.
  ///
  /// - Parameters:
  ///   - draft: The entry.
  ///   - isOnly: Whether it is the only one of its sheet: then the sheet's name is its title, if it has none.
  /// - Returns: The name; no other entry of the category gets the same id.
  mutating func name(_ draft: EntryDraft, isOnly: Bool) -> EntryName {
    var title = draft.title
    if title == Localized(), isOnly || draft.lines.isEmpty {
      title = BilingualTitle.split(category.sheet)
    }
    guard let words = title.zh ?? title.en else { return untitled(draft) }
    if let match = matcher.match(title: words, category: slug) {
      let origin: Entry.TitleOrigin = title.en == nil ? .catalogue : .workbook
      title.en = title.en ?? match.section.title.en
      return EntryName(
        id: id(match.section.slug), number: match.section.number, title: title, origin: origin)
    }
    if let english = title.en {
      return EntryName(id: id(Slug.make(from: english)), title: title, origin: .workbook)
    }
    title.en = DerivedTitle.english(for: words)
    return EntryName(id: id(Slug.make(from: words)), title: title, origin: .derived)
  }

  /// A letter without a title is known by its words: the same letter has the same id wherever it stands.
  private mutating func untitled(_ draft: EntryDraft) -> EntryName {
    var text = ""
    for line in draft.lines { text += (line.en?.text ?? "") + (line.zh?.text ?? "") }
    let slug = Slug.make(from: text).split(separator: "-").last.map(String.init) ?? "letter"
    return EntryName(
      id: id("untitled-" + slug), title: Localized(en: "Untitled letter"), origin: .derived)
  }

  private mutating func id(_ slug: String) -> String {
    "\(category.id)/\(UniqueNames.unique(slug, among: &given))"
  }
}

/// Keeps names apart: the second `x` becomes `x-2`.
enum UniqueNames {
  /// The name itself, or with the first free number; linear in the number of equal names.
  static func unique(_ name: String, among given: inout [String: Int]) -> String {
    var count = given[name, default: 0] + 1
    var unique = count > 1 ? "\(name)-\(count)" : name
    while count > 1, given[unique] != nil {
      count += 1
      unique = "\(name)-\(count)"
    }
    given[name] = count
    if unique != name { given[unique] = 1 }
    return unique
  }
}

/// Names categories: one for each sheet that has entries; each id is given once.
struct CategoryNames {
  private let matcher: CatalogueMatcher
  private var given: [String: Int] = [:]

  /// - Parameter matcher: The catalogue.
  init(matcher: CatalogueMatcher) {
    self.matcher = matcher
  }

  /// The category of a sheet.
  mutating func category(sheet: String) -> Category {
    var name = BilingualTitle.split(sheet)
    let known = matcher.category(forSheet: sheet)
    name.zh = name.zh ?? known?.name.zh
    name.en = name.en ?? known?.name.en ?? DerivedTitle.english(for: sheet)
    let slug = UniqueNames.unique(known?.slug ?? Slug.make(from: sheet), among: &given)
    return Category(id: slug, name: name, sheet: sheet)
  }
}
