import Wording

/// Why a command could not do its work: one plain sentence that says what, where and what to do.
struct CommandFailure: Error, Hashable {
  /// The sentence.
  var sentence: Bilingual
  /// How the program ends.
  var status: ExitStatus

  /// Creates a failure.
  init(_ sentence: Bilingual, status: ExitStatus = .usage) {
    self.sentence = sentence
    self.status = status
  }
}
