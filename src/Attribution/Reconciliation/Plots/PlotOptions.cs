using System.Collections.Immutable;
using System.Globalization;

namespace Attribution;

/// <summary>
/// How a plot is drawn: <c>PlotOptions.Default with { Width = 640, Theme = PlotTheme.Dark }</c> changes two of the settings.
/// </summary>
/// <remarks>
/// No setting leaves out a claim, or draws one fainter than another. Equal when all settings are equal, functions by reference.
/// </remarks>
public sealed record PlotOptions
{
    /// <summary>The least and the greatest <see cref="Width"/>.</summary>
    private const int Narrowest = 320, Widest = 4_000;

    /// <summary>800 pixels wide, in the reader's own theme, numbers as in English, figure, camp and weight beside each row.</summary>
    public static PlotOptions Default { get; } = new();

    /// <summary>
    /// The width in pixels, from 320 to 4,000. Default: 800. Texts are measured for it; from 480 on nothing but the longest names is cut.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 320 or above 4,000.</exception>
    public int Width
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Narrowest);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Widest);
            field = value;
        }
    }
    = 800;

    /// <summary>The colours. Default: <see cref="PlotTheme.Auto"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public PlotTheme Theme
    {
        get;
        init => field = Argument.Defined(value);
    }

    /// <summary>
    /// How numbers are written on axes and in columns; the words stay English. Default: the invariant culture, whatever the machine is set
    /// to.
    /// </summary>
    public CultureInfo Culture
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(Culture));
            Numbers = PlotNumbers.Printed(value);
        }
    }
    = CultureInfo.InvariantCulture;

    /// <summary>The culture, its signs without characters that do not show.</summary>
    internal CultureInfo Numbers { get; private init; } = CultureInfo.InvariantCulture;

    /// <summary>The scale of the axis of figures. Default: <see cref="PlotScale.Auto"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public PlotScale Scale
    {
        get;
        init => field = Argument.Defined(value);
    }

    /// <summary>
    /// Where a broken line runs across the rows, in the topic's unit, such as 1 for ratios; null for none. Default: none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite.</exception>
    public double? ReferenceLine
    {
        get;
        init
        {
            if (value is { } line && !double.IsFinite(line))
            {
                throw new ArgumentOutOfRangeException(nameof(ReferenceLine), line, "A line of reference stands at a finite number.");
            }

            field = value;
        }
    }

    /// <summary>
    /// The columns beside the rows of a forest plot, from left to right; a column without a text is left out, and one for which there is no
    /// room is told under its rows. Default: <see cref="PlotColumn.Figure"/>,
    /// <see cref="PlotColumn.Camp"/> and <see cref="PlotColumn.Weight"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A column is null.</exception>
    public ImmutableArray<PlotColumn> Columns
    {
        get;
        init => field = Elements.Copied<PlotColumn>(value.IsDefault ? [] : value);
    }
    = [PlotColumn.Figure, PlotColumn.Camp, PlotColumn.Weight];

    /// <summary>
    /// The subgroup of a claim, under whose name its row stands; null for none. Scopes and times stay apart within a subgroup. Default:
    /// none.
    /// </summary>
    public Func<Claim, string?>? Subgroup { get; init; }

    /// <summary>
    /// The verdict on the claims of a subgroup, by its name; its merged value stands below the rows of the subgroup as a diamond, or why
    /// there is none. From two merged values on, a test of their difference stands below the plot. A verdict that is not on the claims of
    /// its subgroup is refused when the plot is drawn, by an <see cref="ArgumentException"/>. Default: none.
    /// </summary>
    /// <example>
    /// <code language="cs">
    /// Topic ratio = new("rr", "risk ratio", "the vaccine", Accrual.FixedAttribute, unit: Unit.Parse("1"));
    /// Source north = new("n", "North 1950", SourceKind.Document), south = new("s", "South 1960", SourceKind.Document);
    /// ClaimSet claims =
    /// [
    ///     new Claim("N", Chain.From(north), ratio, Estimate.Between(0.4m, 0.9m)),
    ///     new Claim("S", Chain.From(south), ratio, Estimate.Between(0.5m, 1.1m)),
    /// ];
    /// Func&lt;Claim, string&gt; region = claim =&gt; claim.Id == "N" ? "north" : "south";
    /// PlotOptions options = PlotOptions.Default with
    /// {
    ///     Subgroup = region,
    ///     SubgroupVerdict = name =&gt; Reconciler.Default.Reconcile(claims.Narrow(claim =&gt; region(claim) == name)),
    /// };
    /// string svg = Reconciler.Default.Reconcile(claims).ToSvg(options);
    /// Console.WriteLine(svg.Contains("north: No merged value"));    // True
    /// </code>
    /// </example>
    public Func<string, Reconciliation?>? SubgroupVerdict { get; init; }

    /// <summary>
    /// The most rows of a forest plot, from 1 to 10,000; where there are more, <see cref="Reconciliation.ToSvg"/> draws an orchard plot.
    /// Default: 200.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1 or above 10,000.</exception>
    public int MaximumRows
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000);
            field = value;
        }
    }
    = 200;

    /// <inheritdoc/>
    public bool Equals(PlotOptions? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && (Width, Theme, Scale, MaximumRows) == (other.Width, other.Theme, other.Scale, other.MaximumRows)
            && ReferenceLine == other.ReferenceLine
            && Culture.Equals(other.Culture)
            && Subgroup == other.Subgroup
            && SubgroupVerdict == other.SubgroupVerdict
            && Columns.SequenceEqual(other.Columns));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Width, Theme, Scale, Culture, Columns.Length);

    /// <summary>"800 pixels, auto, numbers of the invariant culture".</summary>
    public override string ToString()
    {
        string culture = Culture.Name.Length == 0 ? "the invariant culture" : Culture.Name;
        return string.Create(
            CultureInfo.InvariantCulture, $"{Width} pixels, {Theme.ToString().ToLowerInvariant()}, numbers of {culture}");
    }
}
