#!/usr/bin/env bash
# A million claims through 20 iterations of CRH, CATD and GTM by numpy and by Attribution, each on one thread, in one run of about a minute;
# fails if the answers disagree, and writes its part of docs/performance.md. Needs, on
# Debian: apt-get install --no-install-recommends python3-numpy.
# usage: benchmarks/peers/truth-discovery/compare-numbers.sh [CLAIMS SOURCES]
set -euo pipefail
cd "$(dirname "$0")"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export OMP_NUM_THREADS=1
ours() { timeout 600 dotnet run --configuration Release numeric.cs -- "$@"; }
ours generate "$folder" "${1:-1000000}" "${2:-1000}"
python=${PYTHON:-/usr/bin/python3}
timeout 600 "$python" numeric.py "$folder" 20 | tee "$folder/times"
ours run "$folder" 20 | tee -a "$folder/times"
"$python" page.py truth-numbers < "$folder/times"
