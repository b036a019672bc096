public import Wording

extension JournalError {
  /// What happened, where, and what to do, in one or two sentences.
  public var sentence: Bilingual { sentence(offering: nil) }

  /// What happened, where, and what to do, in one or two sentences; in one where a file is damaged.
  ///
  /// - Parameter backup: What a damaged file can be restored from, or nil where none is known.
  public func sentence(offering backup: Backup?) -> Bilingual {
    let remedy = Self.remedy(backup)
    return switch self {
    case .cannotCreateFolder(let path):
      Self.checkPermissions(zh: "无法创建文件夹 \(path)。", en: "The folder \(path) cannot be created.")
    case .readOnly(let path):
      Self.checkPermissions(zh: "\(path) 只能读取，不能写入。", en: "\(path) can be read but not written.")
    case .cannotOpen(let path):
      Self.checkPermissions(zh: "无法打开 \(path)。", en: "\(path) cannot be opened.")
    case .notADatabase(let path):
      Bilingual(
        zh: "\(path) 不是学习记录文件，没有改动它；\(remedy.zh)，也可以把它移到别处再启动。",
        en: "\(path) is not a journal and was left as it is; \(remedy.en), or move it away and "
          + "start again."
      )
    case .notAJournal(let path):
      Bilingual(
        zh: "\(path) 是另一个程序的数据库，没有改动它。请把它移到别处再启动。",
        en: "\(path) is another program's database and was left as it is. "
          + "Move it away and start again."
      )
    case .damaged(let path, let reason):
      Bilingual(
        zh: "\(path) 已损坏，没有改动它；\(remedy.zh)。",
        en: "\(path) is damaged and was left as it is; \(remedy.en) (\(reason))."
      )
    case .newerSchema(let path, let found):
      Bilingual(
        zh: "\(path) 由更新版本的 Viva 写成（\(found.joined(separator: "、"))），没有改动它。请更新 Viva。",
        en: "\(path) was written by a newer Viva (\(found.joined(separator: ", "))) "
          + "and was left as it is. Update Viva."
      )
    case .diskFull(let path):
      Bilingual(
        zh: "磁盘已满，\(path) 无法写入。请腾出空间再试。",
        en: "The disk is full: \(path) cannot be written. Free some space and try again."
      )
    case .locked(let path):
      Bilingual(
        zh: "另一个程序占用着 \(path)。请稍后再试，或关闭那个程序。",
        en: "Another program is holding \(path). Try again in a moment, or close that program."
      )
    case .conflict(let id):
      Bilingual(
        zh: "记录 \(id) 已经存在，内容却不同；两者都没有改动。",
        en: "A record \(id) exists already and says something else; nothing was changed."
      )
    case .damagedRecord(let id):
      Bilingual(
        zh: "记录 \(id) 的校验和不符，没有收入。",
        en: "The checksum of record \(id) does not fit, so it was not taken in."
      )
    case .notRecordable(let reason):
      Bilingual(
        zh: "这条记录无法写下（\(reason)）。",
        en: "This record cannot be written down (\(reason))."
      )
    case .openElsewhere(let path):
      Bilingual(
        zh: "另一个 Viva 正开着 \(path)。请先退出它，再试一次。",
        en: "Another Viva has \(path) open. Leave it, then try again."
      )
    case .nothingToRestore(let path):
      Bilingual(
        zh: "\(path) 里既没有学习记录，也没有备份，没有可恢复的内容。",
        en: "\(path) holds neither a journal nor a backup, so there is nothing to restore."
      )
    case .failed(let path, let code, let reason):
      Bilingual(
        zh: "\(path) 出错（\(code)：\(reason)）。",
        en: "\(path) failed (\(code): \(reason))."
      )
    }
  }

  /// What to do about a file that is damaged.
  private static func remedy(_ backup: Backup?) -> Bilingual {
    guard let name = backup?.name else {
      return Bilingual(zh: "viva doctor 会说明能恢复什么", en: "'viva doctor' says what can be restored")
    }
    return Bilingual(
      zh: "viva restore 可用 \(name.zh)恢复",
      en: "'viva restore' brings back \(name.en)"
    )
  }

  /// What to do about a file or folder that the user's rights do not reach.
  private static func checkPermissions(zh: String, en: String) -> Bilingual {
    Bilingual(
      zh: zh + "请检查路径和权限，或用 VIVA_HOME 指定另一个文件夹。",
      en: en + " Check the path and its permissions, or name another folder in VIVA_HOME."
    )
  }
}
