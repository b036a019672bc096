import Wording

extension Notice {
  /// There is no point to ask about.
  static let noPointToAsk = Notice(
    Bilingual(zh: "这里没有可以小测的要点。", en: "There are no points to ask about here.")
  )

  /// An estimate without a number.
  static let noNumber = Notice(
    Bilingual(
      zh: "要写一个数，比如 12、0.25 或 10^6。想不起来就清空了按回车。",
      en: "Write a number, such as 12, 0.25 or 10^6; or clear the line and press Enter."
    )
  )

  /// The text has no more room.
  ///
  /// - Parameter file: where all of it still lies, or nil.
  static func answerFull(_ limit: Int, allIn file: String? = nil) -> Notice {
    Notice(
      Bilingual(
        zh: "最多写 \(limit) 个字符，放不下的没有写进来"
          + (file.map { "；全文还在 \($0)。" } ?? "。"),
        en: "There is room for \(limit) characters; what did not fit was left out"
          + (file.map { " and is, with the rest, in \($0)." } ?? ".")
      )
    )
  }

  /// A record could not be kept, and what asked for it was taken back.
  static func notKept(because reason: Bilingual) -> Notice {
    Notice(
      Bilingual(
        zh: "没有记下来，所以停在这一步，写的都还在；请再按一次。\(reason.zh)",
        en: "It could not be kept, so you are still here and nothing is lost; try once more. "
          + reason.en
      )
    )
  }

  /// What is written could not be kept, so it is not left yet.
  static func heldBack(because reason: Bilingual) -> Notice {
    Notice(
      Bilingual(
        zh: "写的内容存不进去，先留在这里；再按一次就离开，内容会另存成文件。\(reason.zh)",
        en: "Your words cannot be saved, so you are still here. Press it again to leave; they will "
          + "be put into a file. " + reason.en
      )
    )
  }

  /// A reply to the interviewer was begun and not handed in, and would go with the drill.
  static let replyBegun = Notice(
    Bilingual(
      zh: "有一条追问只写了一半，还没交，按 p 可以接着写；再按一次就离开，写的这半条不保留。",
      en: "You began a reply and did not hand it in; p on its point goes on with it. Press the key "
        + "again to leave without it."
    )
  )

  /// The user is asked about an answer from before the program ended.
  static let askedAgain = Notice(
    Bilingual(
      zh: "上次退出时，正问到这一点：",
      en: "You were asked this when Viva ended:"
    )
  )

  /// A text came back from the outside editor and nothing here could take it.
  static func editedKept(in file: String) -> Notice {
    Notice(
      Bilingual(
        zh: "外部编辑器里写的文字没有地方放，还在 \(file)。",
        en: "What you wrote in your editor has no place here; it is in \(file)."
      )
    )
  }
}
