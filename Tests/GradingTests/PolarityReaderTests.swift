import Questions
import TestSupport
import Testing

@testable import Grading

struct PolarityReaderTests {
  private func reason(_ rule: String, _ answer: String) throws -> Reason? {
    let question = try SampleQuestion.with(evidence: [rule])
    return try Grader(question: question).grade(answer).points.first?.reason
  }

  @Test(
    arguments: [
      ("残差 + 梯度", "残差并不能让梯度传得更远"),
      ("clip* + direction", "Clipping does not keep the direction."),
      ("bn + 稳定", "BN 无法让输出稳定"),
      ("近邻 + 检索", "近邻检索不适合它"), ("bert + 向量", "BERT 编出来的向量没有可比性"),
      ("标签 + 相似", "有人按标签去找相似的，这个方向反了，应该找不像的"),
      (
        "exponent + hot",
        "People believe the exponent hits the hot items, when it actually spares them."
      ),
      ("content + vector*", "Content vectors are a dead end here."),
      ("relu + help*", "relu never really helps here"),
      ("热门 + 惩罚", "不需要对热门物品做惩罚"),
      ("skip connection* + gradient*", "Skip connections don't help the gradient."),
      ("裁剪 + 阈值", "裁剪没用，设什么阈值都一样"),
      ("分组 + 年龄", "按年龄分组毫无意义"),
      ("bn + 稳定", "我不认为在每一层之后都加上 BN 就能让输出稳定"),
      ("clip* + direction", "I don't think that in general clipping by norm keeps the direction."),
      ("clip* + direction", "Clipping by norm keeps the direction. That is wrong."),
      ("残差 + 梯度", "残差让梯度传得更远，这种说法是错的"),
      ("frames + audio", "I don't think that a clip has frames, audio and text."),
      ("视觉 + 声音", "我不认为画面要用视觉，声音要做识别"),
      (
        "gradient* + product", "I don't think that the gradient is therefore the product of slopes."
      ),
      ("多任务 + 点赞", "我不认为排序要多任务，完播，点赞"),
      ("指标 + 时长", "目标的话看点击率，时长的话这个指标没啥用"),
      ("orders + clicks", "Plenty of posts claim orders gain from clicks; they don't."),
      ("viewing time + lives on", "Viewing time is not what a successful app for clips lives on."),
      ("text + video", "Someone on the panel said text suits a video. No: look at frames."),
      ("滤 + 噪声", "调权重对噪声滤不掉"),
      ("热销 + 推", "没给下过单的推热销榜"),
      ("架构 + 推翻", "有同事坚持说架构要推翻，我看不是那回事"),
      ("fuse* + weight*|test*", "We fuse by rule, but testing the fused weights is pointless."),
      ("separate models + baseline", "Three separate models I wouldn't even call a baseline."),
      ("标签 + 兴趣", "首页让人选标签定兴趣那个我们后来下掉了。"),
      ("picker + interest*", "We had a picker for interests, we later took it out."),
      ("likes|completion", "There is no case for predicting likes, shares or completion."),
      ("completion", "There is no case for predicting likes, shares or completion."),
      ("attributes", "There's nowhere to plug attributes in."),
      ("标签 + 相近", "按标签找相近的老品再挂上去，这招不行"),
      ("one sitting + related", "They think things from one sitting are related. They aren't."),
      ("slope + one", "I don't think that rectifiers, I don't think that whose slope is one help"),
    ]
  )
  func deniesInItsClause(rule: String, answer: String) throws {
    #expect(try reason(rule, answer) == .negated)
  }

  @Test(
    arguments: [
      ("残差 + 梯度", "残差不仅让训练更稳，还让梯度传得更远"),
      ("clip* + direction", "Clipping not only tames it but keeps the direction."),
      ("clip* + direction", "It does not change much, but clipping keeps the direction."),
      ("前层 + 不更新|学不动", "前层几乎不更新"),
      ("id + cannot|no behaviour", "ID models cannot place it"),
      ("残差 + 梯度", "如果没有残差，梯度就消失了"),
      ("itemcf + row", "no logs → its ItemCF row is empty"),
      ("热销 + 先给", "没下过单的先给热销榜"),
      ("热销 + 先给", "标签还没挑完之前先给热销榜"),
      ("slope* + 0.25", "Sigmoid has slopes no bigger than 0.25."),
      ("因子 + 乘", "因子乘多了那个数就不对了"),
      ("shar* + compute", "Sharing layers saves compute, people get that wrong."),
      ("共享 + 计算", "共享底层省计算，很多人都搞反了。"),
      ("residual* + gradient*", "Without residual links the gradient dies."),
      ("new item* + content", "CF can't place new items, so use their content"),
      ("watch time + ctr", "The goal is watch time, not CTR"),
      ("bn + 稳定", "BN 不是没有让输出稳定"),
      ("relu + 梯度", "不断地换成 relu 让梯度通过"),
      ("新物品 + 内容", "新物品没有点击，只好看内容"),
      ("间隔 + 新旧", "我不觉得是新旧的问题，看的是间隔"),
      ("间隔", "我不认为是新旧的问题，其实是间隔"),
      ("双塔 + 小公司", "小公司没数据也能直接上双塔"),
      ("linger* + yes", "A quick swipe is a clear no while lingering is a yes."),
      ("划走 + 不喜欢", "划走说明不喜欢，不该当正样本"),
      ("newer + matter*", "Everyone says newer clicks matter more, and they are right."),
      ("id vector* + noise", "One camp says an ID vector copes. I don't buy it: it is just noise."),
      ("标题 + 向量", "标题过一遍词袋，哦不对，是过模型得到向量"),
      ("没用上 + 关系", "三个模型没用上任务之间的关系"),
      ("划走 + 停下来|喜欢", "划走就是不喜欢停下来看"),
      ("架构 + 沿用", "架构没必要推翻，沿用"),
      (
        "clip* + direction",
        "Some say by value. That is wrong: clipping by norm keeps the direction."
      ),
    ]
  )
  func leavesClaimsStanding(rule: String, answer: String) throws {
    #expect(try reason(rule, answer) == .evidence)
  }

  /// "Not always" and "not alone" are cautions, and no denials.
  @Test(
    arguments: [
      ("session + substitut*", "Items in one session aren't always substitutes."),
      ("同一会话 + 替代", "同一会话里的不一定是替代品。"),
      ("共享底层", "很多人说共享底层永远够用，我不同意。"),
      ("text + video", "Someone on the panel said text is enough for a video. No: look at frames."),
      ("同一会话 + 替代", "同一会话里的未必是替代品。"),
      ("session + substitut*", "Items in a session can't all be substitutes."),
      ("新用户 + 热门", "新用户不要只推热门。"),
    ]
  )
  func whatDoesNotHoldAlwaysIsAskedAbout(rule: String, answer: String) throws {
    #expect(try reason(rule, answer) == .doubted)
  }
}
