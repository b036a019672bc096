#!/usr/bin/env python3
"""Fitting FSRS-6 against its peer, fsrs-optimizer 6.5.0: log loss on held-out reviews, and time.

    python3 -m venv venv && venv/bin/pip install fsrs-optimizer==6.5.0     # with torch, for the processor is enough
    swift build --build-tests -c release -Xswiftc -enable-testing
    venv/bin/python Benchmarks/memory.py [--sizes 600 2000 10000] [--users 5] [--spread 0.5]

The users are simulated (`Tests/MemoryFittingTests/SimulatedUser.swift`): each forgets by FSRS-6 with parameters of its
own, and some noise. Of the reviews that count the newest fifth is held out. Both fitters see the log as it was
before the first of them, each with its own settings; the held-out reviews are predicted here, by the peer's model
in 32 bits, from the standard, the true and both fitted parameters. Ours includes its own check by held-out memories,
after which it may keep to the standard ones. `--replay` replays a million reviews instead.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DAY = 86_400
# Midnight of a day long after 2006, before which the peer takes no review.
EPOCH = 19_000 * DAY


def ours(options, test, **more):
    command = ["swift", "test", "--package-path", options.package, "-c", "release", "-Xswiftc",
               "-enable-testing", "--skip-build", "--filter", f"FittingBenchmarks/{test}"]
    done = subprocess.run(command, env={**os.environ, "VIVA_BENCHMARK": "1", **more},
                          capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)
    return done.stdout


def peer(train, recency):
    """The peer's parameters for a log, and the seconds for preparing it and for fitting."""
    import fsrs_optimizer
    import pandas as pd

    rows = pd.DataFrame({"card_id": train.memory, "review_time": (EPOCH + train.time) * 1000,
                         "review_rating": train.rating})
    rows.to_csv("revlog.csv", index=False)
    optimizer = fsrs_optimizer.Optimizer()
    start = time.perf_counter()
    optimizer.create_time_series("UTC", "2006-10-05", 0, analysis=False)
    prepared = time.perf_counter()
    optimizer.define_model()
    optimizer.initialize_parameters(verbose=False)
    optimizer.train(verbose=False, recency_weight=recency)
    return optimizer.w, prepared - start, time.perf_counter() - prepared


def log_loss(w, log):
    """The mean over the held-out reviews, each predicted from its memory's reviews before it."""
    import numpy as np
    import torch
    from fsrs_optimizer.fsrs_optimizer import FSRS, power_forgetting_curve

    groups = [group for _, group in log.groupby("memory") if group.heldOut.any()]
    longest = max(len(group) for group in groups)
    inputs = torch.zeros((longest, len(groups), 2))
    held = np.zeros((longest, len(groups)), dtype=bool)
    for column, group in enumerate(groups):
        inputs[:len(group), column, 0] = torch.tensor(group.days.values, dtype=torch.float)
        inputs[:len(group), column, 1] = torch.tensor(group.rating.values, dtype=torch.float)
        held[:len(group), column] = group.heldOut.values == 1
    with torch.no_grad():
        states, _ = FSRS(list(w))(inputs)
    stability = states[:-1, :, 0].numpy().astype(float)[held[1:]]
    days = inputs[1:, :, 0].numpy().astype(float)[held[1:]]
    recalled = inputs[1:, :, 1].numpy()[held[1:]] > 1
    recall = power_forgetting_curve(days, stability, -w[20])
    return float(-np.log(np.where(recalled, recall, 1 - recall)).mean())


def fitting(options):
    import numpy as np
    import pandas as pd
    import torch

    warnings.filterwarnings("ignore")
    torch.set_num_threads(options.threads)
    with tempfile.TemporaryDirectory() as folder:
        ours(options, "users", VIVA_MEMORY_LOGS=folder, VIVA_MEMORY_USERS=str(options.users),
             VIVA_MEMORY_SIZES=" ".join(map(str, options.sizes)), VIVA_MEMORY_SPREAD=str(options.spread))
        os.chdir(folder)
        print(f"{'user':14} {'counted':>7} {'held out':>8}  {'standard':>8} {'true':>8} {'peer':>8} {'ours':>8} "
              f"{'ours-peer':>9}  {'peer s':>13} {'ours s':>6}  kept")
        for size in options.sizes:
            rows = []
            for user in range(1, options.users + 1):
                name = f"user-{size}-{user}"
                log = pd.read_csv(name + ".csv")
                result = json.load(open(name + ".json"))
                train = log[log.time < log.time[log.heldOut == 1].min()]
                silent, sys.stderr = sys.stderr, open(os.devnull, "w")
                printed, sys.stdout = sys.stdout, open(os.devnull, "w")
                try:
                    w, prepared, fitted = peer(train, options.recency)
                except Exception as problem:  # The peer refuses by several kinds of errors.
                    w, prepared, fitted = None, 0, 0
                    refusal = problem
                finally:
                    sys.stderr, sys.stdout = silent, printed
                standard = log_loss(result["standard"], log)
                own = log_loss(result["parameters"], log)
                if abs(own - result["logLoss"]) > 1e-4:
                    sys.exit(f"{name}: {own} by the peer's model, {result['logLoss']} by ours")
                if w is None:
                    print(f"{name:14} the peer refuses: {refusal}")
                    continue
                other = log_loss(w, log)
                rows.append((standard, log_loss(result["true"], log), other, own, own - other))
                print(f"{name:14} {result['reviews']:7} {int(log.heldOut.sum()):8}  "
                      + "{:8.4f} {:8.4f} {:8.4f} {:8.4f} {:+9.4f}  ".format(*rows[-1]) +
                      f"{prepared:5.1f} + {fitted:5.1f} {result['seconds']:6.2f}  "
                      f"{'yes' if result['isFitted'] else 'no'}", flush=True)
            if rows:
                print(f"{'mean of ' + str(size):31} " + "{:8.4f} {:8.4f} {:8.4f} {:8.4f} {:+9.4f}".format(
                    *np.mean(rows, axis=0)) + f" ({max(row[4] for row in rows):+.4f} at most)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--package", default=ROOT, help="where the tests were built")
    parser.add_argument("--sizes", type=int, nargs="+", default=[600, 2000, 10_000])
    parser.add_argument("--users", type=int, default=5)
    parser.add_argument("--spread", type=float, default=0.5)
    parser.add_argument("--threads", type=int, default=2, help="of torch")
    parser.add_argument("--recency", action="store_true", help="newer reviews weigh more, for both")
    parser.add_argument("--replay", action="store_true")
    options = parser.parse_args()
    options.package = os.path.abspath(options.package)
    if options.recency:
        os.environ["VIVA_MEMORY_RECENCY"] = "1"
    if options.replay:
        print("\n".join(line for line in ours(options, "replay").splitlines() if "reviews" in line))
    else:
        fitting(options)


main()
