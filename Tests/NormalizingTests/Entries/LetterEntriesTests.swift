import CorpusModel
import Testing

@testable import Normalizing

@Suite("Entries by whole letters")
struct LetterEntriesTests {
  @Test("Plain titles in the Chinese column stand between letters that do not sign off")
  func plainTitlesAboveShortLetters() {
    let corpus = normalized(
      sketch(
        """
        催款提醒
        您好， | Hello,
        您的订单尚未付款。 | Your order has not been paid yet.
        请在三天内付款。 | Please pay within three days.
        安装咨询
        彼得，您好： | Hello Peter,
        短螺丝用于背板。 | The short screws are for the back panel.
        长螺丝用于侧板。 | The long screws are for the side panels.
        发货通知
        您好， | Hello,
        您的包裹已发出。 | Your parcel has been sent.
        """))
    #expect(corpus.entries.map(\.title.zh) == ["催款提醒", "安装咨询", "发货通知"])
    #expect(corpus.entries.map(\.source.range) == ["A1:B4", "A5:B8", "A9:B11"])
  }

  @Test("Where titles stand alone in Chinese, one between letters of few words is a title as well")
  func titlesInCommon() {
    let letter = "Hello, | 您好，\nYour order has left. | 您的订单已发出。\nRegards, | 祝好\nSong Jia | 宋佳"
    let plain = "Rosa, | 罗莎：\nThe lamp is back in stock. | 台灯已重新到货。\nBye for now, | 先这样"
    let corpus = normalized(
      sketch("催款提醒\n\(letter)\n安装咨询\n\(plain)\n发货通知\n\(plain)\n到货通知\n\(letter)"))
    #expect(corpus.entries.map(\.title.zh) == ["催款提醒", "安装咨询", "发货通知", "到货通知"])
  }

  @Test("Letters in one language, their titles in the other, lie like those in both below them")
  func lettersInOneLanguage() {
    let letter = "Hello, | \nYour order has left our warehouse. | \nAll the best, | \nBen | "
    let translated =
      "Hello, | 您好，\nYour order has left our warehouse. | 您的订单已从我们的仓库发出。\nRegards, | 祝好\nBen | 本"
    let corpus = normalized(
      sketch(
        "催款提醒\n\(letter)\n安装咨询\n\(letter)\n发货通知\n\(letter)\n到货通知\n\(translated)\n退货通知\n\(translated)"
      ))
    #expect(corpus.entries.map(\.title.zh) == ["催款提醒", "安装咨询", "发货通知", "到货通知", "退货通知"])
    #expect(corpus.source.sheets.first?.blocks.map(\.layout.rule) == ["side-by-side"])
    #expect(corpus.entries.first?.pairs.map(\.zh) == [nil, nil, nil, nil])
  }

  @Test("A line without its translation inside a letter is no title")
  func untranslatedLine() {
    let corpus = normalized(
      sketch(
        """
        退货流程
        您好， | Hello,
        您的退货申请已通过。 | Your return has been approved.
        请按以下步骤操作
        请打印标签并贴在盒子上。 | Please print the label and stick it on the box.
        此致敬礼 | Best regards,
        林浩 | Lin Hao
        """))
    #expect(corpus.entries.map(\.source.range) == ["A1:B7"])
    #expect(corpus.entries.first?.pairs.count == 6)
  }

  @Test("A signature without a sign-off is no title of the letter that greets below it")
  func signatureAboveGreeting() {
    let corpus = normalized(
      sketch(
        """
        Dear team, | 各位同事：
        Please check the cartons before loading. | 装车前请检查纸箱。
        Warehouse Five | 五号仓库
        Dear buyer, | 尊敬的买家：
        Your parcel has left our warehouse. | 您的包裹已离开我们的仓库。
        Lin Hao | 林浩
        """))
    #expect(corpus.entries.map(\.source.range) == ["A1:B3", "A4:B6"])
    #expect(corpus.entries.allSatisfy { $0.titleCells.isEmpty })
  }

  @Test("Each row is a letter where rows hold letters, whether each of them greets or not")
  func letterPerRow() {
    let corpus = normalized(
      sketch(
        """
        Hello,⏎your parcel is on its way.⏎Lin Hao | 您好，⏎您的包裹正在路上。⏎林浩
        Bring the boxes in.⏎Count them twice. | 把箱子搬进来。⏎清点两遍。
        Hello,⏎your refund has been paid.⏎Lin Hao | 您好，⏎退款已支付。⏎林浩
        """))
    #expect(corpus.entries.map(\.source.range) == ["A1:B1", "A2:B2", "A3:B3"])
  }

  @Test("Names in both languages in one cell sign a letter")
  func signatureInOneCell() {
    let corpus = normalized(
      sketch(
        """
        激光笔申诉
        您好，⏎Good morning,
        我们昨晚得知此事。⏎We learned of this yesterday evening.
        非常感谢⏎Many thanks,
        高瑞，明途工具⏎Ray Ko, Brightway Tools
        食品过期申诉
        您好，⏎Good morning,
        一位顾客收到了过期的茶叶。⏎A customer received tea that was out of date.
        此致⏎Yours sincerely,
        李华⏎Li Hua
        """))
    #expect(corpus.entries.map(\.title.zh) == ["激光笔申诉", "食品过期申诉"])
    #expect(corpus.entries.map(\.source.range) == ["A1:A5", "A6:A10"])
  }
}
