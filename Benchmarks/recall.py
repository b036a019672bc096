#!/usr/bin/env python3
"""Recall against its peers: quality on published protocols, then speed and memory, in turn in one run.

    python3 -m venv venv && venv/bin/pip install numpy scipy pandas implicit==0.7.3
    venv/bin/pip download --no-deps recbole==1.2.1
    swift build --build-tests -c release -Xswiftc -enable-testing
    venv/bin/python Benchmarks/recall.py quality --recbole recbole-1.2.1-py3-none-any.whl
    venv/bin/python Benchmarks/recall.py cold    --recbole recbole-1.2.1-py3-none-any.whl
    venv/bin/python Benchmarks/recall.py weights --recbole recbole-1.2.1-py3-none-any.whl
    venv/bin/python Benchmarks/recall.py two-tower --recbole recbole-1.2.1-py3-none-any.whl [--seeds 10]
    venv/bin/python Benchmarks/recall.py two-tower --recbole … --peer-settings [--seeds 5]
    venv/bin/python Benchmarks/recall.py speed   --recbole … --small ml-latest-small [--large]
    venv/bin/python Benchmarks/recall.py growth
    venv/bin/python Benchmarks/recall.py scan         with libfaiss-dev and g++ of Debian

MovieLens 100K is unpacked from RecBole's wheel, where it runs, and is not kept. `--small` names the
folder of MovieLens' latest small set. `--large` adds 18 million pairs (some minutes and 4 GB).
`weights` scans the weights of `itemcf-weighted` on the click before the last of each user, and measures what
wins on the last. `two-tower` measures the towers of `viva evaluate`; with `--peer-settings` those of the peer's published
measurement, with `--settings` any others, both by the tests that were built.
"""

import argparse
import io
import json
import os
import subprocess
import sys
import tempfile
import zipfile

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = "2"
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
INTERACTIONS = "recbole/dataset_example/ml-100k/ml-100k.inter"


def ml100k(wheel):
    import pandas as pd

    with zipfile.ZipFile(wheel) as archive:
        text = archive.read(INTERACTIONS).decode()
    return pd.read_csv(io.StringIO(text), sep="\t", header=0, names=["user", "item", "value", "timestamp"])


def stratified(data, ratio, seed):
    """The split of Microsoft's Recommenders: it rests on numpy's old generator."""
    import numpy as np

    data = data.copy()
    np.random.seed(seed)
    data["random"] = np.random.rand(len(data))
    data = data.sort_values(["user", "random"])
    groups = data.groupby("user")
    first = (groups.cumcount() + 1) <= (ratio * groups["user"].transform("count")).round()
    columns = ["user", "item", "value", "timestamp"]
    return data[first][columns], data[~first][columns]


