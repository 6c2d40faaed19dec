using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <content>Voices that depend on one another, related topics, what cannot be used, and what is merged.</content>
internal static partial class ToldTopics
{
    private static readonly Source Army = Body("army", A), Ministry = Body("ministry", A);

    private static Topic Other(string id, TopicRelationKind kind, params string[] of) =>
        new(id, id, "the flood", Accrual.Cumulative, unit: Unit.Counted("persons"), parts: Parts.AddUp, relations: [new(kind, of)]);

    private static Reconciliation OnDead(params Claim[] claims) => Reconciler.Default.Reconcile(ClaimSet.Create(claims).On("dead"));

    public static Reconciliation Single => Reconcile(By(A, "1", Estimate.Parse("about 250"), period: "2024-01"));

    public static Reconciliation NoAnswer => Reconcile(
        By(A, "1", Estimate.Of(500), Stance.Fears),
        By(B, "2", Estimate.Of(500), Stance.Hedges),
        By(C, "3", null, Stance.NeitherConfirmsNorDenies),
        By(D, "4", null));

    public static Reconciliation InACircle => Reconcile(
        By(A, "1", Estimate.Of(500), relations: To(ClaimRelationKind.Relays, "2")),
        By(B, "2", Estimate.Of(500), relations: To(ClaimRelationKind.Relays, "1")));

    /// <summary>Two bodies of one state, which do not agree.</summary>
    public static Reconciliation Dissent => Reconcile(
        By(Army, "1", Estimate.Of(100)), By(Ministry, "2", Estimate.Of(300)), By(A, "3", Estimate.Of(110)));

    public static Reconciliation OneVoice => Reconcile(
        By(A, "1", Estimate.Of(1_000)), new("2", Chain.From(Paper).Paraphrasing(A), Dead, Estimate.Of(2_000)));

    public static Reconciliation Itself => Reconcile(
        By(A, "1", Estimate.Parse("exactly 1,000")), By(A, "2", Estimate.Parse("exactly 2,000")));

    public static Reconciliation Dependent => Reconcile(
        By(Army, "1", Estimate.Of(100)),
        By(Ministry, "2", Estimate.Of(100)),
        By(B, "3", Estimate.Of(100), relations: To(ClaimRelationKind.SharesDataWith, "4")),
        By(C, "4", Estimate.Of(100)));

    /// <summary>The same, of what was known on a day.</summary>
    public static Reconciliation DependentOnADay => (Reconciler.Default with
    {
        Selection = Selections.AsOfSaid(Edtf.Parse("2024-05-02")),
    }).Reconcile(
    [
        By(B, "3", Estimate.Of(100), date: "2024-05-01", relations: To(ClaimRelationKind.SharesDataWith, "4")),
        By(C, "4", Estimate.Of(100), date: "2024-05-02"),
        By(D, "5", Estimate.Of(900), date: "2024-05-03"),
    ]);

    public static Reconciliation LookAlikes => Reconcile(
        By(new Source("x", "Ministry of Health", SourceKind.Organisation), "1", Estimate.Of(12_391)),
        By(new Source("y", "Ministry of  Health", SourceKind.Organisation), "2", Estimate.Of(12_391)),
        By(B, "3", Estimate.Of(12_391)));

    public static Reconciliation Garbled => Reconcile(
        By(A, "1", Estimate.Parse("98,000 (95% CI 8,000 to 194,000)")),
        new("2", Chain.From(Paper).Quoting(A), Dead, new TextValue("98,000 (8,000-94,000", TextValue.Garbled)),
        new("3", Chain.From(B), Dead, new TextValue("1 (2–3)", TextValue.Garbled)),
        By(C, "4", Estimate.Of(5, Unit.Metre)));

    public static Reconciliation Routes => Reconcile(
        new("1", Chain.From(Wire).Paraphrasing(Paper).Quoting(A, Edtf.Parse("2024-05-01"), "a post on X"), Dead, Estimate.Of(100)),
        new("2", Chain.From(B, Edtf.Parse("2024-05-02")).BasedOn(C), Dead, Estimate.Of(100), modality: "preliminary"),
        new("3", Chain.From(Wire).Quoting(Unnamed("official", D)), Dead, Estimate.Of(100)),
        new("4", Chain.From(E).Observed(), Dead, Estimate.Of(100)),
        new("5", Chain.From(Wire).Quoting(Speaker.Joint(A, B)), Dead, Estimate.Of(100)));

