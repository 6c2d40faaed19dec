using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes a result as a newspaper would print it: a headline, a line per voice, and a handful of sentences.</summary>
internal static class BriefText
{
    /// <summary>The most characters of a text, besides quotations: so many, and so many for each claim.</summary>
    private const int Base = 600, PerClaim = 160;

    /// <summary>The characters for which there is room from the start: a text of some ten claims.</summary>
    private const int UsualLength = 2_000;

    /// <summary>The most sentences behind the lines, but for those that are never cut.</summary>
    private const int MostSentences = 6;

    public static string Write(Reconciliation result)
    {
        BriefParts parts = Of(result, out StringBuilder text);
        if (parts.Sentences.Count > 0 || parts.Cut > 0) text.Append('\n');
        foreach (string sentence in parts.Sentences) text.Append("  ").Append(sentence).Append('\n');
        if (parts.Cut > 0) text.Append("  ").Append(Remarks(parts.Cut)).Append(": see the full text.\n");
        return text.ToString();
    }

    /// <summary>"3 more remarks".</summary>
    public static string Remarks(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} more {(count == 1 ? "remark" : "remarks")}");

    /// <summary>What the text says, part by part.</summary>
    public static BriefParts Of(Reconciliation result) => Of(result, out _);

    /// <summary>The parts, and the text as far as the lines of the voices go, by whose length sentences are chosen.</summary>
    private static BriefParts Of(Reconciliation result, out StringBuilder text)
    {
        Conflicts conflicts = new(result);
        VoiceLines voices = new(result);
        int limit = Base + (PerClaim * result.Known.Length);
        text = new(Math.Min(limit, UsualLength));
        (string subject, string headline) = (Subject(result, voices), Headline.Of(result, conflicts));
        text.Append(subject).Append('\n').Append(headline).Append("\n\n");
        List<(string Name, string Figures)> lines = voices.Lines();
        int width = 0, kept = Length(text), longest = 0;
        foreach ((string name, string figures) in lines)
        {
            longest = Math.Max(longest, name.Length);
            kept += Length(figures) + 6;
        }

        width = Math.Min(48, longest);
        Told[] sentences = [.. BriefSentences.Of(result, conflicts, voices).Select(each => new Told(each.Sentence, each.IsKept))];
        kept += width * lines.Count;
        foreach (Told each in sentences)
        {
            if (each.IsKept) kept += each.Length;
        }

        // A column of names is the first thing to go where little room is left: nothing that it says is lost.
        if (kept + 120 > limit) width = 0;
        foreach ((string name, string figures) in lines)
        {
            text.Append("  ").Append(name).Append(' ', Math.Max(0, width - name.Length) + 3).Append(figures).Append('\n');
        }

        // The padding of the names counts as well.
        (List<string> chosen, int cut) = Choose(sentences, limit - Length(text));
        return new(subject, headline, lines, chosen, cut);
    }

    /// <summary>"North Korean soldiers: killed or wounded, until 23 Dec 2024".</summary>
    public static string Subject(Reconciliation result, VoiceLines voices)
    {
        Topic topic = result.Topic;
        string scope = voices.Scope.Count > 0 ? $" in {Wording.Scope(voices.Scope)}" : "";
        string period = voices.Period is { } common ? $", {Wording.ShortPeriod(common)}" : "";
        return $"{ReportLines.Begin(Printable.Name(topic.Subject))}: {Wording.Predicate(topic)}{scope}{period}";
    }

    /// <summary>The sentences for which there is room, each as a line, and how many are cut.</summary>
    private static (List<string> Chosen, int Cut) Choose(Told[] sentences, int left)
    {
        const int ForTheCount = 60;
        List<string> told = [], chosen = [];
        left -= ForTheCount;
        foreach (Told each in sentences)
        {
            if (each.IsKept) left -= each.Length;
        }

        int cut = 0;
        foreach (Told each in sentences)
        {
            string[] all = Split(each.Sentence);
            (Told fresh, string[] parts) = (each, all);
            if (Array.Exists(all, told.Contains))
            {
                parts = Array.FindAll(all, part => !told.Contains(part));
                if (parts.Length == 0) continue;
                fresh = new(new(string.Join(' ', parts), each.Sentence.Claims), each.IsKept);
            }

            if (!each.IsKept && (fresh.Length > left || chosen.Count >= MostSentences))
            {
                cut++;
                continue;
            }

            if (!each.IsKept) left -= fresh.Length;
            told.AddRange(parts);
            chosen.Add(fresh.Line);
        }

        return (chosen, cut);
    }

    /// <summary>The sentences of a text, each with its full stop; neither a quotation nor a name is split.</summary>
    private static string[] Split(Sentence sentence)
    {
        const string Stop = ". ", Held = ".\0";
        string text = sentence.Text;
        if (!text.Contains(Stop, StringComparison.Ordinal)) return [text];
        if (!sentence.Claims.Any(HasStop)) return [.. Split(text)];
        foreach (string name in sentence.Claims.SelectMany(Names).Where(name => name.Contains(Stop, StringComparison.Ordinal)).Distinct())
        {
            text = text.Replace(name, name.Replace(Stop, Held, StringComparison.Ordinal), StringComparison.Ordinal);
        }

        return [.. Split(text).Select(part => part.Replace(Held, Stop, StringComparison.Ordinal))];
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
        bool isQuoted = false;
        return Length(text, ref isQuoted);
    }

    private static int Length(StringBuilder text)
    {
        int length = 0;
        bool isQuoted = false;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks()) length += Length(chunk.Span, ref isQuoted);
        return length;
    }

    private static int Length(ReadOnlySpan<char> text, ref bool isQuoted)
    {
        int length = 0;
        while (text.Length > 0)
        {
            int end = text.IndexOf(isQuoted ? '”' : '“');
            if (end < 0) return isQuoted ? length : length + text.Length;
            if (!isQuoted) length += end;
            isQuoted = !isQuoted;
            text = text[(end + 1)..];
        }

        return length;
    }

    /// <summary>A sentence as it is printed.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isKept">Whether it is never cut for length.</param>
    private readonly struct Told(Sentence sentence, bool isKept)
    {
        public Sentence Sentence { get; } = sentence;

        public string Line { get; } = sentence.ToString();

        public bool IsKept { get; } = isKept;

        /// <summary>The characters of its line that are not in quotation marks.</summary>
        public int Length => BriefText.Length(Line) + 3;
    }
}
