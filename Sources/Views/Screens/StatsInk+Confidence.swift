import Questions
import Screen
import Tutor
import Wording

extension StatsInk {
  /// Adds how sure the user was, and how it went.
  func addConfidence(_ figures: StudyFigures, to document: inout Document) {
    let name = 16
    let barColumns = columns >= 66 ? 20 : 0
    var head = padded("  " + Phrase.saidColumn[language], to: name, .leading, .muted)
    head += padded(Phrase.answersColumn[language], to: 8, .trailing, .muted)
    head.append("  ")
    head += padded(
      Phrase.scoredColumn[language],
      to: barColumns + 9,
      barColumns > 0 ? .leading : .trailing,
      .muted
    )
    document.add(head)
    for calibration in figures.calibration {
      var line = padded("  " + calibration.sureness.word[language], to: name)
      line += padded("\(calibration.answers)", to: 8, .trailing, .muted)
      line.append("  ")
      if let score = calibration.score {
        line += bar(score, barColumns)
        line += padded(NumberFormat.percent(score), to: barColumns > 0 ? 6 : 9, .trailing)
      } else {
        line += padded(drawing.glyphs.absent, to: barColumns + 6, .leading, .muted)
      }
      line.append("  ")
      line += word(for: calibration)
      document.add(line)
    }
    document.space()
    document.paragraphs(Phrase.confidenceMeans[language], role: .muted)
  }

  private func word(for calibration: Calibration) -> StyledText {
    switch calibration.judgement {
    case .unknown: StyledText(Phrase.tooFew[language], .muted)
    case .fits: StyledText(Phrase.fitsWell[language], .right)
    case .hopeful: StyledText(Phrase.tooHopeful[language], .wrong)
    case .modest: StyledText(Phrase.tooModest[language], .half)
    }
  }

  /// Adds the points remembered by topic, and those that did not come to mind last time.
  func addPoints(
    _ figures: StudyFigures,
    _ statements: [PointReference: Bilingual],
    _ catalogue: Catalogue,
    to document: inout Document
  ) {
    document.heading(Phrase.pointsByTopic[language])
    let titles = Dictionary(
      catalogue.topics.map { ($0.id, $0.title[language]) },
      uniquingKeysWith: { first, _ in first }
    )
    let barColumns = columns >= 60 ? 20 : 8
    for topic in figures.points where topic.points > 0 {
      let name = "  " + (titles[topic.topic] ?? "")
      var line = padded(name, to: max(8, columns - barColumns - 12))
      line += bar(Double(topic.remembered) / Double(topic.points), barColumns)
      line += padded("\(topic.remembered)/\(topic.points)", to: 10, .trailing)
      document.add(line)
    }
    document.heading(Phrase.missedLast[language])
    guard !figures.weakPoints.isEmpty else {
      document.add(StyledText(Phrase.nothingMissed[language], .muted), indent: 2)
      return
    }
    let questions = Dictionary(
      catalogue.questions.map { ($0.id, $0.title[language]) },
      uniquingKeysWith: { first, _ in first }
    )
    for weak in figures.weakPoints {
      let statement = statements[weak.reference]?[language] ?? weak.reference.point.rawValue
      document.add(
        StyledText(statement),
        marker: StyledText(drawing.glyphs.missed, .missing),
        indent: 2
      )
      let title = questions[weak.reference.question] ?? weak.reference.question.rawValue
      let facts = [
        title, Phrase.ago(weak.elapsedDays)[language], Phrase.askedAgain(weak.daysLeft)[language],
      ]
      document.add(
        StyledText(facts.joined(separator: " \(drawing.glyphs.separator) "), .muted),
        indent: 2
      )
    }
  }
}
