import Questions

@testable import Grading

extension WaysOfSayingTests {
  static let wrong = [
    Case(
      question: "itemcf-time-weight",
      point: "behaviour-context",
      verdict: .contradicted,
      answers: [
        "The spacing of the two clicks says nothing at all.",
        "How long lies between the two taps is irrelevant.",
        "两次点击隔多久根本无所谓。",
        "时间间隔长短都一样，没有参考价值。",
        "I'd ignore the gap entirely.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .contradicted,
      answers: [
        "Seeing both in one session doesn't mean they are any more related.",
        "Two clicks in the same sitting are no closer than two clicks a year apart.",
        "同一个会话里点的，并不比隔一年点的更相关。",
        "短时间内连着点的两个东西，不会因此关系更近。",
        "Being clicked within minutes doesn't bring two items closer.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "truer-similarity",
      verdict: .contradicted,
      answers: [
        "The raw count already is the true similarity.",
        "Keep the plain counts, they are the real thing.",
        "原始共现次数本身就是真实的相似度。",
        "还是用单纯的共现次数，那才是真正的关系。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .contradicted,
      answers: [
        "A hit isn't everyone's neighbour at all.",
        "热门商品并不会跟什么都共现。",
        "Popular items don't co-occur with everything; they co-occur because they truly are similar.",
        "爆款共现多是因为本来就相关。",
        "Bestsellers do not end up next to everything.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "negative-sampling",
      verdict: .contradicted,
      answers: [
        "Negatives are overrated, the quality is the same however you draw them.",
        "怎么采负样本几乎不影响效果。",
        "负样本随便弄弄就行，效果一样。",
        "The choice of negatives changes next to nothing.",
        "I wouldn't waste time on negative sampling, it hardly changes the result.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "combine-or-choose",
      verdict: .contradicted,
      answers: [
        "Never run ItemCF beside a two-tower model, one tower channel is plenty.",
        "有了双塔就够了，没必要再挂一路 ItemCF。",
        "Two-tower makes ItemCF obsolete everywhere.",
        "不管什么场景都用双塔，ItemCF 可以下线。",
        "A single two-tower channel is all we need at any scale.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "multimodal-content",
      verdict: .contradicted,
      answers: [
        "Frames and audio aren't worth extracting, the title does the job.",
        "画面和声音不用管，标题够了。",
        "抽画面特征不划算，没什么用。",
        "Content features stay exactly the same as for news: title through BERT.",
        "Pictures and sound are a waste of compute here.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "watch-time-goal",
      verdict: .contradicted,
      answers: [
        "Watch time must never be the objective.",
        "不该拿时长当目标，还是优化点击率。",
        "I'd stick with click-through rate as the target.",
        "Time watched shouldn't be optimised; keep CTR.",
        "时长只会奖励长视频，别拿它当指标。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "fused-embedding",
      verdict: .contradicted,
      answers: [
        "I'd never fuse the modalities; each gets its own index.",
        "图像、音频、文本各建各的索引，不要揉成一个向量。",
        "One joint vector just muddies everything, so keep them separate.",
        "不应该把几种模态合并成一个向量。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "same-architecture",
      verdict: .contradicted,
      answers: [
        "The recall and rank pipeline can't be reused, scrap it.",
        "召回加排序那套用不了了，得整个推翻。",
        "Get rid of the funnel, you need a single end-to-end model.",
        "两阶段的架构已经过时，不能沿用。",
        "Candidate generation plus ranking no longer applies to clips.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .contradicted,
      answers: [
        "I would not recommend ReLU, it only makes vanishing worse.",
        "ReLU 不建议用，换了反而消失得更厉害。",
        "Avoid ReLU: half of its range is dead, so gradients vanish even sooner.",
        "别用 ReLU，它会加重梯度消失。",
        "I'd steer clear of ReLU.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .contradicted,
      answers: [
        "Tanh is better here, its derivative doesn't make the gradient decay.",
        "tanh 更合适，它的导数不会让梯度变小。",
        "Sigmoid never shrinks the gradient.",
        "推荐用 sigmoid，导数稳定，梯度不会衰减。",
        "Their derivatives won't shrink anything, sigmoid is fine.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "too-deep",
      verdict: .contradicted,
      answers: [
        "Depth plays no part in it.",
        "层数多少跟这个没关系。",
        "A hundred layers vanish no faster than three.",
        "一百层和两层消失得一样厉害。",
        "How deep the net is isn't the issue.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "large-init",
      verdict: .contradicted,
      answers: [
        "The initial weights have nothing to do with it.",
        "初始权重多大都行，不会因为这个爆炸。",
        "You may start the weights at any size, it won't explode because of that.",
        "初始化不背这个锅，随便设。",
        "Big starting weights aren't to blame.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .contradicted,
      answers: [
        "新物品不用操心，协同过滤马上就能算出它的邻居。",
        "A brand-new article gets its neighbours right away from ItemCF even before any click.",
        "新品刚上架，itemcf 照样能给它找到相似的。",
        "A two-tower on ids handles new listings from the first second.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .contradicted,
      answers: [
        "An interest picker is just a nuisance, nobody fills it in.",
        "首次登录弹兴趣选择纯属打扰。",
        "Asking people for their interests at signup is useless.",
        "选标签这步没必要，大家都直接跳过。",
      ]
    ),
  ]
}
