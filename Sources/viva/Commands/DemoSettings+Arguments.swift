import Demos
import Wording

extension DemoSettings {
  /// The settings that `DIAL=VALUE` arguments make; of several for one dial the last counts.
  init(parsing arguments: [String], for card: DemoCard) throws {
    self.init()
    for argument in arguments {
      guard let sign = argument.firstIndex(of: "=") else {
        throw CommandFailure(
          Bilingual(
            zh: "--set 后面应是 参数=值，不能是“\(argument)”。",
            en: "--set takes DIAL=VALUE, not \"\(argument)\"."
          )
        )
      }
      let dial = String(argument[..<sign])
      let text = String(argument[argument.index(after: sign)...])
      values[dial] = try card.value(of: dial, parsing: text)
    }
  }
}
