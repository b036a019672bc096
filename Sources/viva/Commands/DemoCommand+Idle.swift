import Wording

extension DemoCommand {
  /// Why an option that was given would do nothing, or nil: what is asked for is never passed over.
  var idleOption: Bilingual? {
    if plain, json {
      return Bilingual(
        zh: "--plain 和 --json 只能选一个。",
        en: "--plain and --json exclude each other; give one."
      )
    }
    if claims,
      let given = [
        ("--seed", seed != nil), ("--steps", steps != nil), ("--data", data != nil),
        ("--items", items != nil), ("--users", users != nil),
      ].first(where: \.1)?.0
    {
      return Bilingual(
        zh: "--claims 用自己的五个种子从头检验，用不上 \(given)；请去掉一个。",
        en: "--claims replays over five seeds of its own and has no use for \(given); "
          + "leave one of them out."
      )
    }
    if list,
      let given = [
        ("NAME", name != nil), ("--set", !turned.isEmpty),
        ("--steps", steps != nil), ("--seed", seed != nil), ("--data", data != nil),
        ("--items", items != nil), ("--users", users != nil),
      ].first(where: \.1)?.0
    {
      return Bilingual(
        zh: "--list 列出所有演示，用不上 \(given)；请去掉一个。",
        en: "--list names all demos and has no use for \(given); leave one of them out."
      )
    }
    if name == nil, !plain, !json,
      let given = [
        ("--set", !turned.isEmpty),
        ("--data", data != nil),
      ].first(where: \.1)?.0
    {
      return Bilingual(
        zh: "\(given) 要配合演示的名字；用 viva demo --list 查看有哪些。",
        en: "\(given) needs the demo's name; viva demo --list names them."
      )
    }
    if items != nil, data == nil {
      return Bilingual(
        zh: "--items 说的是 --data 那份日志里的物品；请一起给出 --data。",
        en: "--items is about the items of the log in --data; give --data as well."
      )
    }
    if users != nil, data == nil {
      return Bilingual(
        zh: "--users 说的是 --data 那份日志里的用户；请一起给出 --data。",
        en: "--users is about the users of the log in --data; give --data as well."
      )
    }
    if steps != nil, !list, !plain, !json {
      return Bilingual(
        zh: "--steps 只用于 --plain 或 --json；界面里可以随时停在任何一步。",
        en: "--steps is for --plain and --json; on the screen you stop at any step."
      )
    }
    return nil
  }
}
