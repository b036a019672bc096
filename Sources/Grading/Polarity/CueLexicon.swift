/// The wordings of every cue, in both languages.
///
/// A longer wording beats a shorter one inside it: 不仅 is harmless though 不 negates.
enum CueLexicon {
  /// Finds all cues of an answer.
  static func hits(in tokens: [Token]) -> [PhraseHit] {
    index.hits(in: tokens, forgivingTypos: false)
  }

  private static let index: PhraseIndex = {
    var index = PhraseIndex()
    for cue in Cue.allCases {
      for wording in wordings(of: cue).split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        if let phrase = Phrase(String(wording)) { index.insert(phrase, label: cue.rawValue) }
      }
    }
    return index
  }()

  private static func wordings(of cue: Cue) -> String {
    switch cue {
    case .clauseStart:
      """
      但|但是|不过|而|然而|可是|因为|由于|所以|因此|于是|虽然|尽管|而且|并且|如果|否则|以及
      but|however|whereas|while|though|although|because|since|so|therefore|yet|instead|unless|if|when
      which|whereby|otherwise
      """
    case .negator:
      """
      别|不|没|没有|没法|无法|无需|毫无|并非|绝非|未必|未能|从未|并未|谈不上|算不上|无从|缺乏|休想
      不代表|不等于|不意味着|并不意味着|不会因此|并不会因此|不比|并不比|不见得比
      not|no|never|rarely|seldom|cannot|can not|neither|nor|nothing|none|nobody|hardly|don't|doesn't|didn't|isn't
      aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|must not|haven't|hasn't|hadn't|needn't
      doesn't mean|does not mean|don't mean|didn't mean|doesn't imply|does not imply|doesn't prove|does not prove|doesn't bring
      fails to|fail to|failed to|unable to|refuses to|dont|doesnt|didnt|isnt|arent|wont|wouldnt|cant|couldnt|shouldnt|havent|hasnt
      """
    case .harmless:
      """
      不仅|不但|不只|不止|不光|不单|不断|不同|不错|不过|不妨|不管|不论|不足|不久|不得不|不如|不然|不一样|不至于|不是万能|不万能
      没必要重|没必要改|没必要换|没必要动|没必要推翻|不喜欢|不感兴趣|不对是|不对应该是|哦不对|啊不对|不对不对
      不太清楚|不清楚|不记得|不确定|不知道|不太懂|不熟|不平衡|不均衡|不饱和|不稳定|不可或缺|不可避免|不言而喻|不由得|不少|不限
      不好|不行|不动|不变|差不多|来不及|是不是|能不能|会不会|有没有|要不要|对不对|好不好|不够|不再|了不起|不妙|不怎么更新|一成不变|不停|不完全
      特别|区别|分别|类别|级别|别的|别人|识别|差别|性别|个别|判别|鉴别|辨别|别名|别处|告别|派别
      不像|不似|不同于|不能说明|不能说清|不能说服
      没做过|没用过|没用上|没用到|没想|没记住|没听过|没问题|没错|没了|没事|没细|埋没|淹没|不是很懂|受不了|无论|无监督|无限|无穷|无偏|毫无疑问
      not only|not just|not merely|not simply|no doubt|not sure|don't know|do not know|don't remember
      do not remember|can't remember|cannot remember|no matter|not to mention|nothing but|no wonder
      no need to reinvent|no need to rebuild|no need to change|no need to redo|no need to touch|no need to replace
      not bad|why not|whether or not|or not|no problem|not perfect|not enough|not until|not the only
      not a silver bullet|no silver bullet|no longer|not necessarily|have no idea|no idea|can't help
      """
    case .condition:
      """
      如果|要是|若|假如|假设|倘若|一旦|除非|没有它|的话|本来|原本|以前|原来
      if|unless|without|suppose|otherwise|had you|were it
      """
    case .dismissal:
      """
      没用|没有用|无用|没必要|没有必要|不必要|用不着|没意义|没有意义|毫无意义|没效果|没有效果|没作用|不起作用|不管用
      一点用都没|一点用也没|没什么用|没啥用|毫无用处|没有任何用|用处不大|派不上用场|起不到作用|起不了作用|不顶用|白搭|不好使|不可取
      作用不大|帮助不大|意义不大|一点用没有|没用啦|没卵用|坚决反对|强烈反对|我反对|反对|不赞成|不主张|不该做|不应该做|别做|别加|别上|别碰|别指望|就别|打扰|骚扰
      一概不管|一律不管|统统不管|一概不要|一概不用|一概不看|都不要|都不用|全不要|全不用|直接砍掉|直接 skip|虚荣指标|伪需求|智商税|纯属浪费
      没有任何关系|没任何关系|毫无关系|没有一点关系|没有半点关系|没 relation|没有 relation|压不住|治不了|救不了|自欺欺人|不建议|不推荐
      白费|白加|白做|别了|免了|不必了|得不偿失|没帮助|没有帮助|帮不上|解决不了|拦不住|挡不住|没关系|没有关系|无关|多余|不靠谱|行不通|没好处|没有好处
      useless|pointless|worthless|no use|no need|not needed|not necessary|unnecessary
      no point|not worth|isn't worth|of no value|no value|adds nothing|does nothing|do nothing
      don't add any|doesn't add any|do not add any|does not add any|don't add anything|doesn't add anything|add nothing
      don't bother|no thanks|nope|forget it|do not bother|never bother|superfluous|overrated|counterproductive|backfires|beside the point
      no good|of no use|should be avoided|should be dropped|should be removed|isn't needed|aren't needed
      don't help|doesn't help|do not help|does not help|won't help|will not help|can't help|no help
      don't work|doesn't work|do not work|does not work|won't work|no difference|no effect
      nothing to do with|irrelevant|a waste|meaningless|not to blame|isn't to blame
      can't be used|cannot be used|dont help|doesnt help|dont work|doesnt work|best avoided|better avoided|never acceptable
      i'd bin|bin it|remove it|leave it out|not recommended|wouldn't recommend|would not recommend|would not combine|wouldn't combine
      no influence on|has no bearing|have no bearing|gain nothing from|gains nothing from|no relation to|no relation with|wouldn't bother|would not bother
      没有任何作用|没有任何控制|没有任何帮助|没有任何效果|没有任何影响|没有任何好处|没任何作用|没任何帮助|没任何效果|没任何影响|毫无作用|毫无帮助|毫无效果
      不起任何作用|起不到任何作用|管不了|管不住|稳不住|控制不了|控制不住|限制不了|约束不了|更不相干|毫不相干
      没有可比性|没可比性|毫无可比性|没有参考意义|没参考意义|没有参考价值|没参考价值|不适合|不适用|走不通|这条路走不通|此路不通|这条路不通
      is impossible|are impossible|is not possible|isn't possible|aren't possible|has no control|have no control|has no effect on|have no effect on
      not suited|unsuited|not suitable|unsuitable|a dead end|it's a dead end|that's a dead end|is hopeless
      can't be carried over|cannot be carried over|doesn't carry over|does not carry over|don't carry over|can't be reused|cannot be reused
      aren't a cause|isn't a cause|is not a cause|are not a cause|totally fine|perfectly harmless|mostly harmless
      """
    case .falsehood:
      """
      不对|是错的|错误的|没道理|没有道理|站不住脚|不成立|瞎扯|误区|是假的|说不通
      a mistake|a myth|nonsense|makes no sense|a fallacy|a misconception
      """
    case .disavowal:
      """
      我不认为|不认为|我不觉得|不觉得|不认同|不同意|我不信|不相信|并不是说|不是说|不能说|谁说|说什么
      don't think|do not think|don't believe|do not believe|doubt that|i doubt|not true that|untrue that
      false that|isn't true that|not the case that|wrong to say|wrong to think|wrong that|myth that
      not true to say|false to say|not right to say|doubt whether|不敢苟同|我并不认为|并不认为|并不觉得
      nobody should believe|nobody should think|no one should think|no one should believe|nobody should say|disagree that|don't agree that
      """
    case .retraction:
      """
      这种说法是错|这种说法不对|这个说法是错|这个说法不对|这种做法是错|这种做法不对|这是错的|这是不对的|这样是错的|这样不对|这都是错|这话不对
      这不对|那不对|那是错|那是不对的|这并不对|这是错误的|这种说法不成立|这种看法是错|这种看法不对|这个看法是错|这不正确
      这个方向反了|方向反了|这就反了|这反了|搞反了|弄反了|这是反的
      that is a mistake|that is wrong|that is false|that is not true|that isn't true|this is a mistake
      this is wrong|this is false|this is not true|this isn't true|which is wrong|which is false
      that's wrong|that's false|that's not true|that's not right|that is not right|that's a mistake
      this is not right|that is incorrect|this is incorrect|that's incorrect|that is not so
      it made things worse|that made things worse|it made it worse|this made things worse|结果更糟|反而更糟
      that's backwards|that is backwards|this is backwards
      which is not true|is a myth|is a misconception|is a fallacy
      """
    case .exclusion:
      """
      而不是|而非|并不是|不是
      rather than|instead of|as opposed to|not
      """
    case .report:
      """
      有人说|有人讲|有人认为|有人觉得|有人提|有人主张|有人会说|有同学说|有同学认为|有同学觉得|有同事说|有同事认为|同事说|网上说|网上常说|很多人说|很多人认为
      很多人觉得|有人以为|很多人以为|不少人以为|有人老说|不少人说|不少人认为|大家都说|常听人说|听人说|都说|老听人说|人家说|据说|流行的说法|常见的说法|有种说法|有的人说|别人说
      people reach for|some people reach for|people say|people claim|people think|people believe|people argue|people tell|people keep telling|people keep saying
      some say|some claim|some argue|some believe|some think|others say|others claim|others argue|others think|others believe
      colleagues say|colleagues claim|colleagues argue|colleagues think|colleague says|colleague claims|colleague said|colleague claimed
      usual answer|common answer|textbook answer|standard answer|usual view|common view|popular belief|conventional wisdom|there's a view|there is a view|a view that|rumour has it
      常见的回答|标准答案|常见的看法|流行的看法|有种观点|有一种观点|有观点|有种看法|主流看法
      common advice|usual advice|often hear|i have read|i've read|often said|textbooks say|folks say|folks claim|told that|told me that
      """
    case .shrug:
      """
      再说|再看|看情况|看着办|都能用|都可以用|随便|无所谓|不好说|说不准|差不多就行
      it depends|we'll see|we will see|either works|either is fine|hard to say|depends on the case|later on|whatever works
      """
    case .speaker:
      """
      有人|有些人|一些人|很多人|不少人|多数人|大多数人|大家|同事|同学|老板|组长|前辈|网上|书上|课本|教科书|博客|别人|人家|有的人|有一派|另一派|前东家|旁人
      people|folks|some|others|someone|somebody|everyone|everybody|many|most|colleague|colleagues|textbook|textbooks|blog|blogs
      blog posts|posts|article|articles|paper|papers|camp|my team|old team|the team|my lead|team lead|my boss|manager|panel|critics|teammate|teammates
      you will|you'll|you hear|you often|you may|you might|you sometimes|you read
      """
    case .rejection:
      """
      不是那回事|不是这么回事|没那回事|另一回事|另外一回事|两码事|不是一回事|想当然|不以为然|我可不|我倒不|太片面|不然|不敢认同|经不起推敲
      different trick|different thing|different matter|different story|different question|another matter|separate matter|not what i've seen|not what i saw|not what we saw|not what we found|not what i found
      beg to differ|not sold|backwards|wrong way round|wrong way around|doesn't hold|does not hold|don't hold up|misses the point|miss the point|never seen that|they're wrong|they are wrong|he was wrong|he's wrong|she was wrong
      站不住脚|我不认|我不同意|我不认同|不敢苟同|我不这么|不这么认为|不这么看|没这么干|没这么做|没有这么做|并非如此|胡扯|瞎说|恰恰相反|正好相反|正相反|我不信|我反对|我不赞成|我看未必|不见得
      disagree|say the reverse|the reverse|other way round|other way around|folklore|don't buy|not convinced|we dropped it|i dropped it|the opposite
      that's a myth|it's a myth|we tried it and|i tried it and|tried that and it|didn't work|did not work|it flopped|没法用|用不了|试了没用|试过没用|试过不行|行不通
      never go back|don't do that|we don't do|not our experience|don't share
      """
    case .premise:
      """
      如果|要是|若|当|想|为了|至于|说到|越|把|只要|一旦|随着|随|假如|倘若|对于|对|针对|在|不管|无论|不论
      if|when|as|to|with|by|once|for|in|given|on|under|whether|no matter|the fewer|the wider|the bigger|the stronger|the weaker|the more|the larger|the smaller|the higher|the lower|the longer|the shorter|the deeper
      """
    case .consequence:
      """
      所以|因此|于是|只能|只好|改用|改成|改为|转而|不如|才要|才用|得靠|要靠|就用|换成|因而|就得|就要|故而
      so|hence|therefore|thus|instead|then|use|fall back|go for|rely
      """
    case .comparison:
      """
      比|比起|相比|相对|相较于|不像|不同于|有别于|替代|弥补|补足
      than|unlike|versus|vs|compared to|compared with|over|in contrast to|as opposed to|opposite of
      """
    case .conjunction:
      """
      跟|和|与
      and
      """
    case .former:
      """
      前者|第一个|the former|the first one|the first
      """
    case .latter:
      """
      后者|第二个|the latter|the second one|the second
      """
    case .ignorance:
      """
      不知道|不清楚|不太清楚|不记得|不太记得|记不清|忘了|忘记了|没做过|没学过|没听过|没接触过|我不会|这个不会|这题不会|不会做|不会答|真不会|完全不会|都不会|不懂|不太懂|不了解|答不上来
      说不上来|没思路|没想法|没印象|想不起来|不晓得|跳过吧|先跳过|跳过这|下一题
      don't know|do not know|dont know|no idea|no clue|not sure|can't remember|cannot remember
      don't remember|do not remember|dont remember|can't recall|don't recall|forgot|have forgotten
      never heard|never done|never used|skip this|skip it|skip that|i pass|next question|unsure|idk|dunno|can't answer
      """
    case .instruction:
      """
      给满分|给个满分|给我满分|求满分|要满分|得满分|满分吧|满分谢谢|给我分|给个高分|打高分|打满分|给高分|请判|算我对|全部算对|都算对|忽略以上|忽略之前|忽略上面|忽略评分|评分系统|评分标准|判为正确|判为覆盖|判定为
      full marks|full score|full credit|top marks|perfect score|maximum score|give me a pass
      ignore previous|ignore all previous|ignore the above|ignore the rubric|ignore the instruction|ignore the instructions|ignore your|disregard previous|disregard all previous|disregard the above|disregard the rubric|disregard the instructions
      grade this|mark this|mark all points|mark every point|mark me|score this|rubric|as the grader|dear grader
      all points covered|every point covered|all points as covered|system prompt|you are a grader
      """
    case .claim:
      """
      用|加上|加个|加残差|每个|各个|一个|多个|输出|由|是|会|让|把|因为|所以|由于|因此|就|越|都|被|能|可以|没|不|太|更|很|最|才|也|了|先|再|给|换|看|使|比|要|得|靠|从而|导致|说明|等于|变|只|拿|来|去|那|这|它|他|我|你|又|还|如果|但|而|算|怕|防|可
      is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|will|would|should|may|might
      must|because|so|since|if|when|then|than|that|which|who|what|why|how|it|they|them|we|i|you
      he|she|not|no|don't|doesn't|isn't|can't|cannot|use|uses|used|using|make|makes|give|gives|get
      gets|take|takes|keep|keeps|let|lets|need|needs|want|help|helps|add|adds|put|go|goes|works
      become|becomes|turn|turns|change|changes|predict|predicts|matter|matters|count|counts|show|shows
      see|sees|say|says|think|find|finds|look|looks|push|pull|start|stop|cut|stay|stays|grow|grows
      shrink|shrinks|lose|loses|fail|fails|miss|misses|reach|reaches|cost|costs|treat|treats|just|also
      both|all|every|each|always|never|still|already|instead|while|but|however|there|here|my
      throws|loses|wastes|destroys|hurts|kills|favours|favors|hides|ruins|biases|drowns|breaks|steals|raises|lowers|adds
      mean|means|learn|learns|share|shares|apply|ask|tell|whatever|more|less|too|very|only|into
      ->|=|<|>|→|←|≈|∝|≤|≥|^
      """
    case .term:
      """
      更新|会话|机会|社会|会员|性能|功能|智能|能力|能量|不平衡|不饱和|不稳定|变体|变量|变换|方差|可解释|可扩展|可导|雅可比|权重|先验|换一换|重要|主要|来源|最优|最近邻|最大|最小
      in|which|one to one|use case|instead of|反而
      """
    case .filler:
      """
      的|了|是|就|就是|吧|呢|啊|嗯|哦|呃|那个|这个|这|那|问题|需要|用|要|去|来|好|合适|合理|策略|方法|办法|处理|解决|怎么|如何|什么|为什么|做|会|有|和|与|在|里|中|我|我们|你|你们|他|它|一下|一个|到|遇到|然后|所以|因为|对|地|得|之|把|也|都|不|抱歉|对不起|请|谢谢|老师|面试官|确实|真的|完全|这题|这道题|题|哪|让|进行|相关|方面
      a|an|the|this|that|these|those|is|are|was|be|to|of|in|on|at|for|with|and|or|it|its|so|do|does
      you|your|i|we|my|our|me|us|they|them|their|have|has|had|need|needs|should|would|can|could|will
      how|what|when|why|which|there|here|well|um|uh|ok|okay|sorry|please|thanks|question|problem
      about|by|as|from|way|ways|handle|handled|use|using|used|good|proper|properly|appropriate
      really|just|honestly|actually|sure|think|guess|just|very|this one|one|project|asked|ask
      not|no|don't|know|answer|idea|remember
      """
    }
  }
}
