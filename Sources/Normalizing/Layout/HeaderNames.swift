/// What a column's header calls its column.
package enum ColumnName: Sendable, Equatable {
  /// The English text.
  case english
  /// The Chinese text.
  case chinese
  /// Texts in both languages, or the letter itself.
  case content
  /// What the letter is for.
  case title
  /// A running number.
  case number
  /// A remark.
  case remark
  /// An address or a place that has one.
  case contact
}

/// The names that people write over their columns, in both languages.
///
/// `序号 | 场景 | 英文模板 | 中文翻译 | 备注` is a header row; a header only confirms what the cells below
/// say, so nothing is ever found by its header alone.
package enum HeaderNames {
  /// Whether a row is a header: at least two cells, all of them short, nearly all of them known names.
  package static func isHeader(_ cells: ArraySlice<TextCell>) -> Bool {
    guard cells.count >= 2 else { return false }
    var known = 0
    for cell in cells {
      // A name has 24 characters at most, and so has its cell but for brackets and spaces.
      let isNamed = cell.text.utf8.count <= 192 && name(of: cell.text) != nil
      if isNamed { known += 1 } else if cell.weight > 8 { return false }
    }
    return known >= 2 && known * 3 >= cells.count * 2
  }

  /// What a header calls its column; `nil` for any other text.
  package static func name(of text: String) -> ColumnName? {
    guard let key = key(of: text) else { return nil }
    return exact[key] ?? inferred(from: key)
  }

  /// Lower case, without spaces, brackets and punctuation; `nil` where nothing or too much is left.
  private static func key(of text: String) -> String? {
    var key: [UInt8] = []
    var count = 0
    for scalar in text.unicodeScalars.prefix(64) {
      let folded = scalar.folded.lowercased
      guard folded.isASCIIAlphanumeric || folded.isHan || folded == "#" else { continue }
      count += 1
      guard count <= 24 else { return nil }
      key.append(utf8: folded)
    }
    return key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
  }

  /// `英文邮件模板`, `中文翻译（参考）`: a short name that holds the language's own name.
  private static func inferred(from key: String) -> ColumnName? {
    let text = ScalarText(key)
    guard text.count <= 10 || !text.scalars.contains(where: \.isHan) else { return nil }
    let isEnglish = english.stands(anywhereIn: text)
    let isChinese = chinese.stands(anywhereIn: text)
    if isEnglish, isChinese { return .content }
    if isEnglish { return .english }
    if isChinese { return .chinese }
    return nil
  }

  private static let english = Wordings(["英文", "英语", "english"])
  private static let chinese = Wordings(["中文", "译文", "翻译", "汉语", "chinese"])

  private static let exact: [String: ColumnName] = {
    var table: [String: ColumnName] = [:]
    for (name, words) in names {
      for word in words.split(separator: " ") { table[String(word)] = name }
    }
    return table
  }()

  private static let names: [(ColumnName, String)] = [
    (.english, "英 英文 英语 en enus engb eng english 原文 source original"),
    (
      .chinese,
      "中 中文 汉语 国语 简体 繁体 cn zh zhcn zhhans zhhant chn chinese 译文 翻译 释义 中译 target translation"
    ),
    (
      .content,
      "内容 模板内容 正文 邮件内容 邮件正文 话术 回复 回复内容 文案 模板 文本 text content body message letter reply template"
    ),
    (
      .title,
      "标题 模板标题 模板名称 模板名 名称 场景 使用场景 适用场景 情景 情境 情况 类型 类别 分类 问题 问题类型 主题 用途 项目 条目 title scenario situation case category topic type name purpose usage subject"
    ),
    (.number, "序号 编号 序 号 号码 行号 no nr number index id # num"),
    (
      .remark,
      "备注 说明 注释 注意 注意事项 提示 备注说明 使用说明 remark remarks note notes comment comments tip tips hint"
    ),
    (
      .contact,
      "邮箱 邮箱地址 邮件地址 电子邮箱 邮件 地址 站点 国家 部门 联系方式 联系人 email emails emailaddress mail address marketplace country site contact department"
    ),
  ]
}
