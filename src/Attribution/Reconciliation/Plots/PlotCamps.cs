using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The colours and shapes of camps.</summary>
internal sealed class PlotCamps
{
    /// <summary>The most camps of one claim that are told by letter.</summary>
    private const int MostLetters = 6;

    /// <summary>The most camps that are told in the key.</summary>
    private const int MostCamps = 12;

    private readonly Dictionary<Claim, Look> _looks = new(ReferenceEqualityComparer.Instance);

    /// <param name="result">A result.</param>
    public PlotCamps(Reconciliation result)
    {
        All = result.Figures.Used.IsDefaultOrEmpty ? [] : result.Camps;
        Dictionary<Claim, List<int>> campsOf = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < All.Length; i++)
        {
            foreach (Claim claim in All[i].Claims)
            {
                if (!campsOf.TryGetValue(claim, out List<int>? camps)) campsOf.Add(claim, camps = []);
                camps.Add(i);
            }
        }

        foreach ((Claim claim, List<int> camps) in campsOf)
        {
            string? name = All.Length == 1 ? null
                : camps.Count <= MostLetters ? string.Join(", ", camps.Select(Letter))
                : string.Create(CultureInfo.InvariantCulture, $"{camps.Count} camps");
            _looks[claim] = camps.Count == 1 ? new(ShapeOf(camps[0]), ColourOf(camps[0]), name) : new(PlotShape.Bullseye, 0, name);
        }

        foreach (Look look in _looks.Values) AreShared |= look.Shape == PlotShape.Bullseye;
    }

    /// <summary>The camps.</summary>
    public ImmutableArray<ClaimCamp> All { get; }

    /// <summary>Whether a claim belongs to several.</summary>
    public bool AreShared { get; }

    /// <summary>How a used claim is drawn.</summary>
    public Look Of(Claim claim) => _looks.TryGetValue(claim, out Look look) ? look : new(PlotShape.Circle, 1, null);

    /// <summary>The key: what the claims of each camp say, and what they say together.</summary>
    /// <param name="unit">The unit of the topic.</param>
    /// <param name="occurs">Whether a mark occurs; null where every camp is told by its letter.</param>
    /// <returns>Nothing where there is one camp.</returns>
    public IEnumerable<ForestKey> Keys(Unit? unit, Func<PlotShape, int, bool>? occurs = null)
    {
        if (All.Length < 2) yield break;
        int[] told = [.. Enumerable.Range(0, All.Length).Where(i => occurs is null || occurs(ShapeOf(i), ColourOf(i)))];
        foreach (int camp in told.Take(MostCamps))
        {
            string together = All[camp].Together is { } common ? $"; together only {Wording.Range(common, unit)}" : "";
            string range = Wording.Range(All[camp].Range, unit);
            yield return new($"camp {Letter(camp)}: {range}{together}", ShapeOf(camp), Colour: ColourOf(camp));
        }

        if (told.Length > MostCamps) yield return new($"and {PlotNumbers.Count(told.Length - MostCamps)} more camps");
        if (AreShared && occurs?.Invoke(PlotShape.Bullseye, 0) != false) yield return new("in several camps", PlotShape.Bullseye);
    }

    /// <summary>"A", … "Z", "27", …</summary>
    public static string Letter(int camp) =>
        camp < 26 ? ((char)('A' + camp)).ToString() : (camp + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The colour of a camp. There are as many colours as shapes: in each round of shapes they are moved on by one, so that the first 49
    /// camps differ.
    /// </summary>
    public static int ColourOf(int camp) => ((camp + (camp / PlotMarks.Camps)) % PlotMarks.Camps) + 1;

    /// <summary>The shape of a camp.</summary>
    public static PlotShape ShapeOf(int camp) => (PlotShape)(camp % PlotMarks.Camps);

    /// <summary>How a claim is drawn.</summary>
    /// <param name="Shape">The shape.</param>
    /// <param name="Colour">The colour.</param>
    /// <param name="Name">The letters of its camps, "A" or "A, C", or null where there is one camp.</param>
    internal readonly record struct Look(PlotShape Shape, int Colour, string? Name);
}
