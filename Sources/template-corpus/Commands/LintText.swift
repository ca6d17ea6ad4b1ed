internal import TemplateCorpus

/// Findings for a person: a line each, the words in question below.
struct LintText {
  let style: Style

  func lines(for corpus: Corpus) -> [String] {
    var lines: [String] = []
    for finding in corpus.findings {
      let place = finding.sheet + (finding.cell.map { "!" + $0 } ?? "")
      lines.append(
        "\(style.bold("\(corpus.source.file): \(place):")) \(style.severity(finding.severity)): "
          + "\(finding.message) \(style.dim("[\(finding.code)]"))")
      if let en = finding.en { lines.append("    en  \(style.dim(en.fitted(to: 92)))") }
      if let zh = finding.zh { lines.append("    zh  \(style.dim(zh.fitted(to: 92)))") }
    }
    lines.append("\(corpus.source.file): \(FindingCounts(corpus.findings).text(style: style))")
    return lines
  }
}
