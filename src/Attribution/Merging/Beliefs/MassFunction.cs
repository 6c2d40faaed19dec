using System.Collections.Immutable;
using System.Numerics;
using Attribution.Merging;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// How evidence is spread over sets of answers of which exactly one is true: the basic probability assignment of Shafer 1976, A
/// Mathematical Theory of Evidence, p. 38.
/// </summary>
/// <remarks>
/// Mass on a set of several answers is evidence that does not tell them apart; mass on all of them is what is not known. Sets are bits, as
/// in <see cref="FocalSet.Answers"/>. Equal when the number of answers and all focal sets are.
/// </remarks>
public sealed class MassFunction : IEquatable<MassFunction>
{
    /// <summary>The most answers, 16: a combination may need room for each of their 65,535 sets.</summary>
    public const int MaximumAnswers = 16;

    private MassFunction(int answers, ImmutableArray<FocalSet> focalSets)
    {
        Answers = answers;
        FocalSets = focalSets;
    }

    /// <summary>How many answers there are.</summary>
    public int Answers { get; }

    /// <summary>The sets with a mass above 0, in ascending order of their bits. The masses add up to 1.</summary>
    public ImmutableArray<FocalSet> FocalSets { get; }

    /// <summary>The set of all answers.</summary>
    public int Frame => (1 << Answers) - 1;

    /// <summary>The mass of one set, from 0 to 1: evidence for the set that tells none of its answers from the others.</summary>
    /// <param name="set">A set of answers.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="set"/> holds an answer that there is not.</exception>
    public double this[int set]
    {
        get
        {
            Check(set);
            return FocalSets.FirstOrDefault(focal => focal.Answers == set).Mass;
        }
    }

    /// <summary>Spreads evidence over sets of answers.</summary>
    /// <param name="answers">How many answers there are, from 2 to <see cref="MaximumAnswers"/>.</param>
    /// <param name="focalSets">
    /// Each set once, with its mass, not below 0; the masses add up to 1 within 1e-9 and are divided by their sum.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answers"/> is out of its range.</exception>
    /// <exception cref="ArgumentException">
    /// A set is empty, given twice, or holds an answer that there is not; a mass is negative or not finite; the sum is not 1.
    /// </exception>
    public static MassFunction Of(int answers, params ReadOnlySpan<FocalSet> focalSets)
    {
        CheckCount(answers);
        double[] given = new double[focalSets.Length];
        HashSet<int> seen = [];
        for (int i = 0; i < given.Length; i++)
        {
            int set = focalSets[i].Answers;
            if (set == 0)
            {
                throw new ArgumentException(
                    Printable.Message($"focalSets[{i}] is the empty set; evidence that no answer is true has no place in the frame: "
                    + $"add the answer that is missing."),
                    nameof(focalSets));
            }

            if (set >> answers != 0)
            {
                throw new ArgumentException(
                    Printable.Message(
                        $"focalSets[{i}] is 0b{set:b}, and there are only {answers} answers, of bits 0 to {answers - 1}."),
                    nameof(focalSets));
            }

            if (!seen.Add(set))
            {
                throw new ArgumentException(
                    Printable.Message($"focalSets[{i}] is 0b{set:b}, which was given before; add the two masses."), nameof(focalSets));
            }

            given[i] = focalSets[i].Mass;
        }

        double[] masses = UnitSum.Checked(given, "masses");
        ImmutableArray<FocalSet>.Builder kept = ImmutableArray.CreateBuilder<FocalSet>(masses.Length);
        for (int i = 0; i < masses.Length; i++)
        {
            if (masses[i] > 0) kept.Add(new(focalSets[i].Answers, masses[i]));
        }

        kept.Sort((one, other) => one.Answers.CompareTo(other.Answers));
        return new(answers, kept.DrainToImmutable());
    }

