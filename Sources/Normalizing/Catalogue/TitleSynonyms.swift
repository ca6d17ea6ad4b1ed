/// Words of titles that mean the same, brought to one form.
enum TitleSynonyms {
  /// Words that tell nothing about a title.
  static let noise: Set<String> = [
    "的", "之", "了", "a", "an", "the", "of", "for", "with", "to", "by", "in", "and", "template",
    "letter", "email", "amazon", "sample",
  ]

  /// A folded title with every known word in its usual form.
  static func applied(to title: String) -> String {
    let scalars = Array(title.unicodeScalars)
    var result = ""
    var index = 0
    while index < scalars.count {
      if let (form, length) = form(scalars, at: index) {
        result += form
        index += length
      } else {
        result.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    return result
  }

  private static func form(_ scalars: [Unicode.Scalar], at index: Int) -> (String, Int)? {
    guard let candidates = byFirst[scalars[index]] else { return nil }
    let startsWord = index == 0 || !scalars[index - 1].isASCIIAlphanumeric
    for (word, form) in candidates {
      guard scalars[index...].starts(with: word) else { continue }
      if word[0].isASCIIAlphanumeric {
        let end = index + word.count
        guard startsWord, end == scalars.count || !scalars[end].isASCIIAlphanumeric else {
          continue
        }
      }
      return (form, word.count)
    }
    return nil
  }

  /// The words by their first scalar, longest first.
  private static let byFirst: [Unicode.Scalar: [([Unicode.Scalar], String)]] = {
    var table: [Unicode.Scalar: [([Unicode.Scalar], String)]] = [:]
    for (form, words) in list {
      for word in words {
        let scalars = Array(word.unicodeScalars)
        guard let first = scalars.first else { continue }
        table[first, default: []].append((scalars, form))
      }
    }
    return table.mapValues { entries in
      entries.sorted { left, right in
        left.0.count != right.0.count ? left.0.count > right.0.count : left.1 < right.1
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
