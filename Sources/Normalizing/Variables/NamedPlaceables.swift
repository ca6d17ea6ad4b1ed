import CorpusModel

/// The placeables of a text, each with the name of its variable.
struct NamedPlaceables {
  /// A placeable and its name.
  struct Item {
    var name: String
    var placeable: Placeable
  }

  private let text: ScalarText
  private(set) var items: [Item] = []
  private var lastLine: Range<Int>?

  init(_ read: ReadText, role: Role?) {
    text = read.text
    items = read.placeables.compactMap { [text] placeable in
      guard let name = Self.name(of: placeable, in: text, role: role) else { return nil }
      return Item(name: name, placeable: placeable)
    }
    if role == .signature {
      if items.allSatisfy({ $0.placeable.isWeak }) { appendSignature() }
    } else {
      let names = LetterNames(text, language: read.language)
      add(names.greeted, as: "buyer_name")
      add(names.signature, as: "signature")
      lastLine = names.signature == nil ? names.lastLine : nil
    }
  }

  /// A signature is a name as a whole, where it is short and has letters.
  private mutating func appendSignature() {
    let range = text.trimmed(0..<text.count)
    guard !range.isEmpty, range.count <= 40,
      text.scalars[range].contains(where: { $0.isHan || $0.isLatinLetter }),
      !text.scalars[range].contains("\n")
    else { return }
    items = [
      Item(
        name: "signature",
        placeable: Placeable(kind: .name, range: range, core: range, value: ""))
    ]
  }

  /// Adds a name, where no gap stands for it.
  private mutating func add(_ range: Range<Int>?, as name: String) {
    guard let range,
      !items.contains(where: { !$0.placeable.isWeak && $0.placeable.range.overlaps(range) })
    else { return }
    let placeable = Placeable(kind: .name, range: range, core: range, value: "")
    let place = items.firstIndex { $0.placeable.range.lowerBound > range.lowerBound }
    items.insert(Item(name: name, placeable: placeable), at: place ?? items.count)
  }

  /// Whether a signature was found under the letter.
  var isSigned: Bool { items.contains { $0.name == "signature" } }

  /// Takes the last line for the signature, because the other language has one.
  mutating func takeLastLineAsSignature() {
    guard !isSigned else { return }
    add(lastLine, as: "signature")
  }

  /// Where the replaceable part of a placeable stands in the raw text.
  func mention(of placeable: Placeable) -> Variable.Mention? {
    let core = placeable.core.clamped(to: 0..<text.count)
    guard !core.isEmpty else { return nil }
    return Variable.Mention(text: text.raw(core), offset: text.offset(of: core.lowerBound))
  }

  private static func name(
    of placeable: Placeable, in text: ScalarText, role: Role?
  ) -> String? {
    switch placeable.kind {
    case .email: "email"
    case .url: "url"
    case .orderID: "order_id"
    case .asin: "asin"
    case .trackingNumber: "tracking_number"
    case .caseID: "case_id"
    case .phone: "phone"
    case .date: "date"
    case .time: "time"
    case .percent: "rate_percent"
    case .money: "money"
    case .duration(let unit): unit.rawValue
    case .number: "count"
    case .name: "name"
    case .placeholder: gapName(placeable, in: text, role: role)
    }
  }

  /// The name of a gap: its own words, else its label, else its role in the letter.
  private static func gapName(_ gap: Placeable, in text: ScalarText, role: Role?) -> String {
    // `[name]` and `【名字】` mean whoever stands at that place of the letter.
    if gap.value == "signature" || gap.value == "buyer_name" {
      let greets =
        role == .greeting || Label.precedes(gap.range.lowerBound, in: text, greetings)
        || LetterNames.isHello(text, gap.range.upperBound)
        || text[gap.range.upperBound] == "," && LetterNames.isHello(text, gap.range.upperBound + 1)
      return greets ? "buyer_name" : role == .signature ? "signature" : gap.value
    }
    if !gap.value.isEmpty { return gap.value }
    for (name, words) in labels where Label.precedes(gap.range.lowerBound, in: text, words) {
      return name
    }
    switch role {
    case .greeting: return "buyer_name"
    case .signature: return "signature"
    default: break
    }
    let words = Slug.words(in: text.raw(gap.core))
    return words.isEmpty ? "blank" : words.prefix(4).joined(separator: "_")
  }

  private static let greetings: Set<String> = ["dear", "hi", "hello", "尊敬的", "亲爱的"]

  private static let labels: [(String, Set<String>)] = [
    ("order_id", ["order", "订单", "订单号", "订单编号"]),
    ("asin", ["asin"]),
    ("tracking_number", ["tracking", "运单号", "追踪号", "跟踪号", "单号"]),
    ("case_id", ["case", "complaint", "案例号", "投诉编号"]),
    ("buyer_name", greetings),
    ("date", ["date", "日期"]),
    ("brand_name", ["brand", "品牌"]),
    ("product_name", ["product", "item", "产品", "商品"]),
    ("supplier_name", ["supplier", "供应商"]),
    ("shop_name", ["shop", "store", "店铺", "店铺名"]),
    ("signature", ["sincerely", "regards", "敬上", "谨上"]),
    ("email", ["email", "mail", "邮箱"]),
    ("phone", ["phone", "tel", "电话"]),
  ]
}
