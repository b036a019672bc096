extension DemoStep {
  /// The step on scales that cover what an earlier state of it showed as well, so that no number
  /// looks smaller than before because of what stands beside it.
  public func covering(_ earlier: DemoStep) -> DemoStep {
    var step = self
    for (place, exhibit) in exhibits.enumerated() {
      guard case .profile(let profile) = exhibit.content,
        case .profile(let before)? = earlier.exhibits.first(where: { $0.id == exhibit.id })?.content
      else { continue }
      step.exhibits[place].content = .profile(profile.covering(before))
    }
    return step
  }
}

extension Profile {
  fileprivate func covering(_ earlier: Profile) -> Profile {
    var profile = self
    for (place, measure) in measures.enumerated() {
      guard measure.scale != nil,
        let before = earlier.measures.first(where: { $0.id == measure.id })
      else { continue }
      let ends = [before.covered?.lowerBound, before.covered?.upperBound].compactMap { $0 }
      // Zero stands at the start of a logarithmic scale and says nothing of where that is.
      let shown = (earlier.values(of: measure.id) + ends).filter {
        $0.isFinite && ($0 > 0 || measure.scale != .logarithmic)
      }
      guard let least = shown.min(), let greatest = shown.max() else { continue }
      profile.measures[place].covered = least...greatest
    }
    return profile
  }
}
