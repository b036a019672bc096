#!/usr/bin/env python3
"""Write the golden numbers that RandomnessTests compares with.

The raw outputs and jumps of xoshiro256** come from randomgen (NCSA licence), an implementation
that is not ours. Seeding by SplitMix64 and the distributions are written out here in Python from
their papers.

    pip install randomgen==2.5.1 numpy
    python3 Scripts/generate_randomness_fixtures.py > Tests/RandomnessTests/Fixtures/golden.json
"""

import json
import math

import numpy as np
from randomgen import Xoshiro256

MASK = (1 << 64) - 1


def splitmix64(seed, count):
    """Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195."""
    outputs = []
    for _ in range(count):
        seed = (seed + 0x9E3779B97F4A7C15) & MASK
        mixed = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        outputs.append(mixed ^ (mixed >> 31))
    return outputs


def generator(state):
    bits = Xoshiro256(0)
    full = bits.state
    full["s"] = np.array(state, dtype=np.uint64)
    bits.state = full
    return bits


def raw(bits, count):
    return [int(word) for word in bits.random_raw(count)]


class Draws:
    """The distributions, over the raw outputs of the reference generator."""

    def __init__(self, seed):
        self.bits = generator(splitmix64(seed, 4))

    def word(self):
        return int(self.bits.random_raw())

    def unit(self):
        return (self.word() >> 11) * 2.0**-53

    def below(self, bound):
        """Lemire 2019, doi:10.1145/3230636."""
        product = self.word() * bound
        if product & MASK < bound:
            while product & MASK < (1 << 64) % bound:
                product = self.word() * bound
        return product >> 64

    def shuffled(self, count):
        """Fisher and Yates 1938, from the end."""
        values = list(range(count))
        for last in range(count - 1, 0, -1):
            other = self.below(last + 1)
            values[last], values[other] = values[other], values[last]
        return values

    def normal(self):
        """Box and Muller 1958, the cosine half."""
        radius = math.sqrt(-2 * math.log(1 - self.unit()))
        return radius * math.cos(2 * math.pi * self.unit())

    def exponential(self, rate):
        return -math.log(1 - self.unit()) / rate


def strings(words):
    """As text, for most readers of JSON hold no more than 53 bits."""
    return [str(word) for word in words]


def main():
    seeds = [0, 1, 7, MASK]
    fixture = {
        "splitmix64": {str(seed): strings(splitmix64(seed, 8)) for seed in seeds},
        "states": [
            {
                "state": strings(state),
                "raw": strings(raw(generator(state), 16)),
                "jumped": strings(raw(generator(state).jumped(), 4)),
                "jumpedThrice": strings(raw(generator(state).jumped(3), 4)),
            }
            for state in ([1, 2, 3, 4], splitmix64(7, 4))
        ],
        "unit": (lambda draws: [draws.unit() for _ in range(8)])(Draws(7)),
        "below10": (lambda draws: [draws.below(10) for _ in range(32)])(Draws(7)),
        "belowLarge": (lambda draws: [str(draws.below(3 << 61)) for _ in range(32)])(Draws(7)),
        "shuffled20": Draws(7).shuffled(20),
        "normal": (lambda draws: [draws.normal() for _ in range(8)])(Draws(7)),
        "exponential2": (lambda draws: [draws.exponential(2) for _ in range(8)])(Draws(7)),
    }
    print(json.dumps(fixture, indent=1))


if __name__ == "__main__":
    main()
