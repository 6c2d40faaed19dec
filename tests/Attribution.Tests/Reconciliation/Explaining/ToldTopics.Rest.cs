using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <content>Names with stops, figures that repeat a disputed one, and what is merged of several days.</content>
internal static partial class ToldTopics
{
    /// <summary>The conflict that leads is one of a ministry with the state that it is part of.</summary>
    public static Reconciliation OneVoiceOfTwo => Reconcile(By(Ministry, "1", Estimate.Of(300)), By(A, "2", Estimate.Of(110)));

    /// <summary>A disowned quotation, what repeats it, and a paraphrase that is disowned by two.</summary>
    public static Reconciliation Disowned => Reconcile(
        By(A, "1", Estimate.Of(2_600)),
        new("2", Chain.From(Paper).Quoting(A), Dead, Estimate.Of(2_600), relations: [To(ClaimRelationKind.SameAs, "1")]),
        new("3", Chain.From(Paper).Paraphrasing(B), Dead, Estimate.Of(2_700)),
        By(A, "4", null, Stance.Remarks, date: "2024-05-02", relations: To(ClaimRelationKind.Disowns, "1")),
        By(B, "5", null, Stance.Remarks, date: "2024-05-03", relations: To(ClaimRelationKind.Disowns, "3")),
        By(C, "6", null, Stance.Remarks, date: "2024-05-04", relations: To(ClaimRelationKind.Disowns, "3")),
        By(D, "7", Estimate.Of(2_600)));

    /// <summary>Without the figure that is called into question the others agree.</summary>
    public static Reconciliation Impugned => Reconcile(
        By(A, "1", Estimate.Of(100)),
        By(B, "2", Estimate.Of(100)),
        By(C, "3", Estimate.Of(900)),
        By(D, "4", null, Stance.Remarks, relations: To(ClaimRelationKind.Impugns, "3")),
        By(E, "5", null, Stance.Remarks, relations: To(ClaimRelationKind.Impugns, "3")));

    /// <summary>A stop within a name ends no sentence.</summary>
    public static Reconciliation Stops
    {
        get
        {
            Source mary = new("st. m", "St. Mary's", SourceKind.Organisation), paul = new("st. p", "St. Paul's", SourceKind.Organisation);
            Topic beds = new("beds", "beds", "the U.S. Army", Accrual.State, unit: People);
            return Reconcile(
                By(mary, "1. a", Estimate.Exactly(100), topic: beds),
                By(mary, "2. b", Estimate.Exactly(300), topic: beds),
                By(paul, "3. c", Estimate.Exactly(500), topic: beds, scope: Scope.Of(("ward", "No. 1"))),
                By(paul, "4. d", Estimate.Exactly(100), topic: beds));
        }
    }

    public static Reconciliation OfSeveralDays => Reconcile(
        By(A, "1", Estimate.Parse("100 to 200"), date: "2024-01-05", topic: Deployed),
        By(B, "2", Estimate.Parse("150 to 250"), date: "2024-01-07", topic: Deployed));

    public static Reconciliation ApartAndMerged => (Reconciler.Default with
    {
        Merger = Mergers.Median(),
        MergeAgainstVerdict = true,
    }).Reconcile([By(A, "1", Estimate.Of(100), scope: North), By(B, "2", Estimate.Of(250), scope: Men)]);

    public static Reconciliation SixLookAlikes => Reconcile(
    [
        .. Enumerable.Range(1, 6).Select(i => By(
            new Source($"m{i}", "Ministry" + new string(' ', i) + "of Health", SourceKind.Organisation), $"{i}", Estimate.Of(10 * i))),
    ]);

    /// <summary>A source that gives a figure for a part and one for the whole, and a wire that was translated.</summary>
    public static Reconciliation Translated => Reconcile(
        By(A, "1", Estimate.Of(100), scope: North),
        By(A, "2", Estimate.Of(900)),
        new("3", Chain.From(Paper, Edtf.Parse("2024-05-02")).Quoting(B), Dead, Estimate.Of(900), appearances:
            [new(AppearancePlace.Body, words: "nine hundred") { Translation = new("uk") }]),
        By(C, "4", Estimate.Between(700, 800).Varying()));
}
