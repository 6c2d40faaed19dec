using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>What a merger made of readings: a value, a range, camps, or a refusal with its reason.</summary>
/// <remarks>No number in it is NaN. Equal when all members are equal.</remarks>
public sealed class Merged : IEquatable<Merged>
{
    private Merged(string merger, Finding? refusal, ImmutableArray<LeftOut> leftOut, ImmutableArray<Finding> warnings)
    {
        Argument.NotBlank(merger);
        Merger = merger;
        Refusal = refusal;
        LeftOut = leftOut;
        Warnings = warnings;
    }

    /// <summary>The name of the merger.</summary>
    public string Merger { get; }

    /// <summary>The merged value, or null where the merger names none.</summary>
    public double? Value { get; private init; }

    /// <summary>
    /// The range of the merged value, or the low and the high of what was said, as the merger defines it; null where there is none. It is a
    /// confidence or probability range only where <see cref="Level"/> says so.
    /// </summary>
    public RealInterval? Range { get; private init; }

    /// <summary>
    /// The standard error of <see cref="Value"/>, in the unit of the values, or of their natural logarithm on the log scale; null where the
    /// merger has none. Of a linear pool the standard deviation of the pooled distribution.
    /// </summary>
    public double? StandardError { get; private init; }

    /// <summary>The probability that <see cref="Range"/> claims to cover with, such as 0.95; null where it claims none.</summary>
    public double? Level { get; private init; }

    /// <summary>
    /// Where the true value of one more such claim would lie, at <see cref="Level"/>; null where the merger has none, and below five
    /// readings.
    /// </summary>
    public RealInterval? PredictionInterval { get; private init; }

    /// <summary>
    /// How far the readings differ beyond their variances; null where the merger does not look at variances, and for one reading.
    /// </summary>
    public Heterogeneity? Heterogeneity { get; private init; }

    /// <summary>The camps, by ascending common interval, where the merger finds camps; member positions are those of the input.</summary>
    public ImmutableArray<Camp> Camps { get; private init; } = [];

    /// <summary>Why there is no result, or null where there is one.</summary>
    public Finding? Refusal { get; }

    /// <summary>The readings that were not used, by position.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; private init; }

    /// <summary>What to beware of in the result.</summary>
    public ImmutableArray<Finding> Warnings { get; private init; }

    /// <summary>A result.</summary>
    /// <param name="merger">The name of the merger.</param>
    /// <param name="value">The merged value, finite, or null where the merger names none.</param>
    /// <param name="range">Its range, or null.</param>
    /// <param name="camps">The camps, or none.</param>
    /// <param name="leftOut">The readings that were not used.</param>
    /// <param name="warnings">What to beware of.</param>
    /// <param name="standardError">The standard error of the value, finite and not below 0, or null.</param>
    /// <param name="level">The probability that the range claims to cover with, strictly between 0 and 1, or null.</param>
    /// <param name="predictionInterval">Where one more true value would lie, at the same level, or null.</param>
    /// <param name="heterogeneity">How far the readings differ beyond their variances, or null.</param>
    /// <exception cref="ArgumentException">
    /// A number is not finite or not in its range; an entry is null; a level without a range, or a prediction interval without a level.
    /// </exception>
    public static Merged Of(
        string merger,
        double? value,
        RealInterval? range = null,
        IEnumerable<Camp>? camps = null,
        IEnumerable<LeftOut>? leftOut = null,
        IEnumerable<Finding>? warnings = null,
        double? standardError = null,
        double? level = null,
        RealInterval? predictionInterval = null,
        Heterogeneity? heterogeneity = null)
    {
        if (value is { } number && !double.IsFinite(number))
        {
            throw Bad(nameof(value), $"The merged value of '{merger}' is {number}; a value is finite: use Merged.Refused without one.");
        }

        if (standardError is { } error && !(error >= 0 && double.IsFinite(error)))
        {
            throw Bad(nameof(standardError), $"The standard error of '{merger}' is {error}; it is finite and not below 0.");
        }

        if (level is { } coverage && !(coverage > 0 && coverage < 1 && range.HasValue))
        {
            throw Bad(nameof(level), $"The level of '{merger}' is {coverage}; it lies between 0 and 1 and belongs to a range.");
        }

        if (predictionInterval is not null && level is null)
        {
            throw Bad(nameof(predictionInterval), $"The prediction interval of '{merger}' has no level; give the level of both ranges.");
        }

        return new(merger, null, NoNull(leftOut, nameof(leftOut)), NoNull(warnings, nameof(warnings)))
        {
            Value = value,
            Range = range,
            StandardError = standardError,
            Level = level,
            PredictionInterval = predictionInterval,
            Heterogeneity = heterogeneity,
            Camps = NoNull(camps, nameof(camps)),
        };
    }

