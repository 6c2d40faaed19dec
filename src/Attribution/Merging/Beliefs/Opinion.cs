using System.Collections.Immutable;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// A subjective opinion: belief in each of several answers of which exactly one is true, and uncertainty for what the evidence leaves open.
/// Jøsang 2016, Subjective Logic, chapter 3, https://doi.org/10.1007/978-3-319-42337-1.
/// </summary>
/// <remarks>
/// An opinion is evidence of so many observations in other words: a Dirichlet distribution, for two answers a Beta distribution. Two
/// answers make a binomial opinion, of which the first is the proposition and the second its negation. Equal when beliefs, uncertainty and
/// base rates are.
/// </remarks>
public sealed class Opinion : IEquatable<Opinion>
{
    /// <summary>
    /// The weight of no evidence, W = 2, in observations: it makes the vacuous binomial opinion uniform (Jøsang 2016, chapter 3).
    /// </summary>
    public const double PriorWeight = 2;

    /// <summary>The most answers that <see cref="Vacuous"/> makes an opinion on.</summary>
    public const int MaximumAnswers = 1_000_000;

    private Opinion(ImmutableArray<double> beliefs, double uncertainty, ImmutableArray<double> baseRates)
    {
        Beliefs = beliefs;
        Uncertainty = uncertainty;
        BaseRates = baseRates;
    }

    /// <summary>The belief in each answer, from 0 to 1. With the uncertainty they add up to 1.</summary>
    public ImmutableArray<double> Beliefs { get; }

    /// <summary>What the evidence leaves open, from 0 (dogmatic) to 1 (vacuous).</summary>
    public double Uncertainty { get; }

    /// <summary>The probability of each answer before any evidence, from 0 to 1. They add up to 1.</summary>
    public ImmutableArray<double> BaseRates { get; }

    /// <summary>Whether it leaves nothing open: evidence without limit.</summary>
    public bool IsDogmatic => Uncertainty == 0;

    /// <summary>Whether it says nothing: no evidence.</summary>
    public bool IsVacuous => Uncertainty == 1;

    /// <summary>
    /// The observations of each answer that the opinion stands for, rᵢ = W bᵢ/u (Jøsang 2016, section 3.5); null where no finite
    /// number would do: for a dogmatic opinion and one next to it.
    /// </summary>
    public ImmutableArray<double>? Evidence => FiniteOrNull([.. Beliefs.Select(belief => PriorWeight * belief / Uncertainty)]);

    /// <summary>
    /// The parameters αᵢ = rᵢ + W aᵢ of the Dirichlet distribution that the opinion stands for, for two answers of the Beta
    /// distribution; null where <see cref="Evidence"/> is.
    /// </summary>
    public ImmutableArray<double>? Concentrations =>
        Evidence is { } evidence
            ? FiniteOrNull([.. evidence.Zip(BaseRates, (observations, rate) => observations + (PriorWeight * rate))])
            : null;

    /// <summary>An opinion on several answers.</summary>
    /// <param name="beliefs">The belief in each of two or more answers, not below 0.</param>
    /// <param name="uncertainty">From 0 to 1. With the beliefs it adds up to 1, within 1e-9; all are divided by the sum.</param>
    /// <param name="baseRates">The probability of each answer before any evidence, adding up to 1 likewise; empty for equal ones.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two answers, the numbers differ, or an entry or a sum is out of its range.
    /// </exception>
    public static Opinion Of(ReadOnlySpan<double> beliefs, double uncertainty, ReadOnlySpan<double> baseRates = default)
    {
        Refuse.NotProbability(uncertainty);
        ImmutableArray<double> rates = Rates(beliefs.Length, baseRates);
        double[] shares = UnitSum.Checked([.. beliefs, uncertainty], nameof(beliefs));
        return new([.. shares[..^1]], shares[^1], rates);
    }

    /// <summary>An opinion on a proposition.</summary>
    /// <param name="belief">That it is true.</param>
    /// <param name="disbelief">That it is false.</param>
    /// <param name="uncertainty">What is left open. The three are not below 0 and add up to 1, within 1e-9.</param>
    /// <param name="baseRate">The probability that it is true before any evidence, from 0 to 1; default 0.5.</param>
    /// <exception cref="ArgumentException">A number or the sum is out of its range.</exception>
    public static Opinion Binomial(double belief, double disbelief, double uncertainty, double baseRate = 0.5)
    {
        Refuse.NotProbability(baseRate);
        return Of([belief, disbelief], uncertainty, [baseRate, 1 - baseRate]);
    }

