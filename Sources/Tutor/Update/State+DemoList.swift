import Demos
import Questions

extension State {
  mutating func handle(_ event: Event, _ list: DemoList) -> [Effect]? {
    var list = list
    switch event {
    case .action(.up): list.mark = max(0, list.mark - 1)
    case .action(.down): list.mark = min(max(0, demos.count - 1), list.mark + 1)
    case .choose(let number) where demos.indices.contains(number - 1):
      return openDemo(DemoLink(demo: demos[number - 1].name, step: ""))
    case .action(.confirm):
      guard demos.indices.contains(list.mark) else { return [] }
      return openDemo(DemoLink(demo: demos[list.mark].name, step: ""))
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.demoList(list))
    return []
  }
}
