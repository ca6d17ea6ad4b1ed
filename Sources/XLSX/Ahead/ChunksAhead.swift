internal import ZipContainer

/// Inflates a part on a thread of its own, a few chunks ahead of the one who parses them.
final class ChunksAhead: @unchecked Sendable {
  /// What is in a place of the ring.
  private enum Chunk {
    case empty
    case bytes(Int)
    case failure(ZipError)
  }

  // `entry` belongs to the thread, as do empty chunks; all else is only touched with the lock held.
  private let monitor = Monitor()
  private var entry: EntryReader
  private var chunks = [Chunk](repeating: .empty, count: ring)
  private let memory: UnsafeMutableRawBufferPointer
  private var position = 0
  private var isStopped = false
  private var thread: WorkerThread?
  private let budget: ThreadBudget

  /// A part with less bytes is not worth a thread.
  static let shortest = 512 << 10
  private static let ring = 4
  private static let chunkLength = 1 << 16

  /// Starts inflating on a thread of the budget; nil where there is none left.
  init?(_ part: String, in package: OfficePackage, budget: ThreadBudget) throws(WorkbookError) {
    guard let size = package.size(of: part), size >= Self.shortest, budget.borrow(atMost: 1) == 1
    else { return nil }
    self.budget = budget
    do { entry = try package.reader(of: part) } catch {
      budget.giveBack(1)
      throw error
    }
    // Not before all else stands: what fails above has no one to free it.
    memory = .allocate(byteCount: Self.ring * Self.chunkLength, alignment: 16)
    thread = WorkerThread { [unowned self] in inflate() }
    guard thread != nil else {
      budget.giveBack(1)
      return nil
    }
  }

  deinit { memory.deallocate() }

  /// Ends the thread and waits for it; nothing is used after it.
  func stop() {
    monitor.withLock {
      isStopped = true
      monitor.wakeAll()
    }
    thread?.join()
    budget.giveBack(1)
  }

  /// Lends the next bytes to `body`, none at the end; throws what inflating them threw.
  func next(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let index = position % Self.ring
    let chunk = monitor.withLock {
      while true {
        guard case .empty = chunks[index] else { return chunks[index] }
        monitor.wait()
      }
    }
    switch chunk {
    case .empty: return
    case .failure(let error): throw error
    case .bytes(let count): try body(UnsafeRawBufferPointer(rebasing: room(index)[..<count]))
    }
    position += 1
    monitor.withLock {
      chunks[index] = .empty
      monitor.wakeAll()
    }
  }

  private func inflate() {
    for number in 0... {
      let index = number % Self.ring
      let isWanted = monitor.withLock {
        while true {
          if isStopped { return false }
          if case .empty = chunks[index] { return true }
          monitor.wait()
        }
      }
      guard isWanted else { return }
      let chunk: Chunk
      do throws(ZipError) { chunk = .bytes(try entry.read(into: room(index))) } catch {
        chunk = .failure(error)
      }
      monitor.withLock {
        chunks[index] = chunk
        monitor.wakeAll()
      }
      switch chunk {
      case .bytes(1...): continue
      default: return
      }
    }
  }

  private func room(_ index: Int) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(
      rebasing: memory[index * Self.chunkLength..<(index + 1) * Self.chunkLength])
  }
}
