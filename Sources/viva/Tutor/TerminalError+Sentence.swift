import Terminal
import Wording

extension TerminalError {
  /// The sentence for the user: what is wrong and what works instead.
  var sentence: Bilingual {
    switch self {
    case .inputIsNoTerminal, .outputIsNoTerminal:
      Bilingual(
        zh: "界面需要真正的终端；在管道里请用 viva grade、viva stats --plain、viva demo --plain 或 viva content。",
        en: "The tutor needs a terminal; in a pipe use viva grade, viva stats --plain, "
          + "viva demo --plain or viva content."
      )
    case .terminalUnnamed:
      Bilingual(
        zh: "没有设置 TERM，不知道这是什么终端；试试 TERM=xterm-256color viva。",
        en: "TERM is not set, so the terminal is unknown; try TERM=xterm-256color viva."
      )
    case .terminalUnknown(let name):
      Bilingual(
        zh: "系统不认识终端类型“\(name)”；试试 TERM=xterm-256color viva。",
        en: "The terminal type \"\(name)\" is not known here; try TERM=xterm-256color viva."
      )
    case .noTerminalDatabase:
      Bilingual(
        zh: "系统里没有终端数据库（terminfo）；请安装 ncurses-base。",
        en: "There is no terminal database (terminfo); install ncurses-base."
      )
    case .terminalIncapable(let name, _):
      Bilingual(
        zh: "终端“\(name)”画不了界面；请换一个终端，或用 viva grade、viva demo --plain。",
        en:
          "The terminal \"\(name)\" cannot show the tutor; use another, or viva grade and viva demo "
          + "--plain."
      )
    case .cursesRefused(let name):
      Bilingual(
        zh: "终端“\(name)”打不开界面；请换一个终端再试。",
        en: "The screen cannot be opened on the terminal \"\(name)\"; try another."
      )
    case .sessionAlreadyOpen:
      Bilingual(zh: "界面已经打开了。", en: "The screen is open already.")
    case .systemCall(let name, let number):
      Bilingual(
        zh: "终端出了问题（\(name)，错误 \(number)）；请重新打开终端再试。",
        en: "The terminal failed (\(name), error \(number)); open it anew and try again."
      )
    }
  }
}
