/// The wordings of every cue, in both languages.
///
/// A longer wording beats a shorter one inside it: 不仅 is harmless though 不 negates.
enum CueLexicon {
  /// Finds all cues of an answer.
  static func hits(in tokens: [Token]) -> [PhraseHit] {
    index.hits(in: tokens, forgivingTypos: false)
  }

  private static let index: PhraseIndex = {
    var index = PhraseIndex()
    for cue in Cue.allCases {
      for wording in wordings(of: cue).split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        if let phrase = Phrase(String(wording)) { index.insert(phrase, label: cue.rawValue) }
      }
    }
    return index
  }()

  /// The wordings of a cue, parted by bars and line ends.
  static func wordings(of cue: Cue) -> String {
    switch cue {
    case .clauseStart: clauseStarts
    case .runOnStart: runOnStarts
    case .negator: negators
    case .harmless: harmless
    case .condition: conditions
    case .dismissal: dismissals
    case .falsehood: falsehoods
    case .disavowal: disavowals
    case .retraction: retractions
    case .exclusion: exclusions
    case .report: reports
    case .absolute: absolutes
    case .belief: beliefs
    case .shrug: shrugs
    case .speaker: speakers
    case .rejection: rejections
    case .premise: premises
    case .consequence: consequences
    case .comparison: comparisons
    case .conjunction: conjunctions
    case .former: formers
    case .latter: latters
    case .ignorance: ignorance
    case .instruction: instructions
    case .claim: claims
    case .term: terms
    case .filler: fillers
    }
  }
}
