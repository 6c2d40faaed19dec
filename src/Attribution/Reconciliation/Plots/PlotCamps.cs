using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The colours and shapes of camps.</summary>
internal sealed class PlotCamps
{
    private readonly Dictionary<Claim, Look> _looks = new(ReferenceEqualityComparer.Instance);

    /// <param name="result">A result.</param>
    public PlotCamps(Reconciliation result)
    {
        All = result.Figures.Used.IsDefaultOrEmpty ? [] : result.Camps;
        for (int i = 0; i < All.Length; i++)
        {
            Look own = new(ShapeOf(i), i + 1, All.Length == 1 ? null : $"camp {Letter(i)}");
            foreach (Claim claim in All[i].Claims)
            {
                _looks[claim] = _looks.TryGetValue(claim, out Look other)
                    ? new(PlotShape.Bullseye, 0, other.Shape == PlotShape.Bullseye ? other.Name : $"{other.Name} and others")
                    : own;
            }
        }

        foreach (Look look in _looks.Values) AreShared |= look.Shape == PlotShape.Bullseye;
    }

    /// <summary>The camps.</summary>
    public ImmutableArray<ClaimCamp> All { get; }

    /// <summary>Whether a claim belongs to several.</summary>
    public bool AreShared { get; }

    /// <summary>How a used claim is drawn.</summary>
    public Look Of(Claim claim) => _looks.TryGetValue(claim, out Look look) ? look : new(PlotShape.Circle, 1, null);

    /// <summary>"A", … "Z", "27", …</summary>
    public static string Letter(int camp) =>
        camp < 26 ? ((char)('A' + camp)).ToString() : (camp + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The shape of a camp.</summary>
    public static PlotShape ShapeOf(int camp) => (PlotShape)(camp % PlotMarks.Camps);

    /// <summary>How a claim is drawn.</summary>
    /// <param name="Shape">The shape.</param>
    /// <param name="Colour">The colour.</param>
    /// <param name="Name">"camp A", or null where there is one camp.</param>
    internal readonly record struct Look(PlotShape Shape, int Colour, string? Name);
}
