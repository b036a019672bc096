import ArgumentParser
import Authoring
import Foundation
import Wording

/// `viva content new`: writes a small pack to begin with, which passes the check and can be
/// answered.
struct ContentNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Console.say(
      zh: "新建一个带注释的小题包，改成你自己的题",
      en: "Write a small commented pack, to be turned into your own."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "题包的名字：小写字母、数字和连字符",
        en: "The pack's name: small letters, digits and hyphens."
      )
    )
  )
  var name: String

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "写到这个文件夹里，而不是你的数据文件夹",
        en: "The folder to write it into, instead of your data folder."
      ),
      valueName: "FOLDER"
    )
  )
  var into: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let template = PackTemplate(name: name, language: Console.language) else {
      throw CommandFailure(
        Bilingual(
          zh: "题包不能叫“\(name)”；请用小写字母、数字和连字符，例如 my-questions。",
          en: "A pack cannot be called \"\(name)\"; use small letters, digits and hyphens, "
            + "such as my-questions."
        )
      )
    }
    let parent =
      into.map { URL(filePath: $0, directoryHint: .isDirectory) } ?? Paths.current.packs
    let folder = parent.appending(component: template.name)
    try write(template, to: folder)
    report(template, in: folder)
  }

  /// Writes all files, or none where something of that name is there.
  private func write(_ template: PackTemplate, to folder: URL) throws {
    let files = FileManager.default
    // A broken link counts as something too.
    if files.fileExists(atPath: folder.path)
      || (try? files.attributesOfItem(atPath: folder.path)) != nil
    {
      throw CommandFailure(
        Bilingual(
          zh: "“\(folder.path)”已经存在，没有改动它；请换一个名字。",
          en: "\"\(folder.path)\" is there already and was left as it is; choose another name."
        )
      )
    }
    do {
      if into == nil { try Paths.current.makeDataFolder() }
      for (path, text) in template.files {
        let file = folder.appending(path: path)
        try files.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file, options: .withoutOverwriting)
      }
    } catch {
      throw CommandFailure(
        Bilingual(
          zh: "“\(folder.path)”写不进去；请检查路径、权限和磁盘空间。",
          en: "Cannot write to \"\(folder.path)\"; check the path, its permissions and the disk."
        ),
        status: .problems
      )
    }
  }

  /// A path as one word of a shell.
  private func word(_ path: String) -> String {
    let plain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return plain ? path : "'\(path.replacing("'", with: "'\\''"))'"
  }

  private func report(_ template: PackTemplate, in folder: URL) {
    Console.write(
      Console.say(
        zh: "已写好 \(folder.path)：pack.yaml 和 questions/\(template.question).yaml。",
        en: "Wrote \(folder.path): pack.yaml and questions/\(template.question).yaml."
      )
    )
    let check = "viva content check \(word(folder.path))"
    Console.write(
      into == nil
        ? Console.say(
          zh: "改完后检查：\(check)；现在就能答：viva drill \(template.question)",
          en: "Edit them, then: \(check); answer it with: viva drill \(template.question)"
        )
        : Console.say(
          zh: "改完后检查：\(check)；放进 \(Paths.current.packs.path) 就会出现在界面里",
          en: "Edit them, then: \(check); Viva shows packs in \(Paths.current.packs.path)"
        )
    )
  }
}
