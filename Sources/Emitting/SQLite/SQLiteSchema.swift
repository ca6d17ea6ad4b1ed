/// The tables, views and indexes of `corpus.sqlite`; `docs/sqlite.md` describes them for people.
///
/// STRICT tables need SQLite 3.37 (2021) or later, the trigram index 3.34.
enum SQLiteSchema {
  /// `PRAGMA application_id`: the letters `TPLC`, by which a corpus is told from any other database.
  static let applicationID = 0x5450_4C43
  /// `PRAGMA user_version`: raised when a query against the older tables would be misled.
  static let version = 1

  static let tables = """
    CREATE TABLE meta (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      value TEXT NOT NULL
    ) STRICT;
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      rows INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE sheet (
      id INTEGER PRIMARY KEY,
      source_id INTEGER NOT NULL REFERENCES source(id),
      position INTEGER NOT NULL, -- the place in the workbook, from 1
      name TEXT NOT NULL,
      visibility TEXT NOT NULL,
      kind TEXT NOT NULL,
      layout_rule TEXT NOT NULL,
      layout_score REAL NOT NULL,
      last_row INTEGER NOT NULL,
      used_rows INTEGER NOT NULL,
      blank_rows INTEGER NOT NULL,
      cells INTEGER NOT NULL,
      paired_rows INTEGER NOT NULL,
      english_only_rows INTEGER NOT NULL,
      chinese_only_rows INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE block (
      id INTEGER PRIMARY KEY,
      sheet_id INTEGER NOT NULL REFERENCES sheet(id),
      cell_range TEXT NOT NULL,
      layout_rule TEXT NOT NULL,
      layout_score REAL NOT NULL,
      en_column TEXT,
      zh_column TEXT
    ) STRICT;
    CREATE TABLE category (
      id INTEGER PRIMARY KEY,
      slug TEXT NOT NULL UNIQUE,
      name_en TEXT,
      name_zh TEXT,
      sheet_id INTEGER REFERENCES sheet(id)
    ) STRICT;
    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      slug TEXT NOT NULL UNIQUE, -- the entry's id in the other formats: category/slug
      category_id INTEGER REFERENCES category(id),
      number TEXT,
      kind TEXT NOT NULL,
      title_en TEXT,
      title_zh TEXT,
      title_origin TEXT NOT NULL,
      title_cells TEXT NOT NULL, -- a JSON array, as all columns of several cells
      sheet_id INTEGER REFERENCES sheet(id),
      cell_range TEXT NOT NULL,
      bounds_rule TEXT NOT NULL,
      bounds_score REAL NOT NULL,
      text_en TEXT,
      text_zh TEXT
    ) STRICT;
    CREATE TABLE cell (
      id INTEGER PRIMARY KEY,
      sheet_id INTEGER NOT NULL REFERENCES sheet(id),
      row INTEGER NOT NULL,
      col INTEGER NOT NULL,
      address TEXT NOT NULL,
      type TEXT NOT NULL,
      text TEXT NOT NULL,
      place TEXT NOT NULL,
      entry_id INTEGER REFERENCES entry(id)
    ) STRICT;
    CREATE TABLE pair (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      position INTEGER NOT NULL, -- the place in the entry, from 1
      role TEXT NOT NULL,
      en TEXT,
      zh TEXT,
      en_cells TEXT NOT NULL,
      zh_cells TEXT NOT NULL,
      pairing_rule TEXT NOT NULL,
      pairing_score REAL NOT NULL,
      en_search TEXT, -- the texts as searching compares them: narrow, lower case
      zh_search TEXT
    ) STRICT;
    CREATE TABLE segment (
      id INTEGER PRIMARY KEY,
      pair_id INTEGER NOT NULL REFERENCES pair(id),
      position INTEGER NOT NULL,
      en TEXT NOT NULL,
      zh TEXT NOT NULL,
      score REAL NOT NULL
    ) STRICT;
    CREATE TABLE step (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      position INTEGER NOT NULL,
      caption_en TEXT,
      caption_zh TEXT,
      cell TEXT NOT NULL,
      first_row INTEGER NOT NULL,
      last_row INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      label_en TEXT,
      label_zh TEXT,
      email TEXT NOT NULL,
      marketplace TEXT,
      section TEXT,
      note TEXT,
      cell TEXT NOT NULL
    ) STRICT;
    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      text TEXT NOT NULL,
      language TEXT NOT NULL,
      cell TEXT NOT NULL
    ) STRICT;
    CREATE TABLE image (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      step_id INTEGER REFERENCES step(id),
      file TEXT NOT NULL, -- beside the database
      sha256 TEXT NOT NULL,
      media_type TEXT NOT NULL,
      width INTEGER,
      height INTEGER,
      anchor_from TEXT NOT NULL,
      anchor_to TEXT NOT NULL,
      kind TEXT NOT NULL
    ) STRICT;
    CREATE TABLE variable (
      id INTEGER PRIMARY KEY,
      entry_id INTEGER NOT NULL REFERENCES entry(id),
      pair_id INTEGER REFERENCES pair(id),
      name TEXT NOT NULL,
      en_text TEXT,
      en_offset INTEGER, -- in UTF-8 bytes, as all offsets
      zh_text TEXT,
      zh_offset INTEGER
    ) STRICT;
    CREATE TABLE finding (
      id INTEGER PRIMARY KEY,
      code TEXT NOT NULL,
      severity TEXT NOT NULL,
      sheet TEXT NOT NULL,
      cell TEXT,
      entry_id INTEGER REFERENCES entry(id),
      pair_id INTEGER REFERENCES pair(id),
      message TEXT NOT NULL,
      en TEXT,
      zh TEXT,
      span_language TEXT,
      span_offset INTEGER,
      span_length INTEGER
    ) STRICT;
    """

