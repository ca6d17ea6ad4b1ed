public import XLSX

/// What a workbook is read with.
public struct ImportOptions: Sendable {
  /// Whether hidden sheets, rows and columns are read too; if not, findings say what was left out.
  public var includeHidden: Bool
  /// The path of a catalogue of one's own in JSON; `nil` for the built-in one.
  public var catalogue: String?
  /// Where a file of settings is looked for; what is set here counts for more.
  public var configuration: ConfigurationSource
  /// Which rules are off, and which findings matter more or less; the last setting of a rule counts.
  public var rules: [RuleSetting]
  /// How much a workbook may ask for before it is refused.
  public var limits: Limits
  /// How many threads may work on the workbook; what is read is the same for any number.
  public var threads: Int
  /// Those threads, where several workbooks share them.
  var budget: ThreadBudget?

  /// The threads, shared or not.
  var threadBudget: ThreadBudget { budget ?? ThreadBudget(count: threads) }

  /// Creates options; the defaults read what Excel shows, on one thread for each processor.
  public init(
    includeHidden: Bool = false, catalogue: String? = nil,
    configuration: ConfigurationSource = .none, rules: [RuleSetting] = [],
    limits: Limits = .default, threads: Int? = nil
  ) {
    self.includeHidden = includeHidden
    self.catalogue = catalogue
    self.configuration = configuration
    self.rules = rules
    self.limits = limits
    self.threads = threads ?? Processors.count
  }
}
