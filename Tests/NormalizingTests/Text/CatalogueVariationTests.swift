import CorpusModel
import Testing

@testable import Normalizing

/// Titles as people write them: numbered, in the other script, in another order, with slips.
@Suite struct CatalogueVariationTests {
  private static let matcher = CatalogueMatcher(.amazon)

  /// The Chinese titles and aliases of all sections.
  private static let titles: [(title: String, number: String)] = Catalogue.amazon.sections.flatMap {
    section in
    ([section.title.zh].compactMap(\.self) + section.aliases)
      .filter { $0.unicodeScalars.contains(where: \.isHan) }.map { ($0, section.number) }
  }

  private func number(of title: String) -> String? {
    Self.matcher.match(title: title, sheet: nil)?.section.number
  }

  @Test(arguments: [
    ("1.", ""), ("2、", ""), ("一、", ""), ("（三）", ""), ("(4)", ""), ("模板5：", ""), ("①", ""),
    ("7) ", ""),
    ("八．", ""), ("9 ", ""), ("【", "】"), ("★", ""), ("3．1 ", ""), ("十二、", ""), ("", "模板"),
    ("", "的模板"), ("", "申诉信"), ("", "（新）"), ("", " 2024版"), ("", "-1"), ("", "。"), ("", "："),
    ("", "范文"), ("  ", "  "),
  ])
  func numbersAndFillersDoNotMatter(before: String, after: String) {
    for (title, number) in Self.titles {
      #expect(self.number(of: before + title + after) == number, "\(before)\(title)\(after)")
    }
  }

  @Test(arguments: [
    ("亞馬遜各站點績效團隊郵箱", "1.1"), ("亞馬遜日本官方各渠道郵箱", "1.2"), ("封店申訴郵件模板+套路", "2.1"),
    ("遲發率高", "3.1"), ("新店鋪訂單缺陷率", "3.3"), ("遲發率低", "3.4"), ("Amazon Payments系統", "3.5"),
    ("嚴重侵權", "4.1"), ("少量產品侵權", "4.2"), ("有投訴的侵權", "4.3"), ("圖片文字侵權", "4.4"),
    ("自己拍攝設計的圖片被告侵權", "4.5"), ("可提供供應商的侵權", "4.6"), ("新賣家在國內有授權", "5.2"),
    ("沒有開過A-Z", "5.3"), ("惡意投訴解決辦法", "6.1"), ("客戶A-to-Z索賠處理", "7.1"), ("未付款訂單催款", "8.1"),
    ("客戶因大小不合適退貨", "8.2"), ("發貨到達時間通知", "8.3"), ("發貨後要求客戶寫反饋", "8.4"), ("發錯地址", "8.5"),
    ("貨物斷貨推薦類似產品", "8.6"), ("貨物簽收提醒確認", "8.7"), ("商品被跟賣警告信", "8.8"), ("客戶詢問物流資訊回覆", "8.9"),
    ("買家要求退貨退款", "8.10"),
  ])
  func traditionalCharactersDoNotMatter(title: String, number: String) {
    #expect(self.number(of: title) == number)
  }

  /// A character that is missing, another one, or two that changed places: most titles are still
  /// known, and hardly one is taken for another (`新店…` without `新` means something else).
  @Test func slipsSeldomMatter() {
    var (right, wrong, all) = (0, 0, 0)
    func check(_ title: [Character], _ number: String) {
      let found = self.number(of: String(title))
      all += 1
      if found == number { right += 1 } else if found != nil { wrong += 1 }
    }
    for (title, number) in Self.titles where title.count >= 5 {
      let characters = Array(title)
      for index in characters.indices {
        var slip = characters
        slip[index] = "某"
        check(slip, number)
        slip = characters
        slip.remove(at: index)
        check(slip, number)
        guard index + 1 < characters.count else { continue }
        slip = characters
        slip.swapAt(index, index + 1)
        check(slip, number)
      }
    }
    #expect(right * 100 >= all * 85, "\(right) of \(all)")
    #expect(wrong * 100 <= all, "\(wrong) of \(all)")
  }

  @Test func halvesInTheOtherOrderAreNeverTakenForAnotherSection() {
    for (title, number) in Self.titles where title.count >= 5 {
      let characters = Array(title)
      let half = characters.count / 2
      let found = self.number(of: String(characters[half...] + characters[..<half]))
      #expect(found == nil || found == number, "\(title)")
    }
  }

  @Test(arguments: [
    ("Late shipment rate too high", "3.1"), ("Unpaid order remainder", "8.1"),
    ("Serious infirngement", "4.1"), ("Buyer asks for refund and return", "8.10"),
    ("Handling of A-to-Z claims", "7.1"), ("Warning to listing hijackers", "8.8"),
  ])
  func englishWordingsAndSlips(title: String, number: String) {
    #expect(self.number(of: title) == number)
  }

  @Test(arguments: [
    "新店KYC", "新店审核", "新店入驻", "New store opening", "图片审核", "客户退货", "商品评价", "订单取消率高", "退货率高",
    "有效追踪率低", "差评移除", "Warning", "Order", "High",
  ])
  func oneWordInCommonIsNotEnough(title: String) {
    #expect(number(of: title) == nil)
  }

  @Test(arguments: [("邮箱", "mailboxes"), ("侵权", "infringement"), ("售假", "counterfeit")])
  func theNameOfACategoryIsNoneOfItsSections(title: String, category: String) {
    #expect(Self.matcher.match(title: title, category: category) == nil)
  }
}
