/// Words of titles that mean the same, brought to one form.
enum TitleSynonyms {
  /// Whether a word of a folded title tells nothing about it.
  static func isNoise(_ title: [Unicode.Scalar], _ word: Range<Int>) -> Bool {
    noise.has(word, of: title)
  }

  private static let noise = WordTable<Bool>(
    lists: [("的 之 了 a an the of for with to by in and template letter email amazon sample", true)]
  ) { _, _ in }

  /// A folded title with every known word in its usual form.
  static func applied(to title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(title.count + 16)
    var index = 0
    while index < title.count {
      if let word = word(title, at: index) {
        result += word.form
        index += word.scalars.count
      } else {
        result.append(title[index])
        index += 1
      }
    }
    return result
  }

  private struct Word: Sendable {
    var scalars: [Unicode.Scalar]
    var form: [Unicode.Scalar]
  }

  private static func word(_ title: [Unicode.Scalar], at index: Int) -> Word? {
    guard let places = byFirst[title[index]] else { return nil }
    let startsWord = index == 0 || !title[index - 1].isASCIIAlphanumeric
    for word in places where title[index...].starts(with: word.scalars) {
      if word.scalars[0].isASCIIAlphanumeric {
        let end = index + word.scalars.count
        guard startsWord, end == title.count || !title[end].isASCIIAlphanumeric else { continue }
      }
      return word
    }
    return nil
  }

  /// The words by their first scalar, longest first.
  private static let byFirst: [Unicode.Scalar: [Word]] = {
    var table: [Unicode.Scalar: [Word]] = [:]
    for (form, words) in list {
      let form = Array(form.unicodeScalars)
      for word in words {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first else { continue }
        table[first, default: []].append(Word(scalars: scalars, form: form))
      }
    }
    return table.mapValues { words in
      words.sorted { left, right in
        left.scalars.count != right.scalars.count
          ? left.scalars.count > right.scalars.count
          : left.form.lexicographicallyPrecedes(right.form)
      }
    }
  }()

  private static let list: [(String, [String])] = [
    (" atoz ", ["a-to-z", "a-z", "atoz", "az", "a to z", "a-to-z guarantee"]),
    ("订单缺陷率", ["odr", "order defect rate", "订单缺陷率", "缺陷率"]),
    (" amazonpayments ", ["amazon payments", "amazon payment", "亚马逊支付", "amazonpayments"]),
    (
      "迟发率",
      ["迟发率", "延迟发货率", "发货延迟率", "迟发货率", "延迟率", "late shipment rate", "late dispatch rate", "lsr"]
    ),
    ("迟发", ["迟发货", "延迟发货", "发货延迟", "晚发货", "发货晚"]),
    ("新店", ["新店铺", "新店", "新开店铺", "新开的店", "new shop", "new store"]),
    ("店", ["店铺", "商店", "店"]),
    ("客", ["客户", "顾客", "买家", "客人", "buyer", "customer"]),
    ("产品", ["商品", "货物", "产品", "物品"]),
    ("断货", ["缺货", "断货", "没货", "无货", "out of stock"]),
    ("大小", ["尺码", "尺寸", "大小", "size"]),
    ("售假", ["卖假货", "售假货", "售假", "假货"]),
    ("反馈", ["反馈", "评价", "留评", "feedback"]),
    ("写反馈", ["留反馈", "写反馈", "写评价", "留评价"]),
    ("物流", ["物流", "快递", "包裹"]),
    ("询问", ["询问", "咨询", "查询", "问"]),
    ("未付款", ["未付款", "未支付", "没付款", "没有付款", "未付"]),
    ("催款", ["催款", "催付款", "催付"]),
    ("发错地址", ["发错地址", "寄错地址", "地址错误", "地址发错", "发错了地址", "wrong address"]),
    ("推荐", ["推荐", "推薦"]),
    ("类似", ["类似", "相似", "替代", "同类"]),
    ("处理", ["处理", "应对"]),
    ("办法", ["办法", "方法", "方案"]),
    ("投诉", ["投诉", "举报"]),
    ("账户", ["账户", "帐户", "账号", "帐号"]),
    ("关联", ["关联", "相关"]),
    ("高", ["高", "过高", "偏高", "太高", "很高", "超标", "high"]),
    ("低", ["低", "不高", "较低", "偏低", "很低", "low"]),
    ("少量", ["少量", "少数", "个别", "few"]),
    ("没有", ["没有", "从未有过", "未曾", "没", "无", "从未"]),
    ("", ["申诉信", "申诉邮件", "邮件模板", "模板", "模版", "范文", "亚马逊", "问题", "情况"]),
    ("绩效", ["绩效", "效绩", "performance"]),
    ("邮箱", ["邮箱", "电子邮箱", "邮件地址", "邮箱地址", "mailbox", "mailboxes"]),
    ("封店", ["封店", "封号", "账号被封", "店铺被封"]),
    ("通知", ["通知", "告知"]),
    ("图片", ["图片", "照片"]),
    ("拍摄", ["拍摄", "拍的", "拍"]),
  ]
}
