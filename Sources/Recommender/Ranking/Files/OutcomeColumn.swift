/// What a column's name says came of showing something: a model that is asked beforehand may not
/// see it.
///
/// Names are those of labels in general and of the public logs of short videos, KuaiRand and
/// KuaiRec, in small letters or large ones; `is_like` is read as `like`.
///
/// Source: Gao et al., "KuaiRand: an unbiased sequential recommendation dataset with randomly
/// exposed videos", CIKM 2022, arXiv:2208.08696.
public enum OutcomeColumn: Hashable, Sendable {
  /// Whether something happened of which more is better.
  case gain
  /// Whether something happened of which less is better.
  case loss
  /// How long it was watched.
  case watchTime
  /// Another measure of what came of it.
  case measure
  /// When it was: of no use for what comes later.
  case moment

  /// Names of what more is better of, those first that are said of a whole user.
  public static let gains = [
    "converted", "conversion", "转化", "outcome", "click", "clicked", "点击", "order", "ordered", "下单",
    "purchase", "bought", "buy", "购买", "retained", "留存", "label", "cart", "加购", "like", "liked",
    "点赞",
    "follow", "关注", "share", "分享", "forward", "转发", "comment", "评论", "favourite", "favorite",
    "collect", "收藏", "complete", "completed", "finish", "finished", "完播", "long_view", "valid_play",
    "effective_view", "有效播放", "profile_enter", "label1", "label2", "label3", "label4", "target",
    "target1", "target2",
  ]
  /// Names of what less is better of.
  public static let losses = [
    "skip", "skipped", "跳过", "划走", "hate", "dislike", "disliked", "不喜欢", "不感兴趣", "unfollow", "取关",
    "举报", "拉黑", "退货", "refund", "退款",
  ]
  /// Names of clicks.
  public static let clicks = ["click", "clicked", "点击"]
  /// Names of how long something was watched; in milliseconds where one ends in `_ms`.
  public static let watchTimes = [
    "watch_time", "play_time", "watch_seconds", "play_duration", "watched", "play_seconds",
    "watchtime", "playtime", "seconds", "play_time_ms", "watch_time_ms", "观看时长", "播放时长",
  ]
  private static let measures = [
    "watch_ratio", "play_ratio", "ratio", "completion", "completion_rate", "progress",
    "profile_stay_time", "comment_stay_time", "完播率", "播放进度",
  ]
  private static let moments = ["timestamp", "time", "time_ms", "date", "时间", "日期"]

  private static let meanings: [String: OutcomeColumn] = {
    let kinds: [([String], OutcomeColumn)] = [
      (gains, .gain), (losses, .loss), (watchTimes, .watchTime), (measures, .measure),
      (moments, .moment),
    ]
    let pairs = kinds.flatMap { names, kind in names.map { ($0, kind) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  /// What a column of a name says; nil of one that may be known beforehand.
  public init?(_ name: String) {
    guard let meaning = Self.meanings[Self.stem(of: name)] else { return nil }
    self = meaning
  }

  /// Whether it is 0 or 1, so that it may be a label where nobody says which columns are.
  public var isLabel: Bool { self == .gain || self == .loss }

  /// The first column that has one of some names, in the order of the names.
  public static func first(of names: [String], among columns: [String]) -> String? {
    names.lazy.compactMap { name in columns.first { stem(of: $0) == name } }.first
  }

  /// A name in small letters, without `is_`.
  private static func stem(of name: String) -> String {
    let name = name.lowercased()
    return name.hasPrefix("is_") ? String(name.dropFirst("is_".count)) : name
  }
}
