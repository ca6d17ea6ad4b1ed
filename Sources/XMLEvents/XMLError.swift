/// Why a document cannot be read, and where.
package struct XMLError: Error, Equatable, Sendable {
  /// What kind of failure it is; new ones may be added.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it is printed, in snake case.
    package let rawValue: String

    /// Makes a code from its printed form.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The bytes are not well-formed XML 1.0.
    package static let notWellFormed = Code(rawValue: "not_well_formed")
    /// The document declares a document type, which is refused.
    package static let documentType = Code(rawValue: "document_type")
    /// A budget of ``XMLLimits`` is used up.
    package static let limitExceeded = Code(rawValue: "limit_exceeded")
    /// The handler asked for an end; its own error says why.
    package static let stopped = Code(rawValue: "stopped")
  }

  /// The budgets of ``XMLLimits``.
  package enum Limit: Hashable, Sendable {
    /// ``XMLLimits/depth``.
    case depth
    /// ``XMLLimits/attributes``.
    case attributes
    /// ``XMLLimits/markupBytes``.
    case markupBytes
    /// ``XMLLimits/textBytes``.
    case textBytes
    /// ``XMLLimits/items``.
    case items
  }

  /// What kind of failure it is.
  package let code: Code
  /// The budget that is used up, if it was one.
  package let limit: Limit?
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in bytes of UTF-8.
  package let column: Int
  /// One clause that says what is wrong; it holds none of the document's text.
  package let detail: String

  /// Makes an error that names its place.
  package init(_ code: Code, line: Int, column: Int, _ detail: String) {
    self.code = code
    self.limit = nil
    self.line = line
    self.column = column
    self.detail = detail
  }

  /// Makes an error of a budget that is used up.
  package init(_ limit: Limit, line: Int, column: Int, _ detail: String) {
    self.code = .limitExceeded
    self.limit = limit
    self.line = line
    self.column = column
    self.detail = detail
  }
}

extension XMLError: CustomStringConvertible {
  /// The place and the clause: `12:40: …`.
  package var description: String { "\(line):\(column): \(detail)" }
}
