using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes a result as a newspaper would print it: a headline, a line per voice, and a handful of sentences.</summary>
internal static class BriefText
{
    /// <summary>The most characters of a text, besides quotations: so many, and so many for each claim.</summary>
    private const int Base = 600, PerClaim = 160;

    /// <summary>The most sentences behind the lines, but for those that are never cut.</summary>
    private const int MostSentences = 6;

    public static string Write(Reconciliation result)
    {
        Conflicts conflicts = new(result);
        VoiceLines voices = new(result);
        StringBuilder text = new();
        text.Append(Subject(result, voices)).Append('\n').Append(Headline.Of(result, conflicts)).Append("\n\n");
        List<(string Name, string Figures)> lines = voices.Lines();
        int width = Math.Min(48, lines.Select(line => line.Name.Length).DefaultIfEmpty().Max());
        List<(Sentence Sentence, bool IsKept)> sentences = [.. BriefSentences.Of(result, conflicts, voices)];
        int limit = Base + (PerClaim * result.Known.Length);
        int kept = Length(text.ToString())
            + lines.Sum(line => width + Length(line.Figures) + 6)
            + sentences.Where(each => each.IsKept).Sum(each => Length(each.Sentence.ToString()) + 3);

        // A column of names is the first thing to go where little room is left: nothing that it says is lost.
        if (kept + 120 > limit) width = 0;
        foreach ((string name, string figures) in lines)
        {
            text.Append("  ").Append(name.PadRight(width)).Append("   ").Append(figures).Append('\n');
        }

        // The padding of the names counts as well.
        Sentences(text, sentences, limit - Length(text.ToString()));
        return text.ToString();
    }

    /// <summary>"North Korean soldiers: killed or wounded, until 23 Dec 2024".</summary>
    private static string Subject(Reconciliation result, VoiceLines voices)
    {
        Topic topic = result.Topic;
        string predicate = Predicate(topic.Predicate);
        string scope = voices.Scope.Count > 0 ? $" in {Wording.Scope(voices.Scope)}" : "";
        string period = voices.Period is { } common ? $", {Wording.Short(Wording.Period(common))}" : "";
        return $"{ReportLines.Begin(Printable.Name(topic.Subject))}: {Printable.Name(predicate)}{scope}{period}";
    }

    /// <summary>
    /// "killed or wounded" of "casualties.killed-or-wounded"; where the last part has fewer words, all parts: "weapon, range".
    /// </summary>
    private static string Predicate(string predicate)
    {
        string last = predicate[(predicate.LastIndexOf('.') + 1)..];
        string told = last.Count(c => c == '-') > 1 ? last : predicate.Replace(".", ", ", StringComparison.Ordinal);
        return told.Replace('-', ' ');
    }

    private static void Sentences(StringBuilder text, List<(Sentence Sentence, bool IsKept)> sentences, int left)
    {
        const int ForTheCount = 60;
        HashSet<string> told = new(StringComparer.Ordinal);
        left -= ForTheCount + sentences.Where(each => each.IsKept).Sum(each => Length(each.Sentence.ToString()) + 3);
        int cut = 0, printed = 0;
        StringBuilder block = new();
        foreach ((Sentence sentence, bool isKept) in sentences)
        {
            string[] all = [.. Split(sentence)];
            string[] parts = Array.Exists(all, told.Contains) ? Array.FindAll(all, part => !told.Contains(part)) : all;
            if (parts.Length == 0) continue;
            Sentence rest = parts == all ? sentence : new(string.Join(' ', parts), sentence.Claims);
            string line = rest.ToString();
            int length = Length(line) + 3;
            if (!isKept && (length > left || printed >= MostSentences))
            {
                cut++;
                continue;
            }

            if (!isKept) left -= length;
            told.UnionWith(parts);
            printed++;
            block.Append("  ").Append(line).Append('\n');
        }

        if (cut > 0)
        {
            block.Append(
                CultureInfo.InvariantCulture, $"  {cut} more {(cut == 1 ? "remark" : "remarks")}: see the full text.\n");
        }

        if (block.Length > 0) text.Append('\n').Append(block);
    }

    /// <summary>The sentences of a text, each with its full stop; neither a quotation nor a name is split.</summary>
    private static IEnumerable<string> Split(Sentence sentence)
    {
        const string Stop = ". ", Held = ".\0";
        string text = sentence.Text;
        if (!text.Contains(Stop, StringComparison.Ordinal)) return [text];
        if (!sentence.Claims.Any(HasStop)) return Split(text);
        foreach (string name in sentence.Claims.SelectMany(Names).Where(name => name.Contains(Stop, StringComparison.Ordinal)).Distinct())
        {
            text = text.Replace(name, name.Replace(Stop, Held, StringComparison.Ordinal), StringComparison.Ordinal);
        }

        return Split(text).Select(part => part.Replace(Held, Stop, StringComparison.Ordinal));
    }

    private static bool Stops(string name) => name.Contains('.', StringComparison.Ordinal);

    /// <summary>Whether a name in a sentence about a claim may have a full stop in it.</summary>
    private static bool HasStop(Claim claim)
    {
        if (claim.Scope.Count > 0 || Stops(claim.Topic.Subject) || Stops(claim.Id)) return true;
        foreach (Link link in claim.Chain.Links)
        {
            foreach (Source source in link.Speaker.Sources)
            {
                foreach (Source above in source.Lineage)
                {
                    if (Stops(above.ToString())) return true;
                }
            }
        }

        return false;
    }

    /// <summary>The names in a sentence about a claim: a name may have a full stop in it.</summary>
    private static IEnumerable<string> Names(Claim claim) =>
    [
        .. claim.Chain.Links
            .SelectMany(link => link.Speaker.Sources)
            .SelectMany(source => source.Lineage)
            .Select(source => source.ToString()),
        Wording.Scope(claim.Scope),
        Wording.Of(claim.Topic),
        Printable.Name(claim.Id),
    ];

    private static IEnumerable<string> Split(string text)
    {
        int start = 0;
        bool isQuoted = false;
        for (int i = 0; i + 1 < text.Length; i++)
        {
            isQuoted = text[i] == '“' || (isQuoted && text[i] != '”');
            if (isQuoted || text[i] != '.' || text[i + 1] != ' ') continue;
            yield return text[start..(i + 1)];
            start = i + 2;
        }

        yield return text[start..];
    }

    /// <summary>The number of characters that are not in quotation marks.</summary>
    private static int Length(string text)
    {
        int length = 0;
        bool isQuoted = false;
        foreach (char c in text)
        {
            if (c == '“') isQuoted = true;
            if (!isQuoted) length++;
            if (c == '”') isQuoted = false;
        }

        return length;
    }
}
