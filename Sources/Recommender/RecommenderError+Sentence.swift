public import Wording

extension RecommenderError {
  /// The sentence for a person: what is wrong, and what to do.
  public var sentence: Bilingual {
    switch self {
    case .valueNotFinite(let row, let user, let item):
      Bilingual(
        zh: "第 \(row + 1) 条交互（用户 \(user)，物品 \(item)）的值不是有限数；请改成数字或删去这一行。",
        en: "Interaction \(row + 1) (user \(user), item \(item)) has a value that is not finite; "
          + "make it a number or leave the row out."
      )
    case .timeOutOfRange(let row, let time):
      Bilingual(
        zh: "第 \(row + 1) 条交互的时间 \(time) 太大；应是 1970 年以来的秒数。",
        en: "Interaction \(row + 1) has the time \(time), which is too far off; expected seconds "
          + "since 1970."
      )
    case .columnLengths(let users, let items, let times, let values):
      Bilingual(
        zh: "各列长度不同：用户 \(users)，物品 \(items)，时间 \(times ?? users)，值 \(values ?? users)；请补齐。",
        en: "The columns differ in length: \(users) users, \(items) items, "
          + "\(times ?? users) times, \(values ?? users) values; make them equal."
      )
    case .indexOutOfRange(let row, let user, let item):
      Bilingual(
        zh: "第 \(row + 1) 条交互指向不存在的用户 \(user) 或物品 \(item)。",
        en: "Interaction \(row + 1) names user \(user) and item \(item), and one does not exist."
      )
    case .tooMany(let count):
      Bilingual(
        zh: "有 \(count) 个用户、物品或交互，最多支持 \(Int32.max) 个；请拆分数据。",
        en:
          "There are \(count) users, items or interactions, more than \(Int32.max); split the data."
      )
    case .memory(let needed, let limit):
      Self.memory(needed, Double(limit))
    case .valuesAlike(let value):
      Bilingual(
        zh: "训练部分里所有喜欢的值都是 \(Self.number(value))，平均值分不出高下；请改用 popularity，"
          + "或用 --columns 指出值在哪一列。",
        en: "All likes of the training part have the value \(Self.number(value)), so that means "
          + "tell nothing apart; use popularity, or name the column of values with --columns."
      )
    case .notPositiveDefinite:
      Bilingual(
        zh: "矩阵在机器精度下不正定；请加大正则 λ。",
        en: "The matrix is not positive definite to machine precision; raise the penalty λ."
      )
    case .indexRefused(let reason):
      Bilingual(
        zh: "Faiss 建不了这个索引（\(reason)）；请减少聚类数，或换一种索引。",
        en: "Faiss could not build the index (\(reason)); use fewer lists or another kind."
      )
    case .indexMissing:
      Bilingual(
        zh: "这个程序构建时没有 Faiss；请用精确检索，或在装有 Faiss 的 Linux 上重新构建。",
        en: "This program was built without Faiss; search exactly, or build it on Linux with Faiss."
      )
    case .option(let name, let value, let range):
      Bilingual(
        zh: "选项 \(name) 不能是 \(Self.number(value))；应在 \(Self.number(range.lowerBound)) 到 "
          + "\(Self.number(range.upperBound)) 之间。",
        en: "The option \(name) cannot be \(Self.number(value)); it lies between "
          + "\(Self.number(range.lowerBound)) and \(Self.number(range.upperBound))."
      )
    case .towerWithoutFeatures(let ofUsers):
      Bilingual(
        zh: "\(ofUsers ? "用户" : "物品")塔没有输入；请打开 ID\(ofUsers ? "或历史" : "")，或给出属性。",
        en: "The \(ofUsers ? "user" : "item") tower has nothing to read; switch on "
          + "\(ofUsers ? "ids or the history" : "ids"), or give attributes."
      )
    case .diverged(let epoch):
      Bilingual(
        zh: "训练在第 \(epoch + 1) 轮发散，损失不再是有限数；请降低学习率；双塔也可以提高温度。",
        en: "The training diverged in epoch \(epoch + 1): its loss is not finite. Lower the "
          + "learning rate; of two towers, raising the temperature helps, too."
      )
    case .nameNotWritable(let name):
      Bilingual(
        zh: "物品名 \(name.debugDescription) 为空，或含有制表符或换行，写不进向量文件；请在数据里改名。",
        en: "The item name \(name.debugDescription) is empty or holds a tab or a line break, which "
          + "a file of vectors cannot hold; rename it in the data."
      )
    case .featureNotFinite(let row, let feature):
      Bilingual(
        zh: "第 \(row + 1) 个样本的第 \(feature + 1) 个特征不是有限数；请填补缺失值，或删去这一行。",
        en: "Feature \(feature + 1) of example \(row + 1) is not finite; fill in what is missing, "
          + "or leave the row out."
      )
    case .labelRefused(let row, let task, let value):
      Bilingual(
        zh: "第 \(row + 1) 个样本的标签 \(task) 是 \(Self.number(value))；二分类标签应为 0 或 1，"
          + "回归标签应为有限数。",
        en: "The label \(task) of example \(row + 1) is \(Self.number(value)); it has to be 0 or 1 "
          + "for a task that asks whether, and finite for one that asks how much."
      )
    case .taskWithoutBothLabels(let task, let positives, let known):
      Bilingual(
        zh: "任务 \(task) 的 \(known) 个已知标签中有 \(positives) 个正例，没有可区分的两类；"
          + "请补充数据，或去掉这个任务。",
        en: "Of \(known) known labels of the task \(task) \(positives) are positive, which leaves "
          + "nothing to tell apart; add data, or leave the task out."
      )
    case .splitWithoutBothLabels(let seed, let isTest, let task, let positives, let known):
      Bilingual(
        zh: "种子 \(seed) 的切分里，\(isTest ? "测试" : "训练")部分的 \(known) 行中任务 \(task) 有 \(positives) 个正例，"
          + "没有可区分的两类；请换种子、补充数据，或去掉这个任务。",
        en:
          "Seed \(seed) splits the rows so that of the \(known) \(isTest ? "to test on" : "to learn from") "
          + "\(positives) are positive for the task \(task), which leaves nothing to tell apart; take "
          + "other seeds, add data, or leave the task out."
      )
    case .notAFunnel(let stage, let before, let rows):
      Bilingual(
        zh: "esmm 要求标签是一个漏斗，从早到晚排列，后一步发生时前一步必为 1；有 \(rows) 行 \(stage) 是 1 而 \(before) 是 0。"
          + "请按漏斗的顺序写标签（如 click,cart,order），或去掉 esmm。",
        en: "esmm needs labels that are the stages of a funnel in their order, each reached only "
          + "where the one before it is; in \(rows.counted("row")) \(stage) is 1 and "
          + "\(before) is 0. Name the labels in the order of the funnel, such as click,cart,order, or "
          + "leave esmm out."
      )
    case .columnUnknown(let name, let known):
      Bilingual(
        zh: "没有列“\(name)”；现有：\(known.joined(separator: "、"))。",
        en: "There is no column \"\(name)\"; there are \(known.joined(separator: ", "))."
      )
    case .armsNotTwo(let column, let found):
      Bilingual(
        zh: "A/B 实验要两组，列 \(column) 里有：\(found.joined(separator: "、"))。",
        en: "An A/B test has two arms; the column \(column) has \(found.joined(separator: ", "))."
      )
    case .armEmpty(let line, let column):
      Bilingual(
        zh: "第 \(line) 行：列 \(column) 是空的，不知道这个用户在哪一组；请补上，或删掉这一行。",
        en: "Line \(line): the column \(column) is empty, so that the user's arm is not known; "
          + "fill it in, or take the line out."
      )
    case .labelTextRefused(let line, let column, let found):
      Bilingual(
        zh: "第 \(line) 行：标签 \(column) 是“\(found)”，应为 0 或 1；请改成 0 和 1"
          + "（viva evaluate 也收 列名=正例取值）。",
        en: "Line \(line): the label \(column) is \"\(found)\" and should be 0 or 1; write it so "
          + "(viva evaluate takes COLUMN=VALUE, too)."
      )
    case .labelValueUnknown(let column, let value):
      Bilingual(
        zh: "列 \(column) 里没有取值“\(value)”，没有正例；请检查写法。",
        en: "No row of the column \(column) has the value \"\(value)\", so that nothing is "
          + "positive; check how it is written."
      )
    case .numberNotFinite(let line, let column, let found):
      Bilingual(
        zh: "第 \(line) 行：\(column) 是“\(found)”，不是有限的数字；缺失值请留空。",
        en: "Line \(line): \(column) is \"\(found)\", which is no finite number; leave a missing "
          + "one empty."
      )
    case .textAmongNumbers(let line, let column, let found):
      Bilingual(
        zh: "第 \(line) 行：\(column) 是“\(found)”，而这一列几乎全是数；"
          + "缺失值请留空或写 NA，写错了请改正。",
        en:
          "Line \(line): \(column) is \"\(found)\", and nearly all of this column are numbers; leave a "
          + "missing number empty or write NA, or correct it."
      )
    case .noFeatures:
      Bilingual(
        zh: "除了标签和用户没有别的列，模型没有特征可用；请加上特征列。",
        en: "Beside labels and user there is no column that a model could see; add features."
      )
    case .nothingShared:
      Bilingual(
        zh: "GradNorm 需要各任务共享的一层，这个网络没有；请换共享网络，或换一种损失加权。",
        en: "GradNorm needs a layer that all tasks share, and this network has none; share one, or "
          + "weigh the losses otherwise."
      )
    case .treesMissing(let reason):
      Bilingual(
        zh: "没有找到 XGBoost 的动态库（\(reason)）；请安装（Debian：apt install libxgboost0），"
          + "或去掉 xgboost。其余功能不受影响。",
        en: "The library of XGBoost is missing (\(reason)); install it (Debian: apt install "
          + "libxgboost0), or leave xgboost out. Everything else runs without it."
      )
    case .treesRefused(let reason):
      Bilingual(
        zh: "XGBoost 报错：\(reason)",
        en: "XGBoost refused: \(reason)"
      )
    case .cancelled:
      Bilingual(zh: "计算已取消。", en: "The computation was cancelled.")
    }
  }

  /// A setting as a person writes it: `0.002`, `1024`.
  private static func number(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? "\(value)"
  }

  /// Two sizes that are printed alike would not say why a fit is refused.
  private static func memory(_ needed: Double, _ limit: Double) -> Bilingual {
    let isNear = size(needed) == size(limit)
    let (most, left) = (size(needed), size(limit))
    return isNear
      ? Bilingual(
        zh: "训练约需 \(most) 内存，比可用的略多一点；请减少物品，或换一个模型。",
        en: "The fit would take about \(most) of memory, a little more than it may take; use fewer "
          + "items or another model."
      )
      : Bilingual(
        zh: "训练约需 \(most) 内存，可用 \(left)；请减少物品，或换一个模型。",
        en: "The fit would take about \(most) of memory and may take \(left); use fewer items or "
          + "another model."
      )
  }

  /// Bytes as a person says them: `12.5 GB`.
  static func size(_ bytes: Double) -> String {
    bytes < 1e9
      ? "\(NumberFormat.fixed(bytes / 1e6, fractionDigits: 1)) MB"
      : "\(NumberFormat.fixed(bytes / 1e9, fractionDigits: 1)) GB"
  }
}
