import ArgumentParser
import Foundation
import Journal
import Memory
import MemoryFitting
import Reports
import Wording

/// `viva memory fit`: fits the parameters of FSRS-6 to the user's reviews, and keeps them where
/// they predict reviews that were held out better than the published ones.
struct MemoryFitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit",
    abstract: Console.say(
      zh: "拟合 FSRS-6 的 21 个参数；在留出的复习上更准才采用，之后按新参数排复习",
      en: "Fit the 21 parameters of FSRS-6; they are used from then on where they predict held-out "
        + "reviews better."
    )
  )

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "只衡量，不采用", en: "Measure only; keep the present parameters.")
    )
  )
  var dryRun = false

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let progress = WorkProgress()
    progress.leaveAtInterrupt()
    do {
      let journal = try JournalAccess().readable()
      let log = try journal.map(ReviewLog.init) ?? ReviewLog()
      let fitted = try ParameterFitter().fit(
        log,
        progress: progress.reporter(
          of: Console.say(zh: "遗忘模型", en: "memory"),
          doing: Bilingual(zh: "拟合", en: "fitting")
        )
      )
      progress.finish()
      let isKept = fitted.isFitted && !dryRun
      if isKept, let journal { try keep(fitted, in: journal) }
      Console.write(
        format.json
          ? Self.json(fitted, isKept: isKept).serialised
          : Self.sentence(about: fitted, isKept: isKept)[Console.language]
      )
    } catch let error as JournalError {
      progress.finish()
      throw CommandFailure(error)
    } catch let error as FittingError {
      progress.finish()
      throw CommandFailure(Self.sentence(about: error), status: .problems)
    }
  }

  private func keep(_ fitted: FittedParameters, in journal: Journal) throws(JournalError) {
    guard !journal.isTemporary else { throw .readOnly(path: journal.path) }
    var generator = SystemRandomNumberGenerator()
    try journal.append(
      .parameters(
        ParametersRecord(
          values: fitted.parameters.values,
          reviews: fitted.before.reviews,
          lossBefore: fitted.before.logLoss,
          lossAfter: fitted.after.logLoss
        )
      ),
      id: RecordID(using: &generator),
      at: .current
    )
  }

  private static func json(_ fitted: FittedParameters, isKept: Bool) -> JSONValue {
    func measure(_ measure: RecallMeasure) -> JSONValue {
      .object([
        .init("logLoss", .number(measure.logLoss)),
        .init("rmseBins", .number(measure.rootMeanSquaredErrorInBins)),
      ])
    }
    return .object([
      .init("reviews", .integer(fitted.before.reviews)), .init("before", measure(fitted.before)),
      .init("after", measure(fitted.after)), .init("better", .boolean(fitted.isFitted)),
      .init("kept", .boolean(isKept)),
      .init("parameters", .array(fitted.parameters.values.map { .number($0) })),
    ])
  }

  private static func sentence(about fitted: FittedParameters, isKept: Bool) -> Bilingual {
    func loss(_ measure: RecallMeasure) -> String {
      NumberFormat.fixed(measure.logLoss, fractionDigits: 4)
    }
    let count = fitted.before.reviews
    let figures = Bilingual(
      zh: "\(count) 次复习；对数损失：通用参数 \(loss(fitted.before))，拟合后在留出部分 \(loss(fitted.after))。",
      en: "\(count.counted("review")); log loss: \(loss(fitted.before)) with the published "
        + "parameters, \(loss(fitted.after)) on held-out reviews with fitted ones."
    )
    let end =
      isKept
      ? Bilingual(zh: "今后按新参数排复习。", en: " Reviews are scheduled by the fitted ones from now on.")
      : fitted.isFitted
        ? Bilingual(zh: "没有采用。", en: " They were not kept.")
        : Bilingual(
          zh: "没有变准，仍用原来的参数。",
          en: " That is no better, so the parameters stay as they are."
        )
    return Bilingual(zh: figures.zh + end.zh, en: figures.en + end.en)
  }

  private static func sentence(about error: FittingError) -> Bilingual {
    switch error {
    case .tooFewReviews(let found, let needed):
      Bilingual(
        zh: "能用来拟合的复习有 \(found) 次，至少要 \(needed) 次：隔天以上再答同一题才算一次。",
        en: "\(found.counted("review")) can be fitted to, of \(needed) that are needed: an answer "
          + "counts where the same question was answered at least a day before."
      )
    case .givenUp: Bilingual(zh: "已中断。", en: "Stopped.")
    }
  }
}
