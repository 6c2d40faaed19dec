using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Values that cannot be converted into the unit of their topic, and policies that return what they must not.</summary>
public class BeyondRangeTests
{
    private static readonly Topic Width = new("width", "width", "the crack", Accrual.FixedAttribute, unit: Unit.Parse("mm"));

    private static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Estimate Huge = Estimate.Of(7e27m, Unit.Parse("km")), Also = Estimate.Of(7e27m, Unit.Parse("mm"));

    [Fact]
    public void A_value_beyond_conversion_is_unreadable_and_says_what_would_be_right()
    {
        AuditEntry entry = Reconcile(By(A, "1", Huge, topic: Width), By(B, "2", Estimate.Of(5), topic: Width)).Audit[0];
        Assert.Equal(ClaimUse.Unreadable, entry.Use);
        Assert.Equal(
            "The value 7,000,000,000,000,000,000,000,000,000 km is beyond what can be converted into mm. "
                + "State it in the unit of the topic. [unit]",
            entry.Reason!.ToString());
    }

    [Fact]
    public void It_is_the_same_figure_as_none_in_another_unit()
    {
        Assert.False(SameFigure.Of(Huge, Also, Width));
        Assert.True(SameFigure.Of(Huge, Huge, Width));
        Assert.Equal(Huge, SameFigure.InUnitOfTopic(By(A, "1", Huge, topic: Width)));
    }

    [Theory]
    [InlineData("40", "40 mm", true)]
    [InlineData("4 cm", "40 mm", true)]
    [InlineData("4 cm", "46 mm", false)]
    [InlineData("4 cm", "40 kg", false)]
    public void A_figure_is_the_same_in_whatever_unit(string one, string other, bool isSame) =>
        Assert.Equal(isSame, SameFigure.Of(Estimate.Parse(one, null), Estimate.Parse(other, null), Width));

    /// <summary>A figure that was taken back, and is beyond conversion, may lie anywhere, and so between two that conflict.</summary>
    [Fact]
    public void A_withdrawn_value_beyond_conversion_may_lie_between_two_that_conflict()
    {
        Claim[] two = [By(A, "1", Estimate.Exactly(1), topic: Width), By(B, "2", Estimate.Exactly(9), topic: Width)];
        Claim huge = By(C, "3", Huge, date: "2024-01-01", topic: Width);
        Claim back = By(C, "4", null, Stance.Remarks, date: "2024-01-02", topic: Width,
            relations: new ClaimRelation(ClaimRelationKind.Retracts, "3"));
        string apart = Reconcile([.. two, huge, back]).Refusals[0].Message;
        Assert.StartsWith("The answers exclude each other as ", apart, StringComparison.Ordinal);
        Assert.Equal(apart[..^1] + "; no source supports a value in between.", Reconcile(two).Refusals[0].Message);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(9, true)]
    [InlineData(10, true)]
    public void A_value_in_between_is_supported_by_what_lies_there(int discounted, bool isEmpty)
    {
        Claim[] claims =
        [
            By(A, "1", Estimate.Exactly(1)), By(B, "2", Estimate.Exactly(9)),
            By(C, "3", Estimate.Exactly(discounted), Stance.Fears),
        ];
        Assert.Equal(
            isEmpty, Reconcile(claims).Refusals[0].Message.Contains("no source supports a value in between", StringComparison.Ordinal));
    }

    [Fact]
    public void A_reader_that_returns_nothing_is_named_with_the_claim() => Assert.Equal(
        "The policy 'lazy' failed on the claim '1': It returned null; return a reading.",
        Assert.Throws<PolicyException>(() => Read(_ => null!)).Message);

    [Fact]
    public void A_reader_that_reads_another_estimate_is_named_with_both() => Assert.Equal(
        "The policy 'lazy' failed on the claim '1': It was given 5 and returned a reading of 6; return a reading of the estimate given.",
        Assert.Throws<PolicyException>(() => Read(_ => Readers.Literal.Read(Estimate.Of(6)))).Message);

    private static Reconciliation Read(Func<Estimate, Reading> read) =>
        (Reconciler.Default with { Reader = new Lazy(read) }).Reconcile([By(A, "1", Estimate.Of(5)), By(B, "2", Estimate.Of(5))]);

    private sealed class Lazy(Func<Estimate, Reading> read) : IEstimateReader
    {
        public string Name => "lazy";

        public Reading Read(Estimate estimate) => read(estimate);
    }
}
