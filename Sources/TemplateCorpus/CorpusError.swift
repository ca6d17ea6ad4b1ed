/// Why a corpus could not be read or written: one sentence with a place.
///
/// A workbook that cannot be read gives the reader's own sentence; everything else names the file
/// or folder and what the system said. Texts of cells never appear.
public struct CorpusError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What went wrong; new codes may come.
  public struct Code: Sendable, Hashable {
    /// The code's name in lower case with hyphens.
    public let name: String

    /// An input does not exist or may not be read.
    public static let unreadableInput = Code(name: "unreadable-input")
    /// An input is no workbook that can be read.
    public static let invalidWorkbook = Code(name: "invalid-workbook")
    /// A folder holds no workbook.
    public static let noWorkbooks = Code(name: "no-workbooks")
    /// A folder holds no corpus.
    public static let noCorpus = Code(name: "no-corpus")
    /// Two inputs would be written to the same folder.
    public static let outputCollision = Code(name: "output-collision")
    /// The output could not be written.
    public static let unwritableOutput = Code(name: "unwritable-output")
    /// A catalogue file is not valid.
    public static let invalidCatalogue = Code(name: "invalid-catalogue")
    /// A file of settings is not valid.
    public static let invalidConfiguration = Code(name: "invalid-configuration")
    /// A name, such as a sheet's or a format's, does not exist.
    public static let unknownName = Code(name: "unknown-name")
    /// A corpus file is not one of ours.
    public static let invalidCorpus = Code(name: "invalid-corpus")
  }

  /// What went wrong.
  public var code: Code
  /// The sentence, beginning with the file or folder.
  public var description: String

  /// Creates an error from its sentence.
  public init(_ code: Code, _ description: String) {
    self.code = code
    self.description = description
  }
}
