import ArgumentParser
import Demos
import Foundation
import Questions
import Reports
import Screen
import Tutor
import Wording

/// `viva demo`: a concept on the live engine, as text or JSON.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: Console.say(
      zh: "在真实引擎上一步步演示一个概念",
      en: "Walk through a concept on the live engine."
    )
  )

  @Argument(help: ArgumentHelp(Console.say(zh: "演示的名字", en: "The demo's name.")))
  var name: String?

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "列出所有演示和参数", en: "List the demos with their dials and ranges.")
    )
  )
  var list = false

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "用五个种子检验每个演示的结论：该成立的设置和该不成立的设置",
        en:
          "Replay each demo's claims over five seeds, where they should hold and where they should fail."
      )
    )
  )
  var claims = false

  @Flag(help: ArgumentHelp(Console.say(zh: "输出纯文本", en: "Print plain text.")))
  var plain = false

  @Flag(help: ArgumentHelp(Console.say(zh: "输出 JSON", en: "Print one JSON object.")))
  var json = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      Console.say(zh: "调一个参数，可以写多次", en: "Turn a dial; may be repeated."),
      valueName: "DIAL=VALUE"
    )
  )
  var turned: [String] = []

  @Option(
    help: ArgumentHelp(Console.say(zh: "只走前几步", en: "Take only the first so many steps."))
  )
  var steps: Int?

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "随机种子：同一种子，同样的数字", en: "The same seed gives the same numbers.")
    )
  )
  var seed: UInt64?

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "用你自己的 CSV 或 TSV 文件", en: "Run the demo on your own CSV or TSV file.")
    )
  )
  var data: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "和 --data 一起用：物品的标题和类型，每行一个物品，如 MovieLens 的 movies.csv",
        en: "With --data: titles and genres, a row an item, as the movies.csv of MovieLens."
      ),
      valueName: "FILE"
    )
  )
  var items: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "和 --data 一起用：用户的注册信息（年龄、性别等），每行一个用户",
        en: "With --data: what users registered, such as age and gender, a row a user."
      ),
      valueName: "FILE"
    )
  )
  var users: String?

  @OptionGroup var options: GlobalOptions

  private var usedSeed: UInt64 { seed ?? DemoSettings.defaultSeed }

  func run() throws {
    if let sentence = idleOption { throw CommandFailure(sentence) }
    if list { return printList() }
    if claims { return try replayClaims() }
    guard plain || json else { return try openScreen() }
    let walkthrough = try walkthrough()
    if json {
      Console.write(JSONWalkthrough(language: Console.language).value(of: walkthrough).serialised)
    } else {
      let renderer = PlainWalkthrough(
        language: Console.language,
        isASCII: options.ascii,
        columns: TextWidth().columns(of:)
      )
      Console.write(renderer.text(of: walkthrough))
    }
  }

  /// Opens the tutor at the demo, or at the list of demos where none is named.
  private func openScreen() throws {
    var launcher = TutorLauncher(options: options)
    launcher.seed = usedSeed
    launcher.trustsCaches = true
    var opening = TutorProgram.Opening.demoList
    if name != nil {
      let demo = try chosen()
      var card: DemoCard?
      if data != nil {
        // Read once: every turn of a dial walks on the same data.
        let data = try prepared(for: demo)
        card = data.card
        launcher.prepare = { request in
          guard request.isOnData else { return try DemoRuns.onOwnWorlds(request) }
          return try data.run(request.settings, seed: request.seed)
        }
      }
      let settings = try settings(for: card ?? demo.card)
      let link = DemoLink(
        demo: demo.card.name,
        step: "",
        settings: settings.values.mapValues(\.text)
      )
      opening = .demo(link, data: card)
    }
    try launcher.run { _ throws(CommandFailure) in opening }
  }

  private func printList() {
    let list = DemoList(language: Console.language)
    let cards = Gallery.all.map(\.card)
    Console.write(json ? list.value(of: cards).serialised : list.text(of: cards))
  }

  /// Replays the claims of the demo that is named, or of all; status 1 where one is not as stated,
  /// or does not hold at the dials that were turned.
  private func replayClaims() throws {
    let reading: @Sendable (String) throws -> JSONValue = { text in
      try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }
    let outcomes: [ClaimReplay.Outcome]
    if name == nil {
      outcomes = try ClaimReplay.outcomes(of: Gallery.all, reading: reading)
    } else {
      let demo = try chosen()
      let settings = try settings(for: demo.card)
      outcomes = try ClaimReplay.outcomes(
        of: demo,
        at: turned.isEmpty ? nil : settings,
        reading: reading
      )
    }
    let report = ClaimReport(language: Console.language)
    Console.write(json ? report.value(of: outcomes).serialised : report.text(of: outcomes))
    if !outcomes.allSatisfy(\.isAsStated) { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  /// The demo that is named.
  private func chosen() throws -> any Demo {
    guard let name else {
      throw CommandFailure(
        Bilingual(
          zh: "缺少演示的名字；用 viva demo --list 查看有哪些。",
          en: "The demo's name is missing; viva demo --list names them."
        )
      )
    }
    do {
      return try Gallery.demo(named: name)
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  /// The dials as they were turned; a file of the user's may have others than the demo's own world.
  private func settings(for card: DemoCard) throws -> DemoSettings {
    do {
      return try DemoSettings(parsing: turned, for: card)
    } catch let error as DialError {
      throw CommandFailure(error.sentence)
    }
  }

  private func walkthrough() throws -> Walkthrough {
    if let steps, steps < 1 {
      throw CommandFailure(
        Bilingual(
          zh: "--steps 至少是 1，不能是 \(steps)。",
          en: "--steps must be at least 1, not \(steps)."
        )
      )
    }
    let demo = try chosen()
    let prepared = data == nil ? nil : try prepared(for: demo)
    let card = prepared?.card ?? demo.card
    let settings = try settings(for: card)
    do {
      var run: any DemoRun =
        if let prepared { try prepared.run(settings, seed: usedSeed) } else {
          try demo.run(settings, seed: usedSeed)
        }
      let taken = try run.walkthrough(steps: steps ?? .max)
      return Walkthrough(
        card: card,
        seed: usedSeed,
        settings: try card.resolved(settings),
        dataName: data,
        itemsName: items,
        usersName: users,
        steps: taken
      )
    } catch let error as DialError {
      throw CommandFailure(error.sentence)
    } catch let error as DemoError {
      throw CommandFailure(error.sentence)
    }
  }

  /// The user's file, read by a demo that takes one.
  private func prepared(for demo: any Demo) throws -> any PreparedData {
    guard let demo = demo as? any DataDemo, let data else {
      throw CommandFailure(
        Bilingual(
          zh: "演示“\(demo.card.name)”不读文件；请去掉 --data。",
          en: "The demo \"\(demo.card.name)\" reads no file; leave --data out."
        )
      )
    }
    if items != nil, !demo.readsItems {
      throw CommandFailure(
        Bilingual(
          zh: "演示“\(demo.card.name)”用不上物品文件；请去掉 --items。",
          en: "The demo \"\(demo.card.name)\" has no use for a file of items; leave --items out."
        )
      )
    }
    if users != nil, !demo.readsUsers {
      throw CommandFailure(
        Bilingual(
          zh: "演示“\(demo.card.name)”用不上用户文件；请去掉 --users。",
          en: "The demo \"\(demo.card.name)\" has no use for a file of users; leave --users out."
        )
      )
    }
    let content = try UserFile.data(of: data)
    func file(_ name: String) throws -> AttributeFile {
      AttributeFile(name: name, bytes: [UInt8](try UserFile.data(of: name)))
    }
    let (about, people) = (try items.map(file), try users.map(file))
    do {
      return try demo.prepare(
        DemoData(name: data, bytes: [UInt8](content), items: about, users: people)
      )
    } catch {
      throw CommandFailure(error.sentence)
    }
  }
}
