/// Ascending numbers in a few words: `Rows 3-5 and 9 are`.
enum NumberRuns {
  /// The numbers as runs, with a noun before and a verb after them; at most eight runs are named.
  static func text(_ numbers: [Int], one: String, many: String) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let names = runs.prefix(8).map { run in
      run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)-\(run.upperBound)"
    }
    let more = runs.count > 8 ? ["others"] : []
    let all = names + more
    let list =
      all.count > 1
      ? all.dropLast().joined(separator: ", ") + " and " + (all.last ?? "") : all.first ?? ""
    return numbers.count == 1 ? "\(one) \(list) is" : "\(many) \(list) are"
  }
}
