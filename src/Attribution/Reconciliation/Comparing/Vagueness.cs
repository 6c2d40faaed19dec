namespace Attribution;

/// <summary>Which statements on a topic say nothing beside sharper ones: ranges so wide that they cover whatever others may say.</summary>
/// <remarks>
/// A range says nothing where it covers that of another statement and is at least ten times as wide: in a weighted mean of the two it would
/// have a weight of 1 % and lower the error by half a percent. Of a figure alone it is not known how sharp it is; it counts as at least as
/// wide as it is large, since silence is not precision.
/// </remarks>
internal static class Vagueness
{
    private const double Times = 10;

    /// <summary>For each statement whether it says nothing.</summary>
    public static bool[] Of(Statement[] statements)
    {
        bool[] vacuous = new bool[statements.Length];
        for (int i = 0; i < vacuous.Length; i++)
        {
            Statement wide = statements[i];
            vacuous[i] = CanBe(wide) && Array.Exists(statements, other => IsSharper(other, wide));
        }

        return vacuous;
    }

    private static bool CanBe(Statement statement) =>
        statement.Spread is not null
        || (statement.Claim.Value is Estimate { Form: EstimateForm.Range or EstimateForm.BestWithRange, Varies: false }
            && statement.Extent.IsBounded);

    private static bool IsSharper(Statement sharp, Statement wide) =>
        sharp.Conventional is not null
        && sharp.Extent.IsBounded
        // The last digits of a width differ from unit to unit.
        && WidthOf(sharp) * Times <= wide.Extent.Width * (1 + 1e-9)
        && wide.Extent.Contains(sharp.Extent)
        && sharp != wide
        && Comparability.Of(sharp.Claim, wide.Claim).Basis == PairBasis.SameQuantity;

    private static double WidthOf(Statement statement) =>
        statement.Spread is null && statement.Conventional!.Best is { } best
            ? Math.Max(statement.Extent.Width, Math.Abs(best))
            : statement.Extent.Width;
}
