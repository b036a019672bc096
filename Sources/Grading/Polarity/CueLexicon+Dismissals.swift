/// What waves a thing aside or calls it untrue, before or behind it.
extension CueLexicon {
  /// What waves a thing aside as a whole, by the reason that it gives; all of it counts for the
  /// slant ``Slant/uselessness``, too.
  static let dismissals = [
    useless, unneeded, powerless, unrelated, unsuitable, refused, blameless, withdrawn,
  ].joined(separator: "\n")

  /// A thing is of no use.
  static let useless = """
    没用|没有用|无用|没意义|没有意义|毫无意义|没效果|没有效果|没作用|不起作用|不管用|一点用都没|一点用也没|没什么用|没啥用|毫无用处|没有任何用|用处不大|派不上用场
    起不到作用|起不了作用|不顶用|白搭|不好使|作用不大|帮助不大|意义不大|一点用没有|没用啦|没卵用|虚荣指标|智商税|纯属浪费|自欺欺人|白费|白加|白做|得不偿失|没帮助
    没有帮助|不靠谱|没好处|没有好处|没有任何作用|没有任何帮助|没有任何效果|没有任何影响|没有任何好处|没任何作用|没任何帮助|没任何效果|没任何影响|毫无作用|毫无帮助|毫无效果
    不起任何作用|起不到任何作用|没有参考意义|没参考意义|没有参考价值|没参考价值
    useless|pointless|worthless|no use|no point|not worth|isn't worth|of no value|no value
    adds nothing|does nothing|do nothing|don't add any|doesn't add any|do not add any
    does not add any|don't add anything|doesn't add anything|add nothing|overrated
    counterproductive|backfires|no good|of no use|a waste|meaningless|gain nothing from
    gains nothing from
    """

  /// A thing is not needed.
  static let unneeded = """
    needn't be|need not be|don't need to be|doesn't need to be|do not need to be|don't have to be|doesn't have to be|不用看|不必看|不需要看
    isn't used|aren't used|is not used|are not used|isn't applied|is not applied
    没必要|没有必要|不必要|用不着|都不要|都不用|全不要|全不用|免了|不必了|多余|伪需求|不值一提|不值一做|都算不上|都不配|不用考虑了|就不用考虑
    no need|not needed|not necessary|unnecessary|superfluous|isn't needed|aren't needed
    do not bother|don't bother|never bother|no thanks|nope|forget it|wouldn't bother
    would not bother|beside the point|wouldn't even call|would not even call|not even worth
    isn't even worth|aren't even worth|aren't worth having|isn't worth having
    """

  /// A thing changes nothing.
  static let powerless = """
    压不住|治不了|救不了|解决不了|拦不住|挡不住|管不了|管不住|稳不住|控制不了|控制不住|限制不了|约束不了|没有任何控制|帮不上
    don't help|doesn't help|do not help|does not help|won't help|will not help|can't help
    一无是处|没什么好处|等于白放|等于白学|等于白给|等于白费|no help|don't work|doesn't work|do not work|does not work|won't work|dont help|doesnt help
    dont work|doesnt work|no difference|no effect|has no control|have no control
    has no effect on|have no effect on|out of reach|out of its reach|beyond its reach|够不着|够不到
    """

  /// Two things have nothing to do with one another.
  static let unrelated = """
    没有任何关系|没任何关系|毫无关系|没有一点关系|没有半点关系|没 relation|没有 relation|没关系|没有关系|无关|更不相干|毫不相干
    nothing to do with|irrelevant|no influence on|has no bearing|have no bearing|no relation to
    no relation with
    """

  /// A thing does not fit, or cannot be done.
  static let unsuitable = """
    没有可比性|没可比性|毫无可比性|不适合|不适用|走不通|行不通|这条路走不通|此路不通|这条路不通
    is impossible|are impossible|is not possible|isn't possible|aren't possible|not suited
    unsuited|not suitable|unsuitable|a dead end|it's a dead end|that's a dead end|is hopeless
    can't be carried over|cannot be carried over|doesn't carry over|does not carry over
    don't carry over|can't be reused|cannot be reused|can't be used|cannot be used
    """

  /// A thing is not to be done.
  static let refused = """
    坚决反对|强烈反对|我反对|反对|不赞成|不主张|不该做|不应该做|不该除|不该罚|不该压|别做|别加|别上|别碰|别指望|就别|别了|打扰|骚扰|一概不管|一律不管|统统不管|一概不要|一概不用|一概不看
    直接砍掉|直接 skip|不建议|不推荐|不可取
    should be avoided|should be dropped|should be removed|best avoided|better avoided
    never acceptable|i'd bin|bin it|remove it|leave it out|not recommended|wouldn't recommend
    would not recommend|would not combine|wouldn't combine
    """

  /// A thing is no cause, and no harm.
  static let blameless = """
    not to blame|isn't to blame|aren't a cause|isn't a cause|is not a cause|are not a cause
    totally fine|perfectly harmless|mostly harmless
    """

  /// A thing was done, and is no longer.
  static let withdrawn = """
    下掉了|砍掉了|撤掉了|停掉了|拿掉了|撤下来了
    took it out|took them out|taken out again|scrapped|switched it off|switched them off|binned
    ripped it out|ripped them out|threw it out|threw them out
    """

  /// What says that a claim is not true.
  static let falsehoods = """
    不对|是错的|错误的|没道理|没有道理|站不住脚|不成立|伪命题|瞎扯|误区|是假的|说不通|馊主意|坏主意|歪理
    bad advice|poor advice|terrible advice|a mistake|a myth|nonsense|makes no sense|a fallacy|a misconception|is invalid|is unjustified
    mathematically invalid|doesn't come into it|does not come into it|doesn't enter into it|does not enter into it
    """
}
