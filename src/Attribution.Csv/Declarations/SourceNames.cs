using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Attribution;

/// <summary>The sources that a table may name: those that are given, and those that its names make.</summary>
internal sealed partial class SourceNames
{
    /// <summary>The most characters of the id that a name gives its source.</summary>
    private const int LongestName = 200;

    private static readonly string[] Indefinite =
        ["a ", "an ", "some ", "several ", "unnamed ", "anonymous ", "unidentified ", "unknown ", "sources "];

    private static readonly FrozenSet<string> WithoutName = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "anonymous", "anon", "anon.", "unnamed", "unknown", "unidentified", "source", "sources", "official", "officials", "witness",
        "witnesses", "eyewitness", "eyewitnesses", "insider", "insiders", "whistleblower",
        "various", "multiple", "several", "others", "media", "media reports", "local media", "n.n.", "nn");

    private readonly List<Dictionary<string, Source?>> _levels = [];
    private readonly Dictionary<string, Source> _made = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Source> _given;
    private readonly bool _makes;

    public SourceNames(ImmutableArray<Source> given, bool makes)
    {
        _given = given;
        _makes = makes;

        // A name before an alias, as it is written before another case: a source may have the name of another as an alias.
        AddLevel(false, source => [source.Name]);
        AddLevel(false, source => source.Aliases);
        AddLevel(false, source => [source.Id]);
        AddLevel(true, source => [source.Name]);
        AddLevel(true, source => source.Aliases);
        AddLevel(true, source => [source.Id]);
    }

    /// <summary>Whether a source is one that a name has made.</summary>
    public bool IsMade(Source source) => _made.TryGetValue(Fold(source.Name), out Source? made) && ReferenceEquals(made, source);

    /// <summary>The sources whose names are lists of others, "Reuters and AFP" where both are known too, by id with what to do.</summary>
    public IReadOnlyDictionary<string, string> Lists()
    {
        Dictionary<string, string> lists = new(StringComparer.Ordinal);
        foreach (Source source in _made.Values)
        {
            if (SourceLists.Joined(source.Name, Knows) is { } message) lists.Add(source.Id, message);
        }

        return lists;
    }

    /// <summary>Whether a name is that of a given source, whatever the records before have made.</summary>
    public bool IsGiven(string name) => _levels.Exists(level => level.ContainsKey(name));

    /// <summary>Whether a name is that of a given source, or of one that was made.</summary>
    public bool Knows(string name) => IsGiven(name) || _made.ContainsKey(Fold(name));

    /// <summary>The source with a name, or why there is none.</summary>
    public bool TryFind(
        string name,
        [NotNullWhen(true)] out Source? source,
        [NotNullWhen(false)] out string? code,
        [NotNullWhen(false)] out string? message)
    {
        (source, code, message) = (null, null, null);
        string folded = Fold(name);
        foreach ((Dictionary<string, Source?> level, int at) in _levels.Select((level, at) => (level, at)))
        {
            if (!level.TryGetValue(at < 3 ? name : folded, out source)) continue;
            if (source is not null) return true;
            (code, message) = ("ambiguous-source", $"Several sources are called {Quote.Of(name)}; write the id of the one that is meant.");
            return false;
        }

        if (_made.TryGetValue(folded, out source)) return true;
        // What is longer is no name: the source refuses it, and no pattern runs over it.
        bool mayBeName = name.Length <= LongestName;
        if (_makes && mayBeName && SourceSlips.Of(name) is { } slip)
        {
            (code, message) = slip;
            return false;
        }

        if (mayBeName && (_makes ? SourceLists.Marked(name) : SourceLists.Joined(name, Knows)) is { } list)
        {
            (code, message) = ("speaker", list);
            return false;
        }

        if (!_makes)
        {
            string[] names = [.. _given.SelectMany(known => known.Aliases.Prepend(known.Name))];
            string remedy = Nearest.Remedy(name, names);
            (code, message) = (
                "unknown-source",
                $"No source is called {Quote.Of(name)}; {remedy} Correct it, add the source, or let names make sources by MakesSources.");
            return false;
        }

        if (SourceLists.Misplaced(name) is { } misplaced)
        {
            (code, message) = ("source", misplaced);
            return false;
        }

        if (mayBeName && PassedOn().Match(name) is { Success: true } passed)
        {
            bool isOuterFirst = passed.Groups["first"].Success;
            (string outer, string inner) = isOuterFirst
                ? (passed.Groups["one"].Value, passed.Groups["two"].Value) : (passed.Groups["two"].Value, passed.Groups["one"].Value);
            (code, message) = (
                "chain",
                $"{Quote.Of(name)} is no source but two, of whom one passes on the other; write {Quote.Of(inner)} as the source, and "
                    + $"{Quote.Of(outer)} in the column via. If it is one name, add it to the sources.");
            return false;
        }

        try
        {
            bool isNamed = !WithoutName.Contains(name)
                && !Indefinite.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
            source = new(name, name, SourceKind.Organisation, isNamed);
            _made.Add(folded, source);
            return true;
        }
        catch (ArgumentException refusal)
        {
            (code, message) = ("source", Quote.Message(refusal));
            return false;
        }
    }

    /// <summary>A name as it is compared: blanks single, quotation marks straight, without case and without "the" before it.</summary>
    private static string Fold(string name)
    {
        string folded =
            string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'').ToUpperInvariant();
        return folded.StartsWith("THE ", StringComparison.Ordinal) ? folded[4..] : folded;
    }

    [GeneratedRegex(
        @"^(?<one>\S.*?)[\s,(]+((?<first>citing|quoting|according to)|via|(as )?(quoted|cited) by|as told to|speaking to) +(?<two>.+?)\)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PassedOn();

    private void AddLevel(bool folded, Func<Source, ImmutableArray<string>> names)
    {
        Dictionary<string, Source?> level = new(StringComparer.Ordinal);
        foreach (Source source in _given)
        {
            foreach (string name in names(source).Select(name => folded ? Fold(name) : name).Distinct(StringComparer.Ordinal))
            {
                level[name] = level.TryGetValue(name, out Source? other) && other?.Id != source.Id ? null : source;
            }
        }

        _levels.Add(level);
    }
}
