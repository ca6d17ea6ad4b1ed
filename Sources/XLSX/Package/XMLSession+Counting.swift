internal import XMLEvents

extension XMLSession {
  /// Counts an element that begins; false when it is one too many and parsing ends.
  @inline(__always)
  mutating func enter(attributes: Int32) -> Bool {
    depth &+= 1
    if depth <= depthLimit && attributes <= attributeLimit { return true }
    refuse()
    return false
  }

  /// Counts an element that ends.
  @inline(__always)
  mutating func leave() { depth &-= 1 }
}
