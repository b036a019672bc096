/// What nets say of candidates, user by user.
struct FeedScores: Sendable {
  /// By ranker, what is ranked by: `[users · width]`.
  let scores: [FeedRanker: [Double]]
  /// P(skip) once played: `[users · width]`; empty on a file.
  let skip: [Double]
  /// How many candidates a user has; on a file all views are one list.
  let width: Int

  /// A user's candidates by falling score, as places among them: `[width]`.
  func order(by ranker: FeedRanker, of user: Int) -> [Int] {
    order(of: user) { scores[ranker]?[$0] ?? 0 }
  }

  /// A user's candidates by a falling number, as places among them; ties in the candidates' order.
  ///
  /// - Parameter number: of a place among all users' candidates.
  func order(of user: Int, by number: (Int) -> Double) -> [Int] {
    let numbers = (0..<width).map { number(user * width + $0) }
    return (0..<width).sorted { (numbers[$1], $0) < (numbers[$0], $1) }
  }
}
