using System.Globalization;
using System.Text;

namespace Attribution.Fuzz;

/// <summary>
/// A verdict on claims whose every name, word and scope was written by a stranger: no text of it steers a terminal or writes a line of
/// its own.
/// </summary>
internal sealed class ReportTarget : Target
{
    public override string Name => "reports";

    public override int Longest => 1_000;

    public override IReadOnlyList<string> Pieces { get; } =
    [
        "\n", "\r", "\u2028", "\u202e", "\u200b", "\u001b[31m", "<script>", "\"><img onerror=x>", "&amp;", "|", "# ", "- ",
        "](javascript:x)", "`", "“", "”", "DIVIDED · 2 independent witnesses",
        "No merged value", "nearly 3,000", "more than 1,100", "about 40 km", "0", "\ud800", "e\u0301\u0301\u0301", "👩‍👩‍👧",
        "\u0600", " ",
    ];

    public override string Read(string text)
    {
        string[] parts = text.Split('\n', 13);
        Source[] sources = [.. parts.Select((part, i) => Named(part, i)).OfType<Source>()];
        if (sources.Length == 0) return "no name";

        Topic topic;
        ClaimSet claims;
        try
        {
            topic = new Topic("t", parts[0], parts[^1], Accrual.Cumulative);
            claims = [.. sources.Select((source, i) => Said(i, sources[0] == source ? sources[^1] : sources[0], source, topic, parts))];
        }
        catch (ArgumentException)
        {
            return "refused";
        }

        Reconciliation verdict = Reconciler.Default.Reconcile(claims);
        string report = verdict.ToText(full: true);
        foreach (Rune rune in report.EnumerateRunes())
        {
            Law(rune.Value is '\n' || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate), $"U+{rune.Value:X4} stands in a report.");
            Law(rune.Value is not (>= 0x202A and <= 0x202E or 0x2066 or 0x2067), "A direction of text is set in a report.");
        }

        Law(report.Split('\n').All(line => line.Count(mark => mark == '\u2068') == line.Count(mark => mark == '\u2069')),
            "Letters from right to left keep their direction to themselves.");
        Law(report.Split('\n').Count(line => line.StartsWith(verdict.Grade.ToString().ToUpperInvariant(), StringComparison.Ordinal)) <= 1,
            "One line carries the grade.");
        return $"{verdict.Grade} {verdict.Witnesses}";
    }

    private static Claim Said(int i, Source outlet, Source source, Topic topic, string[] words) =>
        new($"c{i}", Chain.From(outlet).Quoting(source), topic, Value(words[(i * 7) % words.Length]));

    private static Source? Named(string name, int i)
    {
        try
        {
            return new Source($"s{i}", name, SourceKind.Person);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ClaimValue Value(string words) =>
        Estimate.TryParse(words, null, out Estimate? estimate) ? estimate : new TextValue(words);
}