def evaluate(viva, *arguments):
    done = subprocess.run([viva, "evaluate", "--json", *arguments], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return {m["name"]: m for m in json.loads(done.stdout)["models"]}


def quality(options):
    data = ml100k(options.recbole)
    with tempfile.TemporaryDirectory() as folder:
        def write(frame, name):
            path = os.path.join(folder, name)
            frame.to_csv(path, sep="\t", index=False)
            return path

        def parts(train, test, title):
            models = evaluate(options.viva, "--train", write(train, "train.tsv"), "--test",
                              write(test, "test.tsv"), "--models",
                              "popularity,sar,itemcf-cosine,itemcf,itemcf-weighted,usercf,ease")
            for name, m in models.items():
                print(f"{title:22} {name:16} nDCG@10 {m['metrics']['ndcg@10']:.4f}  "
                      f"MAP {m['metrics']['map@10']:.4f}  HR@10 {m['metrics']['hr@10']:.4f}  "
                      f"fit {m['fitSeconds']:.3f} s")

        train, test = stratified(data, 0.75, 42)
        parts(*stratified(train, 0.75, 7), "validation (of train)")
        parts(train, test, "test, 75/25 stratified")
        models = evaluate(options.viva, "--interactions", write(data, "all.tsv"), "--models",
                          "popularity,itemcf-cosine,itemcf,itemcf-weighted,ease")
        for name, m in models.items():
            print(f"{'next item':22} {name:16} HR@10 {m['metrics']['hr@10']:.4f}  "
                  f"nDCG@10 {m['metrics']['ndcg@10']:.4f}")


def cold(options):
    """New items on MovieLens 100K: 300 films with ten ratings or more are held out, with seed 1."""
    import numpy as np
    import pandas as pd

    names = {"inter": ["user", "item", "value", "timestamp"], "item": ["item", "title", "year", "genres"],
             "link": ["item", "entity"], "kg": ["head", "relation", "tail"]}
    with zipfile.ZipFile(options.recbole) as archive:
        def table(name):
            text = archive.read(INTERACTIONS[:-len("inter")] + name).decode("utf-8")
            return pd.read_csv(io.StringIO(text), sep="\t", header=0, names=names[name], dtype={"year": str})

        data, films, link, graph = (table(name) for name in ("inter", "item", "link", "kg"))
    film_of = dict(zip(link.entity, link.item))
    entities = {}
    for a, b in list(zip(graph["head"], graph["tail"])) + list(zip(graph["tail"], graph["head"])):
        if a in film_of:
            entities.setdefault(film_of[a], set()).add(b)
    years = pd.to_numeric(films.year, errors="coerce")
    films["genres"] = films.genres.fillna("").str.split().str.join("|")
    films["entities"] = ["|".join(sorted(entities.get(item, ()))) for item in films.item]
    films["year"] = ["" if not y > 0 else str(int(min(max(y, 1970), 1999))) for y in years]

    def held_out(data, seed):
        counts = np.bincount(data.item - 1, minlength=1682)
        held = np.random.default_rng(seed).choice(np.where(counts >= 10)[0], 300, replace=False) + 1
        return data[~data.item.isin(held)], data[data.item.isin(held)]

    def measure(title, train, test):
        test = test.assign(value=(test.value >= 4).astype(int))
        with tempfile.TemporaryDirectory() as folder:
            for frame, name in ((train, "train"), (test, "test"),
                                (films[["item", "genres", "entities", "year"]], "items")):
                frame.to_csv(os.path.join(folder, name + ".tsv"), sep="\t", index=False)
            for name, value in ours(options.package, None, VIVA_RECALL_COLD=folder).items():
                print(f"{title:22} {name:40} {value:.4f}", flush=True)

    train, test = held_out(data, 1)
    measure("validation (of train)", *held_out(train, 2))
    measure("test, new items", train, test)


# The weight of a neighbour clicked before, the decay by places between, and that of the history.
GRID = ((1, .9, .8, .7, .5, .3), (1, .95, .9, .8, .7, .5), (1, .95, .9, .8, .7, .5))


def weights(options):
    """The next item on MovieLens 100K: the weights that win on the click before the last, on the last."""
    import numpy as np

    data = ml100k(options.recbole)
    data["row"] = np.arange(len(data))
    data = data.sort_values(["user", "timestamp", "row"])[["user", "item", "value", "timestamp"]]
    parts = {"validation": data[data.groupby("user").cumcount(ascending=False) > 0], "test": data}

    def measure(part, grid):
        with tempfile.TemporaryDirectory() as folder:
            parts[part].to_csv(os.path.join(folder, "log.tsv"), sep="\t", index=False)
            lists = ";".join(",".join(map(str, values)) for values in grid)
            found = ours(options.package, None, VIVA_RECALL_WEIGHTS=folder, VIVA_RECALL_GRID=lists)
        settings = {}
        for name, value in found.items():
            setting, figure = name.split("/")
            settings.setdefault(tuple(map(float, setting.split(","))), {})[figure] = value
        return settings

    def show(part, setting, figures):
        print(f"{part:10} backward {setting[0]:<4} position {setting[1]:<4} history {setting[2]:<4} "
              f"HR@10 {figures['hr@10']:.4f}  nDCG@10 {figures['ndcg@10']:.4f}", flush=True)

    scanned = measure("validation", GRID)
    best = sorted(scanned, key=lambda at: (-scanned[at]["hr@10"], -scanned[at]["ndcg@10"]))
    for setting in best[:10] + [(1., 1., 1.)]:
        show("validation", setting, scanned[setting])
    for setting in (best[0], (1., 1., 1.)):
        ((_, figures),) = measure("test", [[weight] for weight in setting]).items()
        show("test", setting, figures)


# What the peer measured: a hidden layer of 64 that reads genres themselves and not a table of them, begun by
# fan-in; width 32, no user ids, twelve epochs, whole tables moved, and the correction of every logit. Of films
# it knows the genres alone.
PEER_TOWERS = ("embedding=32 attribute=0 fan-in=1 whole-tables=1 width=32 hidden=64 user-ids=0 temperature=0.1 "
               "epochs=12 batch=1024 rate=0.002 decay=1e-6 correct-own=1")


def two_tower(options):
    """The next item on MovieLens 100K by two towers: the mean over seeds, on validation and on test."""
    import numpy as np
    import pandas as pd

    data = ml100k(options.recbole)
    data["row"] = np.arange(len(data))
    data = data.sort_values(["user", "timestamp", "row"])
    with zipfile.ZipFile(options.recbole) as archive:
        def table(name, columns):
            text = archive.read(INTERACTIONS[:-len("inter")] + name).decode("utf-8")
            return pd.read_csv(io.StringIO(text), sep="\t", header=0, names=columns, dtype=str)

        films = table("item", ["item", "title", "year", "genres"])
        people = table("user", ["user", "age", "gender", "occupation", "zip"])
    films["genres"] = films.genres.fillna("").str.split().str.join("|")
    people["age"] = np.minimum(people.age.astype(int) // 10, 6)
    parts = {"validation": data[data.groupby("user").cumcount(ascending=False) > 0], "test": data}
    models = ["two-tower-uncorrected", "two-tower-uniform", "two-tower", "two-tower-full"]
    with tempfile.TemporaryDirectory() as folder:
        def write(frame, name):
            path = os.path.join(folder, name)
            frame.to_csv(path, sep="\t", index=False)
            return path

        known = ["item", "genres"] if options.settings == PEER_TOWERS else ["item", "year", "genres"]
        attributes = ["--items", write(films[known], "items.tsv"),
                      "--users", write(people[["user", "age", "gender", "occupation"]], "users.tsv")]
        for part in options.parts.split(","):
            frame = parts[part][["user", "item", "value", "timestamp"]]
            log = write(frame, "log.tsv")
            if options.settings:
                runs = [towers(options, folder, seed) for seed in range(options.seeds)]
            else:
                runs = [evaluate(options.viva, "--interactions", log, *attributes, "--models",
                                 ",".join(models), "--seed", str(seed)) for seed in range(options.seeds)]
            rates = {}
            for name in models:
                def of(metric):
                    return np.array([run[name]["metrics"][metric] for run in runs])

                rates[name] = of("hr@10")
                error = rates[name].std(ddof=1) / np.sqrt(len(runs)) if len(runs) > 1 else np.nan
                print(f"{part:10} {name:22} HR@10 {rates[name].mean():.4f} ± {error:.4f}  "
                      f"nDCG@10 {of('ndcg@10').mean():.4f}  coverage {of('coverage@10').mean():.3f}  "
                      f"popularity {of('popularity@10').mean():.0f}  "
                      f"fit {np.mean([run[name]['fitSeconds'] for run in runs]):.1f} s", flush=True)
            for title, other in (("logQ over none", "two-tower-uncorrected"),
                                 ("logQ against full softmax", "two-tower-full")):
                ratio, error, pairs = paired(rates["two-tower"], rates[other])
                print(f"{part:10} {title} {ratio:.3f} ± {error:.3f}, by seed "
                      f"{' '.join(f'{pair:.2f}' for pair in pairs)}", flush=True)


def paired(above, below):
    """The ratio of two means over the same seeds, its standard error, and the ratio of each seed.

    The error is the jackknife's: the spread of the ratio as each seed in turn is left out.
    """
    import numpy as np

    count = len(above)
    if count < 2:
        return above.mean() / below.mean(), np.nan, above / below
    left = (above.sum() - above) / (below.sum() - below)
    error = np.sqrt((count - 1) / count * ((left - left.mean()) ** 2).sum())
    return above.mean() / below.mean(), error, above / below


def towers(options, folder, seed):
    """What `evaluate` yields, under settings of one's own."""
    models = {}
    found = ours(options.package, None, VIVA_RECALL_TOWERS=folder, VIVA_RECALL_SEED=str(seed),
                 VIVA_RECALL_SETTINGS=options.settings)
    for name, value in found.items():
        model, figure = name.split("/")
        models.setdefault(model, {"metrics": {}})["metrics"][figure] = value
    for model in models.values():
        model["fitSeconds"] = model["metrics"]["fitSeconds"]
    return models


def synthetic(users, items, events, seed=7):
    """Lognormal activity, Zipf-Mandelbrot popularity: the shape of MovieLens 20M."""
    import numpy as np

    random = np.random.default_rng(seed)
    activity = np.clip(np.exp(random.normal(4.2, 1.05, users)), 20, 4000)
    activity = (activity * events / activity.sum()).astype(int) + 1
    popularity = 1 / (np.arange(items) + 60.0) ** 1.15
    steps = np.cumsum(popularity / popularity.sum())
    row = np.repeat(np.arange(users), activity)
    column = np.searchsorted(steps, random.random(len(row))).clip(0, items - 1)
    return unique(row, column)


def unique(row, column):
    import numpy as np
    import scipy.sparse as sp

    pairs = sp.csr_matrix((np.ones(len(row), np.float32), (row, column)))
    pairs.sum_duplicates()
    pairs = pairs.tocoo()
    return np.stack([pairs.row, pairs.col], 1).astype(np.int32)


PEER = r"""
import os, sys, time
import numpy as np, scipy.sparse as sp, warnings
warnings.filterwarnings("ignore")
from implicit.nearest_neighbours import CosineRecommender
def peak():
    return [int(x.split()[1]) * 1024 for x in open("/proc/self/status") if x.startswith("VmHWM")][0]
p = np.fromfile(sys.argv[1], np.int32).reshape(-1, 2)
X = sp.csr_matrix((np.ones(len(p), np.float32), (p[:, 0], p[:, 1])))
repeats = 9 if X.nnz < 200000 else 3 if X.nnz < 5e6 else 1
print("recall log-bytes", peak())
times = []
for _ in range(repeats):
    m = CosineRecommender(K=100, num_threads=2)
    t = time.perf_counter(); m.fit(X, show_progress=False); times.append(time.perf_counter() - t)
print("recall fit-seconds", np.median(times)); print("recall peak-bytes", peak())
ids = np.arange(min(X.shape[0], 20000))
t = time.perf_counter(); m.recommend(ids, X[ids], N=10)
print("recall batch-users-per-second", len(ids) / (time.perf_counter() - t))
one = []
for u in ids[:300]:
    t = time.perf_counter(); m.recommend(u, X[u], N=10); one.append(time.perf_counter() - t)
print("recall single-seconds", np.median(one))
if len(sys.argv) > 2:
    m = CosineRecommender(K=20 + 1, num_threads=2); m.fit(X, show_progress=False)
    S = m.similarity.tocsr()
    with open(sys.argv[2], "w") as out:
        for i in range(S.shape[0]):
            r = [(float(v), int(j)) for j, v in zip(S[i].indices, S[i].data) if j != i]
            r.sort(key=lambda e: (-e[0], e[1]))
            out.write(" ".join(f"{j} {v!r}" for v, j in r[:20]) + "\n")
"""


def figures(command, environment=None):
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT,
                          env=dict(os.environ, **(environment or {})))
    lines = [x.split() for x in done.stdout.splitlines() if x.startswith("recall ")]
    if not lines:
        sys.exit(done.stdout + done.stderr)
    return {name: float(value) for _, name, value in lines}


def ours(package, pairs, lists=None, **more):
    environment = {"VIVA_BENCHMARK": "1", **more}
    if pairs:
        environment["VIVA_RECALL_PAIRS"] = pairs
    if lists:
        environment["VIVA_RECALL_LISTS"] = lists
    return figures(["swift", "test", "--package-path", package, "-c", "release", "-Xswiftc",
                    "-enable-testing", "--skip-build", "--filter", "RecallBenchmarks"], environment)


def agreement(one, other):
    """The share of places whose neighbour agrees, up to ties, and the greatest difference of scores."""
    same = total = 0
    worst = 0.0
    for a, b in zip(open(one), open(other)):
        a, b = a.split(), b.split()
        first = [(int(a[k]), float(a[k + 1])) for k in range(0, len(a), 2)]
        second = [(int(b[k]), float(b[k + 1])) for k in range(0, len(b), 2)]
        known = dict(second)
        floor = second[-1][1] if len(second) == 20 else -1
        total += max(len(first), len(second))
        for (item, score), (_, at) in zip(first, second):
            worst = max(worst, abs(score - at))
            same += item in known or abs(score - floor) < 1e-5
    return same / total, worst


def speed(options):
    with tempfile.TemporaryDirectory() as folder:
        sets = []
        if options.recbole:
            data = ml100k(options.recbole)
            sets.append(("ML-100k", unique(data.user.values - 1, data.item.values - 1)))
        if options.small:
            import pandas as pd

            data = pd.read_csv(os.path.join(options.small, "ratings.csv"))
            sets.append(("ml-latest-small",
                         unique(pd.factorize(data.userId)[0], pd.factorize(data.movieId)[0])))
        sets.append(("synthetic 1M", synthetic(6040, 3706, 1_150_000)))
        if options.large:
            sets.append(("synthetic 18M", synthetic(138_493, 26_744, 20_000_263)))
        peer = os.path.join(folder, "peer.py")
        open(peer, "w").write(PEER)
        for name, pairs in sets:
            path = os.path.join(folder, "pairs")
            pairs.tofile(path)
            one, two = [], []
            for turn in range(1 if len(pairs) > 5e6 else 3):
                lists = [os.path.join(folder, x) for x in "ab"] if turn == 0 else []
                two.append(figures([sys.executable, peer, path] + lists[1:]))
                one.append(ours(options.package, path, lists[0] if lists else None))
            middle = lambda runs, key: sorted(r[key] for r in runs)[len(runs) // 2]
            for key in ("fit-seconds", "single-seconds", "batch-users-per-second", "peak-bytes", "log-bytes"):
                a, b = middle(one, key), middle(two, key)
                ratio = a / b if key.startswith("batch") else b / a
                print(f"{name:16} {key:24} viva {a:.6g}  implicit {b:.6g}  better by {ratio:.2f}", flush=True)
            print(f"{name:16} million pair operations a second: "
                  f"{one[0]['pair-operations'] / middle(one, 'fit-seconds') / 1e6:.0f}")
            if os.path.exists(os.path.join(folder, "a")):
                share, worst = agreement(os.path.join(folder, "a"), os.path.join(folder, "b"))
                print(f"{name:16} top-20 equal up to ties {share:.5f}, scores within {worst:.1e}", flush=True)
                os.remove(os.path.join(folder, "a"))


def growth(options):
    """Cost against pair operations at four sizes, and a file of a million rows."""
    import numpy as np

    with tempfile.TemporaryDirectory() as folder:
        for users in (1000, 2000, 4000, 8000):
            path = os.path.join(folder, "pairs")
            synthetic(users, 3706, users * 190).tofile(path)
            run = ours(options.package, path)
            per = run["fit-seconds"] / run["pair-operations"] * 1e9
            print(f"{users:6} users  {run['pair-operations'] / 1e6:8.1f} M pair operations  "
                  f"{run['fit-seconds']:.4f} s  {per:.3f} ns each", flush=True)
        random = np.random.default_rng(1)
        path = os.path.join(folder, "million.csv")
        rows = np.stack([random.integers(0, 6040, 10**6), random.integers(0, 3706, 10**6),
                         random.integers(1, 6, 10**6), random.integers(9 * 10**8, 10**9, 10**6)], 1)
        np.savetxt(path, rows, fmt="%d", delimiter=",", header="userId,movieId,rating,timestamp", comments="")
        run = ours(options.package, None, VIVA_RECALL_CSV=path)
        print(f"a million rows of CSV: {run['read-seconds']:.3f} s")


def scan(options):
    """One query over 50,000 vectors of 64 numbers against Faiss's flat index, three turns each."""
    with tempfile.TemporaryDirectory() as folder:
        program = os.path.join(folder, "faiss_flat")
        subprocess.run(["g++", "-O2", "-std=c++17", "-DFINTEGER=int", "-I", options.faiss + "/include",
                        os.path.join(ROOT, "Benchmarks/faiss_flat.cpp"), "-o", program,
                        *([options.faiss + "/lib/x86_64-linux-gnu/libfaiss.a"]), "-lopenblas", "-lgomp"],
                       check=True)
        for _ in range(3):
            peer = figures([program], {"OMP_NUM_THREADS": "1"})["scan-seconds"]
            own = ours(options.package, None, VIVA_RECALL_SCAN="1")["scan-seconds"]
            print(f"exact scan, one query: viva {own * 1e3:.3f} ms  Faiss flat {peer * 1e3:.3f} ms  "
                  f"better by {peer / own:.2f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("what", choices=["quality", "cold", "weights", "two-tower", "speed", "growth", "scan"])
    parser.add_argument("--recbole")
    parser.add_argument("--small")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--faiss", default="/usr", help="where Debian's libfaiss-dev was unpacked")
    parser.add_argument("--viva", default=os.path.join(ROOT, ".build/release/viva"))
    parser.add_argument("--package", default=ROOT, help="where the tests were built")
    parser.add_argument("--seeds", type=int, default=10, help="how many trainings two-tower averages")
    parser.add_argument("--parts", default="validation,test", help="which of them two-tower measures")
    parser.add_argument("--settings", help="other settings of two-tower, NAME=NUMBER with spaces between")
    parser.add_argument("--peer-settings", dest="settings", action="store_const", const=PEER_TOWERS)
    options = parser.parse_args()
    {"quality": quality, "cold": cold, "weights": weights, "two-tower": two_tower, "speed": speed, "growth": growth,
     "scan": scan}[options.what](options)


if __name__ == "__main__":
    main()
