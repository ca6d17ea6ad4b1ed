extension Unicode.Scalar {
  /// A mark that can end a sentence: `.` `!` `?` `。` `…`; full-width ones are folded before.
  package var endsSentence: Bool {
    switch self {
    case ".", "!", "?", "。", "…", "｡": true
    default: false
    }
  }

  /// A closing quotation mark or bracket, `"` and `'` included.
  package var isClosing: Bool {
    switch self {
    case "\"", "'", "”", "’", ")", "]", "}", "】", "》", "」", "』", "〉", "〕", "»": true
    default: false
    }
  }

  /// An opening quotation mark or bracket, `"` and `'` included.
  package var isOpening: Bool {
    switch self {
    case "\"", "'", "“", "‘", "(", "[", "{", "【", "《", "「", "『", "〈", "〔", "«", "<": true
    default: false
    }
  }

  /// A mark that goes on with the sentence: `,` `;` `:` and their Chinese counterparts.
  package var continuesSentence: Bool {
    switch self {
    case ",", ";", ":", "、", "，", "；", "：", "､": true
    default: false
    }
  }

  /// A number in a circle, in brackets or with a full stop as one character: `①` `⑴` `⒈` `❶` `㈠`.
  package var isEnclosedNumber: Bool {
    switch value {
    case 0x2460...0x249B, 0x2776...0x277F, 0x3220...0x3229: true
    default: false
    }
  }
}
