extension SplitRule {
  /// Reads `leave-last-out`, `time:0.8`, `time:2018-09-01` or `random:0.75`, or nil for another
  /// text.
  ///
  /// A share says how much is learnt from and lies in (0, 1); a moment is any that ``CSVLoader``
  /// reads.
  public init?(_ text: String) {
    if text == "leave-last-out" {
      self = .leaveLastOut
      return
    }
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let share = Double(parts[1]).flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
    switch parts[0] {
    case "random":
      guard let share else { return nil }
      self = .shuffled(fraction: share)
    case "time":
      if let share {
        self = .timeFraction(share)
      } else {
        let bytes = Array(parts[1].utf8)
        // A number that is no share is a slip rather than a second of 1970.
        guard let time = CSVNumber.time(bytes, bytes.indices), parts[1].count >= 8 else {
          return nil
        }
        self = .before(time: time)
      }
    default: return nil
    }
  }
}
