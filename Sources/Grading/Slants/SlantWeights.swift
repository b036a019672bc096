/// How much each sign tells against a match, fitted to labelled answers.
///
/// Twice the coefficients of a logistic regression, rounded, of "the label says contradicted" on
/// the signs about credited matches: `Scripts/fit_slant_weights.py` says on which, and how it fares
/// on questions and on sets of answers that it has not seen. What right answers say as well is kept
/// below the limit, so that it is never enough alone: ``Slant/restriction``, ``Slant/absolute`` and
/// all from ``Slant/denial`` on but ``Slant/englishDenial``.
enum SlantWeights {
  /// Whether signs add up to a doubt.
  ///
  /// - Parameters:
  ///   - carriesTopic: whether the sentence before names what the match is about.
  ///   - strictly: whether the answer is wrong about another point.
  static func areDoubtful(
    _ signs: Set<SlantSign>,
    carriesTopic: Bool,
    strictly: Bool = false
  ) -> Bool {
    sum(of: signs, carriesTopic: carriesTopic) >= (strictly ? strictLimit : limit)
  }

  /// Whether signs tell enough to speak against a match that comes near a wrong claim.
  static func areTelling(_ signs: Set<SlantSign>, carriesTopic: Bool) -> Bool {
    sum(of: signs, carriesTopic: carriesTopic) >= tellingLimit
  }

  private static func sum(of signs: Set<SlantSign>, carriesTopic: Bool) -> Int {
    signs.reduce(carriesTopic ? carriedTopic : 0) { $0 + weight(of: $1) }
  }

  /// How much one sign tells.
  static func weight(of sign: SlantSign) -> Int { row(of: sign.slant)[sign.place] }

  /// From here on a match is doubted.
  static let limit = 4
  /// The limit in an answer that is wrong about another point: who errs once errs again. Of what
  /// was credited with signs of 3 in all, 13 of 193 were wrong in answers without such an error,
  /// and 7 of 36 in answers with one, on twelve sets under rubrics from before they were read.
  static let strictLimit = 3
  /// The limit for what comes near a wrong claim.
  static let tellingLimit = 3
  /// What a topic from the sentence before counts.
  private static let carriedTopic = 3

  /// The weights of one slant, by place; what is not named weighs nothing.
  private struct Row {
    var before = 0
    var within = 0
    var behind = 0
    var beside = 0
    var elsewhere = 0
    var adjoining = 0

    subscript(place: SlantPlace) -> Int {
      switch place {
      case .before: before
      case .within: within
      case .behind: behind
      case .beside: beside
      case .elsewhere: elsewhere
      case .adjoining: adjoining
      }
    }
  }

  private static func row(of slant: Slant) -> Row {
    switch slant {
    case .reversal: Row(before: 5, within: 6, behind: 6, beside: 5, elsewhere: 4)
    case .blame: Row(within: 6, behind: 5, beside: 4, elsewhere: 1)
    case .uselessness: Row(before: 4, within: 4, behind: 5, beside: 6, elsewhere: 3)
    case .harm: Row(within: 5, behind: 3, beside: 2)
    case .restriction: Row(before: 1, within: 3, behind: 3, beside: 2, elsewhere: 2)
    case .refusal: Row(before: 3, within: 3, behind: 4, beside: 3, elsewhere: 1, adjoining: 3)
    case .levelling: Row(before: 1, within: 3, behind: 5, beside: 3, elsewhere: 2)
    case .deferral: Row(before: 4, within: 4, behind: 4, beside: 2)
    case .absolute: Row(within: 1, behind: 2, beside: 1)
    case .denial: Row(within: 2, behind: 3, beside: 1, adjoining: 2)
    case .englishDenial: Row(before: 3, within: 3, behind: 4, beside: 2, elsewhere: 2, adjoining: 2)
    case .advice: Row(before: 1, within: 3, behind: 2, beside: 1, elsewhere: 2)
    case .correction: Row(before: 2, within: 3, behind: 2, beside: 3)
    case .cost: Row(within: 1, behind: 3)
    case .sufficiency: Row(within: 3, behind: 1, beside: 1)
    case .making: Row(before: 1, within: 3, behind: 3, beside: 2)
    case .stance: Row(before: 2, within: 2, beside: 1, elsewhere: 1)
    case .contrast: Row(before: 1, within: 3)
    case .lookalike: Row()
    }
  }
}
