import Foundation
import Normalizing
import Testing

@testable import TemplateCorpus

@Suite("Rules")
struct RuleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test("Every code that the sources give a finding is a rule, and every rule is given by them")
  func complete() throws {
    var codes: Set<String> = []
    for folder in ["Normalizing", "XLSX", "TemplateCorpus/Reading"] {
      let place = Self.root.appending(path: "Sources/" + folder)
      for file in try FileManager.default.subpathsOfDirectory(
        atPath: place.path(percentEncoded: false)) where file.hasSuffix(".swift")
      {
        let text = try Self.text("Sources/\(folder)/\(file)")
        for pattern in [
          #"static let code = "([a-z-]+)""#, #"[( ]code: "([a-z]+-[a-z-]+)", severity"#,
          #"(?s)\.?note\(\s*"([a-z]+-[a-z-]+)", \.(?:info|warning|error)"#,
          #"damagedSheet = "([a-z-]+)""#,
        ] {
          for match in text.matches(of: try Regex(pattern)) {
            codes.insert(String(match.output[1].substring ?? ""))
          }
        }
        guard file.contains("WorkbookFinding") else { continue }
        let reader = text.matches(of: try Regex(#"(?:case \.\w+: |rawValue: )"([a-z_]+)""#))
        codes.formUnion(
          reader.map { String($0.output[1].substring ?? "").replacing("_", with: "-") })
      }
    }
    #expect(codes.sorted() == FindingRule.all.map(\.name).sorted())
  }

  @Test("docs/checks.md has a heading for every rule, and no other")
  func documented() throws {
    let headings = try Self.text("docs/checks.md").matches(of: /\n## ([a-z-]+)(?=\n)/)
    #expect(headings.map { String($0.1) }.sorted() == FindingRule.all.map(\.name).sorted())
  }

  @Test("The schema of settings lists every rule and every level")
  func schema() throws {
    let data = Data(try Self.text("docs/configuration.schema.json").utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    #expect(definitions["rule"]?["enum"] as? [String] == FindingRule.all.map(\.name))
    #expect(definitions["level"]?["enum"] as? [String] == RuleSetting.levels)
  }

  @Test(
    "Every rule can be switched off and given each severity", arguments: FindingRule.all.map(\.name)
  )
  func switched(name: String) throws {
    // One finding of the rule and one of another, as the reader hands them over.
    let found = [name, "x"].map {
      Finding(code: $0, severity: .info, sheet: "S", message: "")
    }
    for level in RuleSetting.levels {
      let setting = try RuleSetting("\(name)=\(level)")
      let severities = RuleSetting.levels([setting]).applied(to: found).map(\.severity.rawValue)
      #expect(severities == (level == "off" ? ["info"] : [level, "info"]))
    }
  }

  @Test("The later of two settings of a rule counts")
  func later() throws {
    let settings = [
      try RuleSetting("unknown-title=off"), try RuleSetting("unknown-title=error"),
    ]
    let found = [Finding(code: "unknown-title", severity: .info, sheet: "S", message: "")]
    #expect(RuleSetting.levels(settings).applied(to: found).map(\.severity) == [.error])
  }
}
