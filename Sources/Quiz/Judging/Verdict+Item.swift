public import Grading
import Memory

extension Verdict {
  /// What the share of a short item that was right comes to, by the bounds of the ratings: covered
  /// from ``Rating/wholePoint``, half covered from ``Rating/hardScore``.
  public init(shareOfItem share: Double) {
    self = share >= Rating.wholePoint ? .covered : share >= Rating.hardScore ? .partial : .missed
  }
}
