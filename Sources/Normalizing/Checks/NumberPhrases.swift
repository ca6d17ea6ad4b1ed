/// Phrases that say a number without naming it: `around the clock` | `24小时`, `every other day` |
/// `每2天`, `half a dozen` | `6个`.
enum NumberPhrases {
  /// The numbers that the phrases of a text say, in their normal form.
  static func numbers(in text: ScalarText) -> Set<String> {
    var numbers: Set<String> = []
    for match in index.matches(in: text) {
      for number in match.meaning { numbers.insert(NumberReader.normal(number)) }
    }
    return numbers
  }

  private static let index = PhraseIndex<[Double]>([
    (["around the clock", "round the clock", "day and night", "all day", "at any time"], [24, 7]),
    (["全天", "昼夜", "日夜", "全年无休", "随时"], [24, 7, 365]),
    (["every other day", "every second day", "隔天", "隔日"], [2, 48]),
    (["every other week", "biweekly", "bi-weekly", "fortnight*", "隔周", "双周"], [2, 14]),
    (["daily", "every day", "a day", "per day", "same day", "same-day", "overnight"], [1, 24]),
    (["当天", "当日", "次日", "每天", "每日"], [1, 24]),
    (["weekly", "every week", "每周", "每星期"], [1, 7]),
    (["monthly", "every month", "每月", "每个月"], [1, 30]),
    (["quarterly", "every quarter", "每季度", "每季", "一季度"], [3, 90]),
    (["half-yearly", "semi-annual*", "biannual*", "每半年", "半年"], [6, 180]),
    (["yearly", "annual*", "every year", "每年"], [1, 12, 365]),
    (["by the end of the day", "before the end of the day", "midnight", "午夜", "凌晨"], [24, 0]),
    (["double*", "twice", "twofold", "two-fold", "翻倍", "翻番", "加倍"], [2, 1, 100, 200]),
    (["triple*", "treble*", "threefold", "three-fold", "三倍", "两倍"], [2, 3, 200, 300]),
    (["quadruple*", "fourfold"], [3, 4, 300, 400]),
    (["quarter", "季度"], [3, 90, 15]), (["twin*", "duo"], [2]), (["trio"], [3]),
    (["ii"], [2]), (["iii"], [3]), (["iv"], [4]), (["vi"], [6]), (["vii"], [7]), (["viii"], [8]),
    (["half a dozen", "半打"], [6]), (["dozen*", "一打"], [12]), (["two dozen", "两打"], [24]),
    (["half a decade"], [5]),
    (["half a million"], [500_000]), (["quarter of a million", "quarter million"], [250_000]),
    (["half a minute", "半分钟"], [30]), (["minute and a half", "一分半", "1分半"], [90]),
    (["half a century", "fifty-fifty", "half and half", "一半", "各半", "对半", "五五"], [50]),
    (["century"], [100]),
    (["三七开"], [30, 70]), (["四六开"], [40, 60]), (["二八"], [20, 80]),
    (["twenties"], [20]), (["thirties"], [30]), (["forties"], [40]), (["fifties"], [50]),
    (["sixties"], [60]), (["seventies"], [70]), (["eighties"], [80]), (["nineties"], [90]),
    // The sizes of batteries have names in English and numbers in Chinese.
    (["aa batter*", "aa cell*", "aa-batter*"], [5]), (["aaa batter*", "aaa cell*"], [7]),
  ])
}
