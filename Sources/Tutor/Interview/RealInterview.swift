import Questions

/// The round of a real interview: cold start, ItemCF in depth, a comparison, several goals, another
/// domain, and a question on deep learning.
enum RealInterview {
  /// What is asked, in order; of each the questions among which one is chosen.
  static let rounds: [[QuestionID]] = [
    ["cold-start-strategy"],
    ["itemcf-time-weight", "itemcf-popularity-penalty"],
    ["itemcf-vs-two-tower"],
    ["multi-task-ranking"],
    ["news-to-short-video"],
    ["vanishing-gradients", "exploding-gradients", "gradient-chain-rule"],
  ]
}
