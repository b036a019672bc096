#!/usr/bin/env python3
"""Time of a training step, PyTorch against Neural, in turn: 7 pairs, medians and their ratio.

Needs: pip install numpy torch. Run on a quiet machine: 
    Benchmarks/neural.py [--binary FILE] [NAME…]
    Benchmarks/neural.py [--binary FILE] --allocations [NAME…]
    Benchmarks/neural.py [--binary FILE] --memory [NAME…]
    Benchmarks/neural.py [--binary FILE] --probes

The second counts how often a step asks for memory, which is never; the third reads the peak of the
memory held after 100 and after 5,000 steps, which is the same; the fourth is the time of a step with
probes left on over the time without. None of these needs torch.
PyTorch is measured with one and with two threads, in a process each, and with either of its two
Adams, the plain one and the fused one; the best of them counts.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
NAMES = {
    "4x16-tanh-b32-adam": 400, "6x8-tanh-b64-adam": 400, "10x32-relu-b256-adam": 200,
    "20x64-relu-b256": 60, "20x64-relu-b256-adam": 60, "20x64-bn-b256": 60,
    "20x64-bn-b256-adam": 60, "50x64-tanh-b256": 30, "3x256-b1024": 20, "3x256-b1024-adam": 20,
    "rnn": 15, "lstm": 10, "gru": 10,
}  # fmt: skip


def serve(threads):
    """The PyTorch side: lines NAME WARM-UP COUNT in, seconds of the steps out."""
    import torch
    from torch import nn

    torch.set_num_threads(threads)
    torch.manual_seed(0)

    def perceptron(inputs, depth, width, batch, activation, normalises, optimises, fused):
        layers, d = [], inputs
        for _ in range(depth):
            layers.append(nn.Linear(d, width))
            if normalises:
                layers.append(nn.BatchNorm1d(width))
            layers.append(activation())
            d = width
        net = nn.Sequential(*layers, nn.Linear(d, 1))
        x, y = torch.randn(batch, inputs), (torch.rand(batch, 1) > 0.5).float()
        loss = nn.BCEWithLogitsLoss()
        optimiser = torch.optim.Adam(net.parameters(), fused=fused)

        def step():
            for p in net.parameters():
                p.grad = None
            loss(net(x), y).backward()
            if optimises:
                optimiser.step()

        return step

    def recurrent(kind, batch_first):
        net, head = kind(32, 64, batch_first=batch_first), nn.Linear(64, 1)
        x = torch.randn(64, 100, 32) if batch_first else torch.randn(100, 64, 32)
        y = torch.randn(64, 1)
        parameters = list(net.parameters()) + list(head.parameters())

        def step():
            for p in parameters:
                p.grad = None
            states = net(x)[0]
            ((head(states[:, -1] if batch_first else states[-1]) - y) ** 2).mean().backward()

        return step

    def make(name):
        if name in ("rnn", "lstm", "gru"):
            kind = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}[name]
            return recurrent(kind, False)
        shape = name.split("-")[0]
        depth, width = map(int, shape.split("x"))
        batch = int([w for w in name.split("-") if w[0] == "b" and w != "bn"][0][1:])
        fused = name.endswith("fused")
        inputs = {4: 2, 6: 2, 10: 32, 20: 64, 50: 64, 3: 128}[depth]
        activation = nn.Tanh if "tanh" in name else nn.ReLU
        return perceptron(
            inputs, depth, width, batch, activation, "-bn-" in name, "-adam" in name, fused
        )

    answer(make)


def answer(make):
    """Lines NAME WARM-UP COUNT in, seconds of the steps that `make` gives out."""
    made = {}
    for line in sys.stdin:
        name, warm_up, count = line.split()
        step = made[name] if name in made else made.setdefault(name, make(name))
        for _ in range(int(warm_up)):
            step()
        times = []
        for _ in range(int(count)):
            start = time.perf_counter()
            step()
            times.append(time.perf_counter() - start)
        print(*times, flush=True)


def start(command, **variables):
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **variables},
    )


def ask(process, name, warm_up, count):
    process.stdin.write(f"{name} {warm_up} {count}\n")
    process.stdin.flush()
    return statistics.median(float(x) for x in process.stdout.readline().split())


def build():
    """Our side, as a release build of the package beside this file."""
    command = ["swift", "build", "-c", "release", "--package-path", str(HERE / "NeuralBenchmark")]
    subprocess.run(command, check=True)
    shown = subprocess.run(
        [*command, "--show-bin-path"], check=True, capture_output=True, text=True
    )
    return f"{shown.stdout.strip()}/neural-benchmark"


def allocations(binary, names):
    """How often 100 steps ask for memory, after a warm-up; ends with an error where they do."""
    ours = start([binary])
    total = 0
    for name in [*names, "probed"]:
        ours.stdin.write(f"allocations {name} 5 100\n")
        ours.stdin.flush()
        answer = ours.stdout.readline().strip()
        if answer == "unknown":
            sys.exit("this system's C library does not let allocations be counted")
        count = int(answer)
        total += count
        print(f"{name:24} {count:6} allocations in 100 steps", flush=True)
    sys.exit(total != 0)


def peak(process):
    """The most memory that a process has held, in KiB (Linux)."""
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    sys.exit("this system does not say how much memory a process held")


def memory(binary, names):
    """The peak of memory after 100 and after 5,000 steps; ends with an error where it grew by over 1%."""
    grew = False
    for name in [*names, "probed"]:
        ours = start([binary])
        ask(ours, name, 0, 100)
        few = peak(ours)
        for _ in range(49):
            ask(ours, name, 0, 100)
        many = peak(ours)
        ours.stdin.close()
        ours.wait()
        grew = grew or many > few * 1.01
        print(f"{name:24} {few:8} KiB after 100 steps, {many:8} after 5,000", flush=True)
    sys.exit(grew)


def probes(binary, _):
    """Steps with probes of every layer against the same without, in turn: 7 pairs."""
    ours = start([binary])
    for name in ("4x16-tanh-b32-adam", "20x64-relu-b256-adam"):
        rounds = [
            [ask(ours, each, 8, NAMES[name]) for each in (name, f"{name}-probes")] for _ in range(7)
        ]
        plain, probed = (statistics.median(r[i] for r in rounds) * 1e3 for i in (0, 1))
        ratio = statistics.median(r[1] / r[0] for r in rounds)
        print(f"{name:24} {plain:.3f} ms, with probes {probed:.3f}: {ratio:.2f}", flush=True)


def main(binary, names):
    ours = start([binary])
    torch = {
        threads: start(
            [sys.executable, __file__, "--serve", str(threads)],
            OMP_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads),
        )
        for threads in (1, 2)
    }  # fmt: skip
    print(f"{'step':24} {'ours ms':>9}  torch ms by threads, +f with the fused Adam; ratio to the best, of the pairs")
    for name in names:
        count = NAMES[name]
        adams = ("", "-fused") if name.endswith("adam") else ("",)
        peers = [(threads, adam) for threads in (1, 2) for adam in adams]
        rounds = []
        for pair in range(7):
            warm_up = 8 if pair == 0 else 2
            mine = ask(ours, name, warm_up, count)
            rounds.append(
                (mine, *(ask(torch[t], name + adam, warm_up, count) for t, adam in peers))
            )
        mine, *theirs = (statistics.median(r[i] for r in rounds) * 1e3 for i in range(len(peers) + 1))
        best = 1 + theirs.index(min(theirs))
        ratios = sorted(r[best] / r[0] for r in rounds)
        shown = " ".join(f"{t}{adam[1:2] and '+f'} {ms:.3f}" for (t, adam), ms in zip(peers, theirs))
        print(
            f"{name:24} {mine:9.3f}  {shown}; {statistics.median(ratios):.2f}  "
            + " ".join(f"{r:.2f}" for r in ratios),
            flush=True,
        )
    if "20x64-relu-b256" in names:
        pairs = [
            (ask(ours, "20x64-relu-b256", 2, 60), ask(ours, "products", 2, 60)) for _ in range(7)
        ]
        step, products = (statistics.median(p[i] for p in pairs) * 1e3 for i in (0, 1))
        ratio = statistics.median(a / b for a, b in pairs)
        print(f"20x64 step {step:.3f} ms, its matrix products {products:.3f} ms: {ratio:.2f}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        serve(int(sys.argv[2]))
    else:
        arguments = sys.argv[1:]
        binary = None
        if arguments[:1] == ["--binary"]:
            binary, arguments = arguments[1], arguments[2:]
        run = main
        if arguments[:1] == ["--allocations"]:
            run, arguments = allocations, arguments[1:]
        elif arguments[:1] == ["--memory"]:
            run, arguments = memory, arguments[1:]
        elif arguments[:1] == ["--probes"]:
            run, arguments = probes, arguments[1:]
        run(binary or build(), arguments or list(NAMES))
