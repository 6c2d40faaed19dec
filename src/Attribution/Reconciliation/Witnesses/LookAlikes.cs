using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// Named sources whose names look alike: they may be one source under two ids. Sources that are part of different bodies are told apart:
/// there are many ministries of health.
/// </summary>
internal sealed class LookAlikes
{
    /// <summary>Up to so many names each two are compared, without a table.</summary>
    private const int Few = 16;

    private readonly Dictionary<string, string> _faces = new(StringComparer.Ordinal);

    /// <param name="sources">Named sources, each once, in ordinal order of their ids.</param>
    private LookAlikes(Source[] sources)
    {
        List<ImmutableArray<Source>> groups = [];
        foreach (List<Source> alike in Alike(sources).Where(alike => alike.Count > 1))
        {
            // One that is part of nothing may be any of them, and is taken for the first.
            string first = alike.Select(Parents).FirstOrDefault(parents => parents.Length > 0) ?? "";
            foreach (IGrouping<string, Source> one in alike.GroupBy(source => Parents(source) is { Length: > 0 } own ? own : first))
            {
                ImmutableArray<Source> group = [.. one];
                if (group.Length < 2) continue;
                groups.Add(group);
                string face = string.Create(CultureInfo.InvariantCulture, $"face\n{groups.Count}");
                foreach (Source source in group) _faces[source.Id] = face;
            }
        }

        Groups = [.. groups];
    }

    /// <summary>None.</summary>
    public static LookAlikes None { get; } = new([]);

    /// <summary>Those among the sources of witnesses.</summary>
    /// <param name="witnesses">Witnesses; those that the text leaves open are not looked at.</param>
    public static LookAlikes Among(ImmutableArray<Witness> witnesses)
    {
        List<Source> sources = new(Few);
        HashSet<string>? known = null;
        foreach (Witness witness in witnesses)
        {
            if (!witness.IsCertain) continue;
            foreach (Claim claim in witness.Used)
            {
                foreach (Source said in claim.Chain.Witness.Speaker.Sources)
                {
                    foreach (Source source in said.Lineage)
                    {
                        if (source.IsNamed && IsNew(source)) sources.Add(source);
                    }
                }
            }
        }

        return AreApart(sources) ? None : new([.. sources.OrderBy(source => source.Id, StringComparer.Ordinal)]);

        bool IsNew(Source source)
        {
            if (sources.Count > Few)
            {
                known ??= new(sources.Select(other => other.Id), StringComparer.Ordinal);
                return known.Add(source.Id);
            }

            foreach (Source other in sources)
            {
                if (ReferenceEquals(other, source) || other.Id == source.Id) return false;
            }

            return true;
        }
    }

    /// <summary>Sources of which each looks like the others.</summary>
    public ImmutableArray<ImmutableArray<Source>> Groups { get; }

    /// <summary>What a witness has in common with those that may be the same source.</summary>
    public IEnumerable<string> FacesOf(Witness witness) =>
        Groups.IsEmpty ? [] : Faces(witness).Select(source => _faces.GetValueOrDefault(source.Id)).OfType<string>();

    /// <summary>The named sources whose word the claims of a witness are, and what they belong to.</summary>
    private static IEnumerable<Source> Faces(Witness witness) => witness.Used
        .SelectMany(claim => claim.Chain.Witness.Speaker.Sources)
        .DistinctBy(source => source.Id, StringComparer.Ordinal)
        .SelectMany(source => source.Lineage)
        .Where(source => source.IsNamed);

    /// <summary>Whether no two of a few sources look alike; false where they are many.</summary>
    private static bool AreApart(List<Source> sources)
    {
        if (sources.Count > Few) return false;
        for (int i = 0; i < sources.Count; i++)
        {
            (string small, string asWritten) = sources[i].Likeness;
            for (int j = 0; j < i; j++)
            {
                (string otherSmall, string otherAsWritten) = sources[j].Likeness;
                if (small == otherSmall || asWritten == otherAsWritten) return false;
            }
        }

        return true;
    }

    private static string Parents(Source source) => string.Join('\n', source.PartOf.Select(parent => parent.Id));

    /// <summary>Sources put together where their names have a likeness in common.</summary>
    private static IEnumerable<List<Source>> Alike(Source[] sources)
    {
        int[] above = [.. Enumerable.Range(0, sources.Length)];
        Dictionary<string, int> firstLike = new(StringComparer.Ordinal);
        for (int i = 0; i < sources.Length; i++)
        {
            (string small, string asWritten) = sources[i].Likeness;
            foreach (string likeness in new[] { "1" + small, "2" + asWritten })
            {
                if (!firstLike.TryAdd(likeness, i)) above[Top(i)] = Top(firstLike[likeness]);
            }
        }

        return sources
            .Select((source, i) => (Source: source, Top: Top(i)))
            .GroupBy(pair => pair.Top, pair => pair.Source)
            .Select(Enumerable.ToList);

        int Top(int i)
        {
            while (above[i] != i) i = above[i] = above[above[i]];
            return i;
        }
    }
}