    /// <summary>A refusal.</summary>
    /// <param name="merger">The name of the merger.</param>
    /// <param name="refusal">Why there is no result.</param>
    /// <param name="leftOut">The readings that were not used.</param>
    public static Merged Refused(string merger, Finding refusal, IEnumerable<LeftOut>? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return new(merger, refusal, NoNull(leftOut, nameof(leftOut)), []);
    }

    /// <summary>The same result with more readings that were not used and more to beware of.</summary>
    internal Merged Adding(IEnumerable<LeftOut> leftOut, IEnumerable<Finding> warnings) =>
        Like(
            [.. LeftOut.Concat(leftOut).OrderBy(left => left.Index)], Refusal is null ? [.. Warnings, .. warnings] : [], Camps);

    /// <summary>The same result where each position in the input stands for several.</summary>
    internal Merged AboutAll(Func<int, int[]> positions) =>
        Like(
            [.. LeftOut.SelectMany(left => positions(left.Index).Select(index => new LeftOut(index, left.Reason)))],
            Warnings,
            [.. Camps.Select(camp => new Camp([.. camp.Members.SelectMany(positions).Order()], camp.Common))]);

    private Merged Like(ImmutableArray<LeftOut> leftOut, ImmutableArray<Finding> warnings, ImmutableArray<Camp> camps) =>
        new(Merger, Refusal, leftOut, warnings)
        {
            Value = Value,
            Range = Range,
            StandardError = StandardError,
            Level = Level,
            PredictionInterval = PredictionInterval,
            Heterogeneity = Heterogeneity,
            Camps = camps,
        };

    /// <summary>Whether two results are equal in all members.</summary>
    public static bool operator ==(Merged? left, Merged? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ in a member.</summary>
    public static bool operator !=(Merged? left, Merged? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(Merged? other) =>
        ReferenceEquals(this, other)
            || (other is not null
                && Merger == other.Merger
                && Value.Equals(other.Value)
                && Range == other.Range
                && StandardError.Equals(other.StandardError)
                && Level.Equals(other.Level)
                && PredictionInterval == other.PredictionInterval
                && Heterogeneity == other.Heterogeneity
                && Camps.SequenceEqual(other.Camps)
                && Equals(Refusal, other.Refusal)
                && LeftOut.SequenceEqual(other.LeftOut)
                && Warnings.SequenceEqual(other.Warnings));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Merged);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Merger, Value, Range, Refusal);

    /// <summary>"1234.5 in [1100, 1500] (median)", "2 camps in [1050, ∞) (camps)", or the refusal.</summary>
    public override string ToString()
    {
        if (Refusal is not null) return $"no value: {Refusal}";
        string what = Value is { } value ? value.ToString(CultureInfo.InvariantCulture)
            : Camps.IsEmpty ? "a range"
            : Camps.Length == 1 ? "1 camp"
            : $"{Camps.Length} camps";
        return Range is { } range ? $"{what} in {range} ({Printable.Name(Merger)})" : $"{what} ({Printable.Name(Merger)})";
    }

    private static ImmutableArray<T> NoNull<T>(IEnumerable<T>? items, string parameter)
        where T : class
    {
        ImmutableArray<T> all = [.. items ?? []];
        return !all.Contains(null!)
            ? all
            : throw new ArgumentException(Printable.Message($"{parameter}[{all.IndexOf(null!)}] is null; leave it out."), parameter);
    }

    private static ArgumentException Bad(string parameter, FormattableString sentence) =>
        new(sentence.ToString(CultureInfo.InvariantCulture), parameter);
}