    /// <summary>Knows nothing: all mass is on all answers.</summary>
    /// <param name="answers">How many answers there are, from 2 to <see cref="MaximumAnswers"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="answers"/> is out of its range.</exception>
    public static MassFunction Vacuous(int answers)
    {
        CheckCount(answers);
        return new(answers, [new((1 << answers) - 1, 1)]);
    }

    /// <summary>
    /// The belief in a set, from 0 to 1: all mass that lies within it (Shafer 1976, p. 38). The least probability that the evidence leaves
    /// it.
    /// </summary>
    /// <inheritdoc cref="this[int]"/>
    public double Belief(int set)
    {
        Check(set);
        return Sum(focal => (focal.Answers & ~set) == 0 ? focal.Mass : 0);
    }

    /// <summary>
    /// The plausibility of a set, from 0 to 1: all mass that does not lie outside it (Shafer 1976, p. 43). The most probability that the
    /// evidence leaves it.
    /// </summary>
    /// <inheritdoc cref="this[int]"/>
    public double Plausibility(int set)
    {
        Check(set);
        return Sum(focal => (focal.Answers & set) != 0 ? focal.Mass : 0);
    }

    /// <summary>
    /// The probability to bet with, from 0 to 1: each mass shared out equally among the answers of its set (Smets and Kennes 1994,
    /// Artificial Intelligence 66:191, https://doi.org/10.1016/0004-3702(94)90026-4). A choice, not evidence: it spreads ignorance evenly.
    /// </summary>
    /// <param name="answer">The place of the answer, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such answer.</exception>
    public double PignisticProbability(int answer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answer);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(answer, Answers);
        return Sum(focal => (focal.Answers >> answer & 1) == 1 ? focal.Mass / BitOperations.PopCount((uint)focal.Answers) : 0);
    }

    /// <summary>
    /// The evidence of a source that is right with this probability, and else says nothing: every mass is multiplied by it, and the rest is
    /// on all answers (Shafer 1976, p. 252).
    /// </summary>
    /// <param name="reliability">From 0, which leaves nothing, to 1, which changes nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reliability"/> is not from 0 to 1.</exception>
    public MassFunction Discount(double reliability)
    {
        Refuse.NotProbability(reliability);
        if (reliability == 1) return this;
        FocalSet[] discounted =
        [
            .. from focal in FocalSets
               where focal.Answers != Frame
               select new FocalSet(focal.Answers, focal.Mass * reliability),
        ];
        return Of(Answers, [.. discounted, new(Frame, (1 - reliability) + (reliability * this[Frame]))]);
    }

    /// <summary>Whether two have as many answers and the same focal sets.</summary>
    public static bool operator ==(MassFunction? left, MassFunction? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two differ in their answers or focal sets.</summary>
    public static bool operator !=(MassFunction? left, MassFunction? right) => !(left == right);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(MassFunction? other) =>
        ReferenceEquals(this, other)
            || (other is not null && Answers == other.Answers && FocalSets.SequenceEqual(other.FocalSets));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MassFunction);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Answers, FocalSets.Length, FocalSets[0]);

    /// <summary>"{0} 0.5, {0, 2} 0.3, all 0.2": the answers by their places, from 0.</summary>
    public override string ToString() => Printable.Told(FocalSets, focal => $"{Name(focal.Answers)} {UnitSum.Text(focal.Mass)}");

    private string Name(int set) =>
        set == Frame ? "all" : $"{{{string.Join(", ", Enumerable.Range(0, Answers).Where(answer => (set >> answer & 1) == 1))}}}";

    private double Sum(Func<FocalSet, double> part)
    {
        CompensatedSum sum = default;
        foreach (FocalSet focal in FocalSets)
        {
            sum.Add(part(focal));
        }

        return Math.Min(sum.Value, 1);
    }

    private void Check(int set)
    {
        if (set >> Answers != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(set), set, $"The set is 0b{set:b}, and there are only {Answers} answers, of bits 0 to {Answers - 1}.");
        }
    }

    private static void CheckCount(int answers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(answers, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers, MaximumAnswers);
    }
}
