#!/usr/bin/env python3
"""Fits the polynomials of error_function in Sources/CKernels/template/functions.h.

Needs: pip install numpy. Prints p, of erf x / x - 1 in x^2 up to 0.93, and q, of -ln erfc x in x from there to 4, highest power
first, and the largest error in units in the last place of 32-bit numbers. Least squares on Chebyshev nodes, whose weights
are moved to the worst places until the error is even.
"""
from math import erf, erfc, log

import numpy

EDGE, END = 0.93, 4.0


def nodes(low, high, count):
    return (low + high) / 2 + (high - low) / 2 * numpy.cos(numpy.pi * (2 * numpy.arange(count) + 1) / (2 * count))


def fit(x, y, degree, scale, rounds):
    powers = numpy.vander(x, degree + 1)
    weights = numpy.ones_like(x)
    for _ in range(rounds):
        rows = weights**0.5 * scale
        coefficients = numpy.linalg.lstsq(powers * rows[:, None], y * rows, rcond=None)[0]
        error = abs((powers @ coefficients - y) * scale)
        weights *= (error / error.max() + 1e-3) ** 0.5
        weights /= weights.max()
    return coefficients


def horner(coefficients, x):
    result = numpy.float32(coefficients[0]) + numpy.zeros_like(x)
    for coefficient in coefficients[1:]:
        result = (result * x + numpy.float32(coefficient)).astype(numpy.float32)
    return result


squares = nodes(0, EDGE**2, 400)
roots = numpy.sqrt(squares)
p = fit(squares, numpy.array([erf(x) / x - 1 for x in roots]), 5, numpy.ones_like(squares), 200)
far = nodes(EDGE, END, 800)
# An error of q changes erf by erfc times as much.
q = fit(far, numpy.array([-log(erfc(x)) for x in far]), 6, numpy.array([erfc(x) / erf(x) for x in far]), 300)
print("p", [f"{c:.9e}" for c in p])
print("q", [f"{c:.9e}" for c in q])

x = numpy.concatenate([numpy.linspace(-6, 6, 400_001), numpy.logspace(-8, 0, 20_001)]).astype(numpy.float32)
size = numpy.minimum(abs(x), numpy.float32(END))
near = (horner(p, (x * x).astype(numpy.float32)) * x + x).astype(numpy.float32)
away = numpy.copysign((1 - numpy.exp(-horner(q, size))).astype(numpy.float32), x)
found = numpy.where(abs(x) < numpy.float32(EDGE), near, away).astype(float)
true = numpy.array([erf(float(value)) for value in x])
last = numpy.spacing(numpy.maximum(abs(true), 1e-38).astype(numpy.float32)).astype(float)
print("worst error in units in the last place", (abs(found - true) / last).max())
