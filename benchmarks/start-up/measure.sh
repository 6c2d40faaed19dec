#!/usr/bin/env bash
# How long a program takes to its first verdict, and how large it is, beside one that greets the world: as managed code and as native code, in
# turns. Writes the part on it into docs/performance.md. Needs gcc and zlib1g-dev, and takes three minutes.
# usage: benchmarks/start-up/measure.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")"
runs=${1:-40}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for program in hello verdict; do
  dotnet publish "$program.cs" --configuration Release --output "$folder/jit-$program" --verbosity quiet -p:PublishAot=false
  dotnet publish "$program.cs" --configuration Release --output "$folder/trimmed-$program" --verbosity quiet -p:PublishAot=false \
    -p:PublishTrimmed=true --self-contained --runtime linux-x64
  dotnet publish "$program.cs" --configuration Release --output "$folder/native-$program" --verbosity quiet --runtime linux-x64
done

/usr/bin/python3 - "$folder" "$runs" ../../docs/performance.md <<'PYTHON'
import pathlib
import statistics
import subprocess
import sys
import time

folder, runs, page = pathlib.Path(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
kinds = {"jit": "managed", "trimmed": "managed, trimmed, with its own runtime", "native": "native (AOT)"}


def command(kind, program):
    own = folder / f"{kind}-{program}"
    return ["dotnet", str(own / f"{program}.dll")] if kind == "jit" else [str(own / program)]


def seconds(kind, program):
    start = time.perf_counter()
    subprocess.run(command(kind, program), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def size(kind, program):
    files = [file for file in (folder / f"{kind}-{program}").rglob("*") if file.is_file()]
    return sum(file.stat().st_size for file in files if file.suffix not in (".pdb", ".dbg", ".xml")) / 1e6


times = {(kind, program): [] for kind in kinds for program in ("hello", "verdict")}
for _ in range(runs):
    for each in times:
        times[each].append(seconds(*each))

lines = ["| program | to the end of a greeting | to the end of the first verdict | verdict ÷ greeting | size, greeting | size, verdict |",
         "| --- | ---: | ---: | ---: | ---: | ---: |"]
for kind, name in kinds.items():
    hello, verdict = (1000 * statistics.median(times[kind, program]) for program in ("hello", "verdict"))
    lines.append(f"| {name} | {hello:.0f} ms | {verdict:.0f} ms | {verdict / hello:.2f} "
                 f"| {size(kind, 'hello'):.1f} MB | {size(kind, 'verdict'):.1f} MB |")

told = subprocess.run([*command("jit", "verdict"), "loaded"], check=True, capture_output=True, text=True).stdout
loaded = [line.removeprefix("loaded ") for line in told.splitlines() if line.startswith("loaded ")]
own = {file.stem: file.stat().st_size / 1e6 for file in (folder / "jit-verdict").glob("*.dll")}
lines += ["", "| assembly | size | loaded for a verdict |", "| --- | ---: | --- |"]
lines += [f"| `{name}` | {size:.2f} MB | {'yes' if name in loaded else 'no'} |"
          for name, size in sorted(own.items()) if name != "verdict"]
lines += ["", f"{len(loaded) - 1} assemblies are loaded beside the program, the framework's own among them: "
          + ", ".join(f"`{name}`" for name in loaded if name != "verdict") + "."]

text = page.read_text()
begin, end = "<!-- start-up: begin -->", "<!-- start-up: end -->"
page.write_text(text[:text.index(begin) + len(begin)] + "\n" + "\n".join(lines) + "\n" + text[text.index(end):])
print("\n".join(lines))
PYTHON
