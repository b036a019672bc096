import Questions

@testable import Grading

/// What is said of two towers, several goals and short videos, each thing in several ways, right
/// and wrong.
extension WaysOfSayingTests {
  static let ranked = [
    Case(
      question: "itemcf-vs-two-tower",
      point: "combine-or-choose",
      verdict: .contradicted,
      answers: [
        "只留双塔一路召回就行，数据多少都用它。",
        "Drop ItemCF altogether; the two-tower alone is always the right pick.",
        "有了双塔ItemCF就该下线。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "combine-or-choose",
      verdict: .covered,
      answers: [
        "I run both side by side; with small data and a tight deadline CF, at huge scale the towers.",
        "两路都开着，数据少、要快就ItemCF，量大要个性化就双塔。",
        "不会只留双塔一路，两路一起召回，小数据偏ItemCF，大规模偏双塔。",
        "I'd never drop ItemCF: both run as channels, and which one leads depends on data volume.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "combine-or-choose",
      verdict: .partial,
      answers: [
        "We keep both as sources and let the ranker decide."
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "itemcf-strengths",
      verdict: .covered,
      answers: [
        "ItemCF is an afternoon's work, every result comes with a reason, and on head items the links are uncannily sharp.",
        "ItemCF俩人一周就搞定，运营问为啥推，一句因为你买过那个就交代了。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "itemcf-strengths",
      verdict: .contradicted,
      answers: [
        "ItemCF is a black box, you can never say why two items matched."
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "itemcf-weaknesses",
      verdict: .covered,
      answers: [
        "ItemCF的相似度表每天要算六小时，新品永远没曝光。",
        "Its pairwise table blows up with the catalogue and it can't place unseen items.",
        "老办法的相似度表随物品数平方地涨，冷门和新品都推不出来。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "itemcf-weaknesses",
      verdict: .contradicted,
      answers: [
        "ItemCF很擅长处理新物品和长尾。"
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-strengths",
      verdict: .covered,
      answers: [
        "The towers swallow ids, attributes, click sequences, and so can score products nobody has seen.",
        "双塔什么特征都能喂，新品也救得活。",
        "给它属性、序列都行，没人点过的新品照样有向量能召回。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-weaknesses",
      verdict: .covered,
      answers: [
        "双塔训练烧GPU，又要海量样本，推了什么也说不清理由。"
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-weaknesses",
      verdict: .contradicted,
      answers: [
        "双塔训练便宜，几万条数据就够了。",
        "Two-tower gives a clean human-readable reason for each result and trains on a laptop.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "ann-serving",
      verdict: .contradicted,
      answers: [
        "双塔的向量只能在线上全量暴力算，没法用近似检索。"
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "ann-serving",
      verdict: .covered,
      answers: [
        "Item vectors are worked out overnight and dropped into an HNSW index.",
        "物品向量半夜算好灌进Faiss，来了请求拿用户向量查最近的。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "negative-sampling",
      verdict: .contradicted,
      answers: [
        "负样本随便采都行，对效果没影响。",
        "Any negatives will do for the towers.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "negative-sampling",
      verdict: .covered,
      answers: [
        "用曝光未点击当负样本效果很差，换成全局随机加难负样本，召回翻倍。",
        "Pick the wrong negatives and the whole thing is worthless.",
        "Negatives make or break a two-tower.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "memorise-generalise",
      verdict: .covered,
      answers: [
        "One remembers pairs it has seen, the other extrapolates from features."
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "memorise-generalise",
      verdict: .contradicted,
      answers: [
        "ItemCF泛化能力强，双塔只会记忆。"
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-baseline",
      verdict: .covered,
      answers: [
        "Three boosted trees to begin with; nobody steps on anyone's toes.",
        "三个任务各训一个XGBoost，简单，坏一个不连累别的。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-baseline",
      verdict: .contradicted,
      answers: [
        "Separate models get in each other's way and are a pain to set up, no baseline at all."
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-costs",
      verdict: .covered,
      answers: [
        "Two repos, double the feature jobs, and the order model never learns what clicks know.",
        "三个模型互相看不见对方学到的东西，还要养三套。",
        "Separate models can't see how goals hang together, and you maintain and serve three of them.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-costs",
      verdict: .contradicted,
      answers: [
        "三个模型分开养成本反而更低，也没丢什么联系。",
        "Keeping three models apart costs nothing extra and they pick up the relations on their own.",
        "分开养三个模型维护更轻松，任务关系也照样学得到。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-parameters",
      verdict: .contradicted,
      answers: [
        "共享底层让训练和推理都更慢。",
        "Sharing layers is a bad deal for compute, it makes serving dearer than three models.",
        "底层共享以后线上推理更慢，训练也更费。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-parameters",
      verdict: .covered,
      answers: [
        "The common part runs a single time per candidate, so training and serving cost drops.",
        "底下那几层大家一起用，只跑一遍，训练推理都省。",
        "Sharing isn't a bad deal for compute: the trunk runs once and serves all three.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "information-transfer",
      verdict: .contradicted,
      answers: [
        "订单任务从点击里得不到任何好处。",
        "The click task drowns the order task; nothing carries over.",
        "下单从点击那里什么也学不到。",
        "Nothing the click task learns is of any use to orders.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "information-transfer",
      verdict: .covered,
      answers: [
        "The purchase head lives off what millions of clicks taught the trunk about people.",
        "下单那点样本不够学，靠点击训出来的用户表示带一带。",
        "Clicks don't drown the order task; it borrows the user representation learnt on them.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .contradicted,
      answers: [
        "Shared-Bottom is a bunch of experts with a gate per task.",
        "Shared-Bottom就是很多专家网络，每个任务用门自己挑。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .covered,
      answers: [
        "One trunk, three little heads.",
        "不用多个专家，就一个底座上面三个塔，这是Shared-Bottom。",
        "Start with Shared-Bottom: one common net, a tower per task; upgrade to experts and gates when they clash.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "mmoe",
      verdict: .contradicted,
      answers: [
        "MMoE没有专家也没有门，就是一个公共底座上接几个塔。",
        "MMoE has neither experts nor gates, it's one base with towers.",
        "All tasks share one gate in MMoE, so conflict gets worse.",
        "MMoE就是共享底层加几个塔，没有门控这回事。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "mmoe",
      verdict: .covered,
      answers: [
        "Several experts, and every task has a gate of its own that mixes them.",
        "Shared-Bottom没有专家也没有门；MMoE有好几个专家，每个任务一个门来配。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "score-fusion",
      verdict: .contradicted,
      answers: [
        "最后不需要加权，直接取最大的那个分数排序。",
        "Don't blend the scores at all, sort by click probability.",
        "Equal weights, nothing to tune, experiments on them are pointless.",
        "加权没意义，权重没法调，只看下单分。",
        "分数别融合，谁高按谁排。",
        "Skip the blending, the order probability alone decides.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "score-fusion",
      verdict: .covered,
      answers: [
        "ctr的a次方乘cvr的b次方，a、b上线做实验定。",
        "Blend the three with weights and move the weights by live experiments.",
        "不能只看pCTR，三个分加权相加，权重靠线上AB调。",
        "You can't just sort by click probability; take a weighted sum of the three and tune it with A/B tests.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "watch-time-goal",
      verdict: .covered,
      answers: [
        "I'd switch CTR to watch time.",
        "Swap click rate for minutes watched as the target.",
        "点击率换成看了多久。",
        "Clicks are the wrong target for clips; time watched is what we go after.",
        "别再追点击率了，追总观看时长。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "watch-time-goal",
      verdict: .contradicted,
      answers: [
        "Minutes watched is the wrong target; keep optimising clicks.",
        "时长这个指标没啥用，看点击率就可以了。",
        "观看时长是虚荣指标，不要去优化。",
        "观看时长别当目标，误导人，还是点击率靠谱。",
        "Time spent means nothing, clicks stay the goal.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "many-goals",
      verdict: .contradicted,
      answers: [
        "Likes, shares and completion are too noisy to model, one CTR head will do.",
        "There's no case for predicting likes or comments.",
        "点赞完播太稀了不用建，一个pCTR就能排。",
        "不需要预测点赞评论这些，一个点击模型够了。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "many-goals",
      verdict: .covered,
      answers: [
        "From a lone click head to several: finish, like, share, follow.",
        "Likes are too sparse alone, so I predict completion, likes, shares and follows jointly.",
        "原来就一个点击头，现在完播、点赞、转发各来一个。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "multimodal-content",
      verdict: .contradicted,
      answers: [
        "视频归根到底是文字，靠标题跑BERT就行，画面声音没必要理解。",
        "Frames and sound add nothing over the caption.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "multimodal-content",
      verdict: .covered,
      answers: [
        "Pixels, sound and captions, each with its own encoder.",
        "画面、声音、字幕都得看。",
        "Text alone won't do for a clip: frames and the soundtrack have to be read too.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "feed-interaction",
      verdict: .contradicted,
      answers: [
        "Short-video users actively pick from a list, just like headlines.",
        "短视频也是用户主动点选的，不是被动刷。",
        "刷视频的人也都是主动挑着点开的。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "feed-interaction",
      verdict: .covered,
      answers: [
        "In news you tap a headline; here the next clip just plays and you swipe instead of click.",
        "新闻是挑标题点进去，短视频手指往上一推就下一个。",
        "短视频不是主动点选，是被动往下刷；新闻才是挑着点开。",
        "A news reader picks a headline; a clip just starts playing and thumbs push it away.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .contradicted,
      answers: [
        "A skip is no negative signal, and staying is no positive one.",
        "划走说明他看懂了，是正反馈；赖着不走反而是没兴趣。",
        "I wouldn't read anything into whether they stay or skip.",
        "Don't take a skip as dislike nor staying as liking, it's all thumb noise.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .covered,
      answers: [
        "没推走的就是喜欢，推得飞快就是烦。",
        "Lingering counts as a yes, a quick flick as a no.",
        "A skip isn't missing data: it's a clear no, and staying to the end is a yes.",
        "停下来看的当正样本，一秒划走的当负样本。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "same-architecture",
      verdict: .contradicted,
      answers: [
        "架构要推倒重来，新闻那套召回排序在视频上跑不起来。",
        "Throw the two-stage setup out and begin anew.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "same-architecture",
      verdict: .covered,
      answers: [
        "Retrieval plus ranking stays, no need to reinvent that.",
        "召回加排序这套照搬。",
        "两阶段那套没必要推翻，照用。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "fused-embedding",
      verdict: .contradicted,
      answers: [
        "I'd never fuse them into a single clip vector, one joint embedding is worse.",
        "三种特征各放各的，别硬揉成一个向量。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "fused-embedding",
      verdict: .covered,
      answers: [
        "The three are squashed into one joint vector.",
        "三样编码完拼成一个向量。",
        "Merge the picture, sound and text outputs into one embedding of the clip.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "mmoe",
      verdict: .partial,
      answers: [
        "冲突大了就上MMoE。"
      ]
    ),
  ]
}
