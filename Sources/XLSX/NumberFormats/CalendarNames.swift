/// The names of months, weekdays and halves of the day in one language.
struct CalendarNames: Sendable {
  var months: [String]
  var shortMonths: [String]
  var weekdays: [String]
  var shortWeekdays: [String]
  /// What `aaa` shows.
  var briefWeekdays: [String]
  var am: String
  var pm: String

  private init(
    months: String, shortMonths: String? = nil, weekdays: String, shortWeekdays: String,
    briefWeekdays: String? = nil, am: String = "AM", pm: String = "PM"
  ) {
    self.months = Self.words(months)
    self.shortMonths = Self.words(shortMonths ?? months)
    self.weekdays = Self.words(weekdays)
    self.shortWeekdays = Self.words(shortWeekdays)
    self.briefWeekdays = Self.words(briefWeekdays ?? shortWeekdays)
    self.am = am
    self.pm = pm
  }

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// The names in the language of a format's locale tag; English where there is none.
  static func names(for locale: FormatLocale?) -> CalendarNames {
    guard let locale else { return english }
    switch locale.language & 0x3FF {
    case 0x04: return locale.isTraditionalChinese ? traditionalChinese : simplifiedChinese
    case 0x07: return german
    case 0x0A: return spanish
    case 0x0C: return french
    case 0x10: return italian
    case 0x11: return japanese
    case 0x12: return korean
    case 0x13: return dutch
    case 0x16: return portuguese
    default: return english
    }
  }

  private static let english = CalendarNames(
    months: "January February March April May June July August September October November December",
    shortMonths: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    weekdays: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday",
    shortWeekdays: "Sun Mon Tue Wed Thu Fri Sat",
    briefWeekdays: "Sun Mon Tue Wed Thu Fri Sat")

  private static let eastAsianMonths = (1...12).map { "\($0)月" }.joined(separator: " ")

  private static let simplifiedChinese = CalendarNames(
    months: "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    shortMonths: eastAsianMonths,
    weekdays: "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
    shortWeekdays: "周日 周一 周二 周三 周四 周五 周六",
    briefWeekdays: "日 一 二 三 四 五 六", am: "上午", pm: "下午")

  private static let traditionalChinese = CalendarNames(
    months: "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
    shortMonths: eastAsianMonths,
    weekdays: "星期日 星期一 星期二 星期三 星期四 星期五 星期六",
    shortWeekdays: "週日 週一 週二 週三 週四 週五 週六", am: "上午", pm: "下午")

  private static let japanese = CalendarNames(
    months: eastAsianMonths, weekdays: "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
    shortWeekdays: "日 月 火 水 木 金 土", am: "午前", pm: "午後")

  private static let korean = CalendarNames(
    months: (1...12).map { "\($0)월" }.joined(separator: " "),
    weekdays: "일요일 월요일 화요일 수요일 목요일 금요일 토요일",
    shortWeekdays: "일 월 화 수 목 금 토", am: "오전", pm: "오후")

  private static let german = CalendarNames(
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    shortMonths: "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    weekdays: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
    shortWeekdays: "So Mo Di Mi Do Fr Sa")

  private static let french = CalendarNames(
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    shortMonths: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    weekdays: "dimanche lundi mardi mercredi jeudi vendredi samedi",
    shortWeekdays: "dim. lun. mar. mer. jeu. ven. sam.")

  private static let spanish = CalendarNames(
    months: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
      + "diciembre",
    shortMonths: "ene feb mar abr may jun jul ago sep oct nov dic",
    weekdays: "domingo lunes martes miércoles jueves viernes sábado",
    shortWeekdays: "dom lun mar mié jue vie sáb")

  private static let italian = CalendarNames(
    months: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
      + "dicembre",
    shortMonths: "gen feb mar apr mag giu lug ago set ott nov dic",
    weekdays: "domenica lunedì martedì mercoledì giovedì venerdì sabato",
    shortWeekdays: "dom lun mar mer gio ven sab")

  private static let portuguese = CalendarNames(
    months: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
      + "dezembro",
    shortMonths: "jan fev mar abr mai jun jul ago set out nov dez",
    weekdays: "domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado",
    shortWeekdays: "dom seg ter qua qui sex sáb")

  private static let dutch = CalendarNames(
    months: "januari februari maart april mei juni juli augustus september oktober november "
      + "december",
    shortMonths: "jan feb mrt apr mei jun jul aug sep okt nov dec",
    weekdays: "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",
    shortWeekdays: "zo ma di wo do vr za")
}

extension FormatLocale {
  /// Taiwan, Hong Kong, Macao.
  var isTraditionalChinese: Bool { [0x0404, 0x0C04, 0x1404, 0x7C04].contains(language) }
}
