import ArgumentParser
import Foundation
import Recommender
import Wording

/// The files of `viva evaluate`, and how they are read and split.
struct EvaluateFiles: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Console.say(zh: "一个交互文件，由 --split 切分", en: "A file of interactions, to be split."),
      valueName: "FILE"
    )
  )
  var interactions: String?

  @Option(
    help: ArgumentHelp(Console.say(zh: "训练文件", en: "The training file."), valueName: "FILE")
  )
  var train: String?

  @Option(
    help: ArgumentHelp(Console.say(zh: "测试文件", en: "The test file."), valueName: "FILE")
  )
  var test: String?

  @Option(
    help: ArgumentHelp(Console.say(zh: "物品属性", en: "Attributes of items."), valueName: "FILE")
  )
  var items: String?

  @Option(
    help: ArgumentHelp(Console.say(zh: "用户属性", en: "Attributes of users."), valueName: "FILE")
  )
  var users: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "leave-last-out、time:比例、time:日期 或 random:比例；比例指训练部分",
        en: "leave-last-out, time:SHARE, time:DATE or random:SHARE; the share goes to "
          + "training."
      )
    )
  )
  var split: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "随机切分和训练的种子",
        en: "The seed of a random split, and of what a training draws."
      )
    )
  )
  var seed: UInt64 = 7

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "各列依次是什么（user、item、value、timestamp、title，- 跳过），或 角色=列名",
        en: "The columns in order (user, item, value, timestamp, title, - to skip one), or "
          + "ROLE=NAME."
      ),
      valueName: "ROLE,ROLE"
    )
  )
  var columns: String?

  /// Reads the files and makes the two parts.
  func data(_ progress: WorkProgress) throws -> EvaluateData {
    let rule = try rule()
    let loader = CSVLoader(columns: try roles())
    let made: Split
    switch (interactions, train, test) {
    case (let file?, nil, nil):
      let log = try read(file, loader, progress)
      made = log.split(rule, seed: seed)
    case (nil, let train?, let test?):
      guard split == nil else {
        throw CommandFailure(
          Bilingual(
            zh: "--split 只和 --interactions 一起用；--train 和 --test 已经分好了。",
            en: "--split goes with --interactions; --train and --test are split already."
          )
        )
      }
      let (learnt, asked) = (
        try read(train, loader, progress), try read(test, loader, progress)
      )
      made = Split(train: learnt, apart: asked)
      remarkOnOverlap(asked.count - made.test.count, progress)
    default:
      throw CommandFailure(
        Bilingual(
          zh: "请给出 --interactions 文件，或者 --train 和 --test 两个文件。",
          en: "Give --interactions FILE, or both --train FILE and --test FILE."
        )
      )
    }
    return EvaluateData(
      split: made,
      material: CatalogueMaterial(
        users: try attributes(users, .user, of: made.train.users, progress),
        items: try attributes(items, .item, of: made.train.items, progress),
        seed: seed
      )
    )
  }

  private func rule() throws -> SplitRule {
    guard let split else { return .leaveLastOut }
    guard let rule = SplitRule(split) else {
      throw CommandFailure(
        Bilingual(
          zh: "--split 不能是“\(split)”；应是 leave-last-out、time:0.8、time:2018-09-01 或 "
            + "random:0.75，比例在 0 和 1 之间。",
          en: "--split cannot be \"\(split)\"; it is leave-last-out, time:0.8, time:2018-09-01 or "
            + "random:0.75, with a share between 0 and 1."
        )
      )
    }
    return rule
  }

  private func roles() throws -> CSVColumns {
    guard let columns else { return .automatic }
    let parts = columns.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    var order: [CSVColumnRole?] = []
    var named: [CSVColumnRole: String] = [:]
    for part in parts {
      let pieces = part.split(separator: "=", maxSplits: 1).map { String($0) }
      if part == "-" {
        order.append(nil)
        continue
      }
      guard let first = pieces.first, let role = CSVColumnRole.meant(by: first) else {
        throw wrongColumns(part)
      }
      if pieces.count == 2 { named[role] = pieces[1] }
      if order.contains(role) { throw wrongColumns(part) }
      order.append(role)
    }
    if named.isEmpty { return .order(order) }
    guard named.count == parts.count else { throw wrongColumns(columns) }
    return .named(named)
  }

  private func wrongColumns(_ part: String) -> CommandFailure {
    CommandFailure(
      Bilingual(
        zh: "--columns 里的“\(part)”不对；可用 user、item、value、timestamp、title、-，每个一次，"
          + "或全部写成 user=列名。",
        en:
          "\"\(part)\" in --columns is wrong; it takes user, item, value, timestamp, title and -, "
          + "each once, or user=NAME for all of them."
      )
    )
  }

  private func read(
    _ path: String,
    _ loader: CSVLoader,
    _ progress: WorkProgress
  ) throws -> Interactions {
    let bytes = [UInt8](try UserFile.data(of: path))
    do {
      let log = try loader.load(bytes)
      if !log.hasTimes, split?.hasPrefix("random") != true, interactions != nil {
        progress.remark(
          Bilingual(
            zh: "“\(path)”没有时间列：当作各用户的行已按时间排好。",
            en: "\"\(path)\" has no column of times: each user's rows are taken to be in order."
          )
        )
      }
      if log.repeatedRows > 0 {
        progress.remark(
          Bilingual(
            zh: "“\(path)”：\(log.repeatedRows) 行重复了同一个用户和物品；每一对只算最晚的一次。",
            en: "\"\(path)\": rows that repeat a user and an item: \(log.repeatedRows); the latest "
              + "of each pair counts."
          )
        )
      }
      return log.interactions
    } catch {
      let hint = headerHint(error)
      throw CommandFailure(
        Bilingual(
          zh: "“\(path)”：\(error.sentence.zh)\(hint.zh)",
          en: "\"\(path)\": \(error.sentence.en)\(hint.en)"
        )
      )
    }
  }

  /// What helps where the first line is no header, which it shows by holding numbers.
  private func headerHint(_ error: CSVError) -> Bilingual {
    guard case .columnMissing(_, _, let found) = error, columns == nil,
      found.contains(where: { Double($0) != nil })
    else { return Bilingual(zh: "", en: "") }
    let order = ["user", "item", "timestamp"].prefix(max(2, found.count))
    let example = (order + Array(repeating: "-", count: max(0, found.count - order.count)))
      .joined(separator: ",")
    return Bilingual(
      zh: "没有表头的文件，用 --columns 说明各列，如 --columns \(example)。",
      en: " A file without a header needs --columns to name them, such as --columns \(example)."
    )
  }

  private func attributes(
    _ path: String?,
    _ role: CSVColumnRole,
    of known: IdentifierTable,
    _ progress: WorkProgress
  ) throws -> AttributeTable? {
    guard let path else { return nil }
    do {
      let table = try CSVAttributeLoader(role: role).load([UInt8](try UserFile.data(of: path)))
      let met = table.names.names.count { known.index(of: $0) != nil }
      progress.remark(
        Bilingual(
          zh: "“\(path)”：\(table.attributes.count) 个属性，\(table.names.count) 行中 \(met) 行在交互里"
            + "出现；用到属性的只有 two-tower 各模型。",
          en: "\"\(path)\": \(table.attributes.count) attributes; \(met) of \(table.names.count) "
            + "rows are in the interactions. Only the two-tower models use them."
        )
      )
      return table
    } catch let error as CSVError {
      throw CommandFailure(
        Bilingual(zh: "“\(path)”：\(error.sentence.zh)", en: "\"\(path)\": \(error.sentence.en)")
      )
    }
  }

  private func remarkOnOverlap(_ count: Int, _ progress: WorkProgress) {
    guard count > 0 else { return }
    progress.remark(
      Bilingual(
        zh: "测试文件里有 \(count) 行（同一用户、同一物品）已在训练文件里，不计入。",
        en: count.counted(
          one: "row of the test file is also in the training file and was left out.",
          many: "rows of the test file are also in the training file and were left out."
        )
      )
    )
  }
}
