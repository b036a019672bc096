extension Moment {
  /// The day and the minute on the local clock with its offset, as ISO 8601 writes them:
  /// `2026-03-05T21:40+08:00`.
  public var iso8601: String {
    let minutes = Int(zoneOffset.magnitude / 60)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let offset =
      (zoneOffset < 0 ? "-" : "+") + "\(padded(minutes / 60)):\(padded(minutes % 60))"
    return dayAndTime.split(separator: " ").joined(separator: "T") + offset
  }
}
