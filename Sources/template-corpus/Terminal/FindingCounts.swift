internal import TemplateCorpus

/// How many findings there are of each severity.
struct FindingCounts {
  let errors: Int
  let warnings: Int
  let notes: Int

  init(_ findings: [Finding]) {
    func count(_ severity: Finding.Severity) -> Int {
      findings.reduce(0) { $0 + ($1.severity == severity ? 1 : 0) }
    }
    errors = count(.error)
    warnings = count(.warning)
    notes = count(.info)
  }

  /// `2 errors, 3 warnings, 1 note`, or `no findings`.
  func text(style: Style) -> String {
    var parts: [String] = []
    if errors > 0 { parts.append(style.red(counted(errors, "error"))) }
    if warnings > 0 { parts.append(style.yellow(counted(warnings, "warning"))) }
    if notes > 0 { parts.append(style.cyan(counted(notes, "note"))) }
    return parts.isEmpty ? style.green("no findings") : parts.joined(separator: ", ")
  }
}

extension Finding.Severity {
  /// The word that a person reads.
  var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension Style {
  /// A text in a severity's colour; the severity's word if none is given.
  func severity(_ severity: Finding.Severity, _ text: String? = nil) -> String {
    let text = text ?? severity.word
    return switch severity {
    case .error: red(text)
    case .warning: yellow(text)
    case .info: cyan(text)
    }
  }
}
