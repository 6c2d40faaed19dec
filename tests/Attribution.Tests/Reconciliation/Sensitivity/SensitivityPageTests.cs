namespace Attribution.Tests;

/// <summary>What docs/sensitivity.md prints is what its example prints.</summary>
public class SensitivityPageTests
{
    private static readonly string Page = File.ReadAllText(DocsPage.Path("sensitivity.md")).ReplaceLineEndings("\n");

    private static ClaimSet Claims()
    {
        Unit soldiers = Unit.Counted("soldiers");
        Source wire = new("wire", "the wire", SourceKind.Publication);
        Topic casualties = new("casualties", "killed or wounded", "soldiers", Accrual.Cumulative, unit: soldiers);
        return
        [
            new(
                "1",
                Chain.From(wire).Quoting(new Source("jcs", "the Joint Chiefs", SourceKind.Organisation)),
                casualties,
                Estimate.Approximately(1_100, soldiers)),
            new(
                "2",
                Chain.From(wire).Quoting(new Source("president", "the president", SourceKind.Person)),
                casualties,
                Estimate.MoreThan(3_000, soldiers)),
            new(
                "3",
                Chain.From(wire).Paraphrasing(new Source("agency", "the agency", SourceKind.Organisation)),
                casualties,
                Estimate.Approximately(1_100, soldiers)),
        ];
    }

    [Fact]
    public void Who_decides_is_as_shown() =>
        Assert.Contains(
            $"```text\n{Sensitivity.LeaveOneWitnessOut(Reconciler.Default, Claims(), TestContext.Current.CancellationToken)}```\n",
            Page,
            StringComparison.Ordinal);

    [Fact]
    public void How_far_the_grade_holds_is_as_shown()
    {
        IEstimateReader[] readers = [Readers.SignificantDigits, Readers.Relative(0.10m), Readers.Relative(0.50m), Readers.Relative(2m)];
        PolicyComparison comparison = PolicyComparison.Of(
            Claims(), readers, [Mergers.Camps, Mergers.Median()], cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains($"```text\n{comparison}```\n", Page, StringComparison.Ordinal);
    }
}
