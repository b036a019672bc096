import ArgumentParser
import Foundation
import Recommender
import Reports
import Wording

/// The labels of `viva evaluate`: with them ranking models of several tasks are compared.
struct EvaluateRanking: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "多任务排序：--interactions 里作为标签的列，0 或 1，或 列名=正例取值，用逗号分开；"
          + "其余列是特征",
        en: "Ranking for several tasks: the columns of --interactions that are labels, of 0 and 1 "
          + "or as NAME=VALUE, separated by commas; the others are features."
      ),
      valueName: "NAME,NAME"
    )
  )
  var labels: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "排序模型看不到的列，如泄露标签的列",
        en: "Columns that ranking models do not see, as those that tell a label."
      ),
      valueName: "NAME,NAME"
    )
  )
  var leaveOut: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "排序模型的种子个数：从 --seed 起，每个种子重新切分、重新训练",
        en: "How many seeds ranking models are compared over, from --seed on; each splits and "
          + "trains anew."
      )
    )
  )
  var seeds: Int?

  /// Compares ranking models on a file and prints what came of it.
  func run(
    models: String?,
    files: EvaluateFiles,
    json: Bool,
    progress: WorkProgress
  ) throws {
    let names = try chosen(models)
    let share = try share(of: files)
    let count = seeds ?? 1
    guard (1...100).contains(count) else {
      throw CommandFailure(
        Bilingual(
          zh: "--seeds 应在 1 到 100 之间，不能是 \(count)。",
          en: "--seeds must be from 1 to 100, not \(count)."
        )
      )
    }
    let path = try path(of: files)
    let labels = try taskLabels()
    try checkTrees(names)
    var report: RankingReport?
    var found: [RankingReport.Model] = names.map { .init(name: $0, trials: [], fitSeconds: []) }
    do {
      let table = try RankingTable([UInt8](try UserFile.data(of: path)))
      let all = (0..<count).map { files.seed &+ UInt64($0) }
      if names.contains(RankingCatalogue.entireSpace) {
        try RankingEvaluation.checkFunnel(of: table, labels: labels)
      }
      try checkSplits(of: table, labels, share: share, seeds: all)
      if let remark = remark(on: table, labels) { progress.remark(remark) }
      for place in 0..<count {
        let evaluation = try RankingEvaluation(
          table,
          labels: labels,
          leavingOut: leaveOut?.commaParts ?? [],
          share: share,
          seed: all[place]
        )
        report = report ?? RankingReport(evaluation, hasUsers: table.hasUsers)
        for (model, name) in names.enumerated() {
          let title = count == 1 ? name : "\(name) \(place + 1)/\(count)"
          let began = ContinuousClock.now
          let trial = try evaluation.trial(
            of: name,
            progress: progress.reporter(of: title, doing: Bilingual(zh: "训练", en: "fitting"))
          )
          found[model].fitSeconds.append((ContinuousClock.now - began) / .seconds(1))
          found[model].trials += [trial].compactMap { $0 }
        }
      }
    } catch let error as RecommenderError {
      throw failure(path, error.sentence)
    } catch let error as CSVError {
      throw failure(path, error.sentence)
    }
    progress.finish()
    guard var report else { return }
    report.models = found
    Console.write(json ? report.json.serialised : report.text(in: Console.language))
  }

  /// Names columns that models see as features though by their names they say what came of it; nil
  /// where there are none.
  private func remark(on table: RankingTable, _ labels: [RankingLabel]) -> Bilingual? {
    let known = Set(labels.map(\.column) + (leaveOut?.commaParts ?? []))
    let seen = table.names.filter { name in
      let meaning = OutcomeColumn(name)
      return meaning != nil && meaning != .moment && !known.contains(name)
    }
    guard let first = seen.first else { return nil }
    // Written out whole: the option is given once.
    let names = ((leaveOut?.commaParts ?? []) + seen).joined(separator: ",")
    return Bilingual(
      zh: "\(seen.joined(separator: "、")) 看列名是结果，--labels 里没有，这次当特征用；"
        + "若会泄露标签，请用 --leave-out \(names)。",
      en: (seen.count == 1
        ? "\(first) is named as an outcome is but not in --labels, so models see it as a feature; if it tells "
        : "\(seen.joined(separator: ", ")) are named as outcomes are but not in --labels, so models see them as features; if they tell ")
        + "a label, say --leave-out \(names)."
    )
  }

  /// Refuses a seed whose split cannot be measured before anything is trained that would then be
  /// lost; a mistake in the file, which no other seed would mend, is said first.
  private func checkSplits(
    of table: RankingTable,
    _ labels: [RankingLabel],
    share: Double,
    seeds: [UInt64]
  ) throws(RecommenderError) {
    do {
      try RankingEvaluation.checkSplits(of: table, labels: labels, share: share, seeds: seeds)
    } catch {
      _ = try table.examples(
        labels: labels,
        leavingOut: leaveOut?.commaParts ?? [],
        trainingOn: Array(0..<table.count)
      )
      throw error
    }
  }

  /// Refuses trees without their library before anything is trained that would then be lost.
  private func checkTrees(_ names: [String]) throws(CommandFailure) {
    guard names.contains(RankingCatalogue.trees) else { return }
    do {
      try BoostedTrees.checkLibrary()
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  private func failure(_ path: String, _ sentence: Bilingual) -> CommandFailure {
    CommandFailure(
      Bilingual(zh: "“\(path)”：\(sentence.zh)", en: "\"\(path)\": \(sentence.en)")
    )
  }

  private func taskLabels() throws(CommandFailure) -> [RankingLabel] {
    var labels: [RankingLabel] = []
    for text in self.labels?.commaParts ?? [] {
      guard let label = RankingLabel(text), !labels.contains(label) else {
        throw CommandFailure(
          Bilingual(
            zh: "--labels 里的“\(text)”不对；应是 列名 或 列名=正例取值，每个一次。",
            en: "\"\(text)\" in --labels is wrong; it takes COLUMN or COLUMN=VALUE, each once."
          )
        )
      }
      labels.append(label)
    }
    guard !labels.isEmpty else {
      throw CommandFailure(
        Bilingual(
          zh: "--labels 后面没有列名；如 --labels click,order。",
          en: "--labels names no column; it takes names such as --labels click,order."
        )
      )
    }
    return labels
  }

  private func path(of files: EvaluateFiles) throws(CommandFailure) -> String {
    let others = [
      ("--train", files.train), ("--test", files.test), ("--items", files.items),
      ("--users", files.users), ("--columns", files.columns),
    ]
    if let other = others.first(where: { $0.1 != nil })?.0 {
      throw CommandFailure(
        Bilingual(
          zh: "\(other) 不能和 --labels 一起用；带标签的数据放在 --interactions 一个文件里。",
          en: "\(other) does not go with --labels, whose data are one file, --interactions."
        )
      )
    }
    guard let path = files.interactions else {
      throw CommandFailure(
        Bilingual(
          zh: "--labels 需要 --interactions 文件：每行一个样本，带表头。",
          en: "--labels needs --interactions FILE: a header, and a row for each example."
        )
      )
    }
    return path
  }

  private func share(of files: EvaluateFiles) throws(CommandFailure) -> Double {
    guard let split = files.split else { return 0.8 }
    guard case .shuffled(let share) = SplitRule(split) else {
      throw CommandFailure(
        Bilingual(
          zh: "有 --labels 时 --split 只能是 random:比例，如 random:0.8，不能是“\(split)”。",
          en: "With --labels --split can only be random:SHARE, such as random:0.8, not "
            + "\"\(split)\"."
        )
      )
    }
    return share
  }

  private func chosen(_ models: String?) throws(CommandFailure) -> [String] {
    let known = RankingCatalogue.names
    guard let models else { return RankingCatalogue.networks }
    var chosen: [String] = []
    for name in models.commaParts where !chosen.contains(name) {
      guard known.contains(name) else {
        throw CommandFailure(
          Bilingual(
            zh: "有 --labels 时没有模型“\(name)”；可用的有：\(known.joined(separator: "、"))。",
            en: "With --labels there is no model \"\(name)\"; there are "
              + "\(known.joined(separator: ", "))."
          )
        )
      }
      chosen.append(name)
    }
    guard !chosen.isEmpty else {
      throw CommandFailure(
        Bilingual(
          zh: "--models 后面没有模型；可用的有：\(known.joined(separator: "、"))。",
          en: "--models names none; there are \(known.joined(separator: ", "))."
        )
      )
    }
    return chosen
  }
}
