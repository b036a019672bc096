import Recommender
import Wording

extension ABTestRun {
  /// A state of the tests without a difference: how often each rule errs, and how peeking does by
  /// the number of looks.
  func peekStep(_ study: StoppingStudy, _ errors: [Double]) -> DemoStep {
    let done = study.figures.first?.runs ?? 0
    let isWhole = done >= Self.runs
    let exact = study.bounds.map(SequentialBounds.crossing)
    return DemoStep(
      id: ABTestStep.peek.rawValue,
      exhibits: [
        Exhibit(
          id: "rules",
          title: Bilingual(
            zh: "两组一样，看 \(dials.looks) 次：判“有差别”的比例",
            en: "No difference, \(dials.looks.counted("look")): share of tests that cry difference"
          ),
          content: .table(errorTable(study, exact))
        ),
        Exhibit(
          id: "by-looks",
          title: Bilingual(zh: "偷看：看得越多，误报越多", en: "Peeking: the more looks, the more errors"),
          content: .curves(errorCurves(errors))
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            .count("runs", Bilingual(zh: "A/A 实验", en: "A/A tests"), done),
            .share(
              "peeking-error",
              Bilingual(zh: "偷看的误报率", en: "errors of peeking"),
              done > 0 ? study.figures[1].foundShare : .nan
            ),
          ])
        ),
      ],
      remark: isWhole ? peekRemark(study, exact) : nil,
      outcome: isWhole && isMade
        ? [ABTestPrediction.error: ABTestPrediction.Error(exact[1]).rawValue] : [:],
      progress: StepProgress(done: done, total: Self.runs, stride: Self.stride)
    )
  }

  private func errorTable(_ study: StoppingStudy, _ exact: [Double]) -> Table {
    Table(
      columns: [
        Table.Column(id: "rule", title: Bilingual(zh: "规则", en: "Rule")),
        Table.Column(id: "simulated", title: Bilingual(zh: "模拟", en: "Simulated")),
        Table.Column(id: "integrated", title: Bilingual(zh: "积分", en: "By integral")),
        Table.Column(id: "first-bound", title: Bilingual(zh: "头一次的线", en: "Line, first")),
        Table.Column(id: "last-bound", title: Bilingual(zh: "末一次的线", en: "Line, last")),
      ],
      rows: study.figures.indices.map { place in
        let figures = study.figures[place]
        let bounds = study.bounds[place]
        func line(_ bound: Double?) -> ExhibitValue {
          guard let bound, bound.isFinite else { return .text(Bilingual(zh: "-", en: "-")) }
          return .number(bound, fractionDigits: 2)
        }
        return Table.Row(
          values: [
            .text(ABTestDials.title(of: figures.rule)),
            .measured(figures.runs > 0 ? figures.foundShare : .nan, .factor),
            .number(exact[place], fractionDigits: 3),
            line(bounds.first), line(bounds.last),
          ],
          isFocus: figures.rule == .peeking
        )
      }
    )
  }

  private func errorCurves(_ errors: [Double]) -> Curves {
    let places = Self.lookCounts.map(Double.init)
    return Curves(
      x: Curves.Axis(
        id: "looks",
        title: Bilingual(zh: "看几次", en: "looks"),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "error",
        title: Bilingual(zh: "误报率", en: "error"),
        range: 0...0.3,
        format: .fixed(2)
      ),
      places: places,
      series: [
        Curves.Series(
          id: "peeking",
          title: Bilingual(zh: "偷看", en: "peeking"),
          values: errors
        ),
        Curves.Series(
          id: "level",
          title: Bilingual(zh: "说好的 α", en: "α as promised"),
          values: places.map { _ in ABTestDials.level }
        ),
      ]
    )
  }

  private func peekRemark(_ study: StoppingStudy, _ exact: [Double]) -> Bilingual {
    let (peeking, corrected) = (study.figures[1].foundShare, study.figures[3].foundShare)
    return Bilingual(
      zh: "\(study.figures[1].runs) 次 A/A 实验：偷看误报 \(peeking.inPercent)（积分 \(exact[1].inPercent)），"
        + "O'Brien–Fleming 误报 \(corrected.inPercent)。",
      en:
        "Of \(study.figures[1].runs) A/A tests peeking errs in \(peeking.inPercent) (by integration "
        + "\(exact[1].inPercent)), O'Brien–Fleming in \(corrected.inPercent)."
    )
  }
}
