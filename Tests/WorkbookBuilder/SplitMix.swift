/// A small generator of repeatable numbers.
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// The same seed gives the same numbers on every machine.
  public init(state: UInt64) { self.state = state }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number as spreadsheets hold them: of few digits, or of any.
  public mutating func double() -> Double {
    switch next() % 4 {
    case 0: return Double(Int64.random(in: -1_000_000...1_000_000, using: &self)) / 100
    case 1: return Double.random(in: 0...60000, using: &self)
    case 2: return Double(Int64.random(in: Int64.min...Int64.max, using: &self))
    default:
      let any = Double(bitPattern: next())
      return any.isFinite ? any : 0
    }
  }
}
