import Questions
import Wording

extension State {
  mutating func handle(_ event: Event, _ welcome: Welcome) -> [Effect]? {
    var welcome = welcome
    switch event {
    case .choose(let number) where welcome.page == 0 && (1...2).contains(number):
      language = number == 1 ? .zh : .en
      welcome.page = 1
      replaceTop(.welcome(welcome))
      return [.storeLanguage]
    case .action(.up), .action(.down):
      guard welcome.page == 0 else { return nil }
      language = language.other
      return [.storeLanguage]
    case .action(.left), .action(.back):
      welcome.page = max(0, welcome.page - 1)
      welcome.scroll = 0
    case .action(.confirm), .action(.right):
      guard welcome.page < Welcome.lastPage else { return finishWelcome() }
      welcome.page += 1
      welcome.scroll = 0
    case .scroll(let line): welcome.scroll = max(0, line)
    default: return nil
    }
    replaceTop(.welcome(welcome))
    return []
  }

  /// Ends the welcome on a question that fits a newcomer: the suggestion of an empty journal.
  private mutating func finishWelcome() -> [Effect] {
    pop()
    let first = suggestion().map { [Effect.open($0.question, .drill)] } ?? []
    // The language is kept where it was chosen; who only went on follows the locale, as before.
    return [.storeWelcomed] + first
  }
}
