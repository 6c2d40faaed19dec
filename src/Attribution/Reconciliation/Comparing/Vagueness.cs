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
    /// <param name="statements">The statements.</param>
    /// <param name="grounds">What each is about.</param>
    public static bool[] Of(Statement[] statements, Grounds grounds)
    {
        bool[] vacuous = new bool[statements.Length];
        for (int i = 0; i < vacuous.Length; i++)
        {
            Stop.IfAsked(i);
            if (!CanBe(statements[i])) continue;
            for (int j = 0; j < vacuous.Length && !vacuous[i]; j++)
            {
                vacuous[i] = i != j
                    && IsSharper(statements[j], statements[i])
                    && grounds.Between(j, i).Basis == PairBasis.SameQuantity;
            }
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
        && wide.Extent.Contains(sharp.Extent);

    private static double WidthOf(Statement statement) =>
        statement.Spread is null && statement.Conventional!.Best is { } best
            ? Math.Max(statement.Extent.Width, Math.Abs(best))
            : statement.Extent.Width;
}
