import Wording

extension MultiTaskStep {
  /// The caption on a user's file, of which there is one.
  var captionOfFiles: Bilingual {
    switch self {
    case .compare:
      Bilingual(
        zh: "把同一份文件重新切分几次。和各自一个网络比，共享的网络每个任务高多少、低多少？",
        en:
          "The same file, split anew. How far is each shared net above or below the separate ones, task by task?"
      )
    case .tasks, .train, .gates, .transfer, .funnel: caption
    }
  }

  /// The explanation on a user's file.
  var explanationOfFiles: Bilingual {
    switch self {
    case .tasks:
      Bilingual(
        zh: "每行一个样本，叫作标签的 0/1 列是任务，看列名是结果或时间的列不给模型看，其余列（用户除外）是特征；五分之四用来学，其余用来问。"
          + "标签相关是两列 0/1 的相关系数：接近 1，两个任务多半问的是同一件事；接近 0，没什么可借。",
        en:
          "A row is an example; columns of 0 and 1 with a label's name are the tasks, others that by their names are outcomes or times are "
          + "hidden from models, and all else but a user's column are features. Four fifths are "
          + "learnt from, the rest is asked about. Labels correlate as columns of 0 and 1 do: near 1 both tasks ask much the same, near 0 "
          + "there is little to lend."
      )
    case .compare:
      // Why trees lose on made tasks says nothing of a file.
      Bilingual(
        zh: Self.comparing.zh + "几次切分用的是同一批行，并不独立，所以真正的区间还要宽一些。",
        en: Self.comparing.en
          + " All splits are of the same rows and depend on each other, so the true interval is wider still."
      )
    case .train, .gates, .transfer, .funnel: explanation
    }
  }
}
