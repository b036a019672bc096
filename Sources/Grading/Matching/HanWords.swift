/// Words of two ideographs of which one looks like a particle: 目的 does not end before 的.
///
/// There is no segmentation; this is what keeps a quote from being cut inside the commonest of
/// them.
enum HanWords {
  /// Whether two neighbouring ideographs are one word.
  static func joins(_ first: String, _ second: String) -> Bool {
    words.contains(first + second) || WordParts.isWord(first, second)
  }

  private static let words: Set<String> = Set(
    """
    目的 的确 的话 了解 为了 除了 是否 就是 都是 还是 也是 但是 可是 于是 要是 而是 不是 只是 总是 正是 机会 会员 会话 社会 学会 约会
    把握 被动 让步 给定 存在 在线 现在 在于 所在 在乎 实在 对于 对应 对齐 相对 绝对 反对 对象 对比 针对 从而 从前 从此 从来 成就 就算
    早就 刚才 人才 也许 首都 又是 再加 和平 温和 饱和 与其 参与 以及 或者 或许 而且 而非 然而 反而 因而 进而 因为 因此 因子 原因 基因 所有
    所以 所谓 场所 地方 地区 地点 地位 各地 本地 得到 得分 获得 取得 值得 觉得 显得 能力 可能 功能 性能 能够 智能 只能 要求 重要 主要 需要
    不要 只要 要么 必要 用户 使用 作用 利用 应用 不同 不会 不用 不能 不再 不断 不如 没有 很多 很少 最大 最小 最后 最近 最高 最低 最终 最优
    更新 更加 更多 更大 越来 比如 比例 比较 相比 按照 方向 向量 偏向 倾向 往往 往下 往回 以往 由于 理由 自由 即将 将来 使得 即使 去年 过去
    失去 出来 起来 下来 上来 回来 本来 原来 来源 来自 到底 达到 遇到 看到 直到 不到 只有 只会 还有 还要 并且 并非 合并 并列 这样 这些 这种
    这个 那么 那些 那个 哪些 哪个 我们 你们 他们 它们 人们 其他 其它 什么 为什 几乎 几个 几年 几天 每个 每层 每次 每天 各自 各种 各个 关于
    大于 小于 等于 基于 终于 过于 属于 用于 以上 以下 以前 以后 以外 可以 难以 足以 加以 为止 认为 成为 因为 行为 作为 变为 过程 过滤 超过
    经过 通过 不过 跳过 着重 跟着 接着 顺着 沿着 随着 意味 过拟 欠拟 差不 不多 不止 不太 不好 不行 不错 不足 不变 不少
    """
    .split(whereSeparator: { $0 == " " || $0.isNewline })
    .map { String($0) }
  )
}
