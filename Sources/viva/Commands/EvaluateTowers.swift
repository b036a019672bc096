import ArgumentParser
import Foundation
import Recommender
import Wording

/// How the two towers of `viva evaluate` are trained, and where their vectors go.
struct EvaluateTowers: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "two-tower 的负样本：in-batch、uniform:个数、popularity:个数:指数 或 all（全量 softmax）",
        en: "The negatives of two-tower: in-batch, uniform:COUNT, popularity:COUNT:EXPONENT or all "
          + "(the full softmax)."
      )
    )
  )
  var negatives: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "two-tower 每个样本的困难负样本，取自模型此刻列表的前面：个数，或 个数:前几名:热身轮数",
        en: "Hard negatives of two-tower for each example, from the top of the model's own list: "
          + "COUNT, or COUNT:DEPTH:WARM-UP-EPOCHS."
      ),
      valueName: "COUNT"
    )
  )
  var hardNegatives: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "two-tower 的 logQ 校正：on（只校正负样本）、off 或 every-logit（正样本也校正）",
        en:
          "The logQ correction of two-tower: on (of the negatives), off, or every-logit (of the own "
          + "item too)."
      ),
      valueName: "on|off|every-logit"
    )
  )
  var logQ: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "双塔 softmax 的温度 τ，各双塔模型都用它",
        en: "The temperature τ of the softmax, for all two-tower models."
      )
    )
  )
  var temperature: Double?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "把唯一的双塔模型的物品向量写进这个文件：每行一个物品，名字和各数以制表符分开",
        en:
          "Write the item vectors of the one two-tower model to this file: a line an item, its name "
          + "and its numbers with tabs between."
      ),
      valueName: "FILE"
    )
  )
  var exportVectors: String?

  /// The settings of `two-tower`.
  ///
  /// - Parameter models: which models were asked for; options that none of them has a use for are
  ///   refused.
  func options(for models: [String]) throws(CommandFailure) -> TwoTowerOptions {
    var options = TwoTowerOptions()
    if let negatives {
      guard let found = Negatives(negatives) else {
        throw wrong(
          "--negatives",
          negatives,
          "in-batch, uniform:512, popularity:512, popularity:512:0.75, all"
        )
      }
      options.negatives = found
    }
    if let hardNegatives {
      guard let found = HardNegatives(hardNegatives) else {
        throw wrong("--hard-negatives", hardNegatives, "4, 4:100, 4:100:2")
      }
      options.hardNegatives = found
    }
    if let logQ {
      guard let found = LogQCorrection(logQ) else {
        throw wrong("--log-q", logQ, "on, off, every-logit")
      }
      options.logQCorrection = found
    }
    if let temperature { options.temperature = temperature }
    let ofOne = [
      ("--negatives", negatives), ("--hard-negatives", hardNegatives), ("--log-q", logQ),
    ]
    if let name = ofOne.first(where: { $0.1 != nil })?.0, !models.contains("two-tower") {
      throw CommandFailure(
        Bilingual(
          zh: "\(name) 只用于模型 two-tower；请在 --models 里加上它。",
          en: "\(name) is for the model two-tower; name it in --models."
        )
      )
    }
    let towers = models.filter(Catalogue.towerNames.contains)
    if temperature != nil, towers.isEmpty {
      throw CommandFailure(
        Bilingual(
          zh: "--temperature 只用于双塔模型；请在 --models 里加上一个，如 two-tower。",
          en: "--temperature is for two-tower models; name one in --models, such as two-tower."
        )
      )
    }
    if exportVectors != nil, towers.count != 1 {
      throw CommandFailure(
        Bilingual(
          zh: "--export-vectors 写的是一个双塔模型的向量；--models 里要正好有一个，现在有 \(towers.count) 个。",
          en:
            "--export-vectors writes the vectors of one two-tower model; --models must name exactly "
            + "one, and names \(towers.count)."
        )
      )
    }
    return options
  }

  private func wrong(_ name: String, _ text: String, _ examples: String) -> CommandFailure {
    CommandFailure(
      Bilingual(
        zh: "\(name) 不能是“\(text)”；可以写：\(examples)。",
        en: "\(name) cannot be \"\(text)\"; it can be: \(examples)."
      )
    )
  }

  /// Refuses, before anything is trained, a place where no file can be written.
  func checkExport() throws(CommandFailure) {
    guard let exportVectors else { return }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: exportVectors, isDirectory: &isFolder)
    let folder = URL(filePath: exportVectors).deletingLastPathComponent().path
    let place = exists ? exportVectors : folder
    guard !isFolder.boolValue, FileManager.default.isWritableFile(atPath: place) else {
      throw notWritten(exportVectors)
    }
  }

  /// Writes the vectors of a model, if it is two towers and they are wanted.
  ///
  /// A plain file is put in place whole; to a pipe or a device the bytes go one after the other.
  func export(_ model: any RecommendationModel, _ progress: WorkProgress) throws {
    guard let exportVectors, let towers = model as? TwoTowerModel else { return }
    let file: VectorFile
    do {
      file = try towers.vectorFile()
    } catch {
      throw CommandFailure(error.sentence)
    }
    let url = URL(filePath: exportVectors)
    let attributes = try? FileManager.default.attributesOfItem(atPath: exportVectors)
    let kind = attributes?[.type] as? FileAttributeType
    do {
      if kind == nil || kind == .typeRegular {
        try Data(file.bytes).write(to: url, options: .atomic)
      } else {
        let handle = try FileHandle(forWritingTo: url)
        try handle.write(contentsOf: Data(file.bytes))
        try handle.close()
      }
    } catch {
      throw notWritten(exportVectors)
    }
    progress.remark(
      Bilingual(
        zh: "“\(exportVectors)”：写入 \(file.names.count) 个物品的向量，每个 \(file.width) 个数。",
        en: "\"\(exportVectors)\": vectors of \(file.names.count.counted("item")) written, "
          + "\(file.width) numbers each."
      )
    )
  }

  private func notWritten(_ path: String) -> CommandFailure {
    CommandFailure(
      Bilingual(
        zh: "写不了文件“\(path)”；请检查路径和权限。",
        en: "Cannot write \"\(path)\"; check the path and its permissions."
      )
    )
  }
}
