import Recommender

/// Columns of a user's file that say what came of showing something: a model that is asked
/// beforehand may not see them.
///
/// Names are those of labels in general and of the public logs of short videos, KuaiRand and
/// KuaiRec.
///
/// Source: Gao et al., "KuaiRand: an unbiased sequential recommendation dataset with randomly
/// exposed videos", CIKM 2022, arXiv:2208.08696.
enum OutcomeColumn {
  private static let names: Set<String> = Set(
    RankingLabel.usualNames + FeedFile.timeNames + [
      "watch_ratio", "play_ratio", "ratio", "finish", "finished", "completion", "completion_rate",
      "progress", "timestamp", "time", "time_ms", "date", "hate", "forward", "long_view",
      "valid_play", "effective_view", "profile_enter", "profile_stay_time", "comment_stay_time",
    ]
  )

  /// Whether a column of this name says what came of it; `is_like` is read as `like`.
  static func isOutcome(_ name: String) -> Bool {
    let name = name.lowercased()
    return names.contains(name)
      || name.hasPrefix("is_") && names.contains(String(name.dropFirst("is_".count)))
  }
}
