/// What opens clauses and ties them to one another.
extension CueLexicon {
  /// What opens a new clause.
  static let clauseStarts = """
    但|但是|不过|而|然而|可是|因为|由于|所以|因此|于是|虽然|尽管|而且|并且|如果|否则|以及
    but|however|whereas|while|though|although|because|becuse|becuase|becasue|cuz|since|so|therefore|yet|instead|unless|if|when
    which|whereby|otherwise
    """

  /// What a thought begins with, where it is written without punctuation.
  static let runOnStarts = """
    有人|其实|后来|最后|另外|此外|还有|再就是|然后|接着|首先|其次|比如|结果|反正|只能|不然|不是|别|千万
    解决|治法|办法|做法|原因|起因|根源|现象|症状|主因|元凶|代价|毛病|缺点|坏处|好处|优点|短板|短处|看的是|要紧的|关键
    """

  /// What makes a claim a condition.
  static let conditions = """
    如果|要是|若|假如|假设|倘若|一旦|除非|没有它|的话|本来|原本|以前|原来
    if|unless|without|suppose|otherwise|had you|were it
    """

  /// What opens a condition or a purpose, so that the clause behind its comma belongs to it.
  static let premises = """
    如果|要是|若|当|想|为了|至于|说到|越|把|只要|一旦|随着|随|假如|倘若|对于|对|针对|在|不管|无论|不论
    if|when|as|to|with|by|once|for|in|given|on|under|whether|no matter|the fewer|the wider|the bigger|the stronger|the weaker|the more|the larger|the smaller|the higher|the lower|the longer|the shorter|the deeper
    """

  /// What goes on to what is done about it.
  static let consequences = """
    所以|因此|于是|只能|只好|改用|改成|改为|转而|不如|才要|才用|得靠|要靠|就用|换成|因而|就得|就要|故而
    so|hence|therefore|thus|instead|then|use|fall back|go for|rely
    """

  /// What sets one thing beside another.
  static let comparisons = """
    比|比起|相比|相对|相较于|不像|不同于|有别于|替代|弥补|补足
    than|unlike|versus|vs|compared to|compared with|over|in contrast to|as opposed to|opposite of
    """

  /// What names a second thing beside the first.
  static let conjunctions = """
    跟|和|与
    and
    """

  /// What stands for the first of two.
  static let formers = """
    前者|第一个|前一个|the former|former|the first one|the first
    """

  /// What stands for the second of two.
  static let latters = """
    后者|第二个|后一个|另一个|the latter|latter|the second one|the second|the other one|the other model
    """
}
