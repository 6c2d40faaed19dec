using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Topics whose texts are known word by word: together they reach the headings and sentences of a verdict.</summary>
internal static partial class ToldTopics
{
    private static readonly Source A = State("a"), B = State("b"), C = State("c"), D = State("d"), E = State("e");

    private static readonly Source Paper = new("paper", "the Paper", SourceKind.Publication);

    private static readonly Scope North = Scope.Of(("place", "the north")), Men = Scope.Of(("sex", "men"));

    private static readonly Topic Deployed = new("deployed", "troops.deployed", "the front", Accrual.State);

    private static readonly Topic Length = new("length", "length", "the bridge", Accrual.FixedAttribute, unit: Unit.Metre);

    private static ClaimRelation To(ClaimRelationKind kind, string id, string? reason = null, string? upheld = null) =>
        new(kind, id, reason, upheld);

    private static Claim Own(Source source, string id, ClaimValue? value, string? date = null, Stance stance = Stance.Asserts) =>
        new(id, Chain.From(source, date is null ? null : Edtf.Parse(date)), Dead, value, stance);

    /// <summary>Hedged figures in the body, and the same without hedges in the headlines.</summary>
    public static Reconciliation Headlines => Reconciler.Default.Reconcile(Article.Claims);

    public static Reconciliation YesAndNo => Reconcile(
        By(A, "1", null, topic: Deployed),
        By(B, "2", null, Stance.Denies, topic: Deployed),
        By(C, "3", null, Stance.Believes, topic: Deployed),
        By(D, "4", null, Stance.Evades, topic: Deployed),
        By(E, "5", null, Stance.Silent, topic: Deployed));

    public static Reconciliation AnswersInWords => Reconcile(
        By(A, "1", new TextValue("a gas leak")),
        By(B, "2", new TextValue("a bomb")),
        By(C, "3", new TextValue("a bomb"), Stance.Denies));

    /// <summary>A running total of which one source lowered its own figure and another repeats an old one.</summary>
    public static Reconciliation RunningTotal => Reconcile(
        By(A, "1", Estimate.Of(900), period: "/2024-01-05", date: "2024-01-05"),
        By(A, "2", Estimate.Of(1_000), period: "/2024-01-09", date: "2024-01-09"),
        By(A, "3", Estimate.Of(800), period: "/2024-01-12", date: "2024-01-12"),
        By(B, "4", Estimate.Of(810), period: "/2024-01-12", date: "2024-01-13"),
        By(B, "5", Estimate.Of(700), period: "/2024-01-02", date: "2024-01-02"));

    /// <summary>Two sources whose totals fall from one to the other.</summary>
    public static Reconciliation Fallen => Reconcile(
        By(A, "1", Estimate.Of(1_032), period: "/2024-01-17"),
        By(B, "2", Estimate.Of(1_000), period: "/2024-01-19"));

    public static Reconciliation Objections => Reconcile(
        By(A, "1", Estimate.Of(2_600)),
        By(A, "2", null, Stance.Remarks, date: "2024-05-02", relations: To(ClaimRelationKind.Disowns, "1", "the list has duplicates")),
        By(B, "3", Estimate.Of(400)),
        By(C, "4", null, Stance.Remarks, relations: To(ClaimRelationKind.Impugns, "3", "not counted")),
        By(D, "5", null, Stance.Remarks, relations: To(ClaimRelationKind.Retracts, "3")),
        By(E, "6", Estimate.Of(410)),
        By(C, "7", null, Stance.Denies));

    public static Reconciliation Upheld => Reconcile(
        By(A, "1", Estimate.Of(2_600)),
        By(B, "2", Estimate.Of(400)),
        By(C, "3", null, Stance.Remarks, relations: To(ClaimRelationKind.Impugns, "1", "a slip", "an editor's note")));

    public static Reconciliation Withdrawn => Reconcile(
        Own(A, "1", Estimate.Of(2_600), "2024-05-01"),
        new("2", Chain.From(A, Edtf.Parse("2024-05-02")), Dead, null, Stance.Remarks,
            relations: [To(ClaimRelationKind.Retracts, "1", "a slip")]),
        Own(B, "3", Estimate.Of(500), "2024-05-01"),
        new("4", Chain.From(B, Edtf.Parse("2024-05-03")), Dead, Estimate.Of(450), relations: [To(ClaimRelationKind.Revises, "3")]),
        By(C, "5", Estimate.Of(450)));

