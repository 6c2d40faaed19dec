# The method of DerSimonian and Laird over all topics with numpy: chunks that stay in the cache, arrays allocated once, one row a claim of each topic so that
# sums run along whole rows. Of the forms tried (einsum, sums along short rows, other chunks) the fastest.
# usage: python3 dersimonian_laird.py DIRECTORY CLAIMS
import sys
import time

import numpy as np

CHUNK = 4096


def fit(values, variances, results):
    topics, claims = values.shape
    y, v, w, work = (np.empty((claims, CHUNK)) for _ in range(4))
    for start in range(0, topics, CHUNK):
        n = min(CHUNK, topics - start)
        Y, V, W, T = y[:, :n], v[:, :n], w[:, :n], work[:, :n]
        Y[...] = values[start:start + n].T
        V[...] = variances[start:start + n].T
        np.divide(1, V, out=W)
        weight = W.sum(0)
        np.multiply(W, W, out=T)
        squares = T.sum(0)
        np.multiply(W, Y, out=T)
        mean = T.sum(0) / weight
        np.subtract(Y, mean, out=T)
        np.multiply(T, T, out=T)
        np.multiply(T, W, out=T)
        tau_squared = np.maximum(0, (T.sum(0) - (claims - 1)) / (weight - squares / weight))
        np.add(V, tau_squared, out=W)
        np.divide(1, W, out=W)
        weight = W.sum(0)
        np.multiply(W, Y, out=T)
        results[0, start:start + n] = T.sum(0) / weight
        results[1, start:start + n] = np.sqrt(1 / weight)
        results[2, start:start + n] = tau_squared


folder, claims = sys.argv[1], int(sys.argv[2])
values, variances = (np.fromfile(f"{folder}/{name}").reshape(-1, claims) for name in ("values", "variances"))
results = np.zeros((3, len(values)))
seconds = []
for _ in range(7):
    start = time.perf_counter()
    fit(values, variances, results)
    seconds.append(time.perf_counter() - start)
results.T.tofile(f"{folder}/numpy-DL")
with open(f"{folder}/numpy.txt", "w") as file:
    file.write(f"numpy {np.__version__} on Python {sys.version.split()[0]}\nDL {values.size} {min(seconds)} 0\n")
