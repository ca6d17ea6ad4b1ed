internal import ArgumentParser
internal import TemplateCorpus

/// The value of `--format json,markdown`.
struct FormatList: ExpressibleByArgument, CustomStringConvertible {
  /// The formats in the order given, each once.
  var formats: [CorpusFormat]

  init(formats: [CorpusFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [CorpusFormat] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = CorpusFormat.all.first(where: { $0.name == name }) else { return nil }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }

  var description: String { formats.map(\.name).joined(separator: ",") }

  var defaultValueDescription: String { description }

  static var allValueStrings: [String] { CorpusFormat.all.map(\.name) }
}
