#!/usr/bin/env bash
# The same phrases through Microsoft's Recognizers (the npm port, on Node.js) and through Attribution, in one run of about a minute.
# usage: benchmarks/peers/recognizers/compare.sh
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules ] || timeout 300 npm install --no-audit --no-fund --no-package-lock >&2
result=$(mktemp)
trap 'rm -f "$result"' EXIT
timeout 300 dotnet run --configuration Release ours.cs phrases.json > "$result"
timeout 300 node compare.mjs phrases.json "$result"
