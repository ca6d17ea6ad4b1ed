internal import Normalizing
internal import Synchronization
internal import XLSX

/// Turns workbooks into corpora on a disk, several at a time.
///
/// ```swift
/// let conversion = try Conversion(inputs: ["books"], output: "Output")
/// conversion.run(jobs: 2) { outcome in print(outcome) }
/// ```
public struct Conversion: Sendable {
  /// What came of one workbook.
  public enum Outcome: Sendable {
    /// It was converted, and these files were written.
    case written(Corpus, [WrittenFile])
    /// It was compared with the output, and these files differ.
    case compared(Corpus, [Drift])
    /// It could not be read, or its output not be written.
    case failed(CorpusError)
  }

  /// A workbook and the folder that its corpus is written to.
  public struct Job: Sendable, Equatable {
    /// The workbook's path.
    public let workbook: String
    /// The output folder's path.
    public let output: String
  }

  /// The workbooks, in the order of the inputs.
  public let workbooks: [Job]
  private let formats: [CorpusFormat]
  private let options: ImportOptions

  /// Plans the conversion.
  ///
  /// - Parameters:
  ///   - inputs: Paths of workbooks and of folders that hold workbooks.
  ///   - output: The folder to write into. A single workbook is written into it; several, or those
  ///     of a folder, into a folder each, named after the workbook; folders in a folder stay so.
  ///   - formats: What to write.
  ///   - options: What the workbooks are read with.
  /// - Throws: ``CorpusError`` where a folder holds no workbook or two workbooks would be written to
  ///   the same place.
  public init(
    inputs: [String], output: String, formats: [CorpusFormat] = CorpusFormat.all,
    options: ImportOptions = ImportOptions()
  ) throws(CorpusError) {
    let files = try InputFiles.workbooks(in: inputs)
    let output = PathName.trimmed(output)
    let isSingle = files.count == 1 && files.allSatisfy(\.isNamed)
    var taken: [String: String] = [:]
    var jobs: [Job] = []
    for file in files {
      let folder = isSingle ? output : output + "/" + file.place
      if let other = taken.updateValue(file.path, forKey: folder) {
        throw CorpusError(
          .outputCollision,
          "\(file.path): would be written to \(folder), where \(other) is written too")
      }
      jobs.append(Job(workbook: file.path, output: folder))
    }
    workbooks = jobs
    self.formats = formats
    self.options = options
  }

  /// The workbooks of files and folders, in the order of the arguments, each once.
  ///
  /// - Throws: ``CorpusError`` where a folder holds no workbook.
  public static func workbooks(in inputs: [String]) throws(CorpusError) -> [String] {
    try InputFiles.workbooks(in: inputs).map(\.path)
  }

  /// Converts the workbooks and tells what came of each, in their order.
  ///
  /// - Parameters:
  ///   - jobs: How many threads work: on a workbook each, or together where there are fewer
  ///     workbooks than threads.
  ///   - isCheck: Whether to compare only, and write nothing.
  ///   - progress: Told how far a workbook is, from any thread.
  ///   - finished: Told each workbook's outcome, one at a time and in order.
  public func run(
    jobs: Int, isCheck: Bool = false,
    progress: @Sendable (Int, ConversionProgress) -> Void = { _, _ in },
    finished: @Sendable (Outcome) -> Void
  ) {
    let queue = OrderedResults<Outcome>()
    let next = Atomic<Int>(0)
    let threads = ThreadBudget(count: jobs)
    // This thread only waits for the others.
    threads.giveBack(1)
    // As many workbooks again may wait for the disk. Whoever works has a thread of the budget; those
    // that no workbook needs are left for the sheets and entries of the others.
    Threads.run(min(2 * max(1, jobs), workbooks.count)) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < workbooks.count else { return }
        threads.take()
        let outcome = convert(workbooks[index], on: threads, isCheck: isCheck) {
          progress(index, $0)
        }
        queue.insert(outcome, at: index, deliver: finished)
      }
    }
  }

  /// Converts a workbook with a thread of the budget, which is given back when all is computed.
  private func convert(
    _ job: Job, on threads: ThreadBudget, isCheck: Bool, progress: (ConversionProgress) -> Void
  ) -> Outcome {
    var isDone = false
    let giveBack = {
      if !isDone { threads.giveBack(1) }
      isDone = true
    }
    defer { giveBack() }
    do throws(CorpusError) {
      let name = PathName.name(of: job.workbook)
      var options = options
      options.budget = threads
      let corpus = try Corpus(workbook: job.workbook, options: options) { reading in
        progress(ConversionProgress(fraction: 0.8 * reading.fraction, label: reading.label))
      }
      progress(ConversionProgress(fraction: 0.8, label: "\(name): writing"))
      let outcome: Outcome =
        if isCheck {
          .compared(corpus, try corpus.drift(from: job.output, formats: formats))
        } else {
          .written(
            corpus,
            try corpus.write(
              to: job.output, formats: formats, workers: Workers(threads), built: giveBack))
        }
      progress(ConversionProgress(fraction: 1, label: name))
      return outcome
    } catch {
      return .failed(error)
    }
  }
}

/// Delivers results in the order of their numbers, whatever order they come in.
private final class OrderedResults<Value: Sendable>: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: Value] = [:]
  }

  private let state = Mutex(State())

  func insert(_ value: Value, at index: Int, deliver: (Value) -> Void) {
    state.withLock { state in
      state.waiting[index] = value
      while let value = state.waiting.removeValue(forKey: state.next) {
        deliver(value)
        state.next += 1
      }
    }
  }
}
