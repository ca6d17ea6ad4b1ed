/// Something that changes from letter to letter, found in one or both texts of a pair.
public struct Variable: Sendable, Equatable {
  /// What it is, in snake case: `order_id`, `asin`, `rate_percent`, `date`, `hours`, `email`, `shop_name`, `buyer_name`, `signature` and so on.
  public var name: String
  /// The index of the pair, 1-based.
  public var pair: Int
  /// Where it stands in the English text.
  public var en: Mention?
  /// Where it stands in the Chinese text.
  public var zh: Mention?

  /// Creates a variable.
  public init(name: String, pair: Int, en: Mention?, zh: Mention?) {
    self.name = name
    self.pair = pair
    self.en = en
    self.zh = zh
  }

  /// A piece of a text.
  public struct Mention: Sendable, Equatable {
    /// The words as they stand in the text.
    public var text: String
    /// Where they begin, in UTF-8 bytes from the start of the pair's text.
    public var offset: Int

    /// Creates a mention.
    public init(text: String, offset: Int) {
      self.text = text
      self.offset = offset
    }
  }
}
