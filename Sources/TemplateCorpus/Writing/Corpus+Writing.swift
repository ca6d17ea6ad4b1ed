internal import Emitting
internal import Normalizing
internal import XLSX

extension Corpus {
  /// Writes the corpus into a folder, which changes in one step.
  ///
  /// Files of other formats and of other programs in the folder stay as they are. Where the folder
  /// holds the corpus already, byte for byte, nothing in it is touched.
  ///
  /// - Parameters:
  ///   - folder: The folder's path; it and the folders above it are created where they are missing.
  ///   - formats: What to write.
  ///   - threads: How many threads may write; one for each processor if `nil`.
  /// - Returns: The corpus's files, with their paths below the folder.
  /// - Throws: ``CorpusError`` with code `unwritable-output`; the folder is then as it was.
  @discardableResult
  public func write(
    to folder: String, formats: [CorpusFormat] = CorpusFormat.all, threads: Int? = nil
  ) throws(CorpusError) -> [WrittenFile] {
    try write(
      to: folder, formats: formats,
      workers: Workers(ThreadBudget(count: threads ?? Processors.count)))
  }

  /// The same with the threads of a budget; `built` is called when all files are written and only
  /// the disk is waited for.
  func write(
    to folder: String, formats: [CorpusFormat], workers: Workers, built: () -> Void = {}
  ) throws(CorpusError) -> [WrittenFile] {
    let plan = OutputPlan(corpus: self, formats: formats)
    var written: [WrittenFile] = []
    do {
      try OutputFolder(path: folder, roots: plan.roots).replace { staging, present in
        let build = OutputBuild(plan: plan, staging: staging, present: present)
        let outcome = try build.run(workers)
        written = outcome.files
        built()
        return outcome.isChanged
      }
    } catch let error as CorpusError {
      throw error
    } catch {
      throw CorpusError(.unwritableOutput, "\(folder): cannot be written: \(error)")
    }
    return written
  }

  /// Compares the corpus with what a folder holds; nothing is written there.
  ///
  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - formats: What to compare.
  /// - Returns: The files that ``write(to:formats:)`` would change, by path.
  /// - Throws: ``CorpusError`` where a file cannot be read.
  public func drift(
    from folder: String, formats: [CorpusFormat] = CorpusFormat.all
  ) throws(CorpusError) -> [Drift] {
    do {
      return try DriftCheck(folder: folder, plan: OutputPlan(corpus: self, formats: formats)).run()
    } catch let error as CorpusError {
      throw error
    } catch let failure as SystemFailure {
      throw CorpusError(.unwritableOutput, "\(folder): cannot be compared: \(failure.reason)")
    } catch {
      throw CorpusError(.unwritableOutput, "\(folder): cannot be compared: \(error)")
    }
  }
}

/// A file of a corpus that was written.
public struct WrittenFile: Sendable, Equatable {
  /// The path below the output folder, such as `markdown/README.md`.
  public var path: String
  /// The size in bytes.
  public var bytes: Int

  /// Creates a record of a file.
  public init(path: String, bytes: Int) {
    self.path = path
    self.bytes = bytes
  }
}

/// A file that differs from what would be written.
public struct Drift: Sendable, Equatable, CustomStringConvertible {
  /// How a file differs.
  public enum Kind: String, Sendable, Equatable {
    /// The file is missing.
    case missing
    /// The file has other content.
    case changed
    /// The file would not be written any more.
    case stale
  }

  /// The path, the output folder included.
  public var path: String
  /// How it differs.
  public var kind: Kind

  /// Creates a difference.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// The path and what is wrong with it.
  public var description: String {
    switch kind {
    case .missing: "\(path): missing"
    case .changed: "\(path): differs from what the workbook gives"
    case .stale: "\(path): no longer belongs to the corpus"
    }
  }
}
