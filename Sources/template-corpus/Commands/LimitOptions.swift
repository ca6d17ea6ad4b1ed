internal import ArgumentParser
internal import TemplateCorpus

/// The option of every command that reads a workbook: how much it may ask for.
struct LimitOptions: ParsableArguments {
  @Option(
    name: .customLong("limit"),
    help: ArgumentHelp(
      "Raise a limit that an error names; may be given again for another.",
      discussion: "Limits: \(LimitSetting.names.joined(separator: ", ")).",
      valueName: "name=number"))
  private var limits: [Argument] = []

  /// The limits that are set.
  var settings: [LimitSetting] { limits.map(\.setting) }

  /// A value of `--limit`, such as `cells=1000000`.
  private struct Argument: ExpressibleByArgument {
    let setting: LimitSetting

    init?(argument: String) {
      guard let setting = LimitSetting(argument) else { return nil }
      self.setting = setting
    }
  }
}
