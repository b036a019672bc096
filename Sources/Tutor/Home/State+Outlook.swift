import Questions
import Wording

extension State {
  /// Works the outlook out anew.
  ///
  /// - Complexity: O(questions).
  mutating func lookAhead() {
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
