import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ArrivalStep: String, WalkStep {
  case arrivals
  case idBased = "id-based"
  case attributes
  case text
  case flows
  case ridge
  case figures

  /// The steps that a log has something for.
  static func steps(hasTags: Bool) -> [ArrivalStep] {
    allCases.filter { hasTags || $0 != .attributes }
  }

  var title: Bilingual {
    switch self {
    case .arrivals: Bilingual(zh: "刚上架的", en: "What has just arrived")
    case .idBased: Bilingual(zh: "只认 ID", en: "By id alone")
    case .attributes: Bilingual(zh: "按标签找相近的", en: "Neighbours by tags")
    case .text: Bilingual(zh: "按文字找相近的", en: "Neighbours by words")
    case .flows: Bilingual(zh: "混进它们的推荐流", en: "Into their flows")
    case .ridge: Bilingual(zh: "从内容学到向量", en: "From content to factors")
    case .figures: Bilingual(zh: "谁找得准", en: "Who finds its audience")
    }
  }

  var caption: Bilingual {
    switch self {
    case .arrivals:
      Bilingual(
        zh: "这些物品没人点过，只有标签和文字。它们后来的点击藏了起来，留作考题。",
        en: "Nobody has touched these items; tags and words are all there is. The likes that they "
          + "got later are hidden, and are the test."
      )
    case .idBased:
      Bilingual(
        zh: "ItemCF 数不出共现；纯 ID 向量没训练过，还停在随机处，邻居是瞎碰的。",
        en: "ItemCF has nothing to count. The vector of an id that was never trained still sits "
          + "where chance dropped it."
      )
    case .attributes:
      Bilingual(
        zh: "标签重合最多的老物品排前面；标出的是真正同一主题的。",
        en: "The mature items with most tags in common stand in front; marked are those that truly "
          + "share the topic."
      )
    case .text:
      Bilingual(
        zh: "换成看文字：没有共同的词，常同时出现也算近。名次和按标签时比。",
        en: "Words instead: words that occur together count as near, so no common one is needed. "
          + "Ranks are compared with those by tags."
      )
    case .flows:
      Bilingual(
        zh: "一个老用户的推荐流，隔几位换成一个新物品：谁相近的老物品在流里，谁就有份。",
        en: "A user's list with a new item every few places: those come in whose mature neighbours "
          + "stand in the list."
      )
    case .ridge:
      Bilingual(
        zh: "老物品有内容，也有点击学出的向量；学一张对照表，新物品查表就有向量。",
        en: "Mature items have content, and factors that likes gave. Learn the map from one to the "
          + "other, and a new item has factors."
      )
    case .figures:
      Bilingual(
        zh: "对每个后来点了新物品的用户，给所有新物品打分：点了的排在没点的前面吗？",
        en: "For every user who later liked some of the new items, all of them are scored: do the "
          + "liked ones stand before the others?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .arrivals:
      Bilingual(
        zh: "老物品有点击、有内容；新物品只有内容。拨“先攒的点击”，新物品就渐渐变老。",
        en: "Mature items have likes and content, new ones content alone. Turn Likes kept and the "
          + "new ones grow up."
      )
    case .idBased:
      Bilingual(
        zh: "sim(i, j) 的分子是共同用户数，新物品的全是 0，得分全一样，AUC 正好 0.5。"
          + "ID 向量靠点击训练，没点击就没梯度，初始化成什么样就是什么样。",
        en: "sim(i, j) counts common users; for a new item all counts are 0, all scores are equal, "
          + "and the AUC is exactly 0.5. The vector of an id learns from likes: without likes "
          + "there is no gradient, and it stays as it was initialised."
      )
    case .attributes:
      Bilingual(
        zh: "Jaccard = |A ∩ B| / |A ∪ B|，所有标签一样重。取最近的 k 个老物品，"
          + "权重 w = 相似度 / 相似度之和。新物品的得分就是这些老物品得分的加权平均："
          + "谁会被推这些老物品，谁就会被推它。",
        en: "Jaccard = |A ∩ B| / |A ∪ B|, where all tags count alike. The k nearest mature items "
          + "get the weights w = similarity / sum of similarities, and a new item's score is the "
          + "weighted mean of theirs: whoever would be shown those is shown it."
      )
    case .text:
      Bilingual(
        zh: "TF-IDF：词频 × ln(物品数 / 含这个词的物品数)。再用截断 SVD 压到少数几维（LSA），"
          + "按余弦找最近的。生产上把这一步换成 BERT、CLIP 之类预训练模型的向量，后面都一样。",
        en: "TF-IDF: word count × ln(items / items with the word). A truncated SVD brings that to "
          + "a few dimensions (LSA), and the nearest are found by cosine. In production a "
          + "pretrained encoder such as BERT or CLIP takes this place; all that follows stays."
      )
    case .flows:
      Bilingual(
        zh: "score(新) = Σ w · score(流里的老物品)。隔几位放一个，是拿一小份曝光换新物品的第一批点"
          + "击；放太密伤体验，太稀它永远是新物品。",
        en: "score(new) = Σ w · score(mature items of the list). One at every few places pays a "
          + "small share of exposure for a new item's first likes. Too many hurt the experience; "
          + "too few, and it stays new for ever."
      )
    case .ridge:
      Bilingual(
        zh: "min Σ d_i · ‖x_i·W + b − v_i‖² + α‖W‖²：x 是标签和文字，v 是点击学出的向量，d 是热度。"
          + "跟口味无关的标签学到的权重小，所以它比人人平等的 Jaccard 会挑。",
        en: "min Σ d_i · ‖x_i·W + b − v_i‖² + α‖W‖²: x is tags and words, v the factors that likes "
          + "gave, d popularity. A tag that says nothing of taste gets small weights, which "
          + "Jaccard, to which all are alike, cannot do."
      )
    case .figures:
      Bilingual(
        zh: "AUC：随便取一个他点了的新物品和一个没点的，前者得分更高的概率；0.5 等于抛硬币。"
          + "recall@10：他点了的新物品，有多少在得分最高的 10 个里。",
        en: "AUC: the probability that of a new item that the user liked and one that was not "
          + "liked the first scores higher; 0.5 is a coin toss. recall@10: how many of the liked "
          + "ones are among the ten best."
      )
    }
  }
}
