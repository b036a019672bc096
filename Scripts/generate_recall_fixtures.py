#!/usr/bin/env python3
"""Write the golden metrics, areas and models that RecommenderTests compares with.

NDCG and the area under the curve come from scikit-learn, the other metrics and the models (EASE^R, SAR,
UserCF, Wilson's bound) from a dense reading of their formulas with numpy.

    pip install numpy==2.4.6 scikit-learn==1.9.1
    python3 Scripts/generate_recall_fixtures.py > Tests/RecommenderTests/Fixtures/recall.json
"""

import json

import numpy as np
from sklearn.metrics import ndcg_score, roc_auc_score

USERS, ITEMS, DAY = 12, 10, 86400


def number(x):
    return float(f"{x:.15g}")


def matrix(x):
    return [[number(v) for v in row] for row in x]


def metrics(random):
    cases = []
    for _ in range(40):
        k = int(random.integers(1, 9))
        items = random.permutation(15)
        shown = [int(i) for i in items[: random.integers(0, 13)]]
        relevant = [int(i) for i in random.choice(20, size=random.integers(1, 10), replace=False)]
        hits = np.array([i in relevant for i in shown[:k]] + [False] * max(0, k - len(shown)))
        # scikit-learn orders by score: the list's items first, in order, then the relevant rest.
        rest = [i for i in range(20) if i not in shown]
        order = shown + [i for i in rest if i not in relevant] + [i for i in rest if i in relevant]
        truth = np.array([[i in relevant for i in order]], dtype=float)
        if len(shown) < k:
            # A short list is filled up with misses.
            truth = np.array([[i in relevant for i in shown] + [0] * 20
                              + [1] * len([i for i in rest if i in relevant])], dtype=float)
        score = -np.arange(truth.shape[1], dtype=float)[None]
        precisions = np.cumsum(hits) / np.arange(1, k + 1)
        first = np.flatnonzero(hits)
        cases.append({
            "k": k, "list": shown, "relevant": relevant,
            "ndcg": number(ndcg_score(truth, score, k=k)),
            "precision": number(hits.sum() / k), "recall": number(hits.sum() / len(relevant)),
            "hitRate": number(hits.any()), "reciprocalRank": number(1 / (first[0] + 1)) if len(first) else 0.0,
            "averagePrecision": number((precisions * hits).sum() / len(relevant)),
        })
    return cases


def areas(random):
    cases = []
    for _ in range(20):
        n = int(random.integers(3, 40))
        scores = random.integers(0, 8, size=n) / 4.0  # many ties
        labels = random.random(n) < 0.4
        labels[0], labels[1] = True, False
        cases.append({
            "scores": [float(s) for s in scores], "labels": [bool(x) for x in labels],
            "area": number(roc_auc_score(labels, scores)),
        })
    return cases


def main():
    random = np.random.default_rng(20260202)
    rows = []
    for user in range(USERS):
        for item in random.choice(ITEMS, size=random.integers(2, 8), replace=False):
            rows.append([user, int(item), int(random.integers(0, 200 * DAY)), int(random.integers(1, 6))])
    x, value, time = (np.zeros((USERS, ITEMS)) for _ in range(3))
    for user, item, moment, stars in rows:
        x[user, item], value[user, item], time[user, item] = 1, stars, moment
    count = x.sum(0)

    penalty = 3.0
    inverse = np.linalg.inv(x.T @ x + penalty * np.eye(ITEMS))
    ease = -inverse / np.diag(inverse)[None]
    np.fill_diagonal(ease, 0)

    together = x.T @ x
    jaccard = together / (count[:, None] + count[None] - together)
    latest = max(r[2] for r in rows)
    affinity = value * 2 ** (-(latest - time) / DAY / 30) * x
    sar = affinity @ jaccard

    weight = 1 / np.log1p(count)
    activity = x.sum(1)
    users = (x * weight) @ x.T / np.sqrt(np.outer(activity, activity))
    np.fill_diagonal(users, 0)

    z, likes = 1.96, (value >= 4).sum(0)
    p = likes / count
    wilson = (p + z * z / (2 * count) - z * np.sqrt(p * (1 - p) / count + z * z / (4 * count**2))) / (
        1 + z * z / count
    )
    prior, mean = 5.0, value.sum() / x.sum()
    bayes = (prior * mean + value.sum(0)) / (prior + count)
    print(json.dumps({
        "metrics": metrics(random), "areas": areas(random), "users": USERS, "items": ITEMS, "rows": rows,
        "ease": matrix(ease), "sar": matrix(sar), "userCF": matrix(users),
        "wilson": [number(v) for v in wilson], "bayes": [number(v) for v in bayes],
    }))


if __name__ == "__main__":
    main()
