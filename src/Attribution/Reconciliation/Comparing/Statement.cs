namespace Attribution;

/// <summary>A claim that can be compared with others: its estimate in the topic's unit, read twice, or its answer in words.</summary>
internal sealed class Statement
{
    private readonly bool _isWhole;

    // Several threads may ask: a byte is written at once, unlike a truth value that may be null.
    private Known _isBare;
    private Known _isCounted;

    private Statement(
        Claim claim,
        RealInterval literal,
        Reading? conventional,
        Spread? spread = null,
        string? answer = null,
        bool isWhole = false,
        bool isLowered = false)
    {
        _isWhole = isWhole;
        Claim = claim;
        Literal = literal;
        Conventional = conventional;
        Answer = answer;
        Spread = spread;
        Extent = spread?.Range ?? (conventional is null ? default : isLowered ? conventional.Interval : ExtentOf(conventional));
    }

    public Claim Claim { get; }

    /// <summary>The unit of the readings.</summary>
    public Unit? Unit => Conventional?.Estimate.Unit is { Kind: not UnitKind.Count } unit ? unit : Claim.Topic.Unit;

    /// <summary>What the words assert, in the topic's unit; without a meaning for an answer in words.</summary>
    public RealInterval Literal { get; }

    /// <summary>How the words are conventionally read, in the topic's unit; null for an answer in words.</summary>
    public Reading? Conventional { get; }

    /// <summary>
    /// The values that the conventional reading leaves possible. An upper end that the words do not name is where the next number begins,
    /// and is excluded: 10,000 and 20,000, both known to half of ten thousand, do not meet at 15,000. For a spread, the values within two
    /// standard deviations.
    /// </summary>
    public RealInterval Extent { get; }

    /// <summary>The error that the words give, as it is read, in the topic's unit; null for words without one.</summary>
    public Spread? Spread { get; }

    /// <summary>
    /// Whether it is the higher of two: by the lower end of <see cref="Extent"/>, of which an excluded one is higher, then by the other.
    /// </summary>
    public bool IsAbove(Statement other) =>
        (Extent.Lower, !Extent.LowerInclusive, Extent.Upper, Extent.UpperInclusive).CompareTo(
            (other.Extent.Lower, !other.Extent.LowerInclusive, other.Extent.Upper, other.Extent.UpperInclusive)) > 0;

    /// <summary>The values that the words support: <see cref="Extent"/>, or fewer where nothing says what an error covers.</summary>
    public RealInterval Supported => Spread?.Supported ?? Extent;

    /// <summary>Whether it is a figure alone: no error, no hedge, and not said to be exact.</summary>
    public bool IsBare
    {
        get
        {
            if (_isBare == Known.Not) _isBare = FindBare() ? Known.Yes : Known.No;
            return _isBare == Known.Yes;
        }
    }

    /// <summary>Whether the words name a single figure, hedged or not, and not a range or a bound.</summary>
    public bool IsFigure => Claim.Value is Estimate { Form: EstimateForm.Exact or EstimateForm.About or EstimateForm.OrderOfMagnitude };

    /// <summary>Whether a distance from it can be given in standard deviations: not from a figure whose error is not known.</summary>
    public bool CanBeTested => Spread is not null || !IsFigure || (Claim.Value is Estimate { Form: EstimateForm.Exact } && !IsBare);

    /// <summary>
    /// Whether a figure alone counts something: whole things, or money to the minor unit. Silence about its error then means no error.
    /// </summary>
    public bool IsCounted
    {
        get
        {
            if (_isCounted == Known.Not) _isCounted = FindCounted() ? Known.Yes : Known.No;
            return _isCounted == Known.Yes;
        }
    }

    /// <summary>The answer in words, or "yes" or "no" to the topic's proposition; null for an estimate.</summary>
    public string? Answer { get; }

    /// <summary>The words that the answer denies, or null.</summary>
    public string? Denied => Claim is { Stance: Stance.Denies, Value: TextValue text } ? text.Text.Trim() : null;

    /// <param name="claim">A claim that can be used.</param>
    /// <param name="reader">How its words are conventionally read.</param>
    /// <param name="unit">The unit to read it in; null for that of its topic.</param>
    /// <param name="isWhole">Whether it is a count, by <see cref="WholeCount"/>.</param>
    public static Statement Of(Claim claim, IEstimateReader reader, Unit? unit = null, bool isWhole = false)
    {
        switch (claim.Value)
        {
            case Estimate said:
                if (unit is { Kind: not UnitKind.Count }) said = said.WithUnit(said.Unit ?? claim.Topic.Unit);
                Estimate estimate = In(unit ?? claim.Topic.Unit, said);
                (Reading conventional, Spread? spread) = AsSaid(Read(reader, estimate, claim), said, reader, claim);
                double upper = conventional.Interval.Upper;
                if (isWhole) conventional = WholeCount.Read(conventional, reader);

                // A whole number below the end that rounding sets is left possible, unlike the end itself.
                bool isLowered = conventional.Interval.Upper < upper;
                return new(claim, Readers.Literal.Read(estimate).Interval, conventional, spread, null, isWhole, isLowered);
            case TextValue text:
                string words = text.Text.Trim();
                return new(claim, default, null, answer: claim.Stance == Stance.Denies ? $"not “{words}”" : words);
            default:
                return new(claim, default, null, answer: claim.Stance == Stance.Denies ? "no" : "yes");
        }
    }

