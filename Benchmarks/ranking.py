#!/usr/bin/env python3
"""Ranking for several goals: paired differences between models, with their 95% intervals.

    Benchmarks/ranking.py recipe  [--seeds 20] [--correlations 0 0.5 0.9 1] [--rates …]
    Benchmarks/ranking.py esmm    [--seeds 10] [--mood 0] [--policy 1] [--set names=1 users=1000 …]
    Benchmarks/ranking.py census  --data census-income.test.gz --viva VIVA [--seeds 5] [--models …]
    Benchmarks/ranking.py steps   [--pairs 7]

The seeds are 0 … N − 1. Models of a seed learn from the same examples in the same order and are measured on
the same others, so that differences are taken seed by seed; intervals are Student's. `--binary` names a
built ranking-benchmark, which is built else. Needs nothing beyond Python and, for the third, the
program; the fourth, the time of a training step beside PyTorch's in turn, needs PyTorch (pip install torch),
of which the best of one and two threads and of its two Adams counts.
"""

import argparse
import gzip
import json
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

import neural

HERE = pathlib.Path(__file__).resolve().parent
os.environ["OPENBLAS_NUM_THREADS"] = "1"
# The columns of Census-Income in the order of its names file.
CENSUS = (
    "age class industry occupation education wage enrolled marital major-industry major-occupation "
    "race hispanic sex union unemployment employment gains losses dividends filer region-before "
    "state-before household household-summary weight migration-msa migration-region "
    "migration-within same-house sunbelt employer-size under-18 father mother birth citizenship "
    "business veterans-questionnaire veterans weeks year income"
).split()


def t_quantile(freedom, level=0.975):
    """Student's t by bisection of its distribution, which Simpson's rule adds up."""
    scale = math.exp(
        math.lgamma((freedom + 1) / 2) - math.lgamma(freedom / 2)
    ) / math.sqrt(freedom * math.pi)

    def below(t, steps=2000):
        def density(x):
            return scale * (1 + x * x / freedom) ** (-(freedom + 1) / 2)

        width = t / steps
        total = density(0) + density(t)
        for step in range(1, steps):
            total += density(step * width) * (4 if step % 2 else 2)
        return 0.5 + total * width / 3

    low, high = 0.0, 100.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < level else (low, middle)
    return low


def interval(values):
    """The mean, half its 95% interval, and the standard deviation."""
    if len(values) < 2:
        return statistics.mean(values), math.nan, math.nan
    deviation = statistics.stdev(values)
    half = t_quantile(len(values) - 1) * deviation / math.sqrt(len(values))
    return statistics.mean(values), half, deviation


def difference(title, values):
    mean, half, deviation = interval(values)
    verdict = "excludes 0" if abs(mean) > half else "does not exclude 0"
    better = sum(value < 0 for value in values)
    print(
        f"    {title}: {mean:+.5f}, 95% [{mean - half:+.5f}, {mean + half:+.5f}], {verdict}; "
        f"sd {deviation:.5f}; below 0 in {better} of {len(values)}",
        flush=True,
    )


def build():
    package = HERE / "RankingBenchmark"
    command = ["swift", "build", "-c", "release", "--package-path", str(package)]
    subprocess.run(command, check=True)
    where = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True)
    return pathlib.Path(where.stdout.strip()) / "ranking-benchmark"


