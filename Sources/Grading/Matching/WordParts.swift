/// Words of two ideographs whose parts are no words of their own: 增加 holds no 加.
///
/// Only wordings of a single ideograph are kept out of them; there is no segmentation, since it
/// splits the terms of this field badly.
enum WordParts {
  /// Whether the ideograph at a place is a part of such a word.
  static func holds(_ tokens: [Token], at place: Int) -> Bool {
    guard tokens[place].kind == .han else { return false }
    return [place - 1, place].contains { first in
      first >= 0 && first + 1 < tokens.count && tokens[first + 1].kind == .han
        && !tokens[first + 1].followsBlank
        && words.contains(pair(tokens[first].text, tokens[first + 1].text))
    }
  }

  /// Whether two neighbouring ideographs are such a word.
  static func isWord(_ first: String, _ second: String) -> Bool {
    words.contains(pair(first, second))
  }

  /// Both ideographs in one number, which is compared faster than a text.
  private static func pair(_ first: String, _ second: String) -> UInt64 {
    UInt64(first.unicodeScalars.first?.value ?? 0) << 32
      | UInt64(second.unicodeScalars.first?.value ?? 0)
  }

  private static let words: Set<UInt64> = Set(
    """
    增加 加剧 加重 加速 加深 加大 加强 附加 更加 参加 加工 用户 作用 有用 没用 利用 应用 通用 费用 常用 信用 上面 上述 以上
    换句 换言 交换 变换 转换 替换 推荐 推断 推理 推移 类推 推广 计算 换算 打算 算法 运算 预算 大概 大家 大多 大约 大致 扩大 放大
    小时 多少 差不 差异 差距 误差 方差 残差 高级 提高 低级 降低 快速 轻松 减轻 年轻 重复 重新 重要 权重 贵宾 新闻 更新 创新 新颖
    分别 区别 类别 特别 级别 个别 性别 差别 识别 判别 鉴别
    老师 老板 热闹 热情 冷静 深度 深层 深入 浅层 远程 永远 接近 最近 附近 近似 相似 类似 似乎 像素 图像 好像 偶像
    """
    .split(whereSeparator: { $0 == " " || $0.isNewline })
    .map { pair(String($0.prefix(1)), String($0.suffix(1))) }
  )
}
