internal import Normalizing

/// A catalogue of one's own, in JSON; `docs/catalogue.schema.json` describes it.
enum CatalogueFile {
  /// Reads a catalogue.
  ///
  /// - Throws: ``CorpusError`` with code `unreadable-input` or `invalid-catalogue`.
  static func read(_ path: String) throws(CorpusError) -> Catalogue {
    let file = JSONFile(path: path, code: .invalidCatalogue, what: "catalogue")
    let document: Document = try file.decode()
    do throws(Invalid) {
      return try catalogue(document)
    } catch {
      throw file.error(error.reason)
    }
  }

  // MARK: The document

  private struct Document: Decodable {
    var categories: [Category]
  }

  private struct Category: Decodable {
    var id: String
    var name: Text
    var aliases: [String]?
    var sections: [Section]
  }

  private struct Section: Decodable {
    var number: String
    var id: String
    var title: Text
    var aliases: [String]?
  }

  private struct Text: Decodable {
    var en: String
    var zh: String
  }

  private struct Invalid: Error {
    var reason: String
  }

  // MARK: Checks

  private static func catalogue(_ document: Document) throws(Invalid) -> Catalogue {
    var catalogue = Catalogue.empty
    var ids: Set<String> = []
    var numbers: Set<String> = []
    for (index, category) in document.categories.enumerated() {
      let place = "categories[\(index)]"
      try check(category.id, at: "\(place).id")
      guard ids.insert(category.id).inserted else {
        throw Invalid(reason: "\(place).id occurs twice: \(category.id)")
      }
      catalogue.categories.append(
        CatalogueCategory(
          slug: category.id, name: Localized(en: category.name.en, zh: category.name.zh),
          aliases: category.aliases ?? []))
      for (index, section) in category.sections.enumerated() {
        let place = "\(place).sections[\(index)]"
        try check(section.id, at: "\(place).id")
        guard ids.insert(category.id + "/" + section.id).inserted else {
          throw Invalid(reason: "\(place).id occurs twice: \(section.id)")
        }
        guard numbers.insert(section.number).inserted else {
          throw Invalid(reason: "\(place).number occurs twice: \(section.number)")
        }
        catalogue.sections.append(
          CatalogueSection(
            number: section.number, category: category.id, slug: section.id,
            title: Localized(en: section.title.en, zh: section.title.zh),
            aliases: section.aliases ?? []))
      }
    }
    return catalogue
  }

  /// An id becomes a file name and a part of addresses, so it must be made for that.
  private static func check(_ id: String, at place: String) throws(Invalid) {
    let isSlug =
      !id.isEmpty && id.utf8.count <= 80
      && id.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
    guard isSlug else {
      throw Invalid(reason: "\(place) must be made of a-z, 0-9 and hyphens, 80 at most: \(id)")
    }
  }
}
