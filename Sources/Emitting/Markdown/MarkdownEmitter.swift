package import CorpusModel

/// Writes a tree of Markdown pages: `markdown/README.md` with the contents, one folder a category,
/// one page an entry.
///
/// A page has the English text first and the Chinese one as a block quote under each paragraph. It
/// is CommonMark, with GitHub's tables, and YAML front matter for site generators. A comment such as
/// `<!-- pair 3 item -->` stands before each pair, so that a program gets back the exact texts.
package struct MarkdownEmitter: Emitter {
  /// Creates the emitter.
  package init() {}

  package var name: String { "markdown" }
  package var refersToImages: Bool { true }
  package var roots: [String] { ["markdown"] }

  package func files(for corpus: Corpus) -> [OutputFile] {
    let book = MarkdownBook(corpus)
    let contents = page("markdown/README.md") { $0.writeContents(of: book) }
    let categories = corpus.categories.indices.map { index in
      page("markdown/\(book.paths.categories[index])/README.md") {
        $0.writeCategory(index, of: book)
      }
    }
    let entries = corpus.entries.indices.map { index in
      page("markdown/" + book.paths.file(ofEntry: index)) { try $0.writeEntry(index, of: book) }
    }
    return [contents] + categories + entries
  }

  private func page(
    _ path: String, _ body: @escaping @Sendable (inout MarkdownPage) throws -> Void
  ) -> OutputFile {
    OutputFile(path: path) { sink in
      var page = MarkdownPage(sink: sink)
      try body(&page)
      try page.out.flush()
    }
  }
}
