# Makes a table of how many times as long the other programs take as ours, from lines of program, method and seconds on the standard input, and
# writes it into docs/performance.md between the marks of its part; other lines are passed over.
# usage: ... | python3 page.py PART
import pathlib
import platform
import sys

ASKED = {("numpy", "crh"): 5, ("numpy", "catd"): 5, ("numpy", "gtm"): 5, ("numpy", "dawid-skene"): 3, ("crowd-kit", "dawid-skene"): 10}
NAMES = {"crh": "CRH", "catd": "CATD", "gtm": "GTM", "dawid-skene": "Dawid–Skene"}

part = sys.argv[1]
seconds = {}
for line in sys.stdin:
    cells = line.rstrip("\n").split("\t")
    if len(cells) >= 3 and cells[1] in NAMES:
        seconds[cells[0], cells[1]] = float(cells[2])

rows = ["| program | method | its time ÷ ours | asked | met |", "| --- | --- | ---: | ---: | --- |"]
for (program, method), taken in seconds.items():
    if program == "Attribution":
        continue
    ratio, asked = taken / seconds["Attribution", method], ASKED[program.split()[0], method]
    name = f"{program} on Python {platform.python_version()}"
    rows.append(f"| {name} | {NAMES[method]} | {ratio:.1f} | ≥ {asked} | {'yes' if ratio >= asked else '**no**'} |")
table = "\n".join(rows)
page = pathlib.Path(__file__).resolve().parents[3] / "docs" / "performance.md"
before, begin, rest = page.read_text("utf-8").partition(f"<!-- {part}: begin -->\n")
_, end, after = rest.partition(f"<!-- {part}: end -->")
if not end:
    sys.exit(f"{page} has no part '{part}'")
page.write_text(f"{before}{begin}{table}\n{end}{after}", "utf-8")
print(table)
