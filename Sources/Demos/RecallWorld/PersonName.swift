import Wording

/// The names of the people of a ``RecallWorld``: every surname with every given name.
enum PersonName {
  /// All names, 24 · 20, no two alike in either language.
  static let all: [Bilingual] = surnames.flatMap { surname in
    givenNames.map { given in
      Bilingual(zh: surname.zh + given.zh, en: "\(given.en) \(surname.en)")
    }
  }

  private static let surnames = [
    Bilingual(zh: "王", en: "Wang"), Bilingual(zh: "李", en: "Li"),
    Bilingual(zh: "张", en: "Zhang"), Bilingual(zh: "刘", en: "Liu"),
    Bilingual(zh: "陈", en: "Chen"), Bilingual(zh: "杨", en: "Yang"),
    Bilingual(zh: "赵", en: "Zhao"), Bilingual(zh: "黄", en: "Huang"),
    Bilingual(zh: "周", en: "Zhou"), Bilingual(zh: "吴", en: "Wu"),
    Bilingual(zh: "徐", en: "Xu"), Bilingual(zh: "孙", en: "Sun"),
    Bilingual(zh: "胡", en: "Hu"), Bilingual(zh: "朱", en: "Zhu"),
    Bilingual(zh: "高", en: "Gao"), Bilingual(zh: "林", en: "Lin"),
    Bilingual(zh: "何", en: "He"), Bilingual(zh: "郭", en: "Guo"),
    Bilingual(zh: "马", en: "Ma"), Bilingual(zh: "罗", en: "Luo"),
    Bilingual(zh: "梁", en: "Liang"), Bilingual(zh: "宋", en: "Song"),
    Bilingual(zh: "郑", en: "Zheng"), Bilingual(zh: "谢", en: "Xie"),
  ]

  private static let givenNames = [
    Bilingual(zh: "晓", en: "Xiao"), Bilingual(zh: "思远", en: "Siyuan"),
    Bilingual(zh: "美玲", en: "Meiling"), Bilingual(zh: "子涵", en: "Zihan"),
    Bilingual(zh: "志强", en: "Zhiqiang"), Bilingual(zh: "佳怡", en: "Jiayi"),
    Bilingual(zh: "明轩", en: "Mingxuan"), Bilingual(zh: "雪", en: "Xue"),
    Bilingual(zh: "建国", en: "Jianguo"), Bilingual(zh: "诗雅", en: "Shiya"),
    Bilingual(zh: "若曦", en: "Ruoxi"), Bilingual(zh: "天宇", en: "Tianyu"),
    Bilingual(zh: "文博", en: "Wenbo"), Bilingual(zh: "欣然", en: "Xinran"),
    Bilingual(zh: "浩", en: "Hao"), Bilingual(zh: "静", en: "Jing"),
    Bilingual(zh: "慧", en: "Hui"), Bilingual(zh: "俊杰", en: "Junjie"),
    Bilingual(zh: "雨桐", en: "Yutong"), Bilingual(zh: "一帆", en: "Yifan"),
  ]
}
