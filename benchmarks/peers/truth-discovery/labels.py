# Dawid and Skene's method over all claims with numpy: a row is what one source says where it gives one label, so that both steps are sums over
# rows. Of the forms tried (bincount or reduceat for either step, claims ordered by topic or by row, one label or all labels at a time) the fastest.
# usage: python3 labels.py DIRECTORY ITERATIONS
import sys
import time

import numpy as np

LEAST = 1e-10


def fit(rows, topics, row_source, row_label, sources, count, labels, iterations):
    starts = np.flatnonzero(np.diff(topics, prepend=-1))
    by_row = np.argsort(rows, kind="stable")
    topics_by_row = topics[by_row]
    row_starts = np.flatnonzero(np.diff(rows[by_row], prepend=-1))
    source_starts = np.flatnonzero(np.diff(row_source, prepend=-1))
    votes = np.bincount(topics * labels + row_label[rows], minlength=count * labels).reshape(count, labels)
    probabilities = votes / votes.sum(1, keepdims=True)
    seconds = []
    for iteration in range(iterations + 1):
        start = time.process_time()
        if iteration:
            logs = log_errors[rows]
            probabilities = np.add.reduceat(logs, starts, axis=0)
            probabilities += log_priors
            probabilities -= probabilities.max(1, keepdims=True)
            np.exp(probabilities, out=probabilities)
            probabilities /= probabilities.sum(1, keepdims=True)
        errors = np.add.reduceat(probabilities[topics_by_row], row_starts, axis=0)
        np.maximum(errors, LEAST, out=errors)
        errors /= np.repeat(np.add.reduceat(errors, source_starts, axis=0), np.diff(source_starts, append=len(errors)), axis=0)
        log_errors = np.log(errors)
        log_priors = np.log(np.maximum(probabilities.mean(0), LEAST))
        seconds.append(time.process_time() - start)
    return probabilities, sum(seconds[1:])


folder, iterations = sys.argv[1], int(sys.argv[2])
sources, topics, labels = (np.fromfile(f"{folder}/{name}", dtype=np.int32) for name in ("sources", "topics", "labels"))
pairs = sources.astype(np.int64) * (labels.max() + 1) + labels
used, rows = np.unique(pairs, return_inverse=True)
row_source, row_label = np.divmod(used, labels.max() + 1)
best = None
for _ in range(3):
    probabilities, seconds = fit(
        rows, topics.astype(np.int64), row_source, row_label, sources.max() + 1, topics.max() + 1, labels.max() + 1, iterations)
    best = min(seconds, best or seconds)
probabilities.tofile(f"{folder}/numpy")
print(f"numpy {np.__version__}\tdawid-skene\t{best:.3f}")
