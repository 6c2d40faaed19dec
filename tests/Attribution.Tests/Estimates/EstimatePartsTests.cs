namespace Attribution.Tests;

/// <summary>Which parts a form needs, may have and cannot have: the table of <c>docs/json.md</c>, in all combinations.</summary>
public class EstimatePartsTests
{
    // Lower end, upper end, best figure, hedge, coverage: needed (y), free (f) or impossible (n). Ends: inclusive, exclusive or either.
    [Theory]
    [InlineData(EstimateForm.Exact, "yyynn", "ii", false)]
    [InlineData(EstimateForm.About, "nnyyn", "--", false)]
    [InlineData(EstimateForm.OrderOfMagnitude, "nnyyn", "--", false)]
    [InlineData(EstimateForm.Nearly, "nynyn", "-e", false)]
    [InlineData(EstimateForm.JustOver, "ynnyn", "*-", false)]
    [InlineData(EstimateForm.Vague, "ynnyn", "*-", false)]
    [InlineData(EstimateForm.MoreThan, "ynffn", "e-", true)]
    [InlineData(EstimateForm.AtLeast, "ynffn", "i-", true)]
    [InlineData(EstimateForm.LessThan, "nyffn", "-e", true)]
    [InlineData(EstimateForm.UpTo, "nyffn", "-i", true)]
    [InlineData(EstimateForm.Range, "yynff", "**", true)]
    [InlineData(EstimateForm.Alternatives, "yynfn", "ii", true)]
    [InlineData(EstimateForm.PlusMinus, "yyyfy", "ii", true)]
    [InlineData(EstimateForm.BestWithRange, "yyyff", "**", true)]
    public void A_form_has_the_parts_that_its_words_assert(EstimateForm form, string parts, string ends, bool varies)
    {
        int made = 0;
        for (int given = 0; given < 1 << 7; given++)
        {
            bool Has(int part) => (given >> part & 1) != 0;
            bool fits = Enumerable.Range(0, 5).All(part => parts[part] == 'f' || parts[part] == 'y' == Has(part))
                && (!Has(0) || Fits(ends[0], Has(5)))
                && (!Has(1) || Fits(ends[1], Has(6)));
            Assert.Equal(fits, IsMade(form, Has, isVarying: false));
            Assert.Equal(fits && varies, IsMade(form, Has, isVarying: true));
            if (fits) made++;
        }

        Assert.True(made > 0);
    }

    [Theory]
    [InlineData(4, true, 5, true, true)]
    [InlineData(5, true, 5, true, true)]
    [InlineData(5, false, 5, true, false)]
    [InlineData(5, true, 5, false, false)]
    [InlineData(6, true, 5, true, false)]
    public void Ends_are_in_order_and_leave_a_value(int lower, bool lowerInclusive, int upper, bool upperInclusive, bool isMade)
    {
        Exception? refusal = Record.Exception(
            () => Estimate.Create(EstimateForm.Range, new Bound(lower, lowerInclusive), new Bound(upper, upperInclusive)));

        Assert.Equal(isMade, refusal is null);
        Assert.True(isMade || refusal is ArgumentException);
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    [InlineData(-28, true)]
    [InlineData(-29, false)]
    public void The_last_significant_place_is_one_of_a_decimal(int place, bool isMade) =>
        Assert.Equal(
            isMade,
            Record.Exception(() => Estimate.Create(EstimateForm.About, best: 5, approximate: true, lastSignificantPlace: place)) is null);

    private static bool Fits(char end, bool isInclusive) => end == '*' || end == 'i' == isInclusive;

    private static bool IsMade(EstimateForm form, Func<int, bool> has, bool isVarying)
    {
        int apart = form == EstimateForm.Exact ? 0 : 1;
        try
        {
            Estimate.Create(
                form,
                has(0) ? new Bound(5 - apart, has(5)) : null,
                has(1) ? new Bound(5 + apart, has(6)) : null,
                has(2) ? 5 : null,
                approximate: has(3),
                varies: isVarying,
                coverage: has(4) ? Coverage.Unknown : Coverage.None);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
