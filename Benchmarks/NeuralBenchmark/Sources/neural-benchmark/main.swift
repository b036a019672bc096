import CAllocations
import Neural

// Reads lines `NAME WARM-UP COUNT` and answers each with the seconds of the steps; `allocations` in
// front asks for the number of allocations of all COUNT steps instead. Ends with the input.
// So one process stays warm while the Python side and this one take turns.
var workloads: [String: Workload] = [:]
while let line = readLine() {
  var words = line.split(separator: " ").map(String.init)
  let counts = words.first == "allocations"
  if counts { words.removeFirst() }
  guard words.count == 3, let warmUp = Int(words[1]), let count = Int(words[2]) else {
    answer("expected NAME WARM-UP COUNT, not \(line)")
    continue
  }
  if words[0] == "products" {
    let times = MatrixProducts.times(count: count)
    answer(times.map { String($0) }.joined(separator: " "))
    continue
  }
  let workload = workloads[words[0]] ?? Workload.named(words[0])
  workloads[words[0]] = workload
  BLAS.useThreads(workload.threads)
  for _ in 0..<warmUp { workload.step() }
  if counts {
    let before = allocation_count()
    for _ in 0..<count { workload.step() }
    answer(before < 0 ? "unknown" : "\(allocation_count() - before)")
    continue
  }
  var times: [Double] = []
  for _ in 0..<count { times.append(seconds { workload.step() }) }
  answer(times.map { String($0) }.joined(separator: " "))
}
