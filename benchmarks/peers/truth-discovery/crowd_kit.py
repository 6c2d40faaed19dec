# The same by crowd-kit's DawidSkene; the time of an iteration is a fifth of the difference of runs with six and with one.
# usage: python3 crowd_kit.py DIRECTORY ITERATIONS
import sys
import time
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
from crowdkit.aggregation.classification.dawid_skene import DawidSkene  # noqa: E402

folder, iterations = sys.argv[1], int(sys.argv[2])
data = pd.DataFrame({
    column: np.fromfile(f"{folder}/{name}", dtype=np.int32).astype(np.int64)
    for column, name in (("worker", "sources"), ("task", "topics"), ("label", "labels"))
})


def seconds(count):
    start = time.process_time()
    DawidSkene(n_iter=count, tol=-1e9).fit(data)
    return time.process_time() - start


seconds(1)
few, many = (min(seconds(count) for _ in range(2)) for count in (1, 6))
print(f"crowd-kit\tdawid-skene\t{(many - few) / 5 * iterations:.3f}")
