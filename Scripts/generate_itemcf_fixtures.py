#!/usr/bin/env python3
"""Write the golden similarities and recommendations that RecommenderTests compares with.

A dense, slow reading of the formulas in Documentation/itemcf-weighting.md with numpy: one matrix of
pair weights a user, no sparse rows, no heaps.

    pip install numpy==2.4.6
    python3 Scripts/generate_itemcf_fixtures.py > Tests/RecommenderTests/Fixtures/itemcf.json
"""

import json

import numpy as np

USERS, ITEMS, DAY = 14, 11, 86400.0


def log(random):
    """Every user clicks 1 to 9 items at different times; one row in eight was disliked."""
    rows = []
    for user in range(USERS):
        items = random.choice(ITEMS, size=random.integers(1, 10), replace=False)
        times = random.choice(400 * 24, size=len(items), replace=False) * 3600
        for item, time in zip(items, times):
            value = 0.0 if random.random() < 0.125 else 1.0
            rows.append([user, int(item), int(time), value])
    return [rows[i] for i in random.permutation(len(rows))]


def time_weight(form, rate, gap):
    days = np.abs(gap) / DAY
    if form == "exponential":
        return np.exp(-rate * days)
    if form == "reciprocal":
        return 1 / (1 + rate * days)
    if form == "half-life":
        return 0.5 ** (days * rate)
    return np.ones_like(days)


def fit(rows, o):
    weights = np.zeros((ITEMS, ITEMS))
    popularity = np.zeros(ITEMS)
    for user in range(USERS):
        liked = sorted((r for r in rows if r[0] == user and r[3] > 0), key=lambda r: r[2])
        if not liked:
            continue
        items = np.array([r[1] for r in liked])
        times = np.array([r[2] for r in liked], dtype=float)
        places = np.arange(len(liked))
        popularity[items] += 1
        gap = times[None, :] - times[:, None]
        distance = np.abs(places[None, :] - places[:, None])
        pair = time_weight(o["form"], o["rate"], gap)
        if o["window"] is not None:
            pair = pair * (np.abs(gap) <= o["window"])
        pair = pair * np.where(places[None, :] > places[:, None], 1.0, o["backward"])
        pair = pair * o["position"] ** np.maximum(distance - 1, 0)
        pair = pair * (1 / np.log(1 + len(liked))) ** o["penalty"]
        np.fill_diagonal(pair, 0)
        weights[np.ix_(items, items)] += pair
    n = np.maximum(popularity, 1)
    similarity = weights / (n[:, None] ** (1 - o["alpha"]) * n[None, :] ** o["alpha"])
    for item in range(ITEMS):
        order = np.lexsort((np.arange(ITEMS), -similarity[item]))
        similarity[item, order[o["k"]:]] = 0
    return similarity


def recommend(rows, similarity, o, user):
    mine = sorted((r for r in rows if r[0] == user), key=lambda r: r[2])
    liked = [r for r in mine if r[3] > 0]
    scores = np.zeros(ITEMS)
    for back, row in enumerate(reversed(liked)):
        age = np.array(liked[-1][2] - row[2], dtype=float)
        weight = time_weight(o["historyForm"], o["historyRate"], age) * o["historyDecay"] ** back
        scores += weight * similarity[row[1]]
    scores[[r[1] for r in mine]] = 0
    order = np.lexsort((np.arange(ITEMS), -scores))
    return [[int(i), float(scores[i])] for i in order if scores[i] > 0]


def main():
    random = np.random.default_rng(20260101)
    rows = log(random)
    plain = {
        "form": "none", "rate": 0.0, "window": None, "backward": 1.0, "position": 1.0,
        "penalty": 0.0, "alpha": 0.5, "k": ITEMS, "historyForm": "none", "historyRate": 0.0,
        "historyDecay": 1.0,
    }
    changes = [
        {}, {"alpha": 0.0}, {"alpha": 1.0}, {"form": "exponential", "rate": 0.02},
        {"form": "reciprocal", "rate": 0.1}, {"form": "half-life", "rate": 0.05},
        {"window": 60 * 86400}, {"backward": 0.7}, {"position": 0.8}, {"penalty": 1.0}, {"k": 2},
        {
            "form": "exponential", "rate": 0.01, "window": 200 * 86400, "backward": 0.6,
            "position": 0.9, "penalty": 1.5, "alpha": 0.7, "k": 4, "historyForm": "reciprocal",
            "historyRate": 0.03, "historyDecay": 0.8,
        },
    ]
    cases = []
    for change in changes:
        options = plain | change
        similarity = fit(rows, options)
        cases.append({
            "options": options,
            "similarity": [[float(f"{x:.15g}") for x in row] for row in similarity],
            "recommended": [recommend(rows, similarity, options, u) for u in range(USERS)],
        })
    print(json.dumps({"users": USERS, "items": ITEMS, "rows": rows, "cases": cases}))


if __name__ == "__main__":
    main()