    /// <summary>Two sources agree, and their ranges narrow each other.</summary>
    public static Reconciliation Corroborated => Reconcile(
        By(A, "1", Estimate.Parse("100 to 200")), By(B, "2", Estimate.Parse("150 to 250")), By(C, "3", Estimate.Of(160)));

    public static Reconciliation OfNone => Reconcile(By(A, "1", Estimate.Exactly(0)), By(B, "2", Estimate.Exactly(0)));

    public static Reconciliation Consistent => Reconcile(
        By(A, "1", Estimate.Parse("100 to 200")), By(B, "2", Estimate.Parse("150 to 250")));

    /// <summary>Five witnesses in two camps, and one who stands alone.</summary>
    public static Reconciliation Camps => Reconcile(
        By(A, "1", Estimate.Parse("100 to 200")),
        By(B, "2", Estimate.Parse("150 to 250")),
        By(C, "3", Estimate.Parse("400 to 500")),
        By(D, "4", Estimate.Parse("450 to 550")),
        By(E, "5", Estimate.Of(900)));

    public static Reconciliation OnlyBounds => Reconcile(By(A, "1", Estimate.MoreThan(100)), By(B, "2", Estimate.AtLeast(200)));

    public static Reconciliation BoundBesideFigure => Reconcile(By(A, "1", Estimate.MoreThan(100)), By(B, "2", Estimate.Of(250)));

    public static Reconciliation UnlikeBases => Reconcile(
        By(A, "1", Estimate.Of(500)).WithBasis(CountBasis.Survey), By(B, "2", Estimate.Of(500)).WithBasis(CountBasis.BodiesCounted));

    public static Reconciliation NamesBelow => Reconcile(
        By(A, "1", Estimate.Of(500)).WithBasis(CountBasis.IdentifiedByName), By(B, "2", Estimate.Of(2_000)).WithBasis(CountBasis.Survey));

    public static Reconciliation NamesAbove => Reconcile(
        By(A, "1", Estimate.Of(5_000)).WithBasis(CountBasis.IdentifiedByName), By(B, "2", Estimate.Of(2_000)).WithBasis(CountBasis.Survey));

    public static Reconciliation Touching => Reconcile(
        By(A, "1", Estimate.Parse("100 to 200")), By(B, "2", Estimate.Parse("200 to 300")));

    public static Reconciliation UnknownCoverage => Reconcile(
        By(A, "1", Estimate.PlusMinus(10, 1), topic: Length), By(B, "2", Estimate.PlusMinus(11.5m, 1), topic: Length));

    public static Reconciliation TooWide => Reconcile(
        By(A, "1", Estimate.Parse("1 to 1000000")), By(B, "2", Estimate.Of(250)), By(C, "3", Estimate.Of(900)));

    public static Reconciliation LeftOpen => Reconcile(
        By(A, "1", Estimate.Of(500)),
        By(A, "2", Estimate.Of(900), relations: To(ClaimRelationKind.AlternativeTo, "1")),
        By(B, "3", Estimate.Of(900)));

    public static Reconciliation OtherScopes => Reconcile(
        By(A, "1", Estimate.Of(100), scope: North), By(B, "2", Estimate.Of(250), scope: Men));

    public static Reconciliation OtherTimes => Reconcile(
        By(A, "1", null, period: "2024-01-05", topic: Deployed), By(B, "2", null, Stance.Denies, period: "2024-02-05", topic: Deployed));

    public static Reconciliation OtherKinds => Reconcile(By(A, "1", Estimate.Of(100)), By(B, "2", new TextValue("a bomb")));

    public static Reconciliation PartAboveWhole => Reconcile(
        By(A, "1", Estimate.Of(300), scope: North), By(B, "2", Estimate.LessThan(250)), By(C, "3", Estimate.MoreThan(200)));
}