def lines(binary, words):
    process = subprocess.Popen([binary, *words], stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        yield line.split()
    if process.wait() != 0:
        raise SystemExit(f"{binary} {' '.join(words)} ended with {process.returncode}")


def recipe(options):
    binary = options.binary or build()
    for correlation in options.correlations:
        losses, parameters, times = {}, {}, {}
        words = ["recipe", str(correlation), str(options.first), str(options.first + options.seeds - 1)]
        for row in lines(binary, words + options.rates + options.set):
            _, _, seed, name, rate, loss, *_, count, time = row
            losses.setdefault(name, {})[int(seed)] = float(loss)
            parameters[name] = (int(count), rate)
            times.setdefault(name, []).append(float(time))
        print(f"correlation {correlation}, {options.seeds} seeds from {options.first} on")
        for name, by_seed in losses.items():
            mean, half, deviation = interval(list(by_seed.values()))
            print(
                f"  {name}: squared error {mean:.5f} ± {half:.5f} (95%), sd {deviation:.5f}; "
                f"{parameters[name][0]} numbers, rate {parameters[name][1]}, "
                f"{statistics.median(times[name]):.3f} ms a step"
            )
        for name in losses:
            if name != "mmoe" and "mmoe" in losses:
                gaps = [losses["mmoe"][seed] - losses[name][seed] for seed in losses["mmoe"]]
                difference(f"mmoe − {name}", gaps)


def esmm(options):
    binary = options.binary or build()
    figures = {}
    words = ["esmm", str(options.first), str(options.first + options.seeds - 1)]
    words += [f"mood={options.mood}", f"policy={options.policy}"] + options.rates + options.set
    for _, seed, name, _, *numbers in lines(binary, words):
        figures.setdefault(name, {})[int(seed)] = [float(number) for number in numbers]
    print(f"mood {options.mood}, policy {options.policy}, {options.set}, {options.seeds} seeds from {options.first} on")
    for name, by_seed in figures.items():
        means = [statistics.mean(column) for column in zip(*by_seed.values())]
        area, loss, calibration, both, truth, parameters, carts = means
        print(
            f"  {name}: AUC of P(cart | click) {area:.4f} (the truth {truth:.4f}), log loss {loss:.4f}, "
            f"calibration {calibration:.3f}; AUC of P(click and cart) {both:.4f}; {parameters:.0f} numbers, "
            f"{carts:.0f} carts to learn from"
        )
    base = figures["separate-cvr"]
    for name, by_seed in figures.items():
        if name != "separate-cvr":
            # Turned round, so that below 0 is better here as in the other table.
            difference(
                f"separate-cvr − {name}, AUC of P(cart | click)",
                [base[seed][0] - by_seed[seed][0] for seed in by_seed],
            )


def census(options):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "census.csv"
        rows = gzip.open(options.data, "rt").read()
        path.write_text(",".join(CENSUS) + "\n" + rows)
        command = [
            options.viva, "evaluate", "--interactions", str(path), "--labels",
            "income=50000+.,marital=Never married", "--leave-out", "weight", "--split", "random:0.8",
            "--models", options.models, "--seeds", str(options.seeds), "--seed",
            str(options.first), "--json",
        ]  # fmt: skip
        answer = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    print(f"Census-Income, {answer['data']}")
    models = {model["name"]: model for model in answer["models"]}
    for place, task in enumerate(answer["models"][0]["tasks"]):
        print(f"  {task['name']}")
        for name, model in models.items():
            areas = model["tasks"][place]["auc"]
            mean, half, deviation = interval(areas)
            print(
                f"    {name}: AUC {mean:.4f} ± {half:.4f}, sd {deviation:.4f}, "
                f"{model['parameters']} numbers, fit {statistics.median(model['fitSeconds']):.1f} s"
            )
        if "shared-bottom" not in models:
            continue
        base = models["shared-bottom"]["tasks"][place]["auc"]
        for name, model in models.items():
            if name != "shared-bottom":
                # Turned round, so that below 0 is better here as in the other tables.
                pairs = zip(base, model["tasks"][place]["auc"])
                difference(f"shared-bottom − {name}", [left - right for left, right in pairs])


STEPS = {"mmoe-d100-8x16-b256": 100, "shared-bottom-d100-113-b256": 100, "mmoe-d500-8x64-b1024": 15}


def serve(threads):
    """The PyTorch side: lines NAME WARM-UP COUNT in, seconds of the steps out."""
    import torch
    from torch import nn

    torch.set_num_threads(threads)

    def towers(inputs):
        return nn.ModuleList(
            nn.Sequential(nn.Linear(inputs, 8), nn.ReLU(), nn.Linear(8, 1)) for _ in range(2)
        )

    class Mixture(nn.Module):
        """All experts in one product, which is the fastest way of several tried."""

        def __init__(self, inputs, experts, units):
            super().__init__()
            self.shape = (experts, units)
            self.experts = nn.Linear(inputs, experts * units)
            self.gates = nn.ModuleList(nn.Linear(inputs, experts, bias=False) for _ in range(2))
            self.towers = towers(units)

        def forward(self, x):
            outputs = self.experts(x).relu().view(-1, *self.shape)
            return [
                tower(torch.bmm(gate(x).softmax(-1).unsqueeze(1), outputs).squeeze(1))
                for gate, tower in zip(self.gates, self.towers)
            ]

    class Shared(nn.Module):
        def __init__(self, inputs, units):
            super().__init__()
            self.bottom, self.towers = nn.Linear(inputs, units), towers(units)

        def forward(self, x):
            shared = self.bottom(x).relu()
            return [tower(shared) for tower in self.towers]

    def make(name):
        words = name.removesuffix("-fused").split("-")
        batch, inputs = (int(word[1:]) for word in (words[-1], words[-3]))
        shape = [int(word) for word in words[-2].split("x")]
        net = Mixture(inputs, *shape) if words[0] == "mmoe" else Shared(inputs, *shape)
        x, y = torch.randn(8 * batch, inputs), torch.randn(8 * batch, 2)
        optimiser = torch.optim.Adam(net.parameters(), fused=name.endswith("fused"))

        def step():
            rows = torch.randint(8 * batch, (batch,))
            inputs, labels = x[rows], y[rows]
            optimiser.zero_grad(set_to_none=True)
            outputs = net(inputs)
            sum(((o[:, 0] - labels[:, k]) ** 2).mean() for k, o in enumerate(outputs)).backward()
            optimiser.step()

        return step

    neural.answer(make)


def steps(options):
    def ask(process, name, warm_up, count):
        return neural.ask(process, name, warm_up, count) * 1e3

    ours = neural.start([options.binary or build(), "steps"])
    torch = {
        threads: neural.start(
            [sys.executable, __file__, "serve", "--threads", str(threads)],
            OMP_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads),
        )
        for threads in (1, 2)
    }  # fmt: skip
    for name, count in STEPS.items():
        peers = [(threads, adam) for threads in (1, 2) for adam in ("", "-fused")]
        rounds = []
        for pair in range(options.pairs):
            warm_up = 8 if pair == 0 else 2
            mine = ask(ours, name, warm_up, count)
            rounds.append([mine, *(ask(torch[t], name + adam, warm_up, count) for t, adam in peers)])
        mine, *theirs = (statistics.median(column) for column in zip(*rounds))
        best = 1 + theirs.index(min(theirs))
        ratios = sorted(row[best] / row[0] for row in rounds)
        shown = ", ".join(f"{t}{adam and ' fused'} {ms:.3f}" for (t, adam), ms in zip(peers, theirs))
        print(
            f"{name}: {mine:.3f} ms; PyTorch by threads {shown}; the best over ours "
            f"{statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f})",
            flush=True,
        )
    for process in (ours, *torch.values()):
        process.stdin.close()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=["recipe", "esmm", "census", "steps", "serve"])
    parser.add_argument("--seeds", type=int)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--correlations", type=float, nargs="+", default=[0, 0.5, 0.9, 1])
    parser.add_argument("--rates", nargs="+", metavar="MODEL=RATE", help="learning rates")
    parser.add_argument("--set", nargs="+", default=[], metavar="NAME=VALUE", help="settings")
    parser.add_argument("--mood", type=float, default=0)
    parser.add_argument("--policy", type=float, default=1)
    parser.add_argument("--binary")
    parser.add_argument("--data")
    parser.add_argument("--viva", default="viva")
    parser.add_argument("--models", default="separate,shared-bottom,mmoe,ple", help="of the census")
    parser.add_argument("--pairs", type=int, default=7, help="of steps")
    parser.add_argument("--threads", type=int, default=1, help="of the peer's own side")
    options = parser.parse_args()
    if options.what == "serve":
        return serve(options.threads)
    if options.what == "steps":
        return steps(options)
    usual = {
        "recipe": (20, ["mmoe=0.01", "shared-bottom-113=0.01", "shared-bottom-126=0.01", "separate=0.01"]),
        "esmm": (10, ["separate-cvr=0.001", "esmm-separate=0.001", "shared-cvr=0.001", "esmm-shared=0.001"]),
        "census": (5, []),
    }  # fmt: skip
    seeds, rates = usual[options.what]
    options.seeds = options.seeds or seeds
    options.rates = options.rates or rates
    {"recipe": recipe, "esmm": esmm, "census": census}[options.what](options)


if __name__ == "__main__":
    main()
