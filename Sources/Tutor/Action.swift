/// Something that the user can do, whatever key does it.
///
/// ``State/actions`` says which of them do something now; the keys and their labels stand in one
/// table where the screens are drawn, and the bottom line and the help are made from both.
public enum Action: String, Hashable, Sendable, CaseIterable {
  /// Carries out the one obvious thing of the screen.
  case confirm
  /// Leaves the screen or the overlay.
  case back
  /// One row up.
  case up
  /// One row down.
  case down
  /// Turns left.
  case left
  /// Turns right.
  case right
  /// One page up.
  case pageUp
  /// One page down.
  case pageDown
  /// To the first row.
  case first
  /// To the last row.
  case last
  /// Picks by digit: see ``Event/choose(_:)``.
  case choose
  /// Moves the mark over the actions in the bottom line.
  case nextAction
  /// Moves the mark back.
  case previousAction
  /// Reads the question's material.
  case learn
  /// Opens the mock interview.
  case interview
  /// Shows the figures: what is due, readiness, days, confidence, memories.
  case stats
  /// Searches questions, points and demos.
  case find
  /// Shows every answer to the question.
  case history
  /// Stars the question, or takes the star off.
  case star
  /// Leaves the question for tomorrow, or asks it again.
  case skipToday
  /// Asks the question no more, or again.
  case setAside
  /// Shows what can be set.
  case settings
  /// Opens the list of demos.
  case demos
  /// Begins a round of short items.
  case quiz
  /// Takes the last answer of a quiz back.
  case undo
  /// Opens the demo that shows the chosen point.
  case seeDemo
  /// Goes on to the next question.
  case nextQuestion
  /// Writes the report of a mock interview into files.
  case exportReport
  /// Hands the answer in.
  case submit
  /// Opens the answer in the user's own editor.
  case externalEditor
  /// Shows one more hint.
  case hint
  /// Changes the verdict on the chosen point.
  case overrule
  /// Lets the interviewer ask about the chosen point.
  case probe
  /// Shows the marked point's statement instead of its hint.
  case showPoint
  /// Says yes to a question.
  case agree
  /// Says no to a question.
  case deny
  /// Shows the model answer and every point's explanation.
  case reveal
  /// Computes the next step of a demo.
  case step
  /// Lets a demo go on by itself, or pauses it.
  case play
  /// Stops a training and sets it back to its start.
  case cancelTraining
  /// Picks an option of the marked dial, or drops it.
  case pick
  /// Keeps the present dials to compare with, or stops comparing.
  case compare
  /// Goes back to the step before.
  case stepBack
  /// Sets every dial back.
  case resetDials
  /// Says what the step means.
  case explain
  /// Opens the help.
  case help
  /// Switches the language.
  case switchLanguage
  /// Draws the whole screen anew.
  case redraw
  /// Stops the program until the shell brings it back.
  case suspend
  /// Leaves the program.
  case quit

  /// Whether the action moves or turns something by one step.
  var isMove: Bool {
    switch self {
    case .up, .down, .left, .right, .pageUp, .pageDown: true
    default: false
    }
  }
}
