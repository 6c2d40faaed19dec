namespace Attribution;

/// <summary>
/// The pictures of a result, each as SVG: complete in itself, without a script, with a text for those who do not see it. What cannot be
/// drawn of a result is said in the picture.
/// </summary>
public static class Plots
{
    /// <summary>A row per claim: who, in which words, through whom and when, the range, and what became of it.</summary>
    /// <param name="result">A result.</param>
    /// <param name="options">How it is drawn; null for <see cref="PlotOptions.Default"/>.</param>
    /// <returns>An element <c>svg</c>.</returns>
    public static string Forest(Reconciliation result, PlotOptions? options = null) =>
        ForestOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>
    /// A mark per claim, for results with too many to read: Nakagawa et al. 2021, Research Synthesis Methods 12:4,
    /// https://doi.org/10.1002/jrsm.1424. Panels, colours, shapes and the merged value are those of <see cref="Forest"/>.
    /// </summary>
    /// <inheritdoc cref="Forest"/>
    public static string Orchard(Reconciliation result, PlotOptions? options = null) =>
        OrchardOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>
    /// Figures against their standard errors, with the region in which 95 % of them would lie about the merged value if nothing but those
    /// errors moved them: Light and Pillemer 1984, Summing Up; Sterne et al. 2011, BMJ 343:d4002, https://doi.org/10.1136/bmj.d4002. From
    /// ten figures on with Egger's test.
    /// </summary>
    /// <inheritdoc cref="Forest"/>
    public static string Funnel(Reconciliation result, PlotOptions? options = null) =>
        FunnelOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>
    /// What each figure contributes to Q against what it does to the merged value: Baujat et al. 2002, Statistics in Medicine 21:2641,
    /// https://doi.org/10.1002/sim.1221.
    /// </summary>
    /// <inheritdoc cref="Forest"/>
    public static string Baujat(Reconciliation result, PlotOptions? options = null) =>
        BaujatOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>
    /// The density of the linear pool of all readings that have a distribution, coloured by camps. It is what the sources say together, not
    /// an estimate: between two camps it has no mean.
    /// </summary>
    /// <inheritdoc cref="Forest"/>
    public static string Density(Reconciliation result, PlotOptions? options = null) =>
        DensityOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>
    /// Who depends on whom: each witness with those who pass on its word, step by step, and the claims that relay, compute from, sum up or
    /// share data with others. Witnesses of one colour and shape are one origin.
    /// </summary>
    /// <inheritdoc cref="Forest"/>
    public static string Dependence(Reconciliation result, PlotOptions? options = null) =>
        DependenceOf.Draw(Checked(result), options ?? PlotOptions.Default);

    /// <summary>The used figures as columns of plain numbers, for plotting libraries.</summary>
    /// <param name="result">A result.</param>
    public static PlotData Data(Reconciliation result) => new(Checked(result));

    private static Reconciliation Checked(Reconciliation result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result;
    }
}
