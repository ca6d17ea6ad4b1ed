/// One step of an alignment: how many pieces of each side it takes, and how sure it is.
struct Bead: Sendable, Equatable {
  /// The shapes of beads.
  enum Shape: UInt8, Sendable, CaseIterable {
    case oneToOne, oneToNone, noneToOne, twoToOne, oneToTwo, twoToTwo

    /// How many English pieces.
    var en: Int {
      switch self {
      case .noneToOne: 0
      case .oneToOne, .oneToNone, .oneToTwo: 1
      case .twoToOne, .twoToTwo: 2
      }
    }

    /// How many Chinese pieces.
    var zh: Int {
      switch self {
      case .oneToNone: 0
      case .oneToOne, .noneToOne, .twoToOne: 1
      case .oneToTwo, .twoToTwo: 2
      }
    }

    /// The negative logarithm of how often translators do this (Gale and Church, table 5).
    var cost: Double {
      switch self {
      case .oneToOne: 0.12
      case .oneToNone, .noneToOne: 5.3
      case .twoToOne, .oneToTwo: 3.1
      case .twoToTwo: 4.9
      }
    }

    /// How far a bead of this shape is trusted before its lengths and words are looked at.
    var trust: Double {
      switch self {
      case .oneToOne: 0.72
      case .oneToNone, .noneToOne: 0.2
      case .twoToOne, .oneToTwo: 0.62
      case .twoToTwo: 0.45
      }
    }
  }

  /// The English pieces, as places in their list.
  var en: Range<Int>
  /// The Chinese pieces, as places in their list.
  var zh: Range<Int>
  /// How sure the bead is, from 0 to 1.
  var score: Double
}
