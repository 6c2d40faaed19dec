namespace Attribution;

/// <summary>The names of the policies that made a reconciliation: enough to repeat it.</summary>
/// <remarks>
/// Made by the library: <see cref="Reconciler.Policies"/> has those of a reconciler, <see cref="Reconciliation.Policies"/> those of a
/// result. Equal when all names are equal.
/// </remarks>
public sealed class Policies : IEquatable<Policies>
{
    internal Policies(string reconciler, string selection, string reader, string weighting, string merger, bool mergeAgainstVerdict)
    {
        Reconciler = reconciler;
        Selection = selection;
        Reader = reader;
        Weighting = weighting;
        Merger = merger;
        MergeAgainstVerdict = mergeAgainstVerdict;
    }

    /// <summary>The reconciler.</summary>
    public string Reconciler { get; }

    /// <summary>The policy that decides which claims still stand.</summary>
    public string Selection { get; }

    /// <summary>How words are conventionally read, beside the literal reading.</summary>
    public string Reader { get; }

    /// <summary>How much each claim weighs.</summary>
    public string Weighting { get; }

    /// <summary>How values are merged.</summary>
    public string Merger { get; }

    /// <summary>Whether values are merged although no merged value is earned.</summary>
    public bool MergeAgainstVerdict { get; }

    /// <summary>Whether two have the same names.</summary>
    public static bool operator ==(Policies? left, Policies? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether a name differs.</summary>
    public static bool operator !=(Policies? left, Policies? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Policies? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Reconciler == other.Reconciler
            && Selection == other.Selection
            && Reader == other.Reader
            && Weighting == other.Weighting
            && Merger == other.Merger
            && MergeAgainstVerdict == other.MergeAgainstVerdict);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Policies);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reconciler, Selection, Reader, Weighting, Merger, MergeAgainstVerdict);

    /// <summary>"reconciler: attribution; selection: latest of each source; reader: literal beside significant digits; …".</summary>
    public override string ToString() => Printable.Passage(
        $"reconciler: {Reconciler}; selection: {Selection}; reader: literal beside {Reader}; weighting: {Weighting}; "
        + $"merger: {Merger}{(MergeAgainstVerdict ? ", also against the verdict" : "")}");
}
