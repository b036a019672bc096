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

extension CommandFailure {
  /// The program was moved away from the packs that ship with it.
  static let noShippedPacks = Bilingual(
    zh: "找不到自带的题包：程序旁边的 viva_ShippedContent 文件夹不见了。请把它一起移过来，或重新构建。",
    en:
      "The shipped packs are gone: the folder viva_ShippedContent… beside the program "
      + "is missing. Move it along with the program, or build again."
  )
}
