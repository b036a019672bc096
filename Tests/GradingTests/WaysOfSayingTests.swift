import Questions
import Testing

@testable import Grading

/// Several ways to say each thing, right or wrong, on the rubrics that ship: the words differ, the
/// verdict does not.
struct WaysOfSayingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let question: QuestionID
    let point: PointID
    let verdict: Verdict
    let answers: [String]
    var testDescription: String { "\(question), \(point): \(verdict)" }

    /// Grades each answer and looks at the point.
    func expectItsVerdict() throws {
      let grader = try #require(ShippedRubricTests.graders[question])
      for answer in answers {
        let found = try #require(try grader.grade(answer).points.first { $0.point == point })
        #expect(found.verdict == verdict, "\(answer): \(found.reason)")
      }
    }
  }

  @Test(arguments: wrong + right + turned + swapped + recalled + ranked + differentiated)
  func earnOneVerdict(given: Case) throws {
    try given.expectItsVerdict()
  }

  static let right = [
    Case(
      question: "exploding-gradients",
      point: "symptom",
      verdict: .covered,
      answers: [
        "Loss shoots up and then everything is NaN.",
        "loss 乱跳，然后变成 NaN。",
        "Weights fly off and overflow.",
        "参数一步飞出去，权重全是 inf。",
        "Training goes haywire and you end up with NaNs.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clipping",
      verdict: .partial,
      answers: [
        "I would clip gradients.",
        "我一般做梯度裁剪。",
        "We clip the gradient.",
        "先上裁剪。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .covered,
      answers: [
        "On first launch show six topic cards; whichever they tap seeds the profile.",
        "注册完弹一页兴趣卡片，点三个，就有了初始画像。",
        "Get them to name a few genres they like.",
        "用户侧：热榜、选标签。",
        "第一次进来让他挑几个喜欢的频道，按这个建画像。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "demographic-group",
      verdict: .covered,
      answers: [
        "If the form says male, 40, Beijing, we show what that segment reads.",
        "填了性别和城市，就推同城同龄人爱看的。",
        "She's 23 and lives in Leeds, so she sees what people like her there buy.",
        "按年龄性别分到一个人群，推这个人群的热门。",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "exponential-in-depth",
      verdict: .covered,
      answers: [
        "每层都打七折，五十层就没了；每层涨一成，五十层就一百多倍。",
        "It's compound interest over the layers.",
        "Factors of 0.9 die out over a hundred layers, factors of 1.1 run into the thousands.",
        "因子普遍小于一就越乘越小，普遍大于一就指数暴增。",
        "像复利，层数就是期数。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "too-deep",
      verdict: .covered,
      answers: [
        "Every extra layer multiplies in another small factor.",
        "每多一层就再乘一个小于 1 的数，越深越没。",
        "层叠得越高，梯度越小。",
        "With more layers there are more small numbers in the product.",
        "A deeper stack means more multiplications, so it decays faster.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-baseline",
      verdict: .covered,
      answers: [
        "一人一个模型，改下单的不会影响点击。",
        "One model per goal: easy, and changing one can't break another.",
        "三个模型各训各的，谁也不碍着谁，先跑起来没问题。",
        "Train three independent models; simple and they don't get in each other's way.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "separate-costs",
      verdict: .covered,
      answers: [
        "三套模型维护起来费人，还把任务之间的关系扔了。",
        "You pay for three pipelines and throw away how the goals depend on each other.",
        "Three models to maintain and serve, and none of them knows what the others learnt.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .covered,
      answers: [
        "A clip that's flicked away is a no, one they linger on is a yes.",
        "没划走就是加分，一秒划掉就是扣分。",
        "Staying counts as a positive, a quick skip as a negative.",
        "手指没动说明喜欢，划走当负样本。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "feed-interaction",
      verdict: .covered,
      answers: [
        "You swipe through whatever comes instead of picking a headline.",
        "新闻是自己点开的，短视频是躺着刷的。",
        "With news you order from a menu; clips just keep sliding past.",
        "不用挑，视频自己一个接一个播；新闻得自己点标题。",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "many-goals",
      verdict: .covered,
      answers: [
        "One head turns into five: finish, like, comment, share, follow.",
        "完播、点赞、转发、关注都要预估，一个头变成好几个头。",
        "Predict pFinish, pLike and pShare together.",
        "排序要同时学看完、点赞、分享。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "negative-sampling",
      verdict: .covered,
      answers: [
        "负样本选不好，整个双塔就废了。",
        "Get the negatives wrong and the whole two-tower is useless.",
        "双塔成败看负采样。",
        "It lives or dies by how you sample negatives.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-weaknesses",
      verdict: .covered,
      answers: [
        "Heavy to train and you can't tell what it is thinking.",
        "training 重,还是黑盒。",

      ]
    ),
  ]
}
