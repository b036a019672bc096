/// How well verdicts of some kind find the labels of that kind.
public struct Detection: Hashable, Sendable {
  /// How many labels are of the kind.
  public var wanted = 0
  /// How many verdicts are of the kind.
  public var found = 0
  /// How many are both.
  public var right = 0

  /// Creates counts of nothing.
  public init() {}

  /// right / found: how often such a verdict is right; nil without any.
  public var precision: Double? { found > 0 ? Double(right) / Double(found) : nil }
  /// right / wanted: how often such a label is found; nil without any.
  public var recall: Double? { wanted > 0 ? Double(right) / Double(wanted) : nil }
  /// 2·right / (found + wanted), the harmonic mean of both; nil without any verdict or label.
  public var f1: Double? {
    found + wanted > 0 ? 2 * Double(right) / Double(found + wanted) : nil
  }

  mutating func add(wanted isWanted: Bool, found isFound: Bool) {
    wanted += isWanted ? 1 : 0
    found += isFound ? 1 : 0
    right += isWanted && isFound ? 1 : 0
  }

  static func += (left: inout Detection, right: Detection) {
    left.wanted += right.wanted
    left.found += right.found
    left.right += right.right
  }
}
