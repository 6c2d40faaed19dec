using System.Collections.Immutable;

namespace Attribution;

/// <summary>The figures of one source for one scope as columns: an element per row of the timeline.</summary>
public sealed class TimelineSeries
{
    private readonly TimelineFigure _first;

    /// <param name="figures">Its figure in each row, or null; at least one is not.</param>
    internal TimelineSeries(TimelineFigure?[] figures)
    {
        _first = figures.First(figure => figure is not null)!;
        Figures = [.. figures];
        Low = [.. figures.Select(figure => figure?.Low ?? double.NaN)];
        Best = [.. figures.Select(figure => figure?.Best ?? double.NaN)];
        High = [.. figures.Select(figure => figure?.High ?? double.NaN)];
    }

    /// <summary>Who says them.</summary>
    public Speaker Source => _first.Source;

    /// <summary>What they are restricted to.</summary>
    public Scope Scope => _first.Claim.Scope;

    /// <summary>
    /// The figure as of each row; null where the source had none. Of several the one for the latest time, then the last said.
    /// </summary>
    public ImmutableArray<TimelineFigure?> Figures { get; }

    /// <summary>The lower ends as said, in the unit of the topic; not a number where none is said.</summary>
    public ImmutableArray<double> Low { get; }

    /// <summary>The best figures as said, in the unit of the topic; not a number where none is said.</summary>
    public ImmutableArray<double> Best { get; }

    /// <summary>The upper ends as said, in the unit of the topic; not a number where none is said.</summary>
    public ImmutableArray<double> High { get; }

    /// <summary>"the ministry", "the ministry, in Kursk", "the ministry, identified by name", "an official (cited by the wire)".</summary>
    public override string ToString() =>
        Wording.Who(_first.Claim)
        + (Scope.Count == 0 ? "" : $", {Wording.In(Scope)}")
        + (AnswerSeries.BasisOf(_first.Claim) is var basis and not CountBasis.NotStated ? $", {Bases.Words(basis)}" : "");
}
