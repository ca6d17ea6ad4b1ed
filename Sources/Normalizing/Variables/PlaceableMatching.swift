/// Puts the placeables of two texts together: same name and same value first, then same name in
/// the order of the texts.
struct PlaceableMatching {
  /// A variable with its mention in either text.
  struct Match {
    var name: String
    var en: Placeable?
    var zh: Placeable?
  }

  /// The matches in the order of the English text, those of the Chinese text alone last.
  private(set) var pairs: [Match] = []

  /// - Parameters:
  ///   - en: the English text's placeables.
  ///   - zh: the Chinese text's placeables.
  ///   - isOneSided: whether there is one text only; then its plain numbers are variables too.
  init(en: [NamedPlaceables.Item], zh: [NamedPlaceables.Item], isOneSided: Bool = false) {
    guard !en.isEmpty || !zh.isEmpty else { return }
    var partner = [Int?](repeating: nil, count: en.count)
    var taken = [Bool](repeating: false, count: zh.count)
    func match(_ key: (NamedPlaceables.Item) -> String?) {
      guard !en.isEmpty, !zh.isEmpty else { return }
      var waiting: [String: [Int]] = [:]
      for place in zh.indices.reversed() where !taken[place] {
        if let key = key(zh[place]) { waiting[key, default: []].append(place) }
      }
      for place in en.indices where partner[place] == nil {
        guard let key = key(en[place]), let other = waiting[key]?.popLast() else { continue }
        partner[place] = other
        taken[other] = true
      }
    }
    func strong(_ item: NamedPlaceables.Item) -> Bool { !item.placeable.isWeak }
    match { strong($0) ? "\($0.name)=\($0.placeable.value)" : nil }
    match { strong($0) && $0.name == "date" ? Self.dayAndMonth($0.placeable) : nil }
    // `two weeks` may stand for `2周`: one side in words.
    match { "\($0.name)=\($0.placeable.value)" }
    // `3 to 5 more days` and `3至5天`: one side gives the unit elsewhere.
    match { Self.isQuantity($0.placeable) ? $0.placeable.value : nil }
    match { strong($0) && $0.name != "count" ? $0.name : nil }
    match { $0.placeable.kind == .placeholder ? "" : nil }
    // One number is left on each side: a slip, but the same thing.
    let left = en.indices.filter { partner[$0] == nil && Self.isLone(en[$0]) }
    let right = zh.indices.filter { !taken[$0] && Self.isLone(zh[$0]) }
    if left.count == 1, right.count == 1 { match { Self.isLone($0) ? "" : nil } }
    for (place, item) in en.enumerated() {
      let other = partner[place].map { zh[$0] }
      guard Self.isWorthwhile(item, other) || (isOneSided && Self.isLone(item)) else { continue }
      let name = item.name == "blank" || item.name == "count" ? other?.name ?? item.name : item.name
      pairs.append(Match(name: name, en: item.placeable, zh: other?.placeable))
    }
    for (place, item) in zh.enumerated() where !taken[place] {
      guard Self.isWorthwhile(item, nil) || (isOneSided && Self.isLone(item)) else { continue }
      pairs.append(Match(name: item.name, en: nil, zh: item.placeable))
    }
  }

  private static func isLone(_ item: NamedPlaceables.Item) -> Bool {
    item.name == "count" && !item.placeable.isWeak
  }

  private static func isQuantity(_ placeable: Placeable) -> Bool {
    switch placeable.kind {
    case .number, .duration: true
    default: false
    }
  }

  /// Words that count nothing on the other side are no variable, and neither is a lone number.
  private static func isWorthwhile(
    _ item: NamedPlaceables.Item, _ other: NamedPlaceables.Item?
  ) -> Bool {
    guard let other else {
      return !item.placeable.isWeak && item.name != "count" && item.placeable.kind != .name
        || item.name == "signature"
    }
    return !item.placeable.isWeak || !other.placeable.isWeak || isSaidInWords(item.placeable)
  }

  /// `three weeks` and `三周`, `March` and `三月`; `one day` often counts nothing.
  private static func isSaidInWords(_ placeable: Placeable) -> Bool {
    switch placeable.kind {
    case .duration: (placeable.number ?? 0) >= 2
    case .date: true
    default: false
    }
  }

  /// `12 March` and `2024年3月12日` meet; a day and month that may change places are put in order.
  private static func dayAndMonth(_ placeable: Placeable) -> String? {
    guard let date = placeable.date, let month = date.month, let day = date.day else { return nil }
    return "\(min(month, day))-\(max(month, day))"
  }
}
