#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A growing run of plain values in memory that its owner frees.
///
/// It is bitwise copyable, so that a parser's state can hold it; whoever copies it must see to it that
/// only one copy is used from then on.
struct Arena<Element: BitwiseCopyable>: BitwiseCopyable {
  private(set) var base: UnsafeMutablePointer<Element>
  var count = 0
  private(set) var capacity: Int

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
  }

  func free() { base.deallocate() }

  var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  @inline(__always)
  mutating func append(_ source: UnsafePointer<Element>, count length: Int) {
    if length > capacity &- count { grow(by: length) }
    (base + count).initialize(from: source, count: length)
    count &+= length
  }

  /// Grows by a quarter at least: a large arena holds little more than it needs.
  @inline(never)
  private mutating func grow(by length: Int) {
    let needed = count + length
    let larger = max(needed, capacity + max(capacity / (capacity < 1 << 20 ? 1 : 4), 16))
    let bytes = larger * MemoryLayout<Element>.stride
    if let moved = realloc(base, bytes) {
      base = moved.assumingMemoryBound(to: Element.self)
    } else {
      let fresh = UnsafeMutablePointer<Element>.allocate(capacity: larger)
      fresh.initialize(from: base, count: count)
      base.deallocate()
      base = fresh
    }
    capacity = larger
  }

  /// Gives back what is not needed any more.
  mutating func trim() {
    guard count > 0, count < capacity,
      let moved = realloc(base, count * MemoryLayout<Element>.stride)
    else { return }
    base = moved.assumingMemoryBound(to: Element.self)
    capacity = count
  }
}
