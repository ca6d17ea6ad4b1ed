internal import TemplateCorpus

/// Findings as annotations of GitHub Actions.
enum LintGitHub {
  /// One workflow command.
  static func line(for finding: Finding, file: String) -> String {
    let level: String
    switch finding.severity {
    case .error: level = "error"
    case .warning: level = "warning"
    case .info: level = "notice"
    }
    let place = finding.sheet + (finding.cell.map { "!" + $0 } ?? "")
    return "::\(level) file=\(property(file)),title=\(property(finding.code))::"
      + data("\(place): \(finding.message)")
  }

  private static func data(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func property(_ text: String) -> String {
    var escaped = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
