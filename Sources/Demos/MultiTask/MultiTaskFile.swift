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
  /// The columns that models do not see, since they say what came of it.
  let hidden: [String]
  /// Whether the labels are the stages of a funnel: ``MultiTaskNet/entireSpace`` has a place then.
  let isFunnel: Bool

  /// Reads a file.
  ///
  /// - Parameter takesLosses: whether what less is better of is a label, too, such as `skip`.
  init(reading data: DemoData, takesLosses: Bool = true) throws(DemoError) {
    name = data.name
    table = try data.rankingTable()
    let named = table.names.filter { OutcomeColumn($0)?.isLabel == true }
    let taken = named.filter { takesLosses || OutcomeColumn($0) == .gain }.prefix(Self.most)
    labels = taken.compactMap { RankingLabel($0) }
    guard labels.count >= 2 else {
      let losses = takesLosses ? [] : named.filter { OutcomeColumn($0) == .loss }
      throw data.refusal(Self.labelsNeeded(labels.first?.name, losses, table.names))
    }
    hidden = table.names.filter { OutcomeColumn($0) != nil && !taken.contains($0) }
    // What is wrong with a label or a feature is said now, not in the middle of a walk.
    do throws(RecommenderError) {
      try table.check(labels: labels, leavingOut: hidden)
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

  private static func labelsNeeded(
    _ only: String?,
    _ losses: [String],
    _ names: [String]
  ) -> Bilingual {
    let known = "click, cart, order, buy, like, follow, share, is_click, 点击, 下单"
    let found = only.map {
      Bilingual(
        zh: "标签只找到 \($0) 一列，还缺一列",
        en: "\($0) is the only label found, and one more is needed"
      )
    }
    let none = Bilingual(zh: "一列标签也没找到，要有两列", en: "no label was found, and two are needed")
    let lack = found ?? none
    let left =
      losses.isEmpty
      ? Bilingual(zh: "", en: "")
      : Bilingual(
        zh: "（\(losses.joined(separator: "、")) 越少越好，不算要争取的目标）",
        en: " (of \(losses.joined(separator: ", ")) less is better, which is no goal to gain)"
      )
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(lack.zh)\(left.zh)：标签是 0/1 列，列名如 \(known)；现有的列：\(names.joined(separator: "、"))。"
          + "列名不同或多于四个任务，请用 viva evaluate --labels。"
      ),
      en:
        "\(lack.en)\(left.en): labels are columns of 0 and 1 named such as \(known); the columns are "
        + "\(names.joined(separator: ", ")). For other names, or more than four tasks, use "
        + "viva evaluate --labels."
    )
  }

  /// Which columns models do not see, and why; nil where they see all but labels and users.
  static func sentence(hiding hidden: [String]) -> Bilingual? {
    guard !hidden.isEmpty else { return nil }
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "不给模型看：\(hidden.joined(separator: "、"))（看列名，是结果或时间）。"
      ),
      en: "Hidden from models, being by their names outcomes or times: "
        + "\(hidden.joined(separator: ", "))."
    )
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
