/// A piece of a text that a translation carries over as it is or in another notation: a number, a
/// date, an address, a gap to fill in.
package struct Placeable: Sendable, Equatable {
  /// What the piece is.
  package enum Kind: Sendable, Hashable {
    case email
    case url
    case orderID
    case asin
    case trackingNumber
    case caseID
    case phone
    case date
    /// A time of day.
    case time
    case percent
    case money
    case duration(DurationUnit)
    /// Any other number.
    case number
    /// A person's or a shop's name.
    case name
    /// A gap to fill in: `[date]`, `XXX`, `（店铺名）`.
    case placeholder
  }

  /// What the piece is.
  package var kind: Kind
  /// The whole expression, unit and sign included, as indexes into the scalars of the text.
  package var range: Range<Int>
  /// What a user would replace: of `12小时` the `12`, of `43.73%` all.
  package var core: Range<Int>
  /// The normal form: equal for two notations of the same thing.
  package var value: String
  /// The number, where there is one: of a duration in its unit, of a time in minutes.
  package var number: Double?
  /// The date, where it is one.
  package var date: CalendarDate?
  /// Whether the piece is written in words or may be a part of a name: it can stand for a number
  /// of the other side, and nothing is missed where none does.
  package var isWeak = false
}

/// The unit of a duration.
package enum DurationUnit: String, Sendable, Hashable, CaseIterable {
  case minutes, hours, days, weeks, months, years

  /// How many hours the unit has; a month counts 30 days, a year 365.
  package var hours: Double {
    switch self {
    case .minutes: 1 / 60
    case .hours: 1
    case .days: 24
    case .weeks: 168
    case .months: 720
    case .years: 8760
    }
  }
}
