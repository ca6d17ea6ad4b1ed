package import CorpusModel

/// Writes `corpus.json`, the whole corpus but its raw cells, and `corpus.schema.json`, which
/// describes it (JSON Schema 2020-12).
///
/// Every key is always there: what is missing is `null` or `[]`, so that a consumer meets one shape.
package struct JSONEmitter: Emitter {
  /// Creates the emitter.
  package init() {}

  package var name: String { "json" }
  package var refersToImages: Bool { true }
  package var roots: [String] { ["corpus.json", "corpus.schema.json"] }

  package func files(for corpus: Corpus) -> [OutputFile] {
    [
      OutputFile(path: "corpus.json") { sink in
        var json = JSONWriter(sink: sink)
        try json.write(corpus)
        try json.finish()
      },
      OutputFile(path: "corpus.schema.json") { sink in
        var json = JSONWriter(sink: sink)
        try json.write(CorpusSchema.document)
        try json.finish()
      },
    ]
  }
}
