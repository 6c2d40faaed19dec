namespace Attribution;

/// <summary>The answer of a source as of a day, and when it was said.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed class TimelineFigure : IEquatable<TimelineFigure>
{
    internal TimelineFigure(Claim claim, bool mayBeLater)
    {
        (Claim, MayBeLater) = (claim, mayBeLater);
        Estimate? figure = SameFigure.InUnitOfTopic(claim) as Estimate;
        Low = Number(figure?.Lower?.Value);
        Best = Number(figure?.Best);
        High = Number(figure?.Upper?.Value);
    }

    /// <summary>The claim, which is used in the verdict of the day.</summary>
    public Claim Claim { get; }

    /// <summary>Who says it.</summary>
    public Speaker Source => Claim.Chain.Witness.Speaker;

    /// <summary>When it was said: the day of the witness, else of the nearest outlet that passed it on; null where none is known.</summary>
    public Edtf? SaidOn => Authority.SaidOn(Claim.Chain);

    /// <summary>Whether it may have been said after the day of the row, since its date is not known, or not to the day.</summary>
    public bool MayBeLater { get; }

    /// <summary>The lower end as said, in the unit of the topic; not a number where none is said, and for an answer in words.</summary>
    public double Low { get; }

    /// <summary>The best figure as said, in the unit of the topic; not a number where none is said.</summary>
    public double Best { get; }

    /// <summary>The upper end as said, in the unit of the topic; not a number where none is said.</summary>
    public double High { get; }

    /// <summary>Whether two are equal.</summary>
    public static bool operator ==(TimelineFigure? left, TimelineFigure? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ.</summary>
    public static bool operator !=(TimelineFigure? left, TimelineFigure? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(TimelineFigure? other) =>
        ReferenceEquals(this, other) || (other is not null && MayBeLater == other.MayBeLater && Claim.Equals(other.Claim));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TimelineFigure);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim.Id, MayBeLater);

    /// <summary>"the ministry: 1,417 deaths, said on 12 October 2023 (2)".</summary>
    public override string ToString()
    {
        string said = SaidOn is null ? "said on a day not known" : $"said{LaterAnswers.On(Claim)}";
        return $"{Wording.Who(Claim)}: {Wording.Words(Claim)}, {said} ({Wording.Id(Claim)})";
    }

    private static double Number(decimal? number) => number is { } known ? NearestDouble.Of(known) : double.NaN;
}
