import Demos
import Reports
import Testing
import Wording

struct DemoErrorSentenceTests {
  @Test func aMistypedDialIsAnsweredWithTheNearest() {
    let error = DialError.unknownDial(name: "time-decy", known: ["top-k", "time-decay"])
    #expect(error.sentence.en == "There is no dial \"time-decy\"; did you mean \"time-decay\"?")
    #expect(error.sentence.zh == "没有叫“time-decy”的参数；是不是想写“time-decay”？")
  }

  @Test func anUnknownDialIsAnsweredWithAll() {
    let error = DialError.unknownDial(name: "colour", known: ["top-k", "time-decay"])
    #expect(error.sentence.en == "There is no dial \"colour\"; the dials are top-k, time-decay.")
  }

  @Test func aBadValueIsAnsweredWithTheRange() {
    let error = DialError.badValue(dial: "top-k", value: "0", expected: "1..12")
    #expect(error.sentence.en == "The dial \"top-k\" cannot be \"0\"; expected 1..12.")
  }

  @Test func anUnknownDemoIsAnsweredWithTheNearestOrAll() {
    let near = GalleryError.unknownDemo(name: "sampel", nearest: "sample", known: ["sample"])
    #expect(near.sentence.en == "There is no demo \"sampel\"; did you mean \"sample\"?")
    let far = GalleryError.unknownDemo(name: "x", nearest: nil, known: ["sample"])
    #expect(far.sentence.en == "There is no demo \"x\"; the demos are sample.")
  }
}
