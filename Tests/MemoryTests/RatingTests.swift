import Memory
import Testing

@Suite("Ratings from scores")
struct RatingTests {
  @Test(
    "Each threshold belongs to the better rating",
    arguments: [
      (0, Rating.again), (Rating.hardScore.nextDown, .again), (Rating.hardScore, .hard),
      (Rating.goodScore.nextDown, .hard), (Rating.goodScore, .good),
      (Rating.easyScore.nextDown, .good), (Rating.easyScore, .easy), (1, .easy),
    ]
  )
  func thresholds(score: Double, rating: Rating) {
    #expect(Rating(score: score) == rating)
  }

  @Test("A guess is never easy, and is otherwise rated by its score")
  func guesses() {
    #expect(Rating(score: 1, guessed: true) == .good)
    #expect(Rating(score: 0.7, guessed: true) == .good)
    #expect(Rating(score: 0.5, guessed: true) == .hard)
    #expect(Rating(score: 0, guessed: true) == .again)
  }

  @Test("What is not a score counts as forgotten")
  func notAScore() {
    #expect(Rating(score: .nan) == .again)
    #expect(Rating(score: -1) == .again)
  }
}
