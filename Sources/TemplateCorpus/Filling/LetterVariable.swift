/// A variable of a letter under a name of its own, with all places that it stands in.
public struct LetterVariable: Sendable, Equatable {
  /// The name, such as `order_id`, or `order_id_2` for the second one of the letter.
  public internal(set) var name: String
  /// The words that the template has for it in each language; `nil` where a language lacks it.
  public internal(set) var text: Localized
  /// Whether the template leaves it open, as `[date]`, `XXX` or `（店铺名）`; if not, it holds a value.
  public internal(set) var isGap: Bool
  /// The indexes of the pairs that it stands in, 1-based and ascending; a pair may come twice.
  public internal(set) var pairs: [Int]
}
