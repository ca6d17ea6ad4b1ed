package import CorpusModel

/// The table of contents that readers of a workbook know: its categories and their sections.
///
/// Titles in a workbook are matched to it, whatever their wording; it gives them numbers, English
/// titles and ids that stay.
package struct Catalogue: Sendable, Equatable {
  /// The categories in their order.
  package var categories: [CatalogueCategory]
  /// The sections in their order.
  package var sections: [CatalogueSection]

  /// Creates a catalogue.
  package init(categories: [CatalogueCategory], sections: [CatalogueSection]) {
    self.categories = categories
    self.sections = sections
  }

  /// A catalogue that knows nothing: every title is kept under its own name.
  package static let empty = Catalogue(categories: [], sections: [])
}

/// One sheet's worth of sections.
package struct CatalogueCategory: Sendable, Equatable {
  /// The slug that ids begin with, such as `performance`.
  package var slug: String
  /// The category's name in both languages.
  package var name: Localized
  /// Other names that sheets of this kind have.
  package var aliases: [String]

  /// Creates a category.
  package init(slug: String, name: Localized, aliases: [String] = []) {
    self.slug = slug
    self.name = name
    self.aliases = aliases
  }
}

/// One letter, playbook or directory that the catalogue lists.
package struct CatalogueSection: Sendable, Equatable {
  /// The number, such as `3.1`.
  package var number: String
  /// The slug of the section's category.
  package var category: String
  /// The slug of the section, unique in its category.
  package var slug: String
  /// The title in both languages.
  package var title: Localized
  /// Other wordings of the title, in either language.
  package var aliases: [String]

  /// Creates a section.
  package init(
    number: String, category: String, slug: String, title: Localized, aliases: [String] = []
  ) {
    self.number = number
    self.category = category
    self.slug = slug
    self.title = title
    self.aliases = aliases
  }
}

/// The section that a title means, and how sure that is.
package struct CatalogueMatch: Sendable, Equatable {
  /// The section.
  package var section: CatalogueSection
  /// How sure the match is, from 0 to 1; 1 for a title that is equal but for its writing.
  package var score: Double
}
