/// Parses a document for an ``XMLHandler``.
///
/// ```swift
/// var reader = XMLReader(SheetNames())
/// try reader.parse(chunk)
/// let names = try reader.finish().names
/// ```
package struct XMLReader<Handler: XMLHandler>: ~Copyable {
  private let receiver: HandlerReceiver<Handler>
  private var parser: XMLPushParser<ReceiverState>
  private var budget: ItemBudget

  /// Makes a reader that passes events to `handler`.
  package init(_ handler: Handler, limits: XMLLimits = XMLLimits()) {
    budget = ItemBudget(limits)
    receiver = HandlerReceiver(handler)
    receiver.textLimit = limits.textBytes
    parser = XMLPushParser(
      state: ReceiverState(receiver: Unmanaged.passUnretained(receiver)), limits: limits)
  }

  /// The handler in the state it has reached.
  package var handler: Handler { receiver.handler }

  /// The place the parser has reached, line and column from 1.
  package var position: (line: Int, column: Int) { parser.position }

  /// Parses the next bytes; rethrows what the handler threw.
  package mutating func parse(_ bytes: UnsafeRawBufferPointer) throws {
    do { try parser.parse(bytes) } catch { throw receiver.failure ?? error }
    try budget.check(receiver.handler.itemCount, parsed: bytes.count, at: parser.position)
  }

  /// Ends the document and returns the handler.
  package mutating func finish() throws -> Handler {
    do { try parser.finish() } catch { throw receiver.failure ?? error }
    return receiver.handler
  }

  /// Parses a whole document that is in memory.
  package static func read(
    _ bytes: [UInt8], _ handler: Handler, limits: XMLLimits = XMLLimits()
  ) throws -> Handler {
    var reader = XMLReader(handler, limits: limits)
    try bytes.withUnsafeBytes { try reader.parse($0) }
    return try reader.finish()
  }
}

/// Takes events from the C functions; the subclass knows the handler's type.
class EventReceiver {
  var text: [UInt8] = []
  var textLimit = Int.max
  var failure: (any Error)?

  func start(_ element: borrowing XMLElement) throws {}
  func end(_ name: XMLName, namespace: XMLName) throws {}
}

private final class HandlerReceiver<Handler: XMLHandler>: EventReceiver {
  var handler: Handler

  init(_ handler: Handler) { self.handler = handler }

  override func start(_ element: borrowing XMLElement) throws {
    text.removeAll(keepingCapacity: true)
    try handler.start(element)
  }

  override func end(_ name: XMLName, namespace: XMLName) throws {
    try text.withUnsafeBufferPointer {
      try handler.end(name, namespace: namespace, text: XMLText($0))
    }
    text.removeAll(keepingCapacity: true)
  }
}

/// The state behind an ``XMLReader``'s callbacks: the receiver, held by the reader.
struct ReceiverState: XMLEventState {
  let receiver: Unmanaged<EventReceiver>

  init(receiver: Unmanaged<some EventReceiver>) {
    self.receiver = Unmanaged.fromOpaque(receiver.toOpaque())
  }

  mutating func intern(_ names: borrowing XMLNames) {}

  static let callbacks = XMLCallbacks(
    startElement: { data, name, _, uri, declarationCount, declarations, count, _, attributes in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<ReceiverState>.self) else { return }
      frame.pointee.session.depth += 1
      let session = frame.pointee.session
      guard session.depth <= session.depthLimit,
        count &+ declarationCount <= session.attributeLimit
      else {
        return frame.pointee.session.refuse()
      }
      let element = XMLElement(
        name: XMLName(name), namespace: XMLName(uri), depth: Int(frame.pointee.session.depth),
        attributes: attributes, attributeCount: Int(count),
        declarations: declarations, declarationCount: Int(declarationCount))
      frame.pointee.state.receive(frame) { try $0.start(element) }
    },
    endElement: { data, name, _, uri in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<ReceiverState>.self) else { return }
      frame.pointee.session.depth -= 1
      frame.pointee.state.receive(frame) { try $0.end(XMLName(name), namespace: XMLName(uri)) }
    },
    characters: { data, start, length in
      guard let frame = data?.assumingMemoryBound(to: XMLFrame<ReceiverState>.self) else { return }
      let isOverLimit = frame.pointee.state.receiver._withUnsafeGuaranteedRef {
        guard Int(length) <= $0.textLimit - $0.text.count else { return true }
        $0.text.append(contentsOf: UnsafeBufferPointer(start: start, count: Int(length)))
        return false
      }
      if isOverLimit { frame.pointee.session.stop(.text) }
    })

  /// Runs `body`; an error that it throws is kept and parsing ends.
  private func receive(
    _ frame: UnsafeMutablePointer<XMLFrame<ReceiverState>>, _ body: (EventReceiver) throws -> Void
  ) {
    receiver._withUnsafeGuaranteedRef {
      guard $0.failure == nil else { return }
      do { try body($0) } catch {
        $0.failure = error
        frame.pointee.session.stop()
      }
    }
  }
}
