using System.Collections.Immutable;
using System.Globalization;
using Attribution.Numerics;

namespace Attribution;

/// <summary>How far each source of a vote is trusted: the probability that what it says is so, in the judgement of the caller. The library has none of its own.</summary>
/// <remarks>
/// 1 trusts without limit: such a source outvotes every one that is trusted less, however many there are, and two of them may leave nothing that both allow. 0 hears nothing. Equal by reference.
/// </remarks>
public sealed class Trust
{
    private readonly Func<Claim, Witness, double?> _trust;

    private Trust(string name, Func<Claim, Witness, double?> trust)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(trust);
        Name = name;
        _trust = trust;
    }

    /// <summary>What results carry: "0.8 each", "admiralty.reliability: A 0.95, B 0.8".</summary>
    public string Name { get; }

    /// <summary>The same trust in every witness.</summary>
    /// <param name="trust">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trust"/> is not from 0 to 1.</exception>
    public static Trust Same(double trust)
    {
        Refuse.NotProbability(trust);
        return new($"{trust.ToString(CultureInfo.InvariantCulture)} each", (_, _) => trust);
    }

    /// <summary>Trust by witness.</summary>
    /// <param name="name">The name that results carry.</param>
    /// <param name="trust">From 0 to 1; null for a witness of whom that is not known, whose claims are left out.</param>
    public static Trust Of(string name, Func<Witness, double?> trust)
    {
        ArgumentNullException.ThrowIfNull(trust);
        return new(name, (_, witness) => trust(witness));
    }

    /// <summary>
    /// Trust by what the claims were rated on a published scale, whose levels the caller gives numbers to: no document gives any to the letters of the Admiralty. A claim without a
    /// rating on the scale, or with a level without a number, is left out; of several ratings the lowest number counts.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="levels">Levels by code, label or alternative term, each with its trust, from 0 to 1.</param>
    /// <exception cref="ArgumentException">There is no level, one is not on the scale or given twice, or a number is not from 0 to 1.</exception>
    public static Trust OnScale(Scale scale, params IEnumerable<(string Level, double Trust)> levels)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(levels);
        Dictionary<ScaleLevel, double> trustOf = [];
        foreach ((string code, double trust) in levels)
        {
            Refuse.NotProbability(trust, nameof(levels));
            if (!trustOf.TryAdd(scale[code].Level, trust)) throw new ArgumentException($"The level '{code}' is given twice; give it one number.", nameof(levels));
        }

        if (trustOf.Count == 0) throw new ArgumentException($"No level of {scale.Id} has a number; give at least one.", nameof(levels));
        string table = string.Join(", ", scale.Levels.Where(trustOf.ContainsKey).Select(level => $"{level.Code} {trustOf[level].ToString(CultureInfo.InvariantCulture)}"));
        return new($"{scale.Id}: {table}", (claim, _) => Lowest([.. claim.Assessments.Where(rating => rating.Scale == scale).Select(rating => rating.Level)], trustOf));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The trust in one claim, or null where none is known.</summary>
    internal double? In(Claim claim, Witness witness) => PolicyException.Guard(Name, claim.Id, () =>
        _trust(claim, witness) is not { } trust ? (double?)null
        : trust is >= 0 and <= 1 ? trust
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The trust is {trust}; it is a probability, from 0 to 1.")));

    private static double? Lowest(ImmutableArray<ScaleLevel> ratings, Dictionary<ScaleLevel, double> trustOf) =>
        ratings.IsEmpty || !ratings.All(trustOf.ContainsKey) ? null : ratings.Min(level => trustOf[level]);
}
