/// The wordings of every slant, in both languages.
///
/// A longer wording beats a shorter one inside it; of two slants with one wording the one that
/// ``Slant`` names first is read.
enum SlantLexicon {
  /// Finds all slants of an answer.
  static func hits(in tokens: [Token]) -> [PhraseHit] {
    index.hits(in: tokens, forgivingTypos: false)
  }

  private static let index: PhraseIndex = {
    var index = PhraseIndex()
    for slant in Slant.allCases {
      for wording in wordings(of: slant).split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        if let phrase = Phrase(String(wording)) { index.insert(phrase, label: slant.rawValue) }
      }
    }
    return index
  }()

  /// The wordings of a slant, parted by bars and line ends.
  ///
  /// What ``CueLexicon`` counts among dismissals and falsehoods is ``Slant/uselessness`` too, and
  /// stands there alone.
  static func wordings(of slant: Slant) -> String {
    switch slant {
    case .reversal:
      """
      反而|反倒|反倒是|倒反|恰恰相反|正相反|正好相反|恰好相反|刚好相反|适得其反|事与愿违
      on the contrary|quite the opposite|the opposite|other way round|other way around|the other way|the wrong way
      backfires|backfire|backfired|if anything|paradoxically|ironically|perversely|counterproductive
      """
    case .blame:
      """
      会把|会让|就会让|会使|会令|反会|会更|会变|只会|只能让
      would only|will only|just makes|just adds|only makes|only adds|nothing but|does nothing but
      """
    case .uselessness:
      """
      没什么意义|不沾边|没啥关系|没什么关系|没多大关系|没啥联系|没什么联系|没有任何约束|没有作用|浪费|不可靠|靠不住|信不过|太稀|太吵|没影响|没有影响|不相干|两头不讨好|不值得|不值当|划不来|没戏|起不到|压根没|纯属|也白|全白|谈不上|帮不了|帮不到
      noisy|too noisy|too rare|too few|waste|unreliable|make no sense|overfitting|gimmick
      overkill|too complex|means nothing|mean nothing|tells nothing|says nothing|say nothing
      impossible|no benefit|unrelated|a distraction|nothing about|add zero|adds zero|zero value
      zero effect|nobody does that|nobody does this|no one does that|vanity metric
      vanity metrics|teaches you nothing|teach you nothing|tells you nothing|tell you nothing
      contributes nothing
      contribute nothing|none that matter
      """
    case .harm:
      """
      更糟|更差|更坏|变差|变糟|变坏|更乱|糟|帮倒忙|添乱|坏事|毁掉|毁了|搞坏|搞砸|拖累|拖垮|拖后腿|误导|干扰|带偏|恶化|丢掉了|伤害|损害|削弱|掐断|掐死|堵住|堵死|压垮|冲垮|抹掉|抹平|扼杀|搅乱|搅黄|打断|拖慢|稀释|帮凶
      worse|worst|worsen|worsens|wrong|wrongly|hurt|hurts|hurting|harm|harms|harmful|ruin|ruins
      spoil|spoils|spoiled|break|breaks|destroy|destroys|damage|damages|throws away|throw away
      distort|distorts|blur|blurs|misleading|mislead|misleads|garbage|lose information
      loses information|scares|annoys|annoy|degrade|degrades|sabotages|undermines|muddles
      muddies|confuse|confuses|confusing|shuts|shut off|shuts off|switched off|switches off|disables|disabled
      choke|chokes|choked|stifle|stifles|weaken|weakens|hamper|hampers|hinder|hinders|impede|impedes
      cripple|cripples|corrupt|corrupts|erase|erases|starve|starves|drown|drowns|bury|buries
      disturb|disturbs|interfere|interferes|defeats|defeat|poor start|bad start|poor idea|bad idea|poor choice
      bad choice|terrible|awful
      """
    case .restriction:
      """
      只是|只不过|无非|纯粹|不过是|仅仅|仅仅是
      only|merely|simply|no more than|nothing more than|solely
      """
    case .refusal:
      """
      不能|不用|不该|不应|不需要|不要|不必|无需|犯不着|没法|无法|不可|不行|不许|不宜|别|千万别|千万不|禁止|切忌|忌讳|不同意|不值|何必|甭|少来|拒绝|避免|忍住|克制住|打住|敬而远之|不碰|不沾|抵制|不打算|没打算|不考虑|排除在外|拒之门外|放一边|算了吧|劝你|没用上|不参与|先关掉|要关掉|得关掉|得去掉|要去掉
      shouldn't|mustn't|wouldn't|won't|needn't|should not|must not|would not|no reason|no case
      keep off|keep them off|keep him off|keep her off|keep it off|keep them away|keep away
      stay away|steer clear|avoid|leave out|drop it|drop them|get rid|go without|skip it
      not required|i'd avoid|i would avoid|i'd skip|i'd drop|i'd rather not|against it|refuse
      forget about|rule out|can't be|cannot be|shouldn't be|no sense in|no call for|ought not
      resist|resists|refrain|refrains|refraining|hold off|holds off|decline to|shy away|think twice|advise against
      advises against|advised against|argue against|argues against|vote against|wouldn't dream|opposed to|object to
      leave alone|leaves alone|leave them out|leaves them out|leaves it out|kept out|keep out|stay out|stays out
      aren't applied|not applied|go unused|goes unused|no place for
      had better not|must never|should never|never be|can never
      """
    case .levelling:
      """
      一样|没区别|没有区别|没差|没什么区别|没什么差别|没有差别|没差别|无所谓|一回事|一码事|是同样|等价|等同|随便|照样|照旧|照常|都行|都可以|都能|不分|照样能|一样能
      差不多|不挑|不讲究|都无妨|看不出差别|看不出区别|感觉不到|没分别|没有分别|半斤八两|大同小异|怎么采都|怎么选都|哪种都|哪个都|啥都行|影响不大|没多大影响
      什么也没变|什么都没变|什么也不变|什么都不变|改变不了什么|也没|也没法|相当于没|没什么两样|没啥区别|没啥差别|没两样
      same thing|the same ,|the same .|the same ;|the same as|the same way|much the same
      all the same|just the same|equal|equally|equivalent|alike|identical|identically
      no different|either ,|either .|either ;|regardless|doesn't matter|don't matter
      isn't picky|not picky|isn't fussy|not fussy|isn't choosy|not choosy|isn't particular about|doesn't care|does not care|don't care which
      the same quality|same result|same results|same outcome|comes out the same|come out the same|comes to the same
      come to the same|amounts to the same|amount to the same|end up the same|ends up the same|ends up with the same|end up with the same
      can't tell the difference|won't notice|little difference|makes no difference|make no difference|nobody notices
      interchangeable|just like|just as|exactly as|as before|no matter|whichever|makes no odds
      indistinguishable|changes nothing|change nothing|changed nothing|nothing changes
      """
    case .deferral:
      """
      才看得准|才看得出|才看得清|才说明|才有意义|才有用|才管用|才靠谱|才值得|以后再说|很久以后|老用户才|熟了以后才|等有了历史|有了历史再|攒够历史
      only makes sense|only make sense|only works once|only works for|only works when|only pays off|only pays|only helps once|only helps later
      only useful later|only useful once|only later|much later|later on perhaps|not until|only once they|only once the person
      only after months|only for people who|only to people who|too early for|too soon for|premature
      """
    case .absolute:
      """
      完全|彻底|永远|根本|绝对|一定|必然|肯定|从来|从不|总是|任何|全都|统统|百分之百
      always|ever|completely|entirely|totally|absolutely|purely|perfectly|exactly|precisely|guaranteed|guarantee|guarantees
      anything|at all|whatsoever|every single|automatically|immediately|instantly|fully|wholly|by definition
      """
    case .denial, .englishDenial: ""
    case .advice:
      """
      应该|应当|该|理应|ought|should|宁可|不如
      """
    case .correction:
      """
      其实|实际上|事实上|说到底|说白了|才是|真正|真正的
      actually|in fact|in truth|really|truth is|the real|in reality
      """
    case .cost:
      """
      便宜|省|简单|方便|容易|快|更快|慢|贵|费
      cheap|cheaper|easier|simpler|saves|safer|faster|slower|dearer|extra
      """
    case .sufficiency:
      """
      就够|足够|够了|够用|就行|就好|就完事|就搞定|最好|最稳|最准|最优
      is enough|all you need|plenty|suffices|is fine|will do|works fine|that's it|that's all|the best
      """
    case .making:
      """
      makes|make|making|turns
      """
    case .stance:
      """
      我觉得|我认为|我看|依我看|至于|不过
      as for|i'd|i d|i would|in my view|i think|frankly|honestly
      """
    case .contrast:
      """
      虽然|尽管|但|但是
      while|whereas|although|though|but|however
      """
    case .lookalike:
      """
      有人说|大家都说|大家说|别人说|人家说|爱说|所谓|号称
      people go wrong|people assume|they think|误以为|people say|some say|they say|often said|supposedly|so called|people believe|people think
      别让|别把|免得|会更准|会更好|会更稳|会更合理|会更相关|不会把|不会让|不会使|不会变|不会更|互不打扰|不打扰|应该是|倒不是说|不是说|不是的|不是不|不一定|不丢人|该不该|快照|省份|消费|学费|付费|费用|耗费
      该用户|该物品|该商品|该视频|分别|区别|特别|级别|性别|类别|个别|别的|别人|千万级|愉快|快乐|爽快|快递|反省
      with no|with nothing but|without any|not bad|ever since|make sure|make up|make sense|makes sense|but also|anything else|for ever|whenever|however many|however long
      """
    }
  }
}
