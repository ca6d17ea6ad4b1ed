internal import GRDB
internal import GRDBSQLite

/// A prepared `INSERT` that is stepped once a row on SQLite's own interface.
///
/// GRDB's statements make an array of values a row, at more than twice the cost. Errors are GRDB's.
struct InsertStatement: ~Copyable {
  private let database: OpaquePointer
  private let statement: OpaquePointer
  private var column: Int32 = 0
  /// The texts and blobs of the row that is bound, one after the other, and whose they are.
  private var bytes: [UInt8] = []
  private var runs: [Run] = []
  /// The id that the next row gets, from 1.
  private(set) var nextID = 1

  /// The bytes of a column.
  private struct Run {
    let column: Int32
    let range: Range<Int>
    let isText: Bool
  }

  /// Prepares an insertion of rows with an integer column for ids and these columns.
  init(into table: String, id: String = "id", _ columns: String, _ db: Database) throws {
    guard let database = db.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE)
    }
    let count = columns.utf8.reduce(1) { $0 + ($1 == "," ? 1 : 0) }
    let marks = String(repeating: ", ?", count: count)
    let sql = "INSERT INTO \(table) (\(id), \(columns)) VALUES (?\(marks))"
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
    let id = nextID
    try insert(id: id, bind)
    nextID += 1
    return id
  }

  /// Adds a row with an id that is given.
  mutating func insert(id: Int, _ bind: (inout InsertStatement) -> Void) throws {
    column = 0
    bytes.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    self.bind(id)
    bind(&self)
    let code = bytes.withUnsafeBytes { bytes in
      for run in runs { point(at: run, of: bytes) }
      return sqlite3_step(statement)
    }
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw InsertStatement.error(code, database) }
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

  /// Binds bytes that are no text.
  mutating func bind(blob value: [UInt8]) {
    bindBytes(isText: false) { $0.append(contentsOf: value) }
  }

  /// Binds the bytes that `append` adds to those of the row.
  mutating func bindBytes(isText: Bool = true, _ append: (inout [UInt8]) -> Void) {
    column += 1
    let start = bytes.count
    append(&bytes)
    runs.append(Run(column: column, range: start..<bytes.count, isText: isText))
  }

  mutating func bindNull() {
    column += 1
    sqlite3_bind_null(statement, column)
  }

  /// Binds the bytes of a column, which stay where they are until the row is stepped: SQLite need not copy them.
  private func point(at run: Run, of bytes: UnsafeRawBufferPointer) {
    let value = UnsafeRawBufferPointer(rebasing: bytes[run.range])
    if run.isText {
      sqlite3_bind_text64(
        statement, run.column, value.baseAddress?.assumingMemoryBound(to: CChar.self),
        UInt64(value.count), nil, UInt8(SQLITE_UTF8))
    } else {
      sqlite3_bind_blob64(statement, run.column, value.baseAddress, UInt64(value.count), nil)
    }
  }

  private static func error(_ code: Int32, _ database: OpaquePointer) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: code), message: String(cString: sqlite3_errmsg(database)))
  }
}
