/// Days that a text may call by name: `National Day` | `10月1日`.
enum Holidays {
  /// The dates of the holidays that a text names, without a year.
  static func dates(in text: ScalarText) -> [CalendarDate] {
    index.matches(in: text).map { CalendarDate(month: $0.meaning.month, day: $0.meaning.day) }
  }

  private static let index = PhraseIndex<(month: Int, day: Int)>([
    (["new year's day", "new year’s day", "元旦"], (1, 1)),
    (["valentine*", "情人节"], (2, 14)),
    (["women's day", "women’s day", "妇女节", "三八"], (3, 8)),
    (["labour day", "labor day", "may day", "劳动节", "五一"], (5, 1)),
    (["children's day", "children’s day", "儿童节", "六一"], (6, 1)),
    (["618", "六一八"], (6, 18)),
    (["independence day", "独立日"], (7, 4)),
    (["national day", "国庆", "十一"], (10, 1)),
    (["halloween", "万圣节"], (10, 31)),
    (["singles' day", "singles’ day", "double 11", "double eleven", "双11", "双十一"], (11, 11)),
    (["double 12", "double twelve", "双12", "双十二"], (12, 12)),
    (["christmas eve", "平安夜"], (12, 24)),
    (["christmas", "圣诞"], (12, 25)),
    (["new year's eve", "new year’s eve", "跨年"], (12, 31)),
  ])
}
