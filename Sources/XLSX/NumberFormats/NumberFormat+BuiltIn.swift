extension NumberFormat {
  /// The format that stands behind a number a file need not spell out (ECMA-376 part 1, 18.8.30).
  ///
  /// Excel shows 5 to 8, 14, 22 and 37 to 44 by the language it runs in: here they are those of
  /// English (United States). 27 to 36 and 50 to 58 are written by Chinese, Japanese and Korean
  /// editions only, and a file does not say by which: here they are those of Chinese
  /// (simplified). 59 to 81 are those of Thai editions. A number without a format is `General`.
  public init(builtInID id: Int) {
    self.init(code: Self.builtInCodes[id] ?? "General")
  }

  static let builtInCodes: [Int: String] = [
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00",
    5: ##""$"#,##0_);\("$"#,##0\)"##, 6: ##""$"#,##0_);[Red]\("$"#,##0\)"##,
    7: ##""$"#,##0.00_);\("$"#,##0.00\)"##, 8: ##""$"#,##0.00_);[Red]\("$"#,##0.00\)"##,
    9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
    14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
    27: ##"yyyy"年"m"月""##, 28: ##"m"月"d"日""##, 29: ##"m"月"d"日""##, 30: "m-d-yy",
    31: ##"yyyy"年"m"月"d"日""##, 32: ##"h"时"mm"分""##, 33: ##"h"时"mm"分"ss"秒""##,
    34: ##"上午/下午h"时"mm"分""##, 35: ##"上午/下午h"时"mm"分"ss"秒""##, 36: ##"yyyy"年"m"月""##,
    37: ##"#,##0_);\(#,##0\)"##, 38: ##"#,##0_);[Red]\(#,##0\)"##,
    39: ##"#,##0.00_);\(#,##0.00\)"##, 40: ##"#,##0.00_);[Red]\(#,##0.00\)"##,
    41: ##"_(* #,##0_);_(* \(#,##0\);_(* "-"_);_(@_)"##,
    42: ##"_("$"* #,##0_);_("$"* \(#,##0\);_("$"* "-"_);_(@_)"##,
    43: ##"_(* #,##0.00_);_(* \(#,##0.00\);_(* "-"??_);_(@_)"##,
    44: ##"_("$"* #,##0.00_);_("$"* \(#,##0.00\);_("$"* "-"??_);_(@_)"##,
    45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
    50: ##"yyyy"年"m"月""##, 51: ##"m"月"d"日""##, 52: ##"yyyy"年"m"月""##, 53: ##"m"月"d"日""##,
    54: ##"m"月"d"日""##, 55: ##"上午/下午h"时"mm"分""##, 56: ##"上午/下午h"时"mm"分"ss"秒""##,
    57: ##"yyyy"年"m"月""##, 58: ##"m"月"d"日""##,
    59: "0", 60: "0.00", 61: "#,##0", 62: "#,##0.00", 67: "0%", 68: "0.00%",
    69: "# ?/?", 70: "# ??/??", 71: "d/m/yyyy", 72: "d-mmm-yy", 73: "d-mmm", 74: "mmm-yy",
    75: "h:mm", 76: "h:mm:ss", 77: "d/m/yyyy h:mm", 78: "mm:ss", 79: "[h]:mm:ss",
    80: "mm:ss.0", 81: "d/m/bb",
  ]
}
