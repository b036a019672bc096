import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum MultiTaskStep: String, WalkStep {
  case tasks, train, compare, gates, transfer

  var title: Bilingual {
    switch self {
    case .tasks: Bilingual(zh: "两个任务", en: "The tasks")
    case .train: Bilingual(zh: "四个网络一起学", en: "Four nets, side by side")
    case .compare: Bilingual(zh: "配对比较", en: "Paired runs")
    case .gates: Bilingual(zh: "门控看了谁", en: "Whom the gates listen to")
    case .transfer: Bilingual(zh: "负迁移来了又走", en: "Negative transfer, there and gone")
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
        zh: "参数差不多，样本和顺序一样。看每个任务在没见过的样本上的 AUC。",
        en:
          "About equal numbers, equal examples, equal order. Watch each task's AUC on examples not learnt from."
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
          + "损失是各任务交叉熵之和（或加权），没有这类标签的样本不计。",
        en:
          "Separate nets touch nothing of each other. A shared bottom: h = bottom(x), y_k = tower_k(h); all tasks "
          + "must fit into one h. MMoE: h_k = Σ_e softmax(x·W_k)[e] · expert_e(x), its own mixture of the same experts. PLE keeps "
          + "some experts for one task each. The loss is the sum of cross-entropies, weighed or not."
      )
    case .compare:
      Bilingual(
        zh: "一次训练的运气常常比模型之差还大，所以同一批数据上成对相减，再看差的均值和标准差。差的均值小于标准误的两倍，就别说谁赢。"
          + "“各自一个网络”是必须打败的基线：在 Census-Income 上，XGBoost 各做各的就赢过所有共享网络。",
        en:
          "The luck of one training is often larger than the difference between models; so differences are taken on "
          + "equal data, and their mean is read beside their spread. Within two standard errors nobody has won. Separate "
          + "models are the baseline to beat: on Census-Income separate XGBoost beats every shared net."
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
        zh: "正迁移：任务一的标签多，替任务二学会了该看哪些特征（Caruana 的注意力聚焦、隐式数据扩充）。负迁移：任务二的梯度被压过，"
          + "h 里装的是任务一要的。对策：门控和专属专家（MMoE、PLE）、调损失权重、梯度手术，或者干脆分开。",
        en:
          "Positive transfer: the many labels of task 1 teach which features matter (attention focusing and implicit data "
          + "augmentation, in Caruana's words). Negative transfer: task 2 is outweighed, and h holds what task 1 needs. "
          + "Remedies: gates and own experts (MMoE, PLE), loss weights, gradient surgery, or separate models."
      )
    }
  }
}
