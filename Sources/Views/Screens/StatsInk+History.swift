import Grading
import Questions
import Screen
import Tutor
import Wording

extension StatsInk {
  /// Adds a line for each answer, the newest first, and below the marked one what it gained and
  /// lost and its words beside those of the time before.
  func addAnswers(_ history: History, now: Moment, to document: inout Document) {
    for place in history.answers.indices.reversed() {
      let answer = history.answers[place]
      guard place == history.markedAnswer else {
        document.add(line(of: answer, isMarked: false, now: now))
        continue
      }
      let earlier = place > 0 ? history.answers[place - 1] : nil
      document.mark { document in
        document.add(line(of: answer, isMarked: true, now: now))
        addChange(of: answer, history.question, to: &document)
        addWords(of: answer, earlier, to: &document)
      }
    }
  }

  private func line(of answer: PastAnswer, isMarked: Bool, now: Moment) -> StyledText {
    var line = StyledText(isMarked ? drawing.glyphs.focus + " " : "  ", .accent, strong: true)
    let role: Role = isMarked ? .focus : .text
    line += padded(StyledText("\(answer.number)", role, strong: isMarked), to: 3, .trailing)
    let days = now.localDay - answer.moment.localDay
    let date = CalendarDay(daysSince1970: answer.moment.localDay).short(language)
    line += padded("  " + date, to: 10, .leading, role)
    line += padded(NumberFormat.percent(answer.score), to: 5, .trailing)
    line += padded(answer.scoreChange.map(Phrase.change) ?? "", to: 5, .trailing, .muted)
    if columns >= 50 {
      line += padded("  " + (answer.sureness?.word[language] ?? ""), to: 14, .leading, .muted)
      line += padded(NumberFormat.clock(seconds: answer.seconds), to: 7, .trailing, .muted)
    }
    if columns >= 64 {
      line += padded("  " + Phrase.ago(days)[language], to: 16, .leading, .muted)
    }
    return line
  }

  private func addChange(
    of answer: PastAnswer,
    _ question: Question,
    to document: inout Document
  ) {
    for (points, word, mark) in [
      (answer.gained, Phrase.gained, StyledText(drawing.glyphs.covered, .right)),
      (answer.lost, Phrase.lost, StyledText(drawing.glyphs.missed, .missing)),
    ] {
      for point in question.points where points.contains(point.id) {
        document.add(
          StyledText(Phrase.label(word, language), .muted) + StyledText(point.statement[language]),
          marker: StyledText("     ") + mark,
          indent: 7
        )
      }
    }
  }

  /// Adds the words of an answer and of the one before: side by side where there is room.
  private func addWords(
    of answer: PastAnswer,
    _ earlier: PastAnswer?,
    to document: inout Document
  ) {
    let indent = 5
    guard let earlier else {
      document.paragraphs(words(answer), role: .voice, indent: indent)
      document.space()
      return
    }
    let width = (columns - indent - 4) / 2
    guard width >= 36 else {
      document.add(StyledText(Phrase.thisTime[language], .muted), indent: indent)
      document.paragraphs(words(answer), role: .voice, indent: indent)
      document.add(StyledText(Phrase.timeBefore[language], .muted), indent: indent)
      document.paragraphs(words(earlier), indent: indent)
      document.space()
      return
    }
    let blanks = StyledText(String(repeating: " ", count: indent))
    document.add(
      blanks + padded(Phrase.thisTime[language], to: width, .leading, .muted) + StyledText("    ")
        + StyledText(Phrase.timeBefore[language], .muted)
    )
    let left = lines(words(answer), width)
    let right = lines(words(earlier), width)
    for row in 0..<max(left.count, right.count) {
      document.add(
        blanks + padded(row < left.count ? left[row] : "", to: width, .leading, .voice)
          + StyledText("    ") + StyledText(row < right.count ? right[row] : "")
      )
    }
    document.space()
  }

  private func words(_ answer: PastAnswer) -> String {
    answer.text.allSatisfy(\.isWhitespace) ? Phrase.emptyAnswer[language] : answer.text
  }

  private func lines(_ text: String, _ columns: Int) -> [String] {
    let layout = TextLayout(text, columns: columns, measure: drawing.width)
    return layout.lines.map { line in
      String(layout.graphemes[line.shown].map { $0.isNewline ? " " : $0 })
    }
  }

  /// Adds for each point what every answer and every quiz item got for it, and how often it was
  /// covered lately.
  func addMastery(_ history: History, to document: inout Document) {
    let mastery = PointMastery.all(of: history.question, history.answers, history.items)
    let most = mastery.map(\.reviews.count).max().map { min($0, columns >= 66 ? 12 : 6) } ?? 0
    for (point, row) in zip(history.question.points, mastery) {
      var marker = StyledText("  ")
      for verdict in row.reviews.suffix(most) { marker += verdict.mark(drawing.glyphs) }
      if row.reviews.isEmpty { marker += StyledText(drawing.glyphs.absent, .muted) }
      marker = padded(marker, to: 3 + most)
      marker += padded(row.share.map(NumberFormat.percent) ?? "", to: 5, .trailing)
      document.add(StyledText(point.statement[language]), marker: marker, indent: 3 + most + 7)
    }
  }

  /// Adds the quiz items under a heading of their own, the newest first: when, how it went, of
  /// which point, what was asked, and what the user said.
  func addItems(_ history: History, to document: inout Document) {
    guard !history.items.isEmpty else { return }
    let items = history.items.suffix(StatsInk.mostItems)
    let heading = QuizPhrase.itemCount(history.items.count, listed: items.count)
    document.heading(heading[language])
    for item in items.reversed() {
      let date = CalendarDay(daysSince1970: item.moment.localDay).short(language)
      let point = history.question.points.first { $0.id == item.point }
      document.add(
        StyledText(point?.statement[language] ?? item.point.rawValue),
        marker: padded("  " + date, to: 11, .leading, .muted) + item.verdict.mark(drawing.glyphs),
        indent: 14
      )
      if let asked = item.asked {
        let glyphs = drawing.glyphs
        document.add(
          StyledText(glyphs.openingQuote + asked[language] + glyphs.closingQuote),
          indent: 14
        )
      }
      let kind = item.kind.map { QuizPhrase.kind($0) } ?? QuizPhrase.prediction
      var line = StyledText(kind[language], .muted)
      // A prediction is kept by the demo's names, which are no words of the user's.
      if item.kind != nil {
        let said = (item.picked?[language] ?? item.response).split(whereSeparator: \.isNewline)
          .joined(separator: " ")
        let words = said.allSatisfy(\.isWhitespace) ? Phrase.emptyAnswer[language] : said
        line = StyledText(Phrase.label(kind, language), .muted) + StyledText(words, .voice)
      }
      document.add(line, indent: 14)
    }
  }

  /// The most quiz items that are listed.
  private static let mostItems = 40
}
