import Authoring
import Grading
import Questions
import Wording

/// An evaluation as text for a pipe; numbers come first, so that columns line up.
struct EvaluationText {
  let language: Language
  let isASCII: Bool

  /// The figures.
  func page(_ evaluation: Evaluation) -> String {
    let parts = [
      summary(of: evaluation), measures(of: evaluation.pooled), groups(of: evaluation),
      points(of: evaluation), stages(of: evaluation), gates(of: evaluation),
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  /// Each answer that disagrees with a label, and where.
  func disagreements(_ evaluation: Evaluation) -> String {
    let blocks = evaluation.disagreements.map { answer, judgements in
      ([heading(of: answer.labelled)] + judgements.map(line)).joined(separator: "\n")
    }
    guard !blocks.isEmpty else {
      return say(zh: "判定与标注处处一致。", en: "Every verdict agrees with its label.")
    }
    return blocks.joined(separator: "\n\n")
  }

  private func summary(of evaluation: Evaluation) -> [String] {
    let tally = evaluation.pooled.tally
    let (resamples, seed) = (Bootstrap.resamples, evaluation.bootstrap.seed)
    return [
      say(
        zh: "\(tally.answers) 个回答，\(tally.labels) 个标注，\(evaluation.questions.count) 道题",
        en: "\(tally.answers.counted("answer")), \(tally.labels.counted("label")), "
          + "\(evaluation.questions.count.counted("question"))"
      ),
      say(
        zh: "方括号里是 95% 区间：对回答重抽样 \(resamples) 次，种子 \(seed)",
        en: "95% intervals in brackets: answers resampled \(resamples) times, seed \(seed)"
      ),
    ]
  }

  private func measures(of group: Evaluation.Group) -> [String] {
    Measure.allCases.map { measure in
      let words = EvaluationWords.name(of: measure, in: group.tally)[language]
      return "  \(number(group.tally.value(of: measure))) \(interval(group, measure))  \(words)"
    }
  }

  private func interval(_ group: Evaluation.Group, _ measure: Measure) -> String {
    guard let range = group.intervals[measure] else {
      return "[  -      -  ]"
    }
    return "[\(number(range.lowerBound)), \(number(range.upperBound))]"
  }

  private func groups(of evaluation: Evaluation) -> [String] {
    let tables: [(String, [Evaluation.Group])] = [
      (say(zh: "按语言", en: "by language"), evaluation.languages),
      (say(zh: "按风格", en: "by style"), evaluation.styles),
      (say(zh: "按题目", en: "by question"), evaluation.questions),
    ]
    return EvaluationWords.groupHeader[language]
      + tables.filter { !$0.1.isEmpty }
      .flatMap { title, groups in ["  \(title)"] + groups.map(row) }
  }

  private func row(_ group: Evaluation.Group) -> String {
    let values = Measure.inTables.map { number(group.tally.value(of: $0)) }
    let count = "\(group.tally.answers)".padded(to: 5)
    return "  \(values.joined(separator: " "))  \(count)  \(group.name)"
  }

  private func points(of evaluation: Evaluation) -> [String] {
    EvaluationWords.pointHeader[language]
      + evaluation.points.map { point in
        let parts = [point.credited, point.covered].map { detection in
          let values = [detection.precision, detection.recall, detection.f1].map(number)
          return values.joined(separator: " ") + " " + counts(detection)
        }
        let wrong = counts(point.contradicted)
        let name = "\(point.reference.question)/\(point.reference.point)"
        return "  \(parts.joined(separator: " ")) \(wrong) \(name)"
      }
  }

  private func counts(_ detection: Detection) -> String {
    "\(detection.right)/\(detection.found)/\(detection.wanted)".padded(to: 11)
  }

  private func stages(of evaluation: Evaluation) -> [String] {
    [
      say(
        zh: "按判定阶段：与标注完全一致的占比，括号里是评分给出的可信度",
        en: "by stage: share of exact agreement, in brackets the confidence that grades quote"
      )
    ]
      + evaluation.stages.map { stage in
        let share = number(Double(stage.agreed) / Double(stage.count))
        let counts = "\(stage.agreed)/\(stage.count)".padded(to: 11)
        let quoted = number(Confidence.share(of: stage.stage))
        return "  \(share) [\(quoted)] \(counts) \(stage.stage.rawValue): \(stage.verdict.rawValue)"
      }
  }

  private func gates(of evaluation: Evaluation) -> [String] {
    guard !evaluation.gates.isEmpty else { return [] }
    return [say(zh: "被拦下的回答（其中本该得分的）", en: "gated answers (of them worth credit)")]
      + evaluation.gates.map { "  \($0.answers) (\($0.creditworthy))  \($0.gate.rawValue)" }
  }

  private func heading(of answer: LabelledAnswer) -> String {
    let labels = [answer.question.rawValue, answer.language, answer.style].compactMap(\.self)
    return "[\(answer.id): \(labels.joined(separator: ", "))] \(TerminalText.line(answer.text))"
  }

  private func line(of judgement: GradedAnswer.Judgement) -> String {
    let given = judgement.given
    let quoted = given.evidence.map { TerminalText.line($0.text) }
      .joined(separator: isASCII ? " ... " : " … ")
    let verdicts = say(
      zh: "标注 \(judgement.gold.rawValue)，判定 \(given.verdict.rawValue)",
      en: "label \(judgement.gold.rawValue), verdict \(given.verdict.rawValue)"
    )
    return "    \(given.point): \(verdicts) (\(given.reason.name.rawValue))"
      + (quoted.isEmpty ? "" : "  > \(quoted)")
  }

  /// A number in five columns.
  private func number(_ value: Double?) -> String {
    guard let value else { return "  -  " }
    // Less than what three digits show is 0, not 4.00e-5.
    let rounded = abs(value) < 0.0005 ? 0 : value
    let text = NumberFormat.fixed(rounded, fractionDigits: rounded < 0 ? 2 : 3)
    return text.padded(to: 5)
  }

  private func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }
}

extension String {
  /// The text with blanks behind it, up to a width; for text of ASCII characters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
