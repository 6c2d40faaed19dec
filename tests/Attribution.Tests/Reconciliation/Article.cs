namespace Attribution.Tests;

/// <summary>
/// The casualty figures of one news article of December 2024 on North Korean soldiers in Russia: figures, dates, names and hedged phrases.
/// </summary>
internal static class Article
{
    public static readonly Unit Soldiers = Unit.Counted("soldiers");

    public static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);
    public static readonly Source SouthKorea = new("kr", "South Korea", SourceKind.Government);
    public static readonly Source JointChiefs = new("jcs", "Joint Chiefs of Staff", SourceKind.Organisation, partOf: [SouthKorea]);
    public static readonly Source Ukraine = new("ua", "Ukraine", SourceKind.Government);
    public static readonly Source Zelensky = new("zelensky", "Volodymyr Zelensky", SourceKind.Person, partOf: [Ukraine]);
    public static readonly Source InitialInformation = new("initial", "initial information", SourceKind.Dataset, isNamed: false);

    public static readonly Topic Casualties = new(
        "casualties",
        "casualties.killed-or-wounded",
        "North Korean soldiers",
        Accrual.Cumulative,
        unit: Soldiers,
        nouns: ["casualties"],
        parts: Parts.AddUp);

    public static readonly Scope Kursk = Scope.Of(("place", "Kursk"));

    private static readonly Edtf Day = Edtf.Parse("2024-12-23");
    private static readonly Edtf UpToTheDay = Edtf.Parse("/2024-12-23");

    public static readonly Claim S01 = new(
        "S01",
        Chain.From(Wire).Paraphrasing(Zelensky),
        Casualties,
        Estimate.Of(3000, Soldiers),
        appearances: [
            new(AppearancePlace.Headline), new(AppearancePlace.Headline, "repeated"), new(AppearancePlace.Headline, "repeated again"),
        ],
        relations: [new(ClaimRelationKind.Relays, "S09"), new(ClaimRelationKind.Relays, "S10")]);

    public static readonly Claim S02 = new(
        "S02",
        Chain.From(Wire).Paraphrasing(JointChiefs),
        Casualties,
        Estimate.Of(1100, Soldiers),
        appearances: [new(AppearancePlace.Headline)],
        relations: [new(ClaimRelationKind.Relays, "S03"), new(ClaimRelationKind.Relays, "S06")]);

    public static readonly Claim S03 = new(
        "S03",
        Chain.From(Wire).Paraphrasing(JointChiefs, Day),
        Casualties,
        Estimate.MoreThan(1100, Soldiers).WithText("more than 1,100"),
        period: UpToTheDay);

    public static readonly Claim S06 = new(
        "S06",
        Chain.From(Wire).Quoting(JointChiefs, Day),
        Casualties,
        Estimate.Approximately(1100, Unit.Counted("casualties")).WithText("approximately 1,100 casualties"),
        period: UpToTheDay,
        modality: "we estimate");

    public static readonly Claim S09 = new(
        "S09",
        Chain.From(Wire).Paraphrasing(Zelensky),
        Casualties,
        Estimate.Nearly(3000, Soldiers).WithText("nearly 3,000"),
        scope: Kursk,
        period: UpToTheDay);

    public static readonly Claim S10 = new(
        "S10",
        Chain.From(Wire).Quoting(Zelensky, medium: "a post on X").BasedOn(InitialInformation),
        Casualties,
        Estimate.MoreThan(3000, Soldiers).WithText("already exceeded 3,000"),
        scope: Kursk,
        period: UpToTheDay,
        modality: "preliminary");

    public static ClaimSet Claims => [S01, S02, S03, S06, S09, S10];
}
