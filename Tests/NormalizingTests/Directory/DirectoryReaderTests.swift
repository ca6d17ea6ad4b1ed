import CorpusModel
import Testing

@testable import Normalizing

@Suite("Directories")
struct DirectoryReaderTests {
  @Test("Sections, labels in the cell, labels above, labels beside")
  func sections() {
    let corpus = normalized(
      sketch(
        """
        撤诉：withdraw@example.com
        总部邮箱
        first@example.com
        版权：rights@example.com（工作日回复）
        怎样举报评论
        标题写“评论问题”，寄到 reviews@example.com
        站点邮箱
        US: us@example.com
        JP: jp@example.com
        注：一封信只说一件事。
        日本站各部门
        招商 | invite@example.co.jp
        通知 | orders@example.co.jp
         | parcels@example.co.jp
        核对付款 | 发件人是
         | pay@example.co.jp，收不到时看垃圾邮件
        """))
    #expect(corpus.source.sheets.map(\.kind) == [.directory])
    #expect(
      outline(corpus) == """
        # 总部邮箱 A1:A6
        撤诉 withdraw@example.com
        - first@example.com
        版权 rights@example.com (（工作日回复）)
        怎样举报评论 reviews@example.com (标题写“评论问题”，寄到 reviews@example.com)
        # 站点邮箱 A7:A10
        US us@example.com US
        JP jp@example.com JP
        note A10 注：一封信只说一件事。
        # 日本站各部门 A11:B16
        招商 invite@example.co.jp JP
        通知 orders@example.co.jp JP
        通知 parcels@example.co.jp JP
        核对付款 pay@example.co.jp JP (收不到时看垃圾邮件)
        note A15 核对付款⏎发件人是
        """)
    #expect(corpus.entries.allSatisfy { $0.kind == .directory && $0.pairs.isEmpty })
    #expect(corpus.entries[0].contacts.map(\.section) == [nil, "总部邮箱", "总部邮箱", "总部邮箱"])
  }

  @Test("A header row names the columns and is no contact")
  func header() {
    let corpus = normalized(
      sketch(
        """
        站点 | 邮箱 | 备注
        美国站 | us@example.com | 英文
        英国站 | uk@example.com |
        法国站 | fr@example.com | 法文
        """))
    #expect(
      outline(corpus) == """
        # 模板 A2:C4
        美国站 us@example.com US (英文)
        英国站 uk@example.com UK
        法国站 fr@example.com FR (法文)
        """)
    #expect(corpus.cells.filter { $0.place == .header }.map(\.text) == ["站点", "邮箱", "备注"])
  }
}