    /// <summary>Says nothing.</summary>
    /// <param name="answers">How many answers there are, from 2 to <see cref="MaximumAnswers"/>.</param>
    /// <param name="baseRates">The probability of each answer before any evidence; empty for equal ones.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two answers or too many, or the base rates are not as many or do not add up to 1.
    /// </exception>
    public static Opinion Vacuous(int answers, ReadOnlySpan<double> baseRates = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers, MaximumAnswers);
        ImmutableArray<double> rates = Rates(answers, baseRates);
        return new([.. new double[answers]], 1, rates);
    }

    /// <summary>The opinion that observations stand for: bᵢ = rᵢ/(W + Σ r), u = W/(W + Σ r).</summary>
    /// <param name="evidence">How often each of two or more answers was observed, finite and not below 0; need not be whole.</param>
    /// <param name="baseRates">The probability of each answer before any evidence; empty for equal ones.</param>
    /// <exception cref="ArgumentException">
    /// There are fewer than two answers, the numbers differ, or an entry is out of its range.
    /// </exception>
    public static Opinion FromEvidence(ReadOnlySpan<double> evidence, ReadOnlySpan<double> baseRates = default)
    {
        double largest = PriorWeight;
        for (int i = 0; i < evidence.Length; i++)
        {
            if (!(evidence[i] >= 0 && double.IsFinite(evidence[i])))
            {
                SampleGuard.Throw(nameof(evidence), i, evidence[i], "a number of observations is finite and not below 0");
            }

            largest = Math.Max(largest, evidence[i]);
        }

        return FromShares(evidence, PriorWeight, largest, Rates(evidence.Length, baseRates).AsSpan());
    }

    /// <summary>
    /// The probability of one answer, from 0 to 1, uncertainty shared out by the base rates: P = b + a u (Jøsang 2016, section 3.5).
    /// </summary>
    /// <param name="answer">The place of the answer, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public double ProjectedProbability(int answer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answer);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(answer, Beliefs.Length);
        return Math.Min(Beliefs[answer] + (BaseRates[answer] * Uncertainty), 1);
    }

    /// <summary>
    /// This opinion, discounted by the trust placed in its source: beliefs are multiplied by the trust, and the rest is left open (Jøsang
    /// 2016, section 14.3).
    /// </summary>
    /// <param name="trust">From 0, which leaves nothing, to 1, which changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trust"/> is not from 0 to 1.</exception>
    public Opinion Discount(double trust)
    {
        Refuse.NotProbability(trust);
        return Of([.. Beliefs.Select(belief => belief * trust)], (trust * Uncertainty) + (1 - trust), BaseRates.AsSpan());
    }

    /// <summary>The same by an opinion of the source: that it is to be trusted. Its projected probability counts.</summary>
    /// <param name="trust">A binomial opinion.</param>
    /// <exception cref="ArgumentException"><paramref name="trust"/> is not binomial.</exception>
    public Opinion Discount(Opinion trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return trust.Beliefs.Length == 2
            ? Discount(trust.ProjectedProbability(0))
            : throw new ArgumentException(
                Printable.Message(
                    $"The opinion of the source is on {trust.Beliefs.Length} answers; trust is a binomial opinion: to be trusted, or not."),
                nameof(trust));
    }

    /// <summary>An opinion of shares that need only be in proportion, none above <paramref name="largest"/>.</summary>
    internal static Opinion FromShares(ReadOnlySpan<double> beliefs, double uncertainty, double largest, ReadOnlySpan<double> baseRates)
    {
        // Divided by the largest first, so that no sum overflows.
        CompensatedSum sum = default;
        double[] shares = [.. beliefs, uncertainty];
        foreach (ref double share in shares.AsSpan())
        {
            share /= largest;
            sum.Add(share);
        }

        foreach (ref double share in shares.AsSpan())
        {
            share /= sum.Value;
        }

        return Of(shares.AsSpan()[..^1], shares[^1], baseRates);
    }

    /// <summary>Whether two have the same beliefs, uncertainty and base rates.</summary>
    public static bool operator ==(Opinion? left, Opinion? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in beliefs, uncertainty or base rates.</summary>
    public static bool operator !=(Opinion? left, Opinion? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(Opinion? other) =>
        ReferenceEquals(this, other)
            || (other is not null
                && Uncertainty.Equals(other.Uncertainty)
                && Beliefs.SequenceEqual(other.Beliefs)
                && BaseRates.SequenceEqual(other.BaseRates));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Opinion);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Beliefs.Length, Beliefs[0], Uncertainty, BaseRates[0]);

    /// <summary>"(0.562, 0.146; u = 0.292)", with the base rates where they are not equal.</summary>
    public override string ToString()
    {
        string rates = BaseRates.All(rate => rate == BaseRates[0]) ? "" : $"; a = {Printable.Told(BaseRates, UnitSum.Text)}";
        return $"({Printable.Told(Beliefs, UnitSum.Text)}; u = {UnitSum.Text(Uncertainty)}{rates})";
    }

    private static ImmutableArray<double> Rates(int answers, ReadOnlySpan<double> baseRates)
    {
        if (answers < 2)
        {
            throw new ArgumentException(
                Printable.Message($"There are {answers} answers; an opinion is on two or more."), nameof(answers));
        }
        if (baseRates.IsEmpty) return [.. Enumerable.Repeat(1.0 / answers, answers)];
        return baseRates.Length == answers
            ? [.. UnitSum.Checked(baseRates, nameof(baseRates))]
            : throw new ArgumentException(
                Printable.Message(
                    $"There are {answers} answers and {baseRates.Length} base rates: each answer needs its own."), nameof(baseRates));
    }

    private static ImmutableArray<double>? FiniteOrNull(ImmutableArray<double> numbers) => numbers.All(double.IsFinite) ? numbers : null;
}
