import CorpusModel

/// What a sheet's cells add up to: all that the rules for a sheet's kind look at.
struct SheetFeatures {
  /// How many rows hold a text.
  var rows = 0
  /// How many cells hold a text.
  var cells = 0
  /// How many cells are numbers, dates, booleans or errors.
  var typedCells = 0
  /// How many e-mail addresses are mentioned.
  var addresses = 0
  /// How many rows mention one.
  var addressRows = 0
  /// How many cells hold Han characters.
  var chineseCells = 0
  /// How many cells are English.
  var englishCells = 0
  /// How many cells hold an English text that reads like a sentence or a line of a letter.
  var englishProse = 0
  /// How many cells hold a Chinese one.
  var chineseProse = 0
  /// How many cells hold a text in both languages, each with words of its own.
  var sharedCells = 0
  /// How many rows hold English and Chinese prose beside each other.
  var proseRows = 0
  /// How many cells are a greeting, or begin with one.
  var greetings = 0
  /// How many cells are a sign-off, or end with one.
  var signoffs = 0
  /// How many rows hold exactly one text.
  var singleRows = 0
  /// How many single texts begin with a step's ordinal.
  var numberedRows = 0
  /// How many blank rows lie between used ones.
  var blankRows = 0
  /// The most blank rows between two used ones.
  var widestGap = 0
  /// How many pictures there are.
  var pictures = 0

  /// Counts a sheet once.
  init(_ sheet: ReadSheet) {
    var last = 0
    pictures = sheet.pictures.count
    for row in sheet.rows {
      rows += 1
      if last > 0 {
        blankRows += row.number - last - 1
        widestGap = max(widestGap, row.number - last - 1)
      }
      last = row.number
      count(row)
    }
  }

  private mutating func count(_ row: ReadRow) {
    var english = 0
    var chinese = 0
    var found = 0
    for cell in row.cells {
      cells += 1
      guard cell.source.type == .text else {
        typedCells += 1
        continue
      }
      if cell.profile.tokens > 0, cell.text.utf8.contains(UInt8(ascii: "@")) {
        found += TechnicalToken.all(in: ScalarText(cell.text)).reduce(0) {
          $0 + ($1.kind == .email ? 1 : 0)
        }
      }
      if cell.profile.han > 0 { chineseCells += 1 }
      if cell.language == .english { englishCells += 1 }
      let cues = cell.cues
      if cues.beginsWithGreeting { greetings += 1 }
      if cues.endsWithSignoff { signoffs += 1 }
      if Prose.isEnglish(cell) || cues.isEnglishCue { english += 1 }
      if Prose.isChinese(cell) || cues.isChineseCue { chinese += 1 }
      if Prose.isShared(cell) { sharedCells += 1 }
    }
    addresses += found
    if found > 0 { addressRows += 1 }
    englishProse += english
    chineseProse += chinese
    if english > 0, chinese > 0 { proseRows += 1 }
    if row.cells.count == 1, let only = row.cells.first {
      singleRows += 1
      if StepOrdinal.begins(only.text) { numberedRows += 1 }
    }
  }
}
