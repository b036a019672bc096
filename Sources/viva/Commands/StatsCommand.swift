import ArgumentParser
import Journal
import Memory
import Questions
import Reports
import Tutor
import Wording

/// `viva stats`: what is due, how ready, which days, how sure; on the screen, as text or JSON.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: Console.say(
      zh: "到期、掌握度、日历、把握和遗忘曲线",
      en: "What is due, how ready you are, your days, confidence and memories."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "一道题：它的遗忘曲线、各要点和历次回答",
        en: "A question: its curve of forgetting, its points and every answer."
      )
    )
  )
  var question: String?

  @Flag(help: ArgumentHelp(Console.say(zh: "输出纯文本", en: "Print plain text.")))
  var plain = false

  @OptionGroup var form: JSONOption

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "按这一天的面试算，写成 2026-12-12", en: "The day of the interview, as 2026-12-12."),
      valueName: "DATE"
    )
  )
  var interview: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard plain || form.json else {
      guard interview == nil else { throw CommandFailure(StatsCommand.idleDate) }
      var launcher = TutorLauncher(options: options)
      launcher.trustsCaches = question == nil
      return try launcher.run { library throws(CommandFailure) in
        guard let question else { return .stats }
        return .question(try StatsCommand.find(question, in: library).id, .history)
      }
    }
    let library = Paths.current.readLibrary()
    if let question {
      let report = try memory(try StatsCommand.find(question, in: library))
      Console.write(form.json ? report.json.serialised : report.text)
      return
    }
    let figures = try figures(library)
    let report = StatsReport(
      figures,
      catalogue: library.catalogue,
      statements: library.statements(of: figures.weakPoints.map(\.reference)),
      language: Console.language
    )
    Console.write(form.json ? report.json.serialised : report.text)
  }

  private func figures(_ library: QuestionLibrary) throws(CommandFailure) -> StudyFigures {
    let catalogue = library.catalogue
    let now = Moment.current
    let day =
      try interviewDay(from: now.localDay)
      ?? SettingsFile(url: Paths.current.settings).read()
      .settings.interviewDay
    var setAside: Set<QuestionID> = []
    var standings: [QuestionID: Tutor.Standing] = [:]
    var study = Study()
    var parameters = FSRSParameters.standard
    var retention = Settings.usualRetention
    do {
      if let journal = try JournalAccess().readable() {
        let today = now.localDay
        standings = try journal.standings().mapValues(Tutor.Standing.init)
        setAside = Set(
          try journal.marks().filter { $0.value.isSuspended || $0.value.skippedOn == today }.keys
        )
        study.days = try journal.studiedDays(through: today)
        study.figures = try journal.days((today - Study.figureDays + 1)...today)
          .map(StudyDay.init)
        study.items = try journal.quizDays((today - Study.figureDays + 1)...today)
          .map(StudyDay.init)
        study.weakPoints = try journal.weakPoints(
          of: Set(catalogue.questions.map(\.id)),
          limit: StudyFigures.mostWeakPoints
        )
        .map(ReviewedPoint.init)
        study.rememberedPoints = try journal.currentPoints(in: library, at: now).mapValues(
          \.remembered
        )
        study.pointDues = try journal.pointDues(in: library, leavingOut: setAside)
        parameters = (journal.scheduler as? FSRS6)?.parameters ?? .standard
        retention = journal.desiredRetention
      }
    } catch {
      throw CommandFailure(error)
    }
    return StudyFigures(
      catalogue: catalogue,
      standings: standings,
      setAside: setAside,
      study: study,
      now: now,
      interviewDay: day,
      parameters: parameters,
      retention: retention
    )
  }

  /// The memory of a question, with every answer to it.
  private func memory(_ question: Question) throws(CommandFailure) -> MemoryReport {
    guard interview == nil else { throw CommandFailure(StatsCommand.dateOfAll) }
    var answers: [PastAnswer] = []
    var items: [PastItem] = []
    var standing: Tutor.Standing?
    var curve: ForgettingCurve?
    do {
      if let journal = try JournalAccess().readable() {
        answers = try journal.comparedHistory(of: question.id).map(PastAnswer.init)
        items = try journal.quizHistory(of: question.id).map(PastItem.init)
        if let known = try journal.standing(of: question.id) {
          let known = Tutor.Standing(known)
          standing = known
          curve = ForgettingCurve(
            known.memory,
            elapsedDays: Moment.current.wholeDays(since: known.answeredAt),
            dueDays: known.dueDays,
            model: (journal.scheduler as? FSRS6) ?? FSRS6()
          )
        }
      }
    } catch {
      throw CommandFailure(error)
    }
    return MemoryReport(
      question,
      answers: answers,
      items: items,
      standing: standing,
      curve: curve,
      language: Console.language
    )
  }

  private static func find(
    _ name: String,
    in library: QuestionLibrary
  ) throws(CommandFailure) -> Question {
    do {
      return try library.question(QuestionID(rawValue: name.lowercased()))
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  private static let dateOfAll = Bilingual(
    zh: "--interview 是对全部题目算的，不和题目一起用。",
    en: "--interview is about all questions and does not go with one."
  )

  /// The day that the command names, today or later.
  private func interviewDay(from today: Int) throws(CommandFailure) -> Int? {
    guard let interview else { return nil }
    guard let day = CalendarDay(iso8601: interview) else {
      throw CommandFailure(
        Bilingual(
          zh: "--interview 要一个日期，写成 2026-12-12，而不是“\(interview)”。",
          en: "--interview takes a day such as 2026-12-12, not \"\(interview)\"."
        )
      )
    }
    guard day.daysSince1970 >= today else {
      throw CommandFailure(
        Bilingual(
          zh: "--interview 的日期 \(interview) 已经过去，请写今天或以后的一天。",
          en: "--interview names \(interview), which is past: give today or a later day."
        )
      )
    }
    return day.daysSince1970
  }

  private static let idleDate = Bilingual(
    zh: "--interview 只和 --plain 或 --json 一起用。",
    en: "--interview goes with --plain or --json."
  )
}

extension QuestionLibrary {
  /// What points state, as far as their questions can be opened.
  func statements(of points: [PointReference]) -> [PointReference: Bilingual] {
    var questions: [QuestionID: Question] = [:]
    var statements: [PointReference: Bilingual] = [:]
    for reference in points {
      if questions[reference.question] == nil {
        questions[reference.question] = try? question(reference.question)
      }
      statements[reference] =
        questions[reference.question]?.points
        .first { $0.id == reference.point }?.statement
    }
    return statements
  }
}
