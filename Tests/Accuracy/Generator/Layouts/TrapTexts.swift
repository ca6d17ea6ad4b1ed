import CorpusModel
import Normalizing

extension Layout {
  static let sections = ["绩效团队邮箱", "客服邮箱", "物流服务商联系方式", "品牌投诉渠道", "税务咨询"]
  static let labels = [
    "美国站绩效", "英国站", "德国站账户审核", "日本站客服", "加拿大站（备用）", "法国站", "意大利站投诉", "FBA 理赔", "品牌备案", "付款问题",
  ]
  static let bilingualLabels = [
    "美国站 US performance", "Payments 付款", "UK 英国", "Brand registry 品牌备案", "Catalogue 商品目录",
    "FBA 移除订单", "Tax 税务",
  ]
  static let mailboxes = [
    "seller-help", "performance", "notice.team", "payments", "cs-jp", "brand",
  ]
  static let hosts = ["market.example", "seller.example", "mail.market.example", "help.example.jp"]
  static let captions = [
    "先看清楚邮件里说的是哪一条规则", "打开账户状况页面截图保存", "把涉及的订单逐个列出来", "准备发票和授权文件", "写申诉信，三天内不要重复提交", "在这里点击提交申诉按钮",
    "等待回复，每天看一次邮箱",
  ]
  static let tasks = ["跟进物流赔偿", "更新主图", "核对库存", "给供应商付款", "回复客户差评", "FBA 补货"]
  static let products = [
    ("Stainless steel kettle, 1.5 L", "不锈钢水壶 1.5升"), ("Folding umbrella", "折叠伞"),
    ("LED desk lamp", "LED台灯"), ("Cotton bath towel", "纯棉浴巾"), ("Yoga mat, blue", "瑜伽垫 蓝色"),
    ("Bamboo cutting board", "竹砧板"), ("Phone holder for cars", "车载手机支架"),
    ("Kids' rain boots", "儿童雨靴"),
  ]
  static let japanese = [
    ("Dear customer,", "お客様へ"),
    ("Thank you very much for your order.", "ご注文いただき、誠にありがとうございます。"),
    ("Your parcel was sent today.", "お荷物は本日発送いたしました。"),
    ("Please contact us if anything is missing.", "不足がございましたら、ご連絡ください。"),
    ("We apologise for the delay.", "遅れまして申し訳ございません。"),
    ("Kind regards,", "よろしくお願いいたします。"),
  ]
}

extension GridPicture {
  /// A picture over some rows.
  static func placeholder(rows: ClosedRange<Int>) -> GridPicture {
    let digits = String(rows.lowerBound, radix: 16)
    let hash = String(repeating: "0", count: 64 - digits.count) + digits
    return GridPicture(
      image: Image(
        file: "images/\(hash.prefix(16)).png", sha256: hash, mediaType: "image/png",
        anchor: .init(from: "A\(rows.lowerBound)", to: "D\(rows.upperBound)"), kind: .drawing),
      range: GridRange(
        firstRow: rows.lowerBound, firstColumn: 1, lastRow: rows.upperBound, lastColumn: 4))
  }
}
