#!/usr/bin/env bash
# The same million topics of eight claims through R's metafor (the first 2,000 of them), through numpy and through Attribution, in one run of about a minute.
# Prints a table and writes it into docs/performance.md; fails if the answers disagree. Needs, on Debian: apt-get install --no-install-recommends r-base-core r-cran-metafor python3-numpy
# usage: benchmarks/peers/compare.sh
set -euo pipefail
cd "$(dirname "$0")/meta-analysis"
python=/usr/bin/python3
for needed in Rscript "$python"; do
  command -v "$needed" > /dev/null || { echo "$needed is missing: apt-get install --no-install-recommends r-base-core r-cran-metafor python3-numpy" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export OMP_NUM_THREADS=1
ours() { timeout 600 dotnet run --configuration Release --project ../../Attribution.Benchmarks -- "$@"; }
ours peers-generate "$folder" 8 1000000
timeout 300 Rscript metafor.R "$folder" 8 2000
timeout 120 "$python" dersimonian_laird.py "$folder" 8
ours peers-compare "$folder" 8
