import Grading
import Screen

extension Verdict {
  /// The verdict's mark in its role.
  func mark(_ glyphs: Glyphs) -> StyledText {
    switch self {
    case .covered: StyledText(glyphs.covered, .right)
    case .partial: StyledText(glyphs.partial, .half)
    case .missed: StyledText(glyphs.missed, .missing)
    case .contradicted: StyledText(glyphs.wrong, .wrong)
    }
  }
}

extension PointGrade {
  /// The verdict's mark in its role, or the mark of what the grader is unsure of.
  func mark(_ glyphs: Glyphs) -> StyledText {
    reason.asks ? StyledText(glyphs.unsure, .half) : verdict.mark(glyphs)
  }
}
