import CorpusModel
import Testing

@testable import Normalizing

/// What columns and rows mean where a layout alone does not tell.
extension LayoutTests {
  @Test("Whole letters in cells are one pair each")
  func wholeLetters() {
    let english = "Dear buyer,⏎Your parcel left our warehouse today.⏎Best regards,⏎Lin Hao"
    let chinese = "尊敬的买家：⏎您的包裹今天已从我们的仓库寄出。⏎此致问候，⏎林浩"
    for drawing in [
      "发货通知\n\(english) | \(chinese)", "发货通知\n\(chinese)⏎⏎------⏎\(english)",
      "1 | 发货通知 | \(english) | \(chinese) | 常用", "发货通知\n\(english)\n\(chinese)",
    ] {
      let corpus = normalized(sketch(drawing))
      #expect(corpus.entries.map(\.pairs.count) == [1])
      #expect(corpus.entries.first?.title.zh == "发货通知")
      #expect(corpus.entries.first?.pairs.first?.en == english.replacing("⏎", with: "\n"))
      #expect(corpus.entries.first?.pairs.first?.zh == chinese.replacing("⏎", with: "\n"))
      #expect(corpus.entries.first?.pairs.first?.segments.count == 4)
    }
  }

  @Test("A column that names the parts of a letter opens no entries")
  func partsColumn() {
    let corpus = normalized(
      sketch(
        """
        称呼 | Dear buyer, | 尊敬的买家：
        正文 | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
        结尾 | Best regards, | 此致问候，
        落款 | Lin Hao | 林浩
        """))
    #expect(pairs(corpus) == [Self.expected])
    #expect(corpus.cells.filter { $0.place == .label }.map(\.text) == ["称呼", "正文", "结尾", "落款"])
  }

  @Test(
    "Remarks before the letters open no entries; titles alone in any column do",
    arguments: [["", " | "], [" | ", " | "], ["", ""]])
  func remarksBeforeLetters(indents: [String]) {
    let corpus = normalized(
      sketch(
        """
        \(indents[0])发货通知
         | Dear buyer, | 尊敬的买家：
        常用 | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
         | Best regards, | 此致问候，
        待补充 | Lin Hao | 林浩
        \(indents[1])退款通知
         | Hello, | 您好，
        需要附件 | We have refunded the full price to you. | 我们已将全款退还给您。
         | Kind regards, | 谨致问候，
         | Wang Fang | 王芳
        """))
    #expect(corpus.entries.map(\.title.zh) == ["发货通知", "退款通知"])
    #expect(pairs(corpus) == [Self.expected, Self.second])
    #expect(corpus.entries.map { $0.notes.map(\.text) } == [["常用", "待补充"], ["需要附件"]])
  }

  @Test("A title column opens entries, whatever the letters begin and end with")
  func titlesBesideShortLetters() {
    let corpus = normalized(
      sketch(
        """
        发货通知 | Dear buyer, | 尊敬的买家：
         | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
        到货通知 | Rosa | 罗莎
         | The lamp is back in stock again. | 台灯已经重新到货了。
         | Bye for now, | 先这样
        退款通知 | Mr. Bell | 贝尔先生
         | We have refunded the full price to you. | 我们已将全款退还给您。
        """))
    #expect(corpus.entries.map(\.title.zh) == ["发货通知", "到货通知", "退款通知"])
  }

  @Test("A title on every row is no side of the letters, whichever side it stands beside")
  func repeatedTitles() {
    let corpus = normalized(
      sketch(
        """
        旧货当新货 | 尊敬的团队： | Dear team,
        旧货当新货 | 三位买家表示他们收到的耳机是用过的。 | Three buyers say that their headphones had been used before.
        旧货当新货 | 此致敬礼 | Regards,
        旧货当新货 | 徐保罗 | Paul Xu
        发票申请回复 | 早上好： | Good morning,
        发票申请回复 | 您订单的发票已作为附件发送。 | The invoice for your order is attached as a file.
        发票申请回复 | 谨启 | Regards,
        发票申请回复 | 纸鹤 | Paper Crane
        """))
    #expect(corpus.entries.map(\.title.zh) == ["旧货当新货", "发票申请回复"])
    #expect(corpus.entries.first?.pairs.map(\.cells.zh) == [["B1"], ["B2"], ["B3"], ["B4"]])
    #expect(corpus.entries.first?.pairs.map(\.cells.en) == [["C1"], ["C2"], ["C3"], ["C4"]])
  }

  @Test("A title in the column of the numbers opens an entry")
  func titlesAmongNumbers() {
    let corpus = normalized(
      sketch(
        """
        发货通知 |  |
        1 | Dear buyer, | 尊敬的买家：
        2 | Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。
        3 | Best regards, | 此致问候，
        4 | Lin Hao | 林浩
        退款通知 |  |
        1 | Hello, | 您好，
        2 | We have refunded the full price to you. | 我们已将全款退还给您。
        3 | Kind regards, | 谨致问候，
        4 | Wang Fang | 王芳
        """))
    #expect(corpus.entries.map(\.title.zh) == ["发货通知", "退款通知"])
    #expect(pairs(corpus) == [Self.expected, Self.second])
  }

  @Test("Where rows are whole letters, one without a greeting is an entry too")
  func letterPerRow() {
    let rows = (1...4).map { number in
      number == 3
        ? "Use table \(number).⏎The printer jams. | 请用\(number)号台。⏎打印机卡纸。"
        : "Dear buyer,⏎Your parcel \(number) left.⏎Best regards,⏎Lin Hao | 尊敬的买家：⏎您的包裹\(number)已寄出。⏎此致问候，⏎林浩"
    }
    let corpus = normalized(sketch(rows.joined(separator: "\n")))
    #expect(corpus.entries.map(\.pairs.count) == [1, 1, 1, 1])
  }

  @Test("A remark in brackets parts no languages in a cell that holds both")
  func asideInSharedCell() {
    let english = "The invoice is attached to this message.（数据要和后台一致） Please check it at home."
    let corpus = normalized(
      sketch("发票申请回复\nDear buyer, \(english) | \n尊敬的买家，您要的发票已随此信附上，请您在家中仔细核对。"))
    let shared = normalized(
      sketch("发票申请回复\nDear buyer,⏎\(english)⏎尊敬的买家，⏎您要的发票已随此信附上，请您在家中仔细核对。"))
    #expect(corpus.entries.first?.notes.map(\.text) == ["（数据要和后台一致）"])
    #expect(shared.entries.first?.pairs.map(\.en) == ["Dear buyer,\n" + english])
    #expect(shared.entries.first?.notes.map(\.text) == ["（数据要和后台一致）"])
  }

  @Test("Another language is kept as a note and said")
  func otherLanguages() {
    let corpus = normalized(
      sketch(
        """
        Dear buyer, | 尊敬的买家： | お客様各位、
        Your parcel left our warehouse today. | 您的包裹今天已从我们的仓库寄出。 | お荷物は本日発送いたしました。
        Best regards, | 此致问候， | 敬具をもちまして、
        Lin Hao | 林浩 |
        """))
    #expect(pairs(corpus) == [Self.expected])
    #expect(corpus.entries.first?.notes.map(\.language) == ["ja", "ja", "ja"])
    #expect(corpus.findings.filter { $0.code == "other-language" }.map(\.cell) == ["C1"])
  }
}
