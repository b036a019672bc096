extension DemoStep {
  /// A streamed state on the scales of the state before it, which only grow.
  ///
  /// So no number looks smaller than before because of what stands beside it. A logarithmic scale
  /// has room beyond what is shown, and takes more of it where it must grow, so that it seldom
  /// does.
  ///
  /// - Parameter earlier: the state before; nil for the first.
  public func covering(_ earlier: DemoStep?) -> DemoStep {
    var step = self
    for (place, exhibit) in exhibits.enumerated() {
      guard case .profile(let profile) = exhibit.content else { continue }
      let known = earlier?.exhibits.first { $0.id == exhibit.id }
      guard case .profile(let before)? = known?.content else {
        step.exhibits[place].content = .profile(profile.covering(nil))
        continue
      }
      step.exhibits[place].content = .profile(profile.covering(before))
    }
    return step
  }
}

extension Profile {
  /// By what factor a logarithmic scale goes beyond the numbers that it must hold.
  private static let room = 30.0

  fileprivate func covering(_ earlier: Profile?) -> Profile {
    var profile = self
    for (place, measure) in measures.enumerated() {
      guard let scale = measure.scale else { continue }
      let known = earlier?.measures.first { $0.id == measure.id }?.covered
      // Zero stands at the start of a logarithmic scale and says nothing of where that is.
      let shown = values(of: measure.id).filter {
        $0.isFinite && ($0 > 0 || scale != .logarithmic)
      }
      guard let least = shown.min(), let greatest = shown.max() else {
        profile.measures[place].covered = known
        continue
      }
      let room = scale == .logarithmic ? Self.room : 1
      let lower = known.flatMap { $0.lowerBound <= least ? $0.lowerBound : nil } ?? least / room
      let upper =
        known.flatMap { $0.upperBound >= greatest ? $0.upperBound : nil } ?? greatest * room
      profile.measures[place].covered = lower...max(lower, upper)
    }
    return profile
  }
}
