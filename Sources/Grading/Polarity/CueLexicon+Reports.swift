/// What others say, and what an answer does not share or leaves open.
extension CueLexicon {
  /// What opens a report.
  static let reports = """
    有人说|有人讲|有人认为|有人觉得|有人提|有人主张|有人会说|有同学说|有同学认为|有同学觉得|有同事说|有同事认为|同事说|网上说|网上常说|很多人说|很多人认为
    很多人觉得|有人以为|很多人以为|不少人以为|有人老说|不少人说|不少人认为|大家都说|常听人说|听人说|都说|老听人说|人家说|据说|流行的说法|常见的说法|有种说法|有的人说|别人说
    people reach for|some people reach for|people say|people claim|people think|people believe|people argue|people tell|people keep telling|people keep saying
    some say|some claim|some argue|some believe|some think|others say|others claim|others argue|others think|others believe
    colleagues say|colleagues claim|colleagues argue|colleagues think|colleague says|colleague claims|colleague said|colleague claimed
    common slip|usual slip|common trap|usual answer|common answer|textbook answer|standard answer|usual view|common view|popular belief|conventional wisdom|there's a view|there is a view|a view that|rumour has it
    常见的回答|标准答案|常见的看法|流行的看法|有种观点|有一种观点|有观点|有种看法|主流看法
    common advice|usual advice|often hear|i have read|i've read|often said|textbooks say|folks say|folks claim|told that|told me that
    """

  /// What leaves no exception.
  static let absolutes = """
    永远|总是|一定|必然|肯定|绝对|万能|包治百病|够用|够了|足够|就行|就好|就完事|全靠|只靠|光靠|一招|最好|最强|越多越好|越大越好
    always|never fails|enough|suffices|sufficient|everything|guaranteed|necessarily|strictly better|silver bullet|cure-all|all you need|the best|alone|the only|no matter
    """

  /// What opens a belief that is no longer held, or is called an error.
  static let beliefs = """
    我之前以为|我以前以为|之前以为|以前以为|一开始以为|我一开始以为|起初以为|我原以为|原以为|原本以为|本来以为|曾经以为|我曾以为|刚开始以为|最早以为|一度以为
    一开始还是|最开始还是|起初还是
    i used to think|i used to believe|used to think|used to believe|i once believed|i once thought|i first thought|at first i thought|i thought at first
    i had thought|i originally thought|i initially thought|one might think|one would think|common mistake is that|a common mistake is that
    """

  /// Who may be reported.
  static let speakers = """
    有人|有些人|一些人|很多人|不少人|多数人|大多数人|大家|同事|同学|老板|组长|前辈|网上|书上|课本|教科书|博客|别人|人家|有的人|有一派|另一派|前东家|旁人
    people|folks|some|others|someone|somebody|everyone|everybody|many|most|colleague|colleagues|textbook|textbooks|blog|blogs
    blog posts|posts|article|articles|paper|papers|camp|my team|old team|the team|my lead|team lead|my boss|manager|panel|critics|teammate|teammates
    they|他们|you will|you'll|you hear|you often|you may|you might|you sometimes|you read
    """

  /// What does not share a report.
  static let rejections = """
    不是那回事|不是这么回事|没那回事|另一回事|另外一回事|两码事|不是一回事|想当然|不以为然|我可不|我倒不|太片面|不然|不敢认同|经不起推敲
    different trick|different thing|different matter|different story|different question|another matter|separate matter|not what i've seen|not what i saw|not what we saw|not what we found|not what i found
    beg to differ|not sold|backwards|wrong way round|wrong way around|doesn't hold|does not hold|don't hold up|misses the point|misses it|miss it|that isn't it|that's not it|that is not it|miss the point|never seen that|they're wrong|they are wrong|he was wrong|he's wrong|she was wrong
    站不住脚|我觉得不是|我看不是|其实不是|我觉得不对|我觉得不然|我不认|我不同意|我不认同|不敢苟同|我不这么|不这么认为|不这么看|没这么干|没这么做|没有这么做|并非如此|胡扯|瞎说|恰恰相反|正好相反|正相反|我不信|我反对|我不赞成|我看未必|不见得
    disagree|say the reverse|the reverse|other way round|other way around|folklore|don't buy|not convinced|we dropped it|i dropped it|the opposite
    that's a myth|it's a myth|we tried it and|i tried it and|tried that and it|didn't work|did not work|it flopped|没法用|用不了|试了没用|试过没用|试过不行|行不通
    never go back|don't do that|we don't do|not our experience|don't share
    """

  /// What puts off or leaves open what to do.
  static let shrugs = """
    再说|再看|看情况|看着办|都能用|都可以用|随便|无所谓|不好说|说不准|差不多就行
    it depends|we'll see|we will see|either works|either is fine|hard to say|depends on the case|later on|whatever works
    """
}
