internal import GRDB
internal import GRDBSQLite

/// A prepared `INSERT` that is stepped once a row on SQLite's own interface.
///
/// GRDB's statements make an array of values a row, at more than twice the cost. Errors are GRDB's.
struct InsertStatement: ~Copyable {
  private let database: OpaquePointer
  private let statement: OpaquePointer
  private var column: Int32 = 0
  /// The texts of the row that is bound, one after the other, and which columns they belong to.
  private var bytes: [UInt8] = []
  private var texts: [(column: Int32, range: Range<Int>)] = []
  /// The id that the next row gets, from 1.
  private(set) var nextID = 1

  /// Prepares an insertion of rows with an `id` column and these columns.
  init(into table: String, _ columns: String, _ db: Database) throws {
    guard let database = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    let count = columns.utf8.reduce(1) { $0 + ($1 == "," ? 1 : 0) }
    let marks = String(repeating: ", ?", count: count)
    let sql = "INSERT INTO \(table) (id, \(columns)) VALUES (?\(marks))"
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    guard let statement else { throw InsertStatement.error(code, database) }
    self.database = database
    self.statement = statement
  }

  deinit {
    sqlite3_finalize(statement)
  }

  /// Adds a row and returns its id.
  ///
  /// - Parameter bind: Gives the row's values in the order of the columns.
  /// - Returns: The row's id, from 1.
  /// - Throws: `DatabaseError` where SQLite refuses the row or the disk is full.
  @discardableResult
  mutating func insert(_ bind: (inout InsertStatement) -> Void) throws -> Int {
    column = 0
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    self.bind(nextID)
    bind(&self)
    let code = bytes.withUnsafeBytes { bytes in
      for text in texts {
        let code = point(column: text.column, at: bytes[text.range])
        // A text that SQLite does not take would be stored as none.
        guard code == SQLITE_OK else { return code }
      }
      return sqlite3_step(statement)
    }
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw InsertStatement.error(code, database) }
    nextID += 1
    return nextID - 1
  }

  mutating func bind(_ value: Int) {
    column += 1
    sqlite3_bind_int64(statement, column, Int64(value))
  }

  mutating func bind(_ value: Int?) {
    if let value { bind(value) } else { bindNull() }
  }

  mutating func bind(_ value: Double) {
    column += 1
    sqlite3_bind_double(statement, column, value)
  }

  mutating func bind(_ value: String) {
    bindBytes { bytes in value.withUTF8Bytes { bytes.append(contentsOf: $0) } }
  }

  mutating func bind(_ value: String?) {
    if let value { bind(value) } else { bindNull() }
  }

  mutating func bind(_ value: [UInt8]) {
    bindBytes { $0.append(contentsOf: value) }
  }

  mutating func bind(_ value: [UInt8]?) {
    if let value { bind(value) } else { bindNull() }
  }

  /// Binds the UTF-8 bytes that `append` adds to those of the row as a text.
  mutating func bindBytes(_ append: (inout [UInt8]) -> Void) {
    column += 1
    let start = bytes.count
    append(&bytes)
    texts.append((column, start..<bytes.count))
  }

  mutating func bindNull() {
    column += 1
    sqlite3_bind_null(statement, column)
  }

  /// Binds a text where it lies, which is there until the row is stepped: SQLite need not copy it.
  private func point(column: Int32, at text: Slice<UnsafeRawBufferPointer>) -> Int32 {
    let text = UnsafeRawBufferPointer(rebasing: text)
    return sqlite3_bind_text64(
      statement, column, text.baseAddress?.assumingMemoryBound(to: CChar.self),
      UInt64(text.count), nil, UInt8(SQLITE_UTF8))
  }

  private static func error(_ code: Int32, _ database: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database)))
  }
}
