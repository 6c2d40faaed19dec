namespace Attribution;

/// <summary>How the claims of a result are marked on a plane: with the colours and shapes of their camps.</summary>
internal sealed class PlotMarksOf(Reconciliation result)
{
    private const int MostCamps = 12;

    private readonly PlotCamps _camps = new(result);

    public PlanePoint Of(Claim claim, double x, double y, string? where, PlotOptions options)
    {
        PlotCamps.Look look = _camps.Of(claim);
        ForestCells cells = new(result, options.Numbers, _camps, withShares: false);
        string who = result.Names.Who(claim);
        string spoken = string.Join(", ", new[] { who, cells.Spoken(claim), where }.OfType<string>());
        return new(x, y, look.Shape, look.Colour, Label: who, Spoken: spoken);
    }

    public IEnumerable<ForestKey> Keys()
    {
        if (_camps.All.Length < 2) yield break;
        for (int i = 0; i < Math.Min(MostCamps, _camps.All.Length); i++)
        {
            string holds = Wording.Range(_camps.All[i].Range, result.Topic.Unit);
            yield return new($"camp {PlotCamps.Letter(i)}: {holds}", PlotCamps.ShapeOf(i), Colour: PlotCamps.ColourOf(i));
        }

        if (_camps.All.Length > MostCamps) yield return new($"and {PlotNumbers.Count(_camps.All.Length - MostCamps)} more camps");
        if (_camps.AreShared) yield return new("in several camps", PlotShape.Bullseye);
    }
}
