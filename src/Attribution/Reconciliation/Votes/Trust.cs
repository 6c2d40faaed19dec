using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution;

/// <summary>
/// The caller's trust in each source: the probability that what it says is true. The library supplies no values of its own.
/// </summary>
/// <remarks>
/// 1 trusts without limit: such a source outvotes all that are trusted less, however many, and two of them may leave no answer that both
/// allow. 0 ignores the source. Equal by reference.
/// </remarks>
public sealed class Trust
{
    private readonly Func<Claim, Witness, double?> _trust;

    private Trust(string name, Func<Claim, Witness, double?> trust)
    {
        Argument.NotBlank(name);
        ArgumentNullException.ThrowIfNull(trust);
        Name = name;
        _trust = trust;
    }

    /// <summary>The name that results carry: "0.8 each", "admiralty.reliability: A 0.95, B 0.8".</summary>
    public string Name { get; }

    /// <summary>The same trust in every witness.</summary>
    /// <param name="trust">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trust"/> is not from 0 to 1.</exception>
    public static Trust Same(double trust)
    {
        Refuse.NotProbability(trust);
        return new(string.Create(CultureInfo.InvariantCulture, $"{trust} each"), (_, _) => trust);
    }

    /// <summary>Trust by witness.</summary>
    /// <param name="name">The name that results carry.</param>
    /// <param name="trust">From 0 to 1; null for a witness whose trustworthiness is not known, whose claims are then not fused.</param>
    public static Trust Of(string name, Func<Witness, double?> trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return new(name, (_, witness) => trust(witness));
    }

    /// <summary>
    /// Trust by how the claims were rated on a published scale. The numbers of its levels are the caller's: no document attaches any to the
    /// letters of the Admiralty. A claim without a rating on the scale, or with a level without a number, is not fused; of several ratings
    /// the lowest number counts.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="levels">Levels by code, label or alternative term, each with its trust, from 0 to 1.</param>
    /// <exception cref="ArgumentException">
    /// There is no level, one is not on the scale or given twice, or a number is not from 0 to 1.
    /// </exception>
    public static Trust OnScale(Scale scale, params IEnumerable<(string Level, double Trust)> levels)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(levels);
        Dictionary<ScaleLevel, double> trustOf = [];
        foreach ((string code, double trust) in levels)
        {
            Refuse.NotProbability(trust, nameof(levels));
            if (!trustOf.TryAdd(scale[code].Level, trust))
            {
                throw new ArgumentException(Printable.Message($"The level '{code}' is given twice; give it one number."), nameof(levels));
            }
        }

        if (trustOf.Count == 0)
        {
            throw new ArgumentException(
                Printable.Message($"No level of {scale.Id} has a number; give at least one."), nameof(levels));
        }
        IEnumerable<string> table = scale.Levels
            .Where(trustOf.ContainsKey)
            .Select(level => string.Create(CultureInfo.InvariantCulture, $"{level.Code} {trustOf[level]}"));
        return new(
            $"{scale.Id}: {string.Join(", ", table)}",
            (claim, _) => Lowest([.. claim.Assessments.Where(rating => rating.Scale == scale).Select(rating => rating.Level)], trustOf));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Printable.Passage(Name);

    /// <summary>The trust in one claim, or null where none is known.</summary>
    internal double? In(Claim claim, Witness witness) => PolicyException.Guard(Name, claim.Id, () =>
        _trust(claim, witness) is not { } trust ? (double?)null
        : trust is >= 0 and <= 1 ? trust
        : throw new InvalidOperationException(
            Printable.Message($"The trust is {trust}; it must be a probability, from 0 to 1.")));

    private static double? Lowest(ImmutableArray<ScaleLevel> ratings, Dictionary<ScaleLevel, double> trustOf) =>
        ratings.IsEmpty || !ratings.All(trustOf.ContainsKey) ? null : ratings.Min(level => trustOf[level]);
}
