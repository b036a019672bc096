import Questions
import Screen
import Tutor
import Wording

extension InterviewTalkView {
  /// What was asked, or what was answered, before a follow-up.
  struct PastLine {
    /// Who said it.
    let label: String
    /// The columns that the labels take.
    let indent: Int
    /// What was said, on one line laid out.
    let text: TextLayout
    /// The rows that it takes.
    let rows: Int

    /// Question and answer before a follow-up, in one row and in two at most; none before the
    /// first answer.
    static func all(of talk: InterviewTalk, _ language: Language, _ page: Page) -> [PastLine] {
      guard let answer = talk.answerBefore else { return [] }
      let labels = [InterviewPhrase.asked[language], InterviewPhrase.youSaid[language]]
      let indent = (labels.map { page.drawing.width.columns(of: $0) }.max() ?? 0) + 2
      let texts = [talk.question?.asks[language] ?? "", answer]
      return texts.enumerated().map { index, text in
        let layout = TextLayout(
          text.split(whereSeparator: \.isNewline).joined(separator: " "),
          columns: max(1, page.body.columns - indent - 2),
          measure: page.drawing.width
        )
        return PastLine(
          label: labels[index],
          indent: indent,
          text: layout,
          rows: min(layout.lines.count, index + 1)
        )
      }
    }
  }
}
