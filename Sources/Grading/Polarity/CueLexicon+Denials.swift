/// What denies, what only looks so, and what takes back.
extension CueLexicon {
  /// What turns round what follows it.
  static let negators = """
    别|不|没|没有|没法|无法|无需|毫无|并非|绝非|未必|未能|从未|并未|谈不上|算不上|无从|缺乏|休想
    不代表|不等于|不意味着|并不意味着|不会因此|并不会因此|不比|并不比|不见得比
    not|no|never|nowhere|rarely|seldom|cannot|can not|neither|nor|nothing|none|nobody|hardly|don't|doesn't|didn't|isn't
    aren't|wasn't|weren't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|must not|haven't|hasn't|hadn't|needn't
    doesn't mean|does not mean|don't mean|didn't mean|doesn't imply|does not imply|doesn't prove|does not prove|doesn't bring
    fails to|fail to|failed to|unable to|refuses to|dont|doesnt|didnt|isnt|arent|wont|wouldnt|cant|couldnt|shouldnt|havent|hasnt
    """

  /// What looks like a negator and is none.
  static let harmless = """
    不仅|不但|不只|不止|不光|不单|不断|不同|不错|不过|不妨|不管|不论|不足|不久|不得不|不如|不然|不一样|不至于|不是万能|不万能
    没必要重|没必要改|没必要换|没必要动|没必要推翻|不喜欢|不感兴趣|不对是|不对应该是|哦不对|啊不对|不对不对
    不太清楚|不清楚|不记得|不确定|不知道|不太懂|不熟|不平衡|不均衡|不饱和|不稳定|不可或缺|不可避免|不言而喻|不由得|不少|不限
    不对劲|不好|不行|不动|不变|差不多|来不及|是不是|能不能|会不会|有没有|要不要|对不对|好不好|不够|不再|了不起|不妙|不怎么更新|一成不变|不停|不完全
    特别|区别|分别|类别|级别|别的|别人|识别|差别|性别|个别|判别|鉴别|辨别|别名|别处|告别|派别
    不像|不似|不同于|不能说明|不能说清|不能说服
    没做过|没用过|没用上|没用到|没想|没记住|没听过|没问题|没错|没了|没事|没细|埋没|淹没|不是很懂|受不了|无论|无监督|无限|无穷|无偏|毫无疑问
    not only|not just|not merely|not simply|no doubt|not sure|don't know|do not know|don't remember
    do not remember|can't remember|cannot remember|no matter|not to mention|nothing but|nothing more than|nothing else than|nothing other than|no wonder
    no need to reinvent|no need to rebuild|no need to change|no need to redo|no need to touch|no need to replace
    not bad|why not|whether or not|or not|no problem|not perfect|not enough|not until|not the only
    isn't the only|aren't the only|不是唯一|并不是唯一|不是唯一的
    no bigger than|no larger than|no greater than|no higher than|不大于|不高于
    not a silver bullet|no silver bullet|no longer|not necessarily|have no idea|no idea|can't help
    """

  /// What denies the whole clause that follows.
  static let disavowals = """
    我不认为|不认为|我不觉得|不觉得|不认同|不同意|我不信|不相信|并不是说|不是说|不能说|谁说|说什么
    don't think|do not think|don't believe|do not believe|doubt that|i doubt|not true that|untrue that
    false that|isn't true that|not the case that|wrong to say|wrong to think|wrong that|myth that
    not true to say|false to say|not right to say|doubt whether|不敢苟同|我并不认为|并不认为|并不觉得
    trap is to|trap here is to|trap would be to|mistake is to|mistake here is to|temptation is to|tempting to say|tempting to answer|easy to think
    误区是|误读成|误读为|误解成|误解为|误会成|容易误以为|容易以为|误以为
    nobody should believe|nobody should think|no one should think|no one should believe|nobody should say|disagree that|don't agree that
    """

  /// What takes back the sentence before.
  static let retractions = """
    这种说法是错|这种说法不对|这个说法是错|这个说法不对|这种做法是错|这种做法不对|这是错的|这是不对的|这样是错的|这样不对|这都是错|这话不对
    这不对|那不对|那是错|那是不对的|这并不对|这是错误的|这种说法不成立|这种看法是错|这种看法不对|这个看法是错|这不正确
    这招不行|这招没用|这样不行|这办法不行|这个办法不行|这么做不行|这套不行|这样做不行|这样没用|这么做没用
    这个方向反了|方向反了|这就反了|这反了|搞反了|弄反了|这是反的
    that is a mistake|that is wrong|that is false|that is not true|that isn't true|this is a mistake
    this is wrong|this is false|this is not true|this isn't true|which is wrong|which is false
    that's wrong|that's false|that's not true|that's not right|that is not right|that's a mistake
    this is not right|that is incorrect|this is incorrect|that's incorrect|that is not so
    it made things worse|that made things worse|it made it worse|this made things worse|结果更糟|反而更糟
    that's backwards|that is backwards|this is backwards
    which is not true|is a myth|is a misconception|is a fallacy
    """

  /// What sets what follows against what was said.
  static let exclusions = """
    而不是|而非|并不是|不是
    rather than|instead of|as opposed to|not
    """
}
