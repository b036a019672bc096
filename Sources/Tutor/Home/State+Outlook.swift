import Questions
import Wording

extension State {
  /// Notes that the outlook has to be worked out anew: once, before home is drawn the next time.
  mutating func lookAhead() { isOutlookStale = true }

  /// Whether home is to be drawn with an outlook that holds no more; ``Event/settled`` mends that.
  public var isUnsettled: Bool { isOutlookStale && isHome }

  /// Works the outlook out.
  ///
  /// - Complexity: O(questions + answers that the pace lets expect).
  mutating func settle() {
    isOutlookStale = false
    let today = now.localDay
    let isAnswered = catalogue.questions.contains { self.standings[$0.id] != nil }
    let standings = shownStandings
    let isKnown = catalogue.questions.contains { standings[$0.id] != nil }
    // Whoever took quizzes alone has a streak; answers of an interview that waits are not told of.
    guard isKnown || (!isAnswered && !study.days.isEmpty) else {
      outlook = nil
      return
    }
    let daysAhead =
      settings.interviewDay.map { max(0, $0 - today) } ?? StudyFigures.usualDaysAhead
    outlook = Outlook(
      forecast: DueForecast(
        dues: catalogue.questions.compactMap { isHidden($0.id) ? nil : standings[$0.id]?.due },
        now: now,
        days: StudyFigures.forecastDays
      ),
      readiness: ReadinessForecast(
        catalogue: catalogue,
        standings: standings,
        now: now,
        days: daysAhead,
        pace: study.pace(today: today),
        model: model,
        retention: settings.retention
      ).whole,
      daysAhead: daysAhead,
      interviewDay: settings.interviewDay,
      streak: Streak(studied: study.days, today: today)
    )
  }
}
