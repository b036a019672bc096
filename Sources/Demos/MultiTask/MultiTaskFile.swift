import Recommender
import Wording

/// A table of the user's with at least two labels.
struct MultiTaskFile: Sendable {
  /// How many tasks are walked, the first of the file.
  static let most = 4
  /// How many rows are walked: of a longer file some, drawn for each run.
  static let mostRows = 20_000

  /// The file's name.
  private let name: String
  /// The file's rows.
  let table: RankingTable
  /// The labels, in the order of the columns.
  let labels: [RankingLabel]
  /// Whether the labels are the stages of a funnel: ``MultiTaskNet/entireSpace`` has a place then.
  let isFunnel: Bool

  /// Reads a file.
  init(reading data: DemoData) throws(DemoError) {
    name = data.name
    table = try data.rankingTable()
    labels = table.names.filter(RankingLabel.isUsualName).prefix(Self.most)
      .compactMap { RankingLabel($0) }
    guard labels.count >= 2 else {
      let known = RankingLabel.usualNames.prefix(10).joined(separator: ", ")
      let found = labels.first.map {
        Bilingual(
          zh: "标签只找到 \($0.name) 一列，还缺一列",
          en: "\($0.name) is the only label found, and one more is needed"
        )
      }
      let none = Bilingual(zh: "一列标签也没找到，要有两列", en: "no label was found, and two are needed")
      let lack = found ?? none
      throw data.refusal(
        Bilingual(
          zh: "\(lack.zh)：标签是 0/1 列，列名如 \(known)；现有的列：\(table.names.joined(separator: "、"))。"
            + "列名不同或多于四个任务，请用 viva evaluate --labels。",
          en:
            "\(lack.en): labels are columns of 0 and 1 named such as \(known); the columns are "
            + "\(table.names.joined(separator: ", ")). For other names, or more than four tasks, use "
            + "viva evaluate --labels."
        )
      )
    }
    // What is wrong with a label or a feature is said now, not in the middle of a walk.
    do throws(RecommenderError) {
      try table.check(labels: labels)
      do throws(RecommenderError) {
        try RankingEvaluation.checkFunnel(of: table, labels: labels)
        isFunnel = true
      } catch {
        guard case .notAFunnel = error else { throw error }
        isFunnel = false
      }
    } catch {
      throw data.refusal(error)
    }
  }

  /// Refuses a walk of which a run could not be measured, before any of them is trained.
  ///
  /// - Parameters:
  ///   - runs: what each run's split is drawn from.
  ///   - seed: the walk's.
  /// - Throws: ``DemoError/data(_:)`` with the seed and the run, or ``DemoError/cancelled``.
  func checkSplits(ofRuns runs: [UInt64], seed: UInt64) throws(DemoError) {
    for (run, drawn) in runs.enumerated() {
      do throws(RecommenderError) {
        try RankingEvaluation.checkSplits(
          of: table,
          labels: labels,
          share: 0.8,
          most: Self.mostRows,
          seeds: [drawn]
        )
      } catch {
        guard
          case .splitWithoutBothLabels(_, let isTest, let task, let positives, let known) = error
        else { throw DemoError(error) }
        let sentence = RecommenderError.splitWithoutBothLabels(
          seed: seed,
          isTest: isTest,
          task: task,
          positives: positives,
          known: known
        ).sentence
        throw .data(
          Bilingual(
            zh: "\(name)：第 \(run + 1) 次（共 \(runs.count) 次），\(sentence.zh)",
            en: "\(name): run \(run + 1) of \(runs.count). \(sentence.en)"
          )
        )
      }
    }
  }
}
