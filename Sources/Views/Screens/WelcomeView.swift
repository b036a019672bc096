import Screen
import Tutor
import Wording

/// The first run: the language, then what this is in three short screens.
enum WelcomeView {
  /// Draws it, and says whether the text goes on below.
  static func draw(
    _ welcome: Welcome,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    if welcome.page == 0 {
      drawLanguages(state, page, on: &canvas)
      return false
    }
    page.drawHead("Viva", facts: ["\(welcome.page)/\(Welcome.lastPage)"], state, on: &canvas)
    let reading = reading(welcome, state, page)
    reading.draw(on: &canvas)
    return reading.lastScroll > 0
  }

  /// The text of a page after the first.
  static func reading(_ welcome: Welcome, _ state: State, _ page: Page) -> Reading {
    let text = pages[welcome.page - 1]
    var document = Document()
    document.heading(text.title[state.language])
    document.space()
    document.paragraphs(text.body[state.language])
    return Reading(document, in: page.body, scroll: welcome.scroll, drawing: page.drawing)
  }

  private static func drawLanguages(_ state: State, _ page: Page, on canvas: inout Canvas) {
    let body = page.body
    canvas.put("Viva", at: body.at(0), role: .title, strong: true)
    if !state.isKept {
      canvas.put(Phrase.notKept[state.language], at: body.at(0, 8), role: .wrong, strong: true)
    }
    canvas.fit(
      "viva voce \(page.drawing.glyphs.separator) 口试 \(page.drawing.glyphs.separator) the oral examination",
      at: body.at(1),
      columns: body.columns,
      role: .muted
    )
    canvas.put("用哪种语言？  Which language?", at: body.at(3), role: .voice)
    for (row, language) in Language.allCases.enumerated() {
      let isMarked = language == state.language
      let line = body.at(5 + row)
      if isMarked { canvas.put(page.drawing.glyphs.focus, at: line, role: .accent, strong: true) }
      canvas.put(
        "\(row + 1)  \(language == .zh ? "中文" : "English")",
        at: body.at(5 + row, Canvas.focusColumns),
        role: isMarked ? .focus : .text,
        strong: isMarked
      )
    }
  }

  private struct Text {
    var title: Bilingual
    var body: Bilingual
  }

  private static let pages = [
    Text(
      title: Bilingual(zh: "像面试一样练", en: "Practise as if it were the interview"),
      body: Bilingual(
        zh: """
          Viva 是一个跑在终端里的面试陪练，讲推荐系统和深度学习。

          它先问一道面试官真会问的题。你凭记忆写下答案，中文英文都行，写之前不给看任何材料：想得起来的才是你的。
          """,
        en: """
          Viva drills you for interviews on recommender systems and deep learning, in your terminal.

          It asks what a real interviewer asks. You write what you remember, in English or Chinese, \
          before anything is shown: what you can recall is what you own.
          """
      )
    ),
    Text(
      title: Bilingual(zh: "一个要点一个要点地打分", en: "Scored point by point"),
      body: Bilingual(
        zh: """
          每道题有几个要点。你的回答会逐点对照：答到、答到一半、没提到、答错，并标出是你的哪句话算数。判得不对？按一个键就能改判。

          漏掉的点，面试官会追问一次；然后给出参考答案和逐点讲解。全部在本机完成，不联网。
          """,
        en: """
          Every question has a few key points. Your answer is held against each: covered, half \
          covered, missed or wrong, with your own words lit up as the proof. Not fair? One key \
          overrules it.

          What you missed, the interviewer probes once; then comes a model answer and every point's \
          explanation. All of it on this machine, offline.
          """
      )
    ),
    Text(
      title: Bilingual(zh: "看得见，也忘不掉", en: "Seen running, and brought back in time"),
      body: Bilingual(
        zh: """
          很多要点连着一个演示：真实的引擎现场计算，参数随手拧，先猜结果再看数字。

          快要忘的题，Viva 会在合适的那天再问你。现在从一道入门题开始。不会也没关系，空着交卷也能看到答案。
          """,
        en: """
          Many points link to a demo: a real engine computes on the spot, you turn its dials, and \
          you predict before you see.

          What is about to fade is asked again on the right day. We begin with an easy question. \
          Nothing comes to mind? Hand in an empty page; you will see the answer all the same.
          """
      )
    ),
  ]
}
