import Tutor
import Wording

extension EditCommand {
  /// What the command does, for the help.
  var label: Bilingual {
    switch self {
    case .insert: Bilingual(zh: "写入", en: "write")
    case .paste: Bilingual(zh: "粘贴", en: "paste")
    case .deleteBackward: Bilingual(zh: "删前一个字", en: "delete back")
    case .deleteForward: Bilingual(zh: "删后一个字", en: "delete forward")
    case .deleteWordBackward: Bilingual(zh: "剪掉前一个词", en: "cut the word before")
    case .deleteWordForward: Bilingual(zh: "剪掉后一个词", en: "cut the word after")
    case .killToLineEnd: Bilingual(zh: "剪到段尾", en: "cut to the end of the line")
    case .killToLineStart: Bilingual(zh: "剪到段首", en: "cut to the start of the line")
    case .yank: Bilingual(zh: "粘贴剪下的内容", en: "put back what was cut")
    case .undo: Bilingual(zh: "撤销", en: "undo")
    case .redo: Bilingual(zh: "重做", en: "redo")
    case .left: Bilingual(zh: "左移", en: "left")
    case .right: Bilingual(zh: "右移", en: "right")
    case .wordLeft: Bilingual(zh: "左移一个词", en: "one word left")
    case .wordRight: Bilingual(zh: "右移一个词", en: "one word right")
    case .lineStart: Bilingual(zh: "到段首", en: "to the start of the line")
    case .lineEnd: Bilingual(zh: "到段尾", en: "to the end of the line")
    case .textStart: Bilingual(zh: "到全文开头", en: "to the start of the text")
    case .textEnd: Bilingual(zh: "到全文末尾", en: "to the end of the text")
    case .move: Bilingual(zh: "移动", en: "move")
    case .replaceAll: Bilingual(zh: "替换全文", en: "replace all")
    }
  }
}
