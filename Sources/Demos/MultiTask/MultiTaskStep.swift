import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum MultiTaskStep: String, WalkStep {
  case tasks, train, compare, gates, transfer, funnel

  /// Those that a user's file has something for.
  static let ofFiles: [MultiTaskStep] = [.tasks, .train, .compare, .gates]

  var title: Bilingual {
    switch self {
    case .tasks: Bilingual(zh: "两个任务", en: "The tasks")
    case .train: Bilingual(zh: "几个网络一起学", en: "Nets, side by side")
    case .compare: Bilingual(zh: "配对比较", en: "Paired runs")
    case .gates: Bilingual(zh: "门控看了谁", en: "Whom the gates listen to")
    case .transfer: Bilingual(zh: "负迁移来了又走", en: "Negative transfer, there and gone")
    case .funnel: Bilingual(zh: "只学点击，还是学全部曝光", en: "Clicks alone, or all impressions")
    }
  }

  var caption: Bilingual {
    switch self {
    case .tasks:
      Bilingual(
        zh: "同一批样本，几个标签。它们有多像，各有多少正例？",
        en: "The same examples, several labels. How alike are they, and how many are positive?"
      )
    case .train:
      Bilingual(
        zh: "样本和顺序一样，参数个数见表。看每个任务在没见过的样本上的 AUC。",
        en:
          "The same examples in the same order; the table has each model's parameters. Watch AUC on examples not learnt from."
      )
    case .funnel:
      Bilingual(
        zh: "一个小商店：点击，然后加购。转化模型只见过被点击的曝光，ESMM 从全部曝光学。谁更会估没点的？把 r 转一转。",
        en:
          "A small shop: a click, then a cart. A conversion model sees clicks alone, ESMM all impressions. Which knows more of those "
          + "not clicked? Turn r."
      )
    case .compare:
      Bilingual(
        zh: "换几批数据重来。和各自一个网络比，共享的网络每个任务高多少、低多少？",
        en:
          "Again on new data. How far is each shared net above or below the separate ones, task by task?"
      )
    case .gates:
      Bilingual(
        zh: "MMoE 的每个任务有自己的门控。样本按预测从低到高分组，颜色是给每个专家的权重。",
        en:
          "Each task of MMoE has its own gate. Examples in groups by rising prediction; shade is an expert's weight."
      )
    case .transfer:
      Bilingual(
        zh: "把 ρ 从 0 转到 1，其余不变：任务二比各自学时高多少？0 以下就是负迁移。",
        en:
          "ρ from 0 to 1, all else as it is: how far is task 2 above learning alone? Below 0 is negative transfer."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .tasks:
      Bilingual(
        zh:
          "MMoE 论文的合成数据：w₁ = u₁，w₂ = ρ u₁ + √(1 − ρ²) u₂，y = w·x + sin(w·x + 1) + sin(2 w·x + 2) + ε；"
          + "y 超过阈值就是正例。ρ 是两个任务所依赖方向的余弦，标签相关随它上升。AUC 的上限来自噪声：去掉噪声的 y 自己能得多少分。",
        en:
          "The MMoE paper's recipe: w₁ = u₁, w₂ = ρ u₁ + √(1 − ρ²) u₂, y = w·x + sin(w·x + 1) + sin(2 w·x + 2) + ε; "
          + "above a threshold a label is positive. ρ is the cosine of what the tasks depend on. No model can have more "
          + "AUC than y without its noise."
      )
    case .train:
      Bilingual(
        zh: "各自一个网络：互不影响。共享底层：h = bottom(x)，y_k = tower_k(h)，所有任务挤在同一个 h 里。"
          + "MMoE：h_k = Σ_e softmax(x·W_k)[e] · expert_e(x)，每个任务自己调配同一批专家。PLE 再给每个任务留几个只归它的专家。"
          + "损失是各任务交叉熵之和（或加权），没有这类标签的样本不计。XGBoost 没有轮：每个任务 100 棵深 4 的树，一次学完，是要打败的基线。"
          + "标签是漏斗（点击→下单）的文件，再多一个 ESMM：P(走到这一步) = 前几步概率的乘积。",
        en:
          "Separate nets touch nothing of each other. A shared bottom: h = bottom(x), y_k = tower_k(h); all tasks "
          + "must fit into one h. MMoE: h_k = Σ_e softmax(x·W_k)[e] · expert_e(x), its own mixture of the same experts. PLE keeps "
          + "some experts for one task each. The loss is the sum of cross-entropies, weighed or not. XGBoost has no epochs: 100 "
          + "trees of depth 4 a task, fitted at once, the baseline to beat. A file whose labels are a funnel (click → order) has ESMM, "
          + "too: P(stage) = the product of the rates up to it."
      )
    case .compare:
      Bilingual(
        zh: Self.comparing.zh + "这里 XGBoost 输：标签取决于 12 个特征合起来的一个方向，而树一次只切一个特征。",
        en: Self.comparing.en
          + " Here XGBoost loses: labels hang on one direction across twelve features, and trees cut along one feature at a time."
      )
    case .gates:
      Bilingual(
        zh: "权重按行相加为 1。两个任务的热图不同，说明它们用了不同的专家；距离 ½Σ|g₁ − g₂| 逐个样本算再平均：0 是混合完全一样，1 是没有共用的专家。"
          + "门控全压在一个专家上叫塌缩，常用 dropout 或负载均衡来治。",
        en:
          "A row's weights sum to 1. Where the maps differ, the tasks use different experts; the distance ½Σ|g₁ − g₂|, a mean over examples, "
          + "is 0 for one mixture and 1 where nothing is shared. A gate that puts all on one expert has collapsed; dropout on "
          + "gates, or a penalty on uneven loads, is the usual cure."
      )
    case .transfer:
      Bilingual(
        zh: "正迁移：任务一的标签替任务二学会了该看哪些特征（Caruana 的注意力聚焦、隐式数据扩充），任务二的正例越少越有用。"
          + "负迁移：任务二的梯度被压过，h 里装的是任务一要的。对策：调损失权重、梯度手术，或者干脆分开。"
          + "门控和专属专家（MMoE、PLE）也是为此而设，可在这么小的网络里，它们占掉的往往比带来的多（看 ρ = 0）；"
          + "论文配方的网络大得多，那里每个 ρ 都是 MMoE 好过共享底层（Documentation/ranking.md）。",
        en:
          "Positive transfer: the labels of task 1 teach which features matter (attention focusing and implicit data "
          + "augmentation, in Caruana's words), the more so the fewer positives task 2 has. Negative transfer: task 2 is outweighed, and h holds what task 1 needs. "
          + "Remedies: loss weights, gradient surgery, or separate models. Gates and own experts (MMoE, PLE) are made for it, too, but "
          + "in nets this small they tend to cost more than they bring (look at ρ = 0); in the far larger nets of the paper's recipe MMoE "
          + "is better than a shared bottom at every ρ (Documentation/ranking.md)."
      )
    case .funnel:
      Bilingual(
        zh: "ESMM：P(点击且加购) = σ(z₁) σ(z₂)，损失加在 P(点击) 和 P(点击且加购) 上，每次曝光都有标签；σ(z₂) 就是转化率。"
          + "它能赢，只因为没点的曝光被当成“不太会加购”：r 高时这是对的（点的就是买的），r 低时是错的（标题党）。"
          + "代价：一次点击没加购，和没点算同样的账，每条样本的信息只剩 (1 − q)/(1 − pq)，p 是点击率，q 是加购率。"
          + "特征把该知道的都给了（兴趣、质量、价格）时没有什么要补，ESMM 总是略差。这里模型只认得用户和商品的名字。",
        en:
          "ESMM: P(click and cart) = σ(z₁) σ(z₂); losses on P(click) and on P(click and cart), which every impression has a label "
          + "of; σ(z₂) is the rate of carts. It gains because what was left alone counts as unlikely to be bought: right where r is "
          + "high, wrong where looks lie. The price: a click without a cart weighs as no click, so a row tells (1 − q)/(1 − pq) of "
          + "what it could, p and q being the rates. Where features say all (taste, quality, price), ESMM is a little worse at any r. "
          + "Here models know users and items by name alone."
      )
    }
  }

  /// What a comparison means, on made tasks and on a file.
  static let comparing = Bilingual(
    zh: "一次训练的运气常常比模型之差还大，所以同一批数据上成对相减，再看差的均值和它的 95% 区间（±）：按学生 t 分布，跑 2 次是标准误的 12.7 倍，10 次 2.3 倍。"
      + "区间含 0，就别说谁赢。"
      + "“各自一个网络”是必须打败的基线：在 Census-Income 上，XGBoost 各做各的就赢过所有共享网络。",
    en:
      "The luck of one training is often larger than the difference between models; so differences are taken on "
      + "equal data, and their mean is read beside its 95% interval (±): by Student's t 12.7 standard errors of two runs, "
      + "2.3 of ten. Where it holds 0 nobody has won. Separate "
      + "models are the baseline to beat: on Census-Income separate XGBoost beats every shared net."
  )
}
