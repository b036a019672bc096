import Questions
import Quiz
import Tutor
import Wording

extension Stage {
  /// Answers the item on the screen with as little as it takes, certain of it, and goes on.
  mutating func passQuizItem() {
    guard case .quiz(let round) = state.top else { return }
    if round.isWritten {
      press(.submit)
    } else if let arrangement = round.item?.task.arrangement {
      for piece in arrangement.pieces.indices { send(.choose(piece + 1)) }
    } else {
      send(.choose(1))
      if case .quiz(let round) = state.top, round.stage == .reasoning { press(.submit) }
    }
    send(.choose(4))
    press(.confirm)
  }

  /// A moment of an item of a kind.
  mutating func quizScene(_ scene: Scene) {
    switch scene {
    case .quizCloze, .quizClozeShown:
      quiz(cameTo: .cloze)
      guard scene == .quizClozeShown else { break }
      send(.edit(.insert("by value")))
      press(.submit)
      send(.choose(2))
    case .quizEstimate, .quizEstimateShown:
      quiz(cameTo: .estimate)
      guard scene == .quizEstimateShown else { break }
      send(.edit(.insert("35")))
      press(.submit)
      send(.choose(2))
    case .quizClaim, .quizReason, .quizClaimShown:
      quiz(cameTo: .claim)
      guard scene != .quizClaim else { break }
      send(.choose(2))
      send(.edit(.insert(Stage.replies[state.language] ?? "")))
      guard scene == .quizClaimShown else { break }
      press(.submit)
      send(.choose(3))
    case .quizReasonWrong:
      quiz(cameTo: .claim)
      guard case .quiz(let round) = state.top, case .claim(let claim) = round.item?.task
      else { break }
      send(.choose(claim.isTrue ? 1 : 2))
      send(.edit(.insert(claim.wrong[state.language])))
      press(.submit)
      send(.choose(3))
    case .quizOrder, .quizOrderShown, .quizTable, .quizTableShown, .quizTableEmptied:
      let isOrder = scene == .quizOrder || scene == .quizOrderShown
      quiz(cameTo: isOrder ? .order : .table)
      guard case .quiz(let round) = state.top, let arrangement = round.item?.task.arrangement
      else { break }
      var placed = arrangement.answer
      if scene == .quizOrderShown || scene == .quizTableShown {
        placed.swapAt(1, 2)
      } else {
        placed.removeLast(scene == .quizTableEmptied ? 1 : 3)
      }
      for piece in placed { send(.choose(piece + 1)) }
      if scene == .quizTableEmptied { send(.choose(placed[1] + 1)) }
      if scene == .quizOrderShown || scene == .quizTableShown { send(.choose(3)) }
    default: break
    }
  }
}
