internal import Normalizing

/// Puts the mentions of a letter's variables together: what is the same thing gets one name.
///
/// Values are the same where name and words are: both mentions of 14 May 2025 are one `date`. Plain
/// counts never are: two of something here and two of something else there have nothing in common.
/// Gaps are the same where the name is, since a letter speaks of one order, one shop and one buyer;
/// but the second gap of a name within one pair is another thing than the first, as in
/// `[name] and [name]`. Gaps for dates and quantities, and gaps without a meaning, stand alone.
struct VariableGroups {
  /// The groups in the order of the letter.
  private(set) var variables: [LetterVariable] = []
  /// The group of each variable of the entry, in the entry's order.
  private(set) var groups: [Int] = []

  private struct Key: Hashable {
    var name: String
    var en: String?
    var zh: String?
  }

  private struct GapKey: Hashable {
    var name: String
    /// Which gap of the name it is within its pair.
    var ordinal: Int
  }

  private var known: [Key: Int] = [:]
  private var knownGaps: [GapKey: Int] = [:]
  /// The last pair with a gap of a name, and how many it has so far.
  private var lastGap: [String: (pair: Int, count: Int)] = [:]
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  init(_ found: [Variable]) {
    // A name of the letter's own words may look like a number that is given here: `item_2`.
    taken = Set(found.map(\.name))
    for variable in found { add(variable) }
  }

  private mutating func add(_ variable: Variable) {
    let texts = [variable.en?.text, variable.zh?.text].compactMap(\.self)
    let isGap = texts.contains(where: ExplicitGap.holds)
    let group = isGap ? gap(variable) : value(variable)
    if let group {
      variables[group].pairs.append(variable.pair)
      variables[group].text.en = variables[group].text.en ?? variable.en?.text
      variables[group].text.zh = variables[group].text.zh ?? variable.zh?.text
      groups.append(group)
    } else {
      groups.append(variables.count)
      variables.append(
        LetterVariable(
          name: name(variable.name),
          text: Localized(en: variable.en?.text, zh: variable.zh?.text), isGap: isGap,
          pairs: [variable.pair]))
    }
  }

  /// The group of a value that occurred before; remembers it where there is none.
  private mutating func value(_ variable: Variable) -> Int? {
    guard variable.name != "count" else { return nil }
    let en = variable.en.map { Key(name: variable.name, en: $0.text) }
    let zh = variable.zh.map { Key(name: variable.name, zh: $0.text) }
    let both = Key(name: variable.name, en: variable.en?.text, zh: variable.zh?.text)
    var group = known[both]
    if group == nil, let one = [en, zh].compactMap({ $0.flatMap { known[$0] } }).first {
      // One language lacks it in one of the two places; where both have it, they must agree.
      let text = variables[one].text
      let agrees =
        (text.en == nil || variable.en == nil || text.en == variable.en?.text)
        && (text.zh == nil || variable.zh == nil || text.zh == variable.zh?.text)
      if agrees { group = one }
    }
    for key in [both, en, zh].compactMap(\.self) where known[key] == nil {
      known[key] = group ?? variables.count
    }
    return group
  }

  /// The group of a gap that occurred before; remembers it where there is none.
  private mutating func gap(_ variable: Variable) -> Int? {
    guard !Self.standAlone.contains(variable.name) else { return nil }
    let isBare = [variable.en?.text, variable.zh?.text].compactMap(\.self)
      .allSatisfy(ExplicitGap.isBare)
    guard !isBare || Self.identities.contains(variable.name) else { return nil }
    let last = lastGap[variable.name]
    let ordinal = last?.pair == variable.pair ? (last?.count ?? 0) + 1 : 1
    lastGap[variable.name] = (variable.pair, ordinal)
    let key = GapKey(name: variable.name, ordinal: ordinal)
    if let group = knownGaps[key] { return group }
    knownGaps[key] = variables.count
    return nil
  }

  /// Names whose gaps have nothing in common but the name.
  private static let standAlone: Set<String> = [
    "date", "time", "count", "money", "rate_percent", "blank", "minutes", "hours", "days", "weeks",
    "months", "years",
  ]

  /// Names of what a letter has one of, even where the gap is a mere `XXX`.
  private static let identities: Set<String> = [
    "order_id", "asin", "tracking_number", "case_id", "buyer_name", "seller_name", "shop_name",
    "brand_name", "product_name", "supplier_name", "signature", "email", "phone",
  ]

  /// The name for the next group: the second `date` is `date_2`.
  private mutating func name(_ base: String) -> String {
    var count = counts[base, default: 0] + 1
    var name = count == 1 ? base : "\(base)_\(count)"
    while count > 1, !taken.insert(name).inserted {
      count += 1
      name = "\(base)_\(count)"
    }
    counts[base] = count
    return name
  }
}
