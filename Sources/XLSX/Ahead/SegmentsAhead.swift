internal import XMLEvents

/// Reads a long part on several threads, a fixed number of documents ahead of the one who takes them
/// in order.
///
/// One thread at a time inflates and cuts documents, as far ahead as the window reaches; all others
/// parse those that are there, the oldest first. The one who takes them helps where the document that
/// is due is not there yet. None depends on another: where one does, or is faulty, it is parsed again
/// by the taker.
final class SegmentsAhead<State: SegmentState>: @unchecked Sendable {
  /// A place in the window.
  typealias Slot = SegmentSlot<State.Parsed>

  // `segments` belongs to who reads, a slot to who fills, parses or takes it, `parser` to the taker; all
  // else is only touched with the lock held.
  private let monitor = Monitor()
  private var segments: Segments
  private var parser: AheadParser<State>
  private var slots: [Slot] = []
  /// How many documents were read, how many of them somebody parses or has parsed, and how many were
  /// taken.
  private var readCount = 0
  private var begunCount = 0
  private var takenCount = 0
  private var isReading = false
  private var isAtEnd = false
  private var isStopped = false
  private var threads: [WorkerThread] = []
  private let budget: ThreadBudget
  private let borrowed: Int

  /// How many threads a part of so many documents borrows at most.
  static func mostThreads(_ documents: Int) -> Int { documents / 2 }

  /// How many documents are in memory at most, with so many threads besides the taker's.
  static func window(threads: Int) -> Int { 2 * threads + 4 }

  /// Starts reading a part ahead with what threads the budget has left; nil where there are none, or
  /// the part is short.
  ///
  /// `state` makes the state of a parser that has not seen what stands before. Throws if the part
  /// cannot be opened. Whoever has started it must stop it.
  init?(
    _ part: String, in package: OfficePackage, segmentLength: Int, threads budget: ThreadBudget,
    state: @escaping @Sendable () -> State
  ) throws(WorkbookError) {
    let size = package.size(of: part) ?? 0
    guard Segments.areWorthThreads(size: size, length: segmentLength) else { return nil }
    borrowed = budget.borrow(atMost: Self.mostThreads(size / segmentLength))
    self.budget = budget
    guard borrowed > 0 else { return nil }
    do throws(WorkbookError) {
      segments = Segments(try package.reader(of: part), State.shape, length: segmentLength)
    } catch {
      budget.giveBack(borrowed)
      throw error
    }
    let limits = package.xmlLimits
    parser = AheadParser(state(), limits: limits)
    let room = segments.longestDocument
    slots = (0..<Self.window(threads: borrowed)).map { _ in Slot(room: room) }
    for _ in 0..<borrowed {
      let thread = WorkerThread { [unowned self] in
        var parser = AheadParser(state(), limits: limits)
        while let task = nextTask(waits: true) { run(task, with: &parser) }
      }
      if let thread { threads.append(thread) }
    }
  }

  /// Ends the threads and waits for them; no slot is used after it.
  func stop() {
    guard !isStopped else { return }
    monitor.withLock {
      isStopped = true
      monitor.wakeAll()
    }
    for thread in threads { thread.join() }
    threads = []
    budget.giveBack(borrowed)
  }

  /// How many documents were taken.
  var count: Int { takenCount }

  /// How many documents are in memory.
  var heldCount: Int { monitor.withLock { readCount - takenCount + (isReading ? 1 : 0) } }

  /// The next document, when it is done; it is given back by ``release()``.
  func next() -> Slot {
    let slot = slots[takenCount % slots.count]
    while true {
      if monitor.withLock({ slot.outcome != .waiting }) { return slot }
      if let task = nextTask(waits: false) {
        run(task, with: &parser)
      } else {
        monitor.withLock {
          if slot.outcome == .waiting, !canRead, !canParse { monitor.wait() }
        }
      }
    }
  }

  /// Gives the slot taken last back for a later document.
  func release() {
    monitor.withLock {
      slots[takenCount % slots.count].outcome = .waiting
      takenCount += 1
      monitor.wakeAll()
    }
  }

  /// What a thread can do next.
  private enum Task {
    case read(Slot)
    case parse(Slot)
  }

  private var canRead: Bool {
    !isReading && !isAtEnd && !isStopped && readCount - takenCount < slots.count
  }

  private var canParse: Bool {
    !isStopped && begunCount < readCount
      && slots[begunCount % slots.count].outcome == .waiting
  }

  /// What is to be done next; nil where nothing is left, or where it would have to be waited for.
  ///
  /// Reading comes first, as only one can do it: so that it rests only where the window is full.
  private func nextTask(waits: Bool) -> Task? {
    monitor.withLock {
      while true {
        if canRead {
          isReading = true
          return .read(slots[readCount % slots.count])
        }
        if canParse {
          begunCount += 1
          return .parse(slots[(begunCount - 1) % slots.count])
        }
        guard waits, !isStopped, !isAtEnd else { return nil }
        monitor.wait()
      }
    }
  }

  private func run(_ task: Task, with parser: inout AheadParser<State>) {
    switch task {
    case .read(let slot):
      let isRead = read(into: slot)
      monitor.withLock {
        isReading = false
        readCount += 1
        if !isRead || slot.isLast { isAtEnd = true }
        if !isRead { slot.outcome = .unread }
        monitor.wakeAll()
      }
    case .parse(let slot):
      let outcome = parser.parse(slot)
      monitor.withLock {
        slot.outcome = outcome
        monitor.wakeAll()
      }
    }
  }

  private func read(into slot: Slot) -> Bool {
    guard case .document(let document, let isLast) = try? segments.next() else { return false }
    slot.isLast = isLast
    slot.headLines = segments.headLines
    slot.closingLength = isLast ? 0 : segments.closingLength
    return slot.keep(document)
  }
}
