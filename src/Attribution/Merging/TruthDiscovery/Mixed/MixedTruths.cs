namespace Attribution.Merging;

/// <summary>Numbers and labels discovered together, by one reliability per source; made by the library.</summary>
public sealed class MixedTruths : TruthResult
{
    internal MixedTruths(TruthSummary summary, NumericTruths numbers, LabelTruths labels)
        : base(summary) => (Numbers, Labels) = (numbers, labels);

    /// <summary>The topics in numbers, with the sources that speak on them.</summary>
    public NumericTruths Numbers { get; }

    /// <summary>The topics in labels, with the sources that speak on them.</summary>
    public LabelTruths Labels { get; }

    /// <inheritdoc/>
    internal override void NameSources(System.Collections.Immutable.ImmutableArray<string> names)
    {
        base.NameSources(names);
        Numbers.NameSources(names);
        Labels.NameSources(names);
    }
}
