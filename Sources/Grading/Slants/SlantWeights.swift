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
  /// - Parameter carriesTopic: whether the sentence before names what the match is about.
  static func areDoubtful(_ signs: Set<SlantSign>, carriesTopic: Bool) -> Bool {
    signs.reduce(carriesTopic ? carriedTopic : 0) { $0 + weight(of: $1) } >= limit
  }

  /// From here on a match is doubted.
  private static let limit = 4
  /// What a topic from the sentence before counts.
  private static let carriedTopic = 3

  private static func weight(of sign: SlantSign) -> Int {
    table[sign.slant.rawValue][sign.place.rawValue]
  }

  /// A row for every slant but the last, in ``Slant``'s order; a column for every place, in
  /// ``SlantPlace``'s: before, within, behind, beside, elsewhere, adjoining.
  private static let table = [
    [5, 6, 6, 5, 4, 0],  // reversal
    [0, 6, 5, 4, 1, 0],  // blame
    [4, 4, 5, 6, 3, 0],  // uselessness
    [0, 5, 3, 2, 0, 0],  // harm
    [1, 3, 3, 2, 2, 0],  // restriction
    [3, 3, 4, 3, 1, 3],  // refusal
    [1, 3, 5, 3, 2, 0],  // levelling
    [0, 1, 2, 1, 0, 0],  // absolute
    [0, 2, 3, 1, 0, 2],  // denial
    [3, 3, 4, 2, 2, 2],  // englishDenial
    [1, 3, 2, 1, 2, 0],  // advice
    [2, 3, 2, 3, 0, 0],  // correction
    [0, 1, 3, 0, 0, 0],  // cost
    [0, 3, 1, 1, 0, 0],  // sufficiency
    [1, 3, 3, 2, 0, 0],  // making
    [2, 2, 0, 1, 1, 0],  // stance
    [1, 3, 0, 0, 0, 0],  // contrast
    [3, 0, 0, 0, 0, 0],  // hearsay
  ]
}
