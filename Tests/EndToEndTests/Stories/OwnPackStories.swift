import Foundation
import Testing

extension InTerminal {
  /// A pack of the user's own, from the command that writes it to a scored answer.
  @Suite struct OwnPackStories {
    @Test func aNewPackIsAnsweredAtOnce() throws {
      let home = try TemporaryFolder()
      let made = try Program(home: home).run(["content", "new", "mine"])
      #expect(made.status == 0)
      let viva = try VivaInTerminal(["drill", "mine-first"], home: home)
      try viva.expect("Why split by time", "split training and test data by time")
      try viva.type(
        "A random split leaks the future. In production the model has only the past and predicts "
          + "what comes next."
      )
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      try viva.expect("2 of 2 points")
    }

    @Test func anEditedPackIsTakenOverBehindTheFirstFrame() throws {
      let home = try TemporaryFolder()
      let program = try Program(home: home)
      #expect(try program.run(["content", "new", "mine"]).status == 0)
      #expect(try program.run(["content", "list"]).status == 0)
      let file = home.url.appending(path: "packs/mine/questions/mine-first.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing("Why split by time", with: "Why split in time order")
        .write(to: file, atomically: true, encoding: .utf8)
      let viva = try VivaInTerminal(["demo"], columns: 120, rows: 40, home: home)
      // An escape that is typed before the terminal is set up can be taken for half a key.
      try viva.expect("Demos")
      try viva.press("Escape")
      try viva.expect("Why split in time order")
    }
  }
}
