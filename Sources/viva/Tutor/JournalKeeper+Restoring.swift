import Journal
import Tutor
import Wording

/// As long as the journal is only in memory, the file is tried again whenever something is to be
/// kept; once it is free, everything since goes into it.
extension JournalKeeper {
  /// Tries to open the journal anew, where it could not be opened before.
  ///
  /// - Parameter isLast: whether there is no later time, so that it is tried though it was just
  ///   now.
  func restore(isLast: Bool = false) {
    guard let opener, journal.isTemporary, isLast || tried + Self.pause <= .now else { return }
    tried = .now
    guard let opened = try? opener.open(wait: JournalOpener.glance) else { return }
    do throws(JournalError) {
      // What was damaged in the file before is in the copy too, and stays as it is.
      try opened.merge(try journal.records().filter(\.isIntact))
      for draft in unkept.drafts.values { try opened.saveDraft(draft) }
      if let language = unkept.language { try opened.set(.language, to: language) }
      if unkept.isWelcomed { try opened.set(.welcomed, to: true) }
    } catch {
      return
    }
    journal = opened
    unkept = Unkept()
    troubles.append(Self.keptAgain)
  }

  /// How long it waits between two tries.
  private static let pause = Duration.seconds(2)

  private static let keptAgain = Bilingual(
    zh: "学习记录又能写了：刚才的回答都已保存。",
    en: "The journal can be written again; everything since has been saved."
  )

  /// What is to be kept besides the records, as long as the journal is only in memory.
  struct Unkept {
    /// What is being written.
    var drafts: [Journal.DraftPlace: Journal.Draft] = [:]
    /// The language that was chosen.
    var language: Language?
    /// Whether the welcome was seen.
    var isWelcomed = false
  }
}
