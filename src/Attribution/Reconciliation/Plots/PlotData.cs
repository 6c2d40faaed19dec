using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>The used figures of a result as columns of plain numbers, for plotting libraries: an element per figure in each.</summary>
/// <remarks>
/// In ordinal order of the ids of the claims. The numbers are those of the picture that <see cref="Reconciliation.ToSvg"/> draws, in the
/// unit of the topic; what is not said is not a number.
/// </remarks>
public sealed class PlotData
{
    internal PlotData(Reconciliation result)
    {
        ForestCells cells = new(result, CultureInfo.InvariantCulture, new(result));
        Claim[] claims = [.. result.Used.Where(PlotFigures.HasPlace)];
        Estimate[] figures = Array.ConvertAll(claims, PlotFigures.Of);
        Ids = [.. claims.Select(claim => claim.Id)];
        Labels = [.. claims.Select(result.Names.Who)];
        Low = [.. figures.Select(figure => figure.Lower is { } lower ? NearestDouble.Of(lower.Value) : double.NaN)];
        Best = [.. figures.Select(figure => figure.Best is { } best ? NearestDouble.Of(best) : double.NaN)];
        High = [.. figures.Select(figure => figure.Upper is { } upper ? NearestDouble.Of(upper.Value) : double.NaN)];
        Weights = [.. claims.Select(claim => cells.Share(claim) ?? double.NaN)];
        Camps = [.. claims.Select(claim => cells.Camp(claim) ?? "A")];
    }

    /// <summary>The ids of the claims.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Who says them, fit to print.</summary>
    public ImmutableArray<string> Labels { get; }

    /// <summary>The lower ends as said; not a number where none is said.</summary>
    public ImmutableArray<double> Low { get; }

    /// <summary>The best figures as said; not a number where none is said.</summary>
    public ImmutableArray<double> Best { get; }

    /// <summary>The upper ends as said; not a number where none is said.</summary>
    public ImmutableArray<double> High { get; }

    /// <summary>
    /// The shares in the merged value, which add up to 1; not a number where there is none, where they are not known, and where all are the
    /// same.
    /// </summary>
    public ImmutableArray<double> Weights { get; }

    /// <summary>The letters of the camps that each belongs to: "A", "A, C", or of more than six their number: "7 camps".</summary>
    public ImmutableArray<string> Camps { get; }

    /// <summary>"13 figures".</summary>
    public override string ToString() =>
        Ids.Length == 1 ? "1 figure" : string.Create(CultureInfo.InvariantCulture, $"{Ids.Length:N0} figures");
}
