import ArgumentParser
import Foundation
import Recommender
import Reports
import Wording

/// `viva evaluate`: the engine on the user's own files.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: Console.say(
      zh: "在你自己的 CSV 或 TSV 上训练、推荐、评测",
      en: "Fit, recommend and measure on your own CSV or TSV files."
    ),
    discussion: Console.say(
      zh: "模型：\(Catalogue.names.joined(separator: "、"))。"
        + "有 --labels 时：\(RankingCatalogue.names.joined(separator: "、"))。",
      en: "Models: \(Catalogue.names.joined(separator: ", ")). "
        + "With --labels: \(RankingCatalogue.names.joined(separator: ", "))."
    )
  )

  @OptionGroup var files: EvaluateFiles

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "要比较的模型，用逗号分开", en: "The models to compare, separated by commas."),
      valueName: "NAME,NAME"
    )
  )
  var models: String?

  @Option(
    help: ArgumentHelp(Console.say(zh: "每个用户推荐几个", en: "How many items to recommend to each user."))
  )
  var k: Int = 10

  @Flag(help: ArgumentHelp(Console.say(zh: "输出 JSON", en: "Print one JSON object.")))
  var json = false

  @OptionGroup var towers: EvaluateTowers

  @OptionGroup var ranking: EvaluateRanking

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let progress = WorkProgress()
    progress.leaveAtInterrupt()
    if ranking.labels != nil {
      return try ranking.run(models: models, files: files, json: json, progress: progress)
    }
    try refuseRankingOptions()
    let names = try chosen()
    let settings = try towers.options(for: names)
    try towers.checkExport()
    guard k >= 1 else {
      throw CommandFailure(
        Bilingual(zh: "--k 至少是 1，不能是 \(k)。", en: "--k must be at least 1, not \(k).")
      )
    }
    var data = try files.data(progress)
    data.material.towers = settings
    let evaluation = Evaluation(data.split, cutoff: k)
    try check(evaluation, progress)
    let likes = Likes(evaluation.split.train)
    for name in names {
      if let obstacle = Catalogue.obstacle(to: name, on: likes) { throw failure(name, obstacle) }
    }
    var report = EvaluationReport(evaluation)
    for name in names {
      guard let algorithm = Catalogue.algorithm(named: name, with: data.material) else { continue }
      report.models.append(try line(name, algorithm, likes, evaluation, progress))
    }
    progress.finish()
    if let why = report.whyAreasAreOfFewer { progress.remark(why) }
    if let why = report.whyNothingWasFound { progress.remark(why) }
    Console.write(json ? report.json.serialised : report.text(in: Console.language))
  }

  /// Refuses what only goes with labels.
  private func refuseRankingOptions() throws(CommandFailure) {
    let asked = models?.commaParts ?? []
    let name =
      ranking.leaveOut != nil
      ? "--leave-out"
      : ranking.seeds != nil ? "--seeds" : asked.first(where: RankingCatalogue.names.contains)
    guard let name else { return }
    throw CommandFailure(
      Bilingual(
        zh: "\(name) 需要 --labels：写上作为标签的列，如 --labels click,order。",
        en: "\(name) needs --labels, the columns that are labels, such as --labels click,order."
      )
    )
  }

  private func chosen() throws -> [String] {
    let models = models ?? "popularity,itemcf,itemcf-weighted"
    var chosen: [String] = []
    for name in models.commaParts {
      guard Catalogue.names.contains(name) else {
        let meant = NearestName.of(name, in: Catalogue.names).map(NearestName.question)
        throw CommandFailure(
          Bilingual(
            zh: "没有模型“\(name)”\(meant.map { "；\($0.zh)" } ?? "。")"
              + "可用的有：\(Catalogue.names.joined(separator: "、"))。",
            en: "There is no model \"\(name)\"\(meant.map { "; \($0.en)" } ?? ".")"
              + " There are \(Catalogue.names.joined(separator: ", "))."
          )
        )
      }
      if !chosen.contains(name) { chosen.append(name) }
    }
    guard !chosen.isEmpty else {
      throw CommandFailure(
        Bilingual(
          zh: "--models 后面没有模型；可用的有：\(Catalogue.names.joined(separator: "、"))。",
          en: "--models names none; there are \(Catalogue.names.joined(separator: ", "))."
        )
      )
    }
    return chosen
  }

  /// Refuses what cannot be measured, and says what is left out.
  private func check(_ evaluation: Evaluation, _ progress: WorkProgress) throws {
    if evaluation.unknownUsers > 0 {
      progress.remark(
        Bilingual(
          zh: "测试部分有 \(evaluation.unknownUsers) 个用户没有历史，不计入；这些用户属于冷启动。",
          en: evaluation.unknownUsers.counted(
            one: "user of the test part has no history and was left out (cold start).",
            many: "users of the test part have no history and were left out (cold start)."
          )
        )
      )
    }
    guard evaluation.users.isEmpty else { return }
    throw CommandFailure(
      Bilingual(
        zh: "没有可评测的用户：至少要有一个用户，在训练部分和测试部分都有值大于 0 的行。换一种 --split，或加数据。",
        en: "No user can be measured: at least one must have rows with a value above 0 in "
          + "both the training and the test part. Choose another --split, or add data."
      )
    )
  }

  private func line(
    _ name: String,
    _ algorithm: any RecommendationAlgorithm,
    _ likes: Likes,
    _ evaluation: Evaluation,
    _ progress: WorkProgress
  ) throws -> EvaluationReport.Model {
    ProcessMemory.forgetPeak()
    let conditions = FitConditions(
      threads: min(16, max(1, ProcessInfo.processInfo.activeProcessorCount)),
      memoryLimit: ProcessMemory.available,
      progress: progress.reporter(of: name, doing: Bilingual(zh: "训练", en: "fitting")),
      announce: { stage in
        guard case .inversion(let size, _) = stage, size >= Self.longInversion else { return }
        progress.remark(
          Bilingual(
            zh: "\(name)：\(stage.sentence.zh)",
            en: "\(name): \(stage.sentence.en)"
          )
        )
      }
    )
    do {
      let began = ContinuousClock.now
      let model = try algorithm.fit(likes, under: conditions)
      let seconds = (ContinuousClock.now - began) / .seconds(1)
      let figures = try evaluation.measure(
        model,
        progress: progress.reporter(of: name, doing: Bilingual(zh: "推荐", en: "recommending"))
      )
      let peak = ProcessMemory.peak
      let areas = try evaluation.areas(
        model,
        progress: progress.reporter(of: name, doing: Bilingual(zh: "全量排序", en: "ranking all"))
      )
      try towers.export(model, progress)
      return EvaluationReport.Model(
        name: name,
        figures: figures,
        areas: areas,
        fitSeconds: seconds,
        peakBytes: peak
      )
    } catch let error as RecommenderError {
      progress.finish()
      throw failure(name, error)
    }
  }

  /// From which size on an inversion is announced: from there it takes a second or more.
  private static let longInversion = 3000

  private func failure(_ name: String, _ error: RecommenderError) -> CommandFailure {
    CommandFailure(
      Bilingual(zh: "\(name)：\(error.sentence.zh)", en: "\(name): \(error.sentence.en)")
    )
  }
}
