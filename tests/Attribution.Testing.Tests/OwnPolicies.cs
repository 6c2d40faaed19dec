namespace Attribution.Tests;

/// <summary>A weighting of a function, named as told.</summary>
internal sealed class Weighs(Func<Claim, double> weigh) : IWeighting
{
    public Func<string> Called { get; init; } = () => "bad";

    public string Name => Called();

    public double Weigh(Claim claim, Witness witness) => weigh(claim);
}

/// <summary>A selection of a function.</summary>
internal sealed class Drops(Func<ClaimSet, IEnumerable<Dropped>> drop) : ISelection
{
    public string Name => "bad";

    public IEnumerable<Dropped> Drop(ClaimSet claims) => drop(claims);
}

/// <summary>A reader of a function.</summary>
internal sealed class Reads(Func<IEstimateReader, Estimate, Reading> read) : IEstimateReader
{
    public string Name => "bad";

    public Reading Read(Estimate estimate) => read(this, estimate);
}

/// <summary>A merger of a function that gets the weights as they come, unchecked.</summary>
internal sealed class Merges(Func<IReadOnlyList<Reading>, IReadOnlyList<double>, Merged> merge) : IMerger
{
    public string Name => "bad";

    public ReadingNeeds Needs => ReadingNeeds.Interval;

    public Merged Merge(ReadOnlySpan<Reading> readings, ReadOnlySpan<double> weights) => merge(readings.ToArray(), weights.ToArray());
}

/// <summary>A reconciler of a function.</summary>
internal sealed class Reconciles(Func<ClaimSet, Reconciliation> reconcile) : IReconciler
{
    public string Name => "bad";

    public Reconciliation Reconcile(ClaimSet claims) => reconcile(claims);
}
