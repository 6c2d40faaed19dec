using System.Collections.Immutable;

namespace Attribution;

/// <content>A table of names, which are numbered in ordinal order, so that the order of the claims changes nothing.</content>
public sealed partial class LabelTable
{
    /// <summary>The names of the sources by their numbers, in ordinal order; empty where the caller numbers them.</summary>
    public ImmutableArray<string> SourceNames { get; private init; } = [];

    /// <summary>The names of the topics by their positions, in ordinal order; empty where the caller numbers them.</summary>
    public ImmutableArray<string> TopicNames { get; private init; } = [];

    /// <summary>The labels by their codes, in ordinal order; empty where the caller numbers them.</summary>
    public ImmutableArray<string> LabelNames { get; private init; } = [];

    /// <summary>
    /// A table of names. Sources, topics and labels get their numbers from 0, in ordinal order of the names (by UTF-16 code units). A
    /// source may give several labels on one topic, which are several claims.
    /// </summary>
    /// <param name="claims">Who says what of which topic, in any order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is null or blank; the message has the position of the claim.</exception>
    public static LabelTable Of(IEnumerable<(string Source, string Topic, string Label)> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        (string Source, string Topic, string Label)[] rows = [.. claims];
        NameColumn source = new(Array.ConvertAll(rows, row => row.Source), "source", nameof(claims));
        NameColumn topic = new(Array.ConvertAll(rows, row => row.Topic), "topic", nameof(claims));
        NameColumn label = new(Array.ConvertAll(rows, row => row.Label), "label", nameof(claims));

        int[] offsets = new int[topic.Names.Length + 1], labels = new int[rows.Length], sources = new int[rows.Length];
        foreach (int number in topic.Numbers) offsets[number + 1]++;
        for (int i = 0; i < topic.Names.Length; i++) offsets[i + 1] += offsets[i];
        int[] next = offsets[..^1];
        for (int row = 0; row < rows.Length; row++)
        {
            int place = next[topic.Numbers[row]]++;
            (labels[place], sources[place]) = (label.Numbers[row], source.Numbers[row]);
        }

        return new(labels, sources, offsets) { SourceNames = source.Names, TopicNames = topic.Names, LabelNames = label.Names };
    }
}
