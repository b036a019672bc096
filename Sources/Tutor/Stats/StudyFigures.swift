public import Memory
public import Questions
public import Wording

/// Everything that the figures' screen and `viva stats` show.
///
/// Pure: what the journal tells, the catalogue and a moment in, figures out.
public struct StudyFigures: Hashable, Sendable {
  /// The moment that they hold for.
  public let now: Moment
  /// The day of the interview, counted from 1970-01-01, or nil where none is set.
  public let interviewDay: Int?
  /// How many days ahead the later readiness is told.
  public let daysAhead: Int
  /// Which questions fall due when.
  public let forecast: DueForecast
  /// Which points do, those of questions that are set aside left out.
  public let pointForecast: DueForecast
  /// How much would come to mind.
  public let readiness: ReadinessForecast
  /// The answers a day lately.
  public let pace: Double
  /// The key points by topic, as far as any of a question was reviewed.
  public let points: [TopicPoints]
  /// The days in a row.
  public let streak: Streak
  /// The answers of each day of 53 weeks, quiz items among them.
  public let heat: HeatMap
  /// How sure the user was, of answers and of quiz items, and how it went.
  public let calibration: [Calibration]
  /// The last twelve weeks.
  public let weeks: [AnswerWeek]
  /// Every answered question, the likeliest to be forgotten first.
  public let memories: [MemoryFigure]
  /// The points that were missed or said wrong when they were reviewed last, those first that have
  /// been due for longest.
  public let weakPoints: [WeakPoint]

  /// Whether nothing was answered, neither a question nor a quiz item, as far as the figures reach.
  public var isEmpty: Bool {
    memories.isEmpty && weakPoints.isEmpty && streak.days == 0
      && heat.weeks.allSatisfy { $0.allSatisfy { ($0 ?? 0) == 0 } }
  }

  /// How many days ahead readiness is told where no interview is set.
  public static let usualDaysAhead = 30
  /// How many days the forecast tells apart.
  public static let forecastDays = 14
  /// How many weak points are named.
  public static let mostWeakPoints = 12

  /// Works all figures out.
  ///
  /// - Parameters:
  ///   - setAside: Questions that are not asked; they count for readiness and not as due.
  ///   - study: The days of the last ``Study/figureDays``.
  ///   - interviewDay: The day of the interview on the user's clock, or nil.
  ///   - retention: The probability of recall at which a question falls due.
  /// - Complexity: O(n log n) in the questions, and O(days studied).
  public init(
    catalogue: Catalogue,
    standings: [QuestionID: Standing],
    setAside: Set<QuestionID> = [],
    study: Study,
    now: Moment,
    interviewDay: Int?,
    parameters: FSRSParameters,
    retention: Double
  ) {
    let model = FSRS6(parameters: parameters)
    let today = now.localDay
    let daysAhead = interviewDay.map { max(0, $0 - today) } ?? StudyFigures.usualDaysAhead
    self.now = now
    self.interviewDay = interviewDay
    self.daysAhead = daysAhead
    pace = study.pace(today: today)
    let known = catalogue.questions.compactMap { question in
      standings[question.id].map { (id: question.id, standing: $0) }
    }
    forecast = DueForecast(
      dues: known.filter { !setAside.contains($0.id) }.map(\.standing.due),
      now: now,
      days: StudyFigures.forecastDays
    )
    pointForecast = DueForecast(
      dues: study.pointDues,
      now: now,
      days: StudyFigures.forecastDays
    )
    readiness = ReadinessForecast(
      catalogue: catalogue,
      standings: standings,
      now: now,
      days: daysAhead,
      pace: pace,
      model: model,
      retention: retention
    )
    points = TopicPoints.all(of: catalogue, study.rememberedPoints)
    streak = Streak(studied: study.days, today: today)
    heat = HeatMap(days: study.figures + study.items, today: today, weeks: Study.figureDays / 7)
    calibration = Calibration.all(of: study.figures + study.items)
    weeks = AnswerWeek.last(12, of: study.figures, today: today)
    memories = known.map { id, standing in
      let elapsed = now.wholeDays(since: standing.answeredAt)
      return MemoryFigure(
        question: id,
        memory: standing.memory,
        elapsedDays: elapsed,
        dueDays: standing.dueDays,
        recall: model.retrievability(standing.memory, elapsedDays: elapsed),
        score: standing.score,
        attempts: standing.attempts
      )
    }
    .sorted { ($0.recall, $0.question) < ($1.recall, $1.question) }
    weakPoints = study.weakPoints.prefix(StudyFigures.mostWeakPoints).map { point in
      let elapsed = now.wholeDays(since: point.reviewedAt)
      return WeakPoint(
        reference: point.reference,
        elapsedDays: elapsed,
        recall: model.retrievability(point.memory, elapsedDays: elapsed),
        daysLeft: point.due.wholeDays(since: point.reviewedAt) - elapsed
      )
    }
  }
}