    public static Reconciliation Relays => Reconcile(
        By(A, "1", Estimate.Parse("about 1,140")),
        By(B, "2", Estimate.Of(1_140), relations: To(ClaimRelationKind.Relays, "1")),
        By(C, "3", Estimate.Parse("about 1,100"), relations: To(ClaimRelationKind.Relays, "1")),
        By(D, "4", Estimate.Of(1_500), relations: To(ClaimRelationKind.Relays, "1")),
        By(E, "5", Estimate.Parse("nearly 1,140"), relations: To(ClaimRelationKind.Relays, "1")),
        By(A, "6", Estimate.Of(2_000), Stance.Fears),
        By(Army, "7", Estimate.Of(2_000), relations: To(ClaimRelationKind.Relays, "6")));

    public static Reconciliation Ceiling => OnDead(
        By(A, "1", Estimate.MoreThan(5_000)), By(B, "2", Estimate.Of(4_000), topic: Other("exposed", TopicRelationKind.CeilingOf, "dead")));

    public static Reconciliation Room => OnDead(
        By(A, "1", Estimate.MoreThan(3_000)),
        By(C, "3", Estimate.MoreThan(3_100)),
        By(B, "2", Estimate.Parse("several thousand", null), topic: Other("exposed", TopicRelationKind.CeilingOf, "dead")));

    public static Reconciliation NotHeldAgainst => OnDead(
        By(A, "1", Estimate.Parse("10 to 50"), period: "2023-10-17"),
        By(B, "2", Estimate.AtLeast(100), period: "2023-10-18", topic: Other("seen", TopicRelationKind.DocumentedFloorOf, "dead")));

    public static Reconciliation DeclaredToContradict => Reconcile(
        By(A, "1", Estimate.Of(500), Stance.Fears),
        By(B, "2", Estimate.Of(900), relations: To(ClaimRelationKind.Contradicts, "1")),
        By(C, "3", Estimate.Of(905), relations: To(ClaimRelationKind.Contradicts, "2")));

    public static Reconciliation Sum => OnSum(300, 800);

    public static Reconciliation FittingSum => OnSum(300, 700);

    private static Reconciliation OnSum(int wounded, int casualties)
    {
        Topic all = new(
            "casualties", "killed-or-wounded", "the flood", Accrual.Cumulative, unit: People, relations:
            [new(TopicRelationKind.SumOf, "dead", "wounded")]);
        Topic hurt = new("wounded", "wounded", "the flood", Accrual.Cumulative, unit: People);
        return Reconciler.Default.Reconcile(ClaimSet.Create(
        [
            By(A, "1", Estimate.Exactly(casualties), topic: all),
            By(B, "2", Estimate.Exactly(400)),
            By(C, "3", Estimate.Exactly(wounded), topic: hurt),
        ]).On("casualties"));
    }

    /// <summary>Three measurements of one length, two of which lie apart.</summary>
    public static Reconciliation Measured => Reconcile(
        By(A, "1", Estimate.PlusMinus(9, 0.5m, coverage: 0.6827m), topic: Length),
        By(B, "2", Estimate.PlusMinus(11, 0.5m, coverage: 0.6827m), topic: Length),
        By(C, "3", Estimate.Of(13), topic: Length));

    public static Reconciliation Merged => (Reconciler.Default with { Merger = Mergers.Median() }).Reconcile(
    [
        By(A, "1", Estimate.Parse("100 to 200"), period: "2024-01-05"), By(B, "2", Estimate.Parse("150 to 250"), period: "2024-01-05"),
    ]);

    public static Reconciliation AgainstVerdict => (Reconciler.Default with
    {
        Merger = Mergers.Median(),
        MergeAgainstVerdict = true,
    }).Reconcile(
    [
        By(A, "1", Estimate.Of(100), scope: North), By(B, "2", Estimate.MoreThan(900)), By(C, "3", Estimate.UpTo(800)),
        By(D, "4", Estimate.MoreThan(900), period: "2024"),
    ]);

    public static Reconciliation TooMany => (Reconciler.Default with { MaximumClaims = 1 }).Reconcile(
        [By(A, "1", Estimate.Of(100)), By(B, "2", Estimate.Of(200))]);
}
