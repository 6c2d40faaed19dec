#!/usr/bin/env bash
# A million claims through 20 iterations of Dawid and Skene's method by crowd-kit, by numpy and by Attribution, each on one thread, in one run of
# a minute or two; fails if the answers disagree, and writes its part of docs/performance.md. Needs, on Debian: apt-get install --no-install-recommends python3-numpy; crowd-kit is left out where Python does not find it.
# usage: benchmarks/peers/truth-discovery/compare-labels.sh [CLAIMS SOURCES LABELS]
set -euo pipefail
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export OMP_NUM_THREADS=1
ours() { timeout 600 dotnet run --configuration Release labels.cs -- "$@"; }
ours generate "$folder" "${1:-1000000}" "${2:-1000}" "${3:-4}"
if "$python" -c "import crowdkit" 2> /dev/null; then timeout 600 "$python" crowd_kit.py "$folder" 20 | tee "$folder/times"; fi
timeout 600 "$python" labels.py "$folder" 20 | tee -a "$folder/times"
ours run "$folder" 20 | tee -a "$folder/times"
"$python" page.py truth-labels < "$folder/times"
