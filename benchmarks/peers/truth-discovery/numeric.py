# CRH (squared loss over variance), CATD and GTM over all claims with numpy, 20 iterations each, from the
# claims to the truths: sums by np.bincount, which is the fastest form.
# usage: python3 numeric.py DIRECTORY ITERATIONS
import sys
import time

import numpy as np

folder, iterations = sys.argv[1], int(sys.argv[2])
sources, topics = (np.fromfile(f"{folder}/{name}", dtype=np.int32).astype(np.int64) for name in ("sources", "topics"))
values = np.fromfile(f"{folder}/values", dtype=np.float64)
quantiles = np.fromfile(f"{folder}/quantiles", dtype=np.float64)  # of chi-squared at 0.025, by source
S, T = sources.max() + 1, topics.max() + 1
per_source, per_topic = np.bincount(sources, minlength=S), np.bincount(topics, minlength=T)


def spread_of():
    mean = np.bincount(topics, values, T) / per_topic
    spread = np.sqrt(np.bincount(topics, (values - mean[topics]) ** 2, T) / per_topic)
    spread[spread == 0] = 1
    return mean, spread


def median_of():
    ascending = values[np.lexsort((values, topics))]
    starts = np.flatnonzero(np.diff(topics, prepend=-1))
    return 0.5 * (ascending[starts + (per_topic - 1) // 2] + ascending[starts + per_topic // 2])


def squares(z, truth):
    return np.bincount(sources, (z - truth[topics]) ** 2, S)


def weighted(z, weights, prior=0.0):
    of = weights[sources]
    return np.bincount(topics, of * z, T) / (np.bincount(topics, of, T) + prior)


def crh():
    mean, spread = spread_of()
    z, truth = (values - mean[topics]) / spread[topics], np.zeros(T)
    for _ in range(iterations):
        loss = squares(z, truth) / per_source
        weights = -np.log(np.clip(loss / loss.sum(), 1e-12, None))
        truth = weighted(z, weights)
    return mean + spread * truth


def catd():
    median, (_, spread) = median_of(), spread_of()
    z, truth = (values - median[topics]) / spread[topics], np.zeros(T)
    for _ in range(iterations):
        weights = quantiles / (squares(z, truth) + 1e-9)
        truth = weighted(z, weights / weights.sum())
    return median + spread * truth


def gtm():
    median, (_, spread) = median_of(), spread_of()
    z, variances = (values - median[topics]) / spread[topics], np.ones(S)
    for _ in range(iterations):
        truth = weighted(z, 1 / variances, prior=1.0)
        variances = (20 + squares(z, truth)) / (22 + per_source)
    return median + spread * truth


for method in (crh, catd, gtm):
    best = None
    for _ in range(3):
        start = time.process_time()
        truth = method()
        seconds = time.process_time() - start
        best = min(seconds, best or seconds)
    truth.tofile(f"{folder}/{method.__name__}")
    print(f"numpy {np.__version__}\t{method.__name__}\t{best:.3f}")
