import Grading

/// Everything that the measures are made of, added up over answers.
public struct Tally: Hashable, Sendable {
  /// How many answers were added.
  public private(set) var answers = 0
  /// How many labels they have.
  public private(set) var labels = 0
  /// Covered or partial against the rest.
  public private(set) var credited = Detection()
  /// Covered against the rest.
  public private(set) var covered = Detection()
  /// Contradicted against the rest.
  public private(set) var contradicted = Detection()
  /// How many points are labelled contradicted and called covered.
  public private(set) var wrongClaimsCredited = 0
  /// How many answers have a mark.
  public var marked: Int { marks.count }
  /// How many answers have every label missed.
  public private(set) var blank = 0

  private var creditedInChinese = Detection()
  private var creditedInEnglish = Detection()
  private var marks = MarkAgreement()
  private var sumOfBlankScores = 0.0

  /// Creates a tally of nothing.
  init() {}

  /// Adds up answers.
  init(_ entries: [Entry]) {
    for entry in entries { add(entry) }
  }

  /// What one answer adds.
  struct Entry {
    let labels: Int
    let credited: Detection
    let covered: Detection
    let contradicted: Detection
    let wrongClaimsCredited: Int
    let language: String
    let score: Double
    let mark: Double?
    let isBlank: Bool

    init(_ answer: GradedAnswer) {
      var credited = Detection()
      var covered = Detection()
      var contradicted = Detection()
      var wrongClaimsCredited = 0
      for judgement in answer.judgements {
        let (gold, given) = (judgement.gold, judgement.given.verdict)
        credited.add(wanted: gold.credit > 0, found: given.credit > 0)
        covered.add(wanted: gold == .covered, found: given == .covered)
        contradicted.add(wanted: gold == .contradicted, found: given == .contradicted)
        wrongClaimsCredited += gold == .contradicted && given == .covered ? 1 : 0
      }
      self.credited = credited
      self.covered = covered
      self.contradicted = contradicted
      self.wrongClaimsCredited = wrongClaimsCredited
      labels = answer.judgements.count
      language = answer.language
      score = answer.grade.score
      mark = answer.labelled.mark.map { $0 / 100 }
      isBlank = answer.isBlank
    }
  }

  /// Adds one answer.
  mutating func add(_ entry: Entry) {
    answers += 1
    labels += entry.labels
    credited += entry.credited
    covered += entry.covered
    contradicted += entry.contradicted
    wrongClaimsCredited += entry.wrongClaimsCredited
    if entry.language == "zh" { creditedInChinese += entry.credited }
    if entry.language == "en" { creditedInEnglish += entry.credited }
    if let mark = entry.mark { marks.add(score: entry.score, mark: mark) }
    if entry.isBlank {
      blank += 1
      sumOfBlankScores += entry.score
    }
  }

  /// A measure's value, or nil where there is nothing to measure.
  public func value(of measure: Measure) -> Double? {
    switch measure {
    case .creditedPrecision: credited.precision
    case .creditedRecall: credited.recall
    case .creditedF1: credited.f1
    case .coveredPrecision: covered.precision
    case .coveredRecall: covered.recall
    case .coveredF1: covered.f1
    case .contradictedPrecision: contradicted.precision
    case .contradictedRecall: contradicted.recall
    case .contradictedF1: contradicted.f1
    case .wrongClaimsCredited:
      contradicted.wanted > 0
        ? Double(wrongClaimsCredited) / Double(contradicted.wanted) : nil
    case .weightedKappa: marks.weightedKappa
    case .correlation: marks.correlation
    case .blankScore: blank > 0 ? sumOfBlankScores / Double(blank) : nil
    case .languageGap:
      if let chinese = creditedInChinese.f1, let english = creditedInEnglish.f1 {
        abs(chinese - english)
      } else {
        nil
      }
    }
  }
}
