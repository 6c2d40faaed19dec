# The same by crowd-kit's DawidSkene; the time of one iteration is the difference of two runs.
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


few, many = seconds(1), seconds(3)
print(f"crowd-kit\t{(many - few) / 2 * iterations:.3f}")
