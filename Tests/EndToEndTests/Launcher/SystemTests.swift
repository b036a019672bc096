import Testing

@Suite("./viva finds out what the system lacks")
struct SystemTests {
  private let checkout: FakeCheckout

  init() throws { checkout = try FakeCheckout() }

  @Test("Without Swift, or with an old one, it says where to get it, in the user's language")
  func swift() throws {
    let old = try checkout.launch([], ["SWIFT_VERSION": "5.10"])
    #expect(old.status == 1)
    #expect(old.errors.contains("Swift 5.10 is too old: 6.2 or newer is needed"))
    #expect(try checkout.launch([], ["SWIFT_VERSION": "6.1.2"]).status == 1)
    #expect(checkout.buildCount == 0)
    #expect(try checkout.launch([], ["SWIFT_VERSION": "6.2"]).status == 7)
    #expect(try checkout.launch([], ["SWIFT_VERSION": "10.0"]).status == 7)
    try checkout.write("changed", to: "Package.swift")
    try checkout.remove(command: "swift")
    let none = try checkout.launch()
    #expect(none.status == 1)
    #expect(
      none.errors
        == "viva: Swift 6.2 or newer is missing. Get it from swift.org/install, then start again.\n"
    )
    let chinese = try checkout.launch([], ["LANG": "zh_CN.UTF-8"])
    #expect(chinese.errors == "viva: 没有找到 Swift 6.2 或更新的版本。请从 swift.org/install 安装，再启动。\n")
  }

  @Test("Nothing is installed where nothing is missing")
  func nothingMissing() throws {
    _ = try checkout.launch()
    #expect(!checkout.calls.contains { $0.hasPrefix("apt") || $0.hasPrefix("sudo") })
  }

  @Test("Root installs what is missing, and only that, without a question")
  func root() throws {
    let outcome = try checkout.launch([], ["MISSING": "libopenblas-dev libsqlite3-dev"])
    #expect(outcome.output == "ran <>\n")
    #expect(
      outcome.errors.contains("installing system packages: libopenblas-dev libsqlite3-dev\n")
    )
    let installs = checkout.calls.filter { $0.hasPrefix("apt-get") }
    #expect(installs.count == 1)
    #expect(installs.first?.contains(" -y ") == true)
    #expect(
      installs.first?.hasSuffix("install --no-install-recommends libopenblas-dev libsqlite3-dev")
        == true
    )
  }

  @Test("A system that never fetched its lists fetches them first")
  func noLists() throws {
    _ = try checkout.launch([], ["MISSING": "libopenblas-dev", "NO_LISTS": "1"])
    let commands = checkout.calls.filter { $0.hasPrefix("apt-get") }
      .compactMap { call in ["update", "install"].first { call.contains($0) } }
    #expect(commands == ["update", "install"])
  }

  @Test("Without root and sudo it installs nothing and says what root should run")
  func noSudo() throws {
    let outcome = try checkout.launch([], ["MISSING": "libopenblas-dev", "USER_ID": "1000"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains(
        "As root, run: apt-get update && apt-get install -y libopenblas-dev"
      )
    )
    #expect(!checkout.calls.contains { $0.hasPrefix("apt-get") })
    #expect(checkout.buildCount == 0)
  }

  @Test("Without a terminal sudo is never allowed to ask")
  func sudoWithoutTerminal() throws {
    try checkout.command("sudo", "[ \"$1\" = -n ] && exit 1; sleep 60")
    let outcome = try checkout.launch([], ["MISSING": "libopenblas-dev", "USER_ID": "1000"])
    #expect(outcome.status == 1)
    #expect(
      outcome.errors.contains("sudo sh -c 'apt-get update && apt-get install -y libopenblas-dev'")
    )
    let calls = checkout.calls.filter { $0.hasPrefix("sudo") }
    #expect(!calls.isEmpty && calls.allSatisfy { $0.hasPrefix("sudo -n ") })
  }

  @Test("Where sudo asks nothing, it installs")
  func sudo() throws {
    try checkout.command("sudo", "shift; exec \"$@\"")
    let outcome = try checkout.launch([], ["MISSING": "libopenblas-dev", "USER_ID": "1000"])
    #expect(outcome.output == "ran <>\n")
    #expect(checkout.calls.contains { $0.hasPrefix("apt-get") })
  }

  @Test("On another system it names what it needs and goes on")
  func otherSystem() throws {
    try checkout.remove(command: "dpkg-query")
    try checkout.remove(command: "uname")
    try checkout.command("uname", "echo Linux")
    let outcome = try checkout.launch()
    #expect(outcome.output == "ran <>\n")
    #expect(outcome.errors.contains("this is no Debian system"))
  }

  @Test(
    "On a system with another package manager it gives that manager's one command",
    arguments: [
      ("dnf", "dnf install -y ncurses-devel openblas-devel faiss-devel sqlite-devel\n"),
      ("pacman", "pacman -S --needed ncurses openblas faiss sqlite\n"),
      ("zypper", "zypper install ncurses-devel openblas-devel faiss-devel sqlite3-devel\n"),
      ("apk", "apk add ncurses-dev openblas-dev faiss-dev sqlite-dev\n"),
    ]
  )
  func otherManager(manager: String, command: String) throws {
    try checkout.remove(command: "dpkg-query")
    try checkout.command(manager, "exit 1")
    let outcome = try checkout.launch()
    #expect(outcome.output == "ran <>\n")
    #expect(outcome.errors.contains("As root, run: \(command)"), "\(outcome.errors)")
    #expect(!checkout.calls.contains { $0.hasPrefix(manager) }, "it was run")
  }
}
