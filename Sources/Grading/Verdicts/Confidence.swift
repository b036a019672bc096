/// How often a verdict is right, by the stage that decided it: the share of its verdicts that agree
/// with the label exactly.
///
/// Counted on the sets that the rubrics were mended by least, `aside.jsonl`, `unheard.jsonl` and
/// `unseen.jsonl` of `Tests/GradingTests/Fixtures/answers` (405 answers, 2,520 labels). Stages that
/// decide fewer than 30 times there are counted on all fifteen sets but `development.jsonl` (2,204
/// answers, 13,717 labels), which flatters; of fewer than 30 on those, too, one right and one wrong
/// verdict are added (rule of succession). `Scripts/tabulate_grading.py --stages` counts them, and
/// a test holds the larger ones to it within a tenth.
public enum Confidence {
  /// The share of a stage's verdicts that agree with the label.
  public static func share(of stage: Stage) -> Double {
    switch stage {
    // 789 of 818.
    case .evidence: 0.95
    // 124 of 158; most of the others earn credit in the label, too.
    case .partialEvidence: 0.77
    // 41 of 86; most of the others earn full credit in the label.
    case .someParts: 0.47
    // 176 of 182.
    case .misconception: 0.96
    // 3 of 3 on all sets: (3 + 1) / (3 + 2).
    case .reversal: 0.8
    // 12 of 12 on all sets: (12 + 1) / (12 + 2), rounded down.
    case .deniedMisconception: 0.92
    // 68 of 77 on all sets.
    case .conflict: 0.88
    // 28 of 33 on all sets.
    case .denied: 0.84
    // 9 of 20 on all sets: (9 + 1) / (20 + 2).
    case .deniedPart: 0.45
    // 16 of 57; nearly all of the others were said or contradicted, which only the user can tell.
    case .doubted: 0.28
    // 70 of 100.
    case .unsure: 0.7
    // 951 of 1,014.
    case .nothingFound: 0.94
    // 191 of 194 on all sets, held to .95.
    case .gate: 0.95
    // The user's own word.
    case .user: 1
    }
  }
}
