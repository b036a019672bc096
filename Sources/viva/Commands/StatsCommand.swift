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
      launcher.trustsCaches = true
      return try launcher.run { _ throws(CommandFailure) in .stats }
    }
    let library = Paths.current.readLibrary()
    let figures = try figures(library.catalogue)
    let report = StatsReport(
      figures,
      catalogue: library.catalogue,
      statements: library.statements(of: figures.weakPoints.map(\.reference)),
      language: Console.language
    )
    Console.write(form.json ? report.json.serialised : report.text)
  }

  private func figures(_ catalogue: Catalogue) throws(CommandFailure) -> StudyFigures {
    let now = Moment.current
    let day = try interviewDay()
    var standings: [QuestionID: Tutor.Standing] = [:]
    var study = Study()
    var parameters = FSRSParameters.standard
    var retention = Settings.usualRetention
    do {
      if let journal = try JournalAccess().readable() {
        let today = now.localDay
        standings = try journal.standings().mapValues(Tutor.Standing.init)
        study.days = try journal.studiedDays(through: today)
        study.figures = try journal.days((today - Study.figureDays + 1)...today)
          .map(StudyDay.init)
        parameters = (journal.scheduler as? FSRS6)?.parameters ?? .standard
        retention = journal.desiredRetention
      }
    } catch {
      throw CommandFailure(error)
    }
    return StudyFigures(
      catalogue: catalogue,
      standings: standings,
      study: study,
      now: now,
      interviewDay: day,
      parameters: parameters,
      retention: retention
    )
  }

  private func interviewDay() throws(CommandFailure) -> Int? {
    guard let interview else { return nil }
    guard let day = CalendarDay(iso8601: interview) else {
      throw CommandFailure(
        Bilingual(
          zh: "--interview 要一个日期，写成 2026-12-12，而不是“\(interview)”。",
          en: "--interview takes a day such as 2026-12-12, not \"\(interview)\"."
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
