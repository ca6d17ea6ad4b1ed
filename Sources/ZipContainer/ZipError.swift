/// Why an archive or one of its entries cannot be read.
package struct ZipError: Error, Equatable, Sendable {
  /// What kind of failure it is; new ones may be added.
  package struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as it is printed, in snake case.
    package let rawValue: String

    /// Makes a code from its printed form.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The file cannot be opened or read.
    package static let unreadableFile = Code(rawValue: "unreadable_file")
    /// The file holds no bytes.
    package static let emptyFile = Code(rawValue: "empty_file")
    /// The bytes are not a zip archive.
    package static let notAnArchive = Code(rawValue: "not_an_archive")
    /// The archive begins well and its end is missing.
    package static let truncatedArchive = Code(rawValue: "truncated_archive")
    /// The list of entries contradicts itself or the file.
    package static let damagedDirectory = Code(rawValue: "damaged_directory")
    /// The archive has no entry of the name asked for.
    package static let missingEntry = Code(rawValue: "missing_entry")
    /// An entry's bytes cannot be inflated, or do not match its size or checksum.
    package static let damagedEntry = Code(rawValue: "damaged_entry")
    /// An entry is encrypted or compressed by a method other than deflate.
    package static let unsupportedEntry = Code(rawValue: "unsupported_entry")
    /// A budget of ``ZipArchive/Limits`` is used up.
    package static let limitExceeded = Code(rawValue: "limit_exceeded")
  }

  /// The budgets of ``ZipArchive/Limits``.
  package enum Limit: Hashable, Sendable {
    /// ``ZipArchive/Limits/entries``.
    case entries
    /// ``ZipArchive/Limits/inflatedBytes``.
    case inflatedBytes
    /// ``ZipArchive/Limits/heldBytes``.
    case heldBytes
  }

  /// What kind of failure it is.
  package let code: Code
  /// The budget that is used up, if it was one.
  package let limit: Limit?
  /// The entry it happened in, if it was one.
  package let entry: String?
  /// One clause that says what is wrong, without the entry's name.
  package let detail: String

  /// Makes an error that names its place.
  package init(_ code: Code, entry: String? = nil, _ detail: String) {
    self.code = code
    self.limit = nil
    self.entry = entry
    self.detail = detail
  }

  /// Makes an error of a budget that is used up.
  package init(_ limit: Limit, entry: String? = nil, _ detail: String) {
    self.code = .limitExceeded
    self.limit = limit
    self.entry = entry
    self.detail = detail
  }
}

extension ZipError: CustomStringConvertible {
  /// One sentence, beginning with the entry where there is one.
  package var description: String {
    guard let entry else { return detail }
    return "\(entry): \(detail)"
  }
}
