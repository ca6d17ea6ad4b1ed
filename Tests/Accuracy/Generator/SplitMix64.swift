/// A small generator of numbers that are the same for the same seed on every machine.
///
/// Steele, Lea, Flood: “Fast splittable pseudorandom number generators”, OOPSLA 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A generator of its own for each name and seed.
  init(seed: Int, name: String) {
    // FNV-1a, so that neighbouring names start far apart.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = hash &+ UInt64(truncatingIfNeeded: seed) &* 0x9e37_79b9_7f4a_7c15
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// Whether something happens that happens so often, from 0 to 1.
  mutating func happens(_ share: Double) -> Bool {
    Double(next() >> 11) * 0x1p-53 < share
  }

  /// A whole number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of several things; `fallback` where there are none.
  mutating func pick<Element>(_ things: [Element], or fallback: Element) -> Element {
    things.isEmpty ? fallback : things[number(0...things.count - 1)]
  }

  /// One of several strings.
  mutating func pick(_ words: [String]) -> String { pick(words, or: "") }

  /// The things in another order.
  mutating func shuffled<Element>(_ things: [Element]) -> [Element] {
    var things = things
    for index in things.indices.dropFirst() {
      things.swapAt(index, number(0...index))
    }
    return things
  }
}
