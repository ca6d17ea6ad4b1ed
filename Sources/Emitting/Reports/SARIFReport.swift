package import CorpusModel

/// Findings as SARIF 2.1.0 (OASIS), the form that code scanning reads: one log with one run.
package struct SARIFReport {
  /// A rule that results refer to.
  package struct Rule {
    package var name: String
    package var severity: Finding.Severity
    package var summary: String

    /// Creates a rule.
    package init(name: String, severity: Finding.Severity, summary: String) {
      self.name = name
      self.severity = severity
      self.summary = summary
    }
  }

  /// A finding in a workbook.
  package struct Result {
    /// The workbook's path as it was given.
    package var path: String
    package var finding: Finding
    /// The row and the column of the finding's cell, from 1.
    package var place: (row: Int, column: Int)
    /// The same for the same oddity after rows were inserted elsewhere.
    package var fingerprint: String

    /// Creates a result.
    package init(
      path: String, finding: Finding, place: (row: Int, column: Int), fingerprint: String
    ) {
      self.path = path
      self.finding = finding
      self.place = place
      self.fingerprint = fingerprint
    }
  }

  private let version: String
  private let rules: [Rule]
  private let results: [Result]
  private let errors: [String]
  private let indexes: [String: Int]

  /// Creates a report.
  ///
  /// - Parameters:
  ///   - version: The program's version.
  ///   - rules: Every rule, fired or not.
  ///   - results: The findings, workbook by workbook.
  ///   - errors: Why workbooks could not be read.
  package init(version: String, rules: [Rule], results: [Result], errors: [String]) {
    self.version = version
    self.rules = rules
    self.results = results
    self.errors = errors
    indexes = Dictionary(
      rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The log.
  package func bytes() throws -> [UInt8] {
    try JSONReport.bytes { json in
      try json.object { json in
        json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        json.member("version", "2.1.0")
        try json.array("runs", [self]) { json, run in
          try json.object { try run.write(to: &$0) }
        }
      }
    }
  }

  private func write(to json: inout JSONWriter) throws {
    try json.object("tool") { json in
      try json.object("driver") { json in
        json.member("name", "template-corpus")
        json.member("semanticVersion", version)
        try json.array("rules", rules) { json, rule in
          json.object { SARIFReport.write(rule, to: &$0) }
        }
      }
    }
    try json.array("invocations", [errors]) { json, errors in
      try json.object { json in
        json.member("executionSuccessful", errors.isEmpty)
        try json.array("toolExecutionNotifications", errors) { json, error in
          json.object { json in
            json.member("level", "error")
            json.object("message") { $0.member("text", error) }
          }
        }
      }
    }
    json.member("columnKind", "unicodeCodePoints")
    try json.array("results", results) { json, result in
      try json.object { try write(result, to: &$0) }
    }
  }

  private static func write(_ rule: Rule, to json: inout JSONWriter) {
    json.member("id", rule.name)
    json.object("shortDescription") { $0.member("text", rule.summary) }
    json.object("help") { json in
      json.member(
        "text",
        "\(rule.summary) docs/checks.md of template-corpus says when it fires and when it does not; "
          + "--rule \(rule.name)=off switches it off.")
    }
    json.object("defaultConfiguration") { $0.member("level", level(rule.severity)) }
  }

  private func write(_ result: Result, to json: inout JSONWriter) throws {
    let finding = result.finding
    json.member("ruleId", finding.code)
    if let index = indexes[finding.code] { json.member("ruleIndex", index) }
    json.member("level", SARIFReport.level(finding.severity))
    json.object("message") { $0.member("text", SARIFReport.message(finding)) }
    try json.array("locations", [result]) { json, result in
      try json.object { try SARIFReport.writeLocation(of: result, to: &$0) }
    }
    json.object("partialFingerprints") { json in
      json.member("templateCorpusFinding/v1", result.fingerprint)
    }
    if let entry = finding.entry {
      json.object("properties") { json in
        json.member("entry", entry)
        if let pair = finding.pair { json.member("pair", pair) }
      }
    }
  }

  /// The workbook, with the row as its line, and the cell by its name.
  private static func writeLocation(of result: Result, to json: inout JSONWriter) throws {
    let finding = result.finding
    json.object("physicalLocation") { json in
      json.object("artifactLocation") { $0.member("uri", uri(of: result.path)) }
      json.object("region") { json in
        json.member("startLine", result.place.row)
        json.member("startColumn", result.place.column)
      }
    }
    guard !finding.sheet.isEmpty else { return }
    try json.array("logicalLocations", [finding]) { json, finding in
      json.object { json in
        json.member("name", finding.cell ?? finding.sheet)
        json.member(
          "fullyQualifiedName", finding.sheet + (finding.cell.map { "!" + $0 } ?? ""))
        json.member("kind", finding.cell == nil ? "sheet" : "cell")
      }
    }
  }

  private static func level(_ severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// The sentence with the words in question and the cell: viewers show nothing else.
  private static func message(_ finding: Finding) -> String {
    let place = finding.sheet + (finding.cell.map { "!" + $0 } ?? "")
    let words = [finding.en, finding.zh].compactMap(\.self).joined(separator: " | ")
    return (place.isEmpty ? "" : "\(place): ") + finding.message
      + (words.isEmpty ? "" : " (\(words))")
  }

  /// A path as a URI reference: relative paths stay relative, without `./`.
  private static func uri(of path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      if scalar.isASCII,
        scalar.properties.isAlphabetic || "0123456789-._~/".unicodeScalars.contains(scalar)
      {
        uri.unicodeScalars.append(scalar)
      } else {
        uri += "%"
        uri.unicodeScalars.append(digits[Int(byte >> 4)])
        uri.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return uri
  }
}
