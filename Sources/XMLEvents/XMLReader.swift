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
  private let limits: XMLLimits
  private var items = 0
  /// Bytes since the handler last kept something, and those that may be in what it keeps.
  private var unkept = 0
  private var kept = 0

  /// Makes a reader that passes events to `handler`.
  package init(_ handler: Handler, limits: XMLLimits = XMLLimits()) {
    self.limits = limits
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
    try checkItems(bytes.count)
  }

  /// Ends a document that lists things without end.
  ///
  /// What a handler keeps is never more than the bytes it was read from: those that were parsed
  /// since it last kept something, as far back as one tag may reach.
  private mutating func checkItems(_ parsed: Int) throws(XMLError) {
    unkept = min(unkept + parsed, limits.markupBytes + parsed)
    let count = receiver.handler.itemCount
    guard count != items else { return }
    items = count
    kept += unkept
    unkept = 0
    guard count > limits.items || kept > max(limits.textBytes, Self.smallList) else { return }
    let (line, column) = position
    throw count > limits.items
      ? XMLError(
        .items, line: line, column: column, "lists more things than the limit of \(limits.items)")
      : XMLError(
        .textBytes, line: line, column: column,
        "what it lists is longer than the limit of \(limits.textBytes) bytes")
  }

  /// Ends the document and returns the handler.
  package mutating func finish() throws -> Handler {
    do { try parser.finish() } catch { throw receiver.failure ?? error }
    return receiver.handler
  }

  /// A list of so many bytes is never too long: they are counted coarsely.
  private static var smallList: Int { 1 << 20 }

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
