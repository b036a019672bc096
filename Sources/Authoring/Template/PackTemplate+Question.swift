import Wording

extension PackTemplate {
  /// The question's record.
  var questionFile: String {
    """
    # \(say(
      zh: "一题一个文件，文件名就是 id。每段文字都写中英两种；含冒号的文字放进双引号。",
      en: "One question a file, called by its id. Every text stands in both languages; quote one that holds a colon."
    ))
    # \(say(
      zh: "改完运行 viva content check，它会指出哪一行还要改。",
      en: "After a change, viva content check says which line to fix."
    ))
    id: \(question)
    revision: 1  # \(say(zh: "判分标准变了就加一", en: "raise it when you change what counts as right"))
    topic: evaluation  # \(say(zh: "pack.yaml 里的一个主题", en: "one of the topics in pack.yaml"))
    level: 1  # \(say(zh: "1 入门，2 常见，3 深入", en: "1 for newcomers, 2 usual, 3 deep"))
    title: {zh: 为什么按时间切分, en: Why split by time}
    asks:
      zh: "离线评测推荐模型，为什么训练集和测试集要按时间切开，而不是随机切？"
      en: "Why do you split training and test data by time, rather than at random, to evaluate a recommender?"

    # \(say(
      zh: "没想明白的人会怎么答，毛病在哪里。得分必须低于 60%。",
      en: "How somebody answers who has not understood it, and what is wrong with that; it must score below 60%."
    ))
    weakSample:
      answer:
        zh: "因为大家都这么切。数据够多的话，怎么切其实差别不大。"
        en: "Because everybody does it like that. With enough data it hardly matters how you split."
      critique:
        zh: "没有给出理由。面试官想听的是：随机切会出什么问题，线上又是怎么用模型的。"
        en: "It gives no reason. The interviewer wants to hear what goes wrong with a random split, and how the model is used once it is live."

    # \(say(
      zh: "答全了要说到的要点，一个一段。weight 是 1 到 3 的整数。",
      en: "What a full answer names, one idea a point. A weight is 1, 2 or 3."
    ))
    points:
      - id: no-leak
        weight: 3
        statement:
          zh: "随机切分会泄漏未来：模型训练时见过测试时刻之后的行为，离线指标虚高。"
          en: "A random split leaks the future: the model trains on what happened after the test clicks, and offline figures look too good."
        explanation:
          zh: "用户周五看了续集，随机切分可能把周五放进训练集、把周三放进测试集。模型等于先看了答案再做题，上线以后没有这种便宜可占。"
          en: "Somebody watches a sequel on Friday. A random split may train on Friday and test on Wednesday: the model has seen the answer before the question. Nothing of the kind happens in production."
        # \(say(zh: "提示：点一下，不说破。", en: "A nudge that does not give the point away."))
        hint:
          zh: "周五的行为进了训练集，周三的进了测试集，模型占了什么便宜？"
          en: "Friday's clicks are in the training data and Wednesday's in the test. What does the model gain?"
        # \(say(zh: "漏掉这一点时面试官追问什么。", en: "What the interviewer asks when the point was missed."))
        probe:
          zh: "随机切的话，模型训练时看到了什么它本不该看到的？"
          en: "With a random split, what does the model see in training that it should not?"
        # \(say(
          zh: "满足任何一条规则就算答到。a|b 任一说法；a + b 都要说到；英文词后加 * 表示后面可以再接字母。",
          en: "Any one of these rules earns the point. a|b: either wording; a + b: both; word*: any ending."
        ))
        evidence:
          - 'leak*|泄漏|泄露|穿越|偷看 + future|later|afterwards|未来|以后|之后'
          - 'train*|训练|模型 + sees|saw|seen|knows|见过|看到|看过|知道 + future|later|afterwards|未来|以后|之后'
        # \(say(zh: "满足这里的给一半分，可以不写。", en: "These earn half; optional."))
        partial:
          - 'leak*|泄漏|泄露|穿越 + data|information|split*|数据|信息|切分'
        # \(say(
          zh: "常见的错误说法，可以不写；不用为否定句另写规则。",
          en: "What people get wrong; optional. Write no rules for denials: they are told apart by themselves."
        ))
        misconceptions:
          - says:
              - 'random* + fairer|more objective|less biased'
              - '随机 + 更公平|更客观|偏差更小'
            explanation:
              zh: "随机切看着公平，其实让模型看到了未来。"
              en: "A random split looks fair, but it shows the model the future."
        # \(say(
          zh: "小测里可以从 statement 挖掉的词，可以不写；also 是同样算对的说法。",
          en: "Words that a quiz may take out of the statement; optional. also: what is right as well."
        ))
        quiz:
          blanks:
            - words: {zh: "泄漏", en: "leaks"}
              also: ["泄露", "穿越", "leak*"]
      - id: like-production
        weight: 2
        statement:
          zh: "线上模型只有过去的数据，要预测接下来的行为；按时间切分考的正是这件事。"
          en: "In production the model knows only the past and predicts what comes next; a split by time tests exactly that."
        explanation:
          zh: "评测要和使用方式一致。口味会变，新物品会来，按时间切分的测试集里这些都有，随机切分的测试集里没有。"
          en: "A test should look like the use. Tastes drift and new items arrive; a test set that lies after the training data has all of that, a random one has none of it."
        hint:
          zh: "模型上线那天，它手里有哪些数据，要猜的又是什么？"
          en: "On the day the model goes live, which data does it have, and what must it guess?"
        probe:
          zh: "按时间切分和模型上线后的用法有什么关系？"
          en: "How does a split by time compare with the way the model is used?"
        evidence:
          - 'production|online|live|deployed|deployment|serving|线上|上线 + past|history|next|过去|历史|接下来|下一步'
          - 'production|online|live|deployed|deployment|serving|线上|上线 + same|matches|mimic*|simulat*|一致|一样|模拟'

    # \(say(
      zh: "一份完整的好回答，两种语言都必须得满分。",
      en: "A whole good answer; it must score full marks in both languages."
    ))
    modelAnswer:
      zh: |
        随机切会泄漏未来的信息：周五的行为在训练集，周三的在测试集，离线指标虚高。
        模型上线以后手里只有过去的数据，要猜接下来的行为，按时间切分考的就是这个。
      en: |
        A random split leaks the future: with Friday in the training data and Wednesday in the test, offline figures look too good.
        In production the model has only the past and predicts what comes next, and a split by time tests exactly that.
    # \(say(zh: "之后还会问什么；没有就写 []。", en: "What is asked next; write [] for nothing."))
    followUps:
      - zh: "切分点选在哪天，会影响结论吗？"
        en: "Does the day you split at change the result?"
    # \(say(
      zh: "至少一条出处，以 doi:、arXiv:、isbn: 或 https:// 开头。",
      en: "At least one source, which begins with doi:, arXiv:, isbn: or https://."
    ))
    sources:
      - {title: "Ji et al., A Critical Study on Data Leakage in Recommender System Offline Evaluation", reference: "arXiv:2010.11060"}

    """
  }
}
