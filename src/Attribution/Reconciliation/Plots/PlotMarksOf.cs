namespace Attribution;

/// <summary>How the claims of a result are marked on a plane: with the colours and shapes of their camps.</summary>
internal sealed class PlotMarksOf(Reconciliation result)
{
    private readonly PlotCamps _camps = new(result);

    public PlanePoint Of(Claim claim, double x, double y, string? where, PlotOptions options)
    {
        PlotCamps.Look look = _camps.Of(claim);
        ForestCells cells = new(result, options.Numbers, _camps, withShares: false);
        string who = result.Names.Who(claim);
        string spoken = string.Join(", ", new[] { who, cells.Spoken(claim), where }.OfType<string>());
        return new(x, y, look.Shape, look.Colour, Label: who, Spoken: spoken);
    }

    /// <summary>The camps of some marks.</summary>
    public IEnumerable<ForestKey> Keys(IReadOnlyList<PlanePoint> points) => _camps.Keys(
        result.Topic.Unit, (shape, colour) => points.Any(point => (point.Shape, point.Colour) == (shape, colour)));
}