  /// Made when the rows are in, which is faster than keeping them up to date row by row.
  static let indexes = """
    CREATE UNIQUE INDEX cell_by_place ON cell(sheet_id, row, col);
    CREATE UNIQUE INDEX pair_by_entry ON pair(entry_id, position);
    CREATE INDEX segment_by_pair ON segment(pair_id);
    CREATE INDEX step_by_entry ON step(entry_id);
    CREATE INDEX contact_by_entry ON contact(entry_id);
    CREATE INDEX note_by_entry ON note(entry_id);
    CREATE INDEX image_by_entry ON image(entry_id);
    CREATE INDEX variable_by_entry ON variable(entry_id);
    CREATE INDEX finding_by_entry ON finding(entry_id);
    """

  static let views = """
    CREATE VIEW v_pairs AS
      SELECT pair.id, entry.slug AS entry, entry.number, entry.title_en, entry.title_zh,
        category.slug AS category, pair.position, pair.role, pair.en, pair.zh,
        sheet.name AS sheet, pair.en_cells, pair.zh_cells
      FROM pair
      JOIN entry ON entry.id = pair.entry_id
      LEFT JOIN category ON category.id = entry.category_id
      LEFT JOIN sheet ON sheet.id = entry.sheet_id
      ORDER BY pair.id;
    CREATE VIEW v_templates AS
      SELECT entry.id, entry.slug AS entry, entry.number, entry.title_en, entry.title_zh,
        category.slug AS category, category.name_en AS category_en,
        category.name_zh AS category_zh, sheet.name AS sheet, entry.cell_range,
        (SELECT count(*) FROM pair WHERE pair.entry_id = entry.id) AS pairs,
        (SELECT count(*) FROM finding WHERE finding.entry_id = entry.id) AS findings,
        entry.text_en, entry.text_zh
      FROM entry
      LEFT JOIN category ON category.id = entry.category_id
      LEFT JOIN sheet ON sheet.id = entry.sheet_id
      WHERE entry.kind = 'template'
      ORDER BY entry.id;
    CREATE VIEW v_findings AS
      SELECT finding.id, finding.severity, finding.code, finding.sheet, finding.cell,
        entry.slug AS entry, entry.title_en, entry.title_zh, pair.position AS pair,
        finding.message, finding.en, finding.zh
      FROM finding
      LEFT JOIN entry ON entry.id = finding.entry_id
      LEFT JOIN pair ON pair.id = finding.pair_id
      ORDER BY finding.id;
    """

  /// Built at once when the rows are in.
  ///
  /// The index holds the texts as they are searched; `content` names the table that keeps them, so
  /// that tools such as Datasette find the index by it. `hashsize` is how many bytes of the index are
  /// collected in memory before they are written (1 MiB otherwise, and again at the end): fewer pieces
  /// to merge save a fifth of the time on 200,000 pairs.
  static let fullText = """
    CREATE VIRTUAL TABLE pair_fts USING fts5(
      en_search, zh_search, content='pair', content_rowid='id', tokenize='trigram'
    );
    INSERT INTO pair_fts(pair_fts, rank) VALUES ('hashsize', 33554432);
    INSERT INTO pair_fts(pair_fts) VALUES ('rebuild');
    INSERT INTO pair_fts(pair_fts, rank) VALUES ('hashsize', 1048576);
    """
}