    /// <summary>The same statement in the unit of another topic; itself where nothing would be read anew.</summary>
    /// <param name="unit">The unit, or null where that topic has none.</param>
    /// <param name="reader">The reader that read it.</param>
    public Statement ReadIn(Unit? unit, IEstimateReader reader)
    {
        Unit? said = (Claim.Value as Estimate)?.Unit;
        bool isSame = unit switch
        {
            null => true,
            { Kind: UnitKind.Count } => said is null or { Kind: UnitKind.Count },
            _ => unit.Equals(Claim.Topic.Unit) && said is not null,
        };
        return isSame ? this : Of(Claim, reader, unit, _isWhole);
    }

    private bool FindBare() =>
        Claim.Value is Estimate { Form: EstimateForm.Exact, Best: { } figure } said && !IsSaidToBeExact(said, figure);

    private bool FindCounted() => Conventional?.Estimate is { Best: { } figure } said && Unit is { } unit && unit.Kind switch
    {
        UnitKind.Count => decimal.IsInteger(figure) && Claim.Topic.Accrual is not (Accrual.Rate or Accrual.Forecast),
        UnitKind.Currency => unit.MinorUnits is { } minor && said.LastSignificantPlace <= -minor,
        _ => false,
    };

    // Only "exactly" makes the trailing zeros of a whole number significant.
    private static bool IsSaidToBeExact(Estimate said, decimal figure) =>
        Approximator.Of(said.Text, "exactly", "precisely") is not null || said.LastSignificantPlace < SignificantPlace.Of(figure);

    private static RealInterval ExtentOf(Reading reading)
    {
        RealInterval interval = reading.Interval;
        Estimate said = reading.Estimate;
        decimal?[] named = [said.Lower?.Value, said.Best, said.Upper?.Value];
        bool isNamed = named.Any(value => value is { } number && NearestDouble.Of(number) == interval.Upper);
        return interval.IsPoint || isNamed ? interval : new(interval.Lower, interval.LowerInclusive, interval.Upper, false);
    }

    private static Estimate In(Unit? unit, Estimate estimate) =>
        estimate.Unit is { Kind: not UnitKind.Count } && unit is not null ? estimate.In(unit) : estimate;

    /// <summary>
    /// Reads a figure in the unit in which it was said, then converts the reading: "29,029 ft" is known to half a foot, while the converted
    /// estimate keeps its precision only to a power of ten.
    /// </summary>
    private static (Reading Reading, Spread? Spread) AsSaid(Reading converted, Estimate said, IEstimateReader reader, Claim claim)
    {
        if (said.Unit is not { } from || converted.Estimate.Unit is not { } to || from.Equals(to) || from.Kind == UnitKind.Count)
        {
            return (converted, Spread.Of(converted.Estimate, converted.Distribution));
        }

        double zero = NearestDouble.Of(from.Convert(0, to)), factor = NearestDouble.Of(from.Convert(1, to)) - zero;
        bool isShift = zero == 0 && double.IsInteger(Math.Log10(factor));
        if (isShift && said.Coverage == Coverage.None) return (converted, null);

        Reading read = Read(reader, said, claim);
        RealInterval ends = read.Interval;
        RealInterval interval = isShift
            ? converted.Interval
            : new(InUnit(ends.Lower), ends.LowerInclusive, InUnit(ends.Upper), ends.UpperInclusive);
        Distribution? distribution = Equals(converted.Distribution, Ends.Uniform(converted.Interval)) ? Ends.Uniform(interval)
            : zero == 0 ? read.Distribution?.Scaled(factor)
            : converted.Distribution;
        return (
            new(reader, converted.Estimate, interval, distribution, distribution is null ? VarianceOrigin.None : read.Origin),
            Spread.Of(said, read.Distribution)?.In(zero, factor));

        // A decimal keeps the ends of whole feet or pounds exact; doubles are multiplied only where it cannot hold the end.
        double InUnit(double end) =>
            Math.Abs(end) is > 1e-9 and < 1e15 ? NearestDouble.Of(from.Convert((decimal)end, to)) : zero + (end * factor);
    }

    private static Reading Read(IEstimateReader reader, Estimate estimate, Claim claim) => PolicyException.Guard(
        reader.Name, claim.Id, () => reader.Read(estimate) switch
        {
            null => throw new InvalidOperationException("It returned null; return a reading."),
            { } reading when !reading.Estimate.Equals(estimate) => throw new InvalidOperationException(
                Printable.Message(
                    $"It was given {estimate} and returned a reading of {reading.Estimate}; return a reading of the estimate given.")),
            { } reading => reading,
        });

    private enum Known : byte
    {
        Not, No, Yes,
    }
}
