using System.Globalization;
using UnitsNet;

namespace Attribution;

/// <summary>
/// The numbers of an estimate as quantities of UnitsNet: both ends and the best figure, each null where the words assert none. Made by
/// <see cref="UnitsNetConversions.To"/>.
/// </summary>
/// <remarks>
/// A null end is not said; it is neither zero nor infinity. How firmly the numbers were said does not fit into quantities: form, hedges,
/// coverage and words stay with <see cref="Estimate"/>. Equal when all parts are equal.
/// </remarks>
/// <typeparam name="TQuantity">A quantity of UnitsNet, such as <c>Length</c>.</typeparam>
public sealed record QuantityRange<TQuantity>
    where TQuantity : struct, IQuantity
{
    internal QuantityRange(Estimate estimate, TQuantity? lower, TQuantity? best, TQuantity? upper)
    {
        Estimate = estimate;
        Lower = lower;
        Best = best;
        Upper = upper;
    }

    /// <summary>The estimate as it was said, in its own unit.</summary>
    public Estimate Estimate { get; }

    /// <summary>The lower end, or null where the words assert none.</summary>
    public TQuantity? Lower { get; }

    /// <summary>
    /// Whether the lower end itself belongs to the range: true for "at least"; false for "more than", and where there is no end.
    /// </summary>
    public bool IsLowerInclusive => Estimate.Lower is { IsInclusive: true };

    /// <summary>The central figure, or null where the words name none.</summary>
    public TQuantity? Best { get; }

    /// <summary>The upper end, or null where the words assert none.</summary>
    public TQuantity? Upper { get; }

    /// <summary>
    /// Whether the upper end itself belongs to the range: true for "up to"; false for "less than", and where there is no end.
    /// </summary>
    public bool IsUpperInclusive => Estimate.Upper is { IsInclusive: true };

    /// <summary>"best 25 mi", "[25 mi, 37 mi]", "(25 mi, not said)", in the invariant culture.</summary>
    public override string ToString()
    {
        string best = Best is null ? "" : $"best {Text(Best)}";
        if (Lower is null && Upper is null) return best;
        string ends = $"{(IsLowerInclusive ? '[' : '(')}{Text(Lower)}, {Text(Upper)}{(IsUpperInclusive ? ']' : ')')}";
        return best.Length == 0 ? ends : $"{ends}, {best}";
    }

    private static string Text(TQuantity? quantity) => quantity?.ToString(CultureInfo.InvariantCulture) ?? "not said";
}
