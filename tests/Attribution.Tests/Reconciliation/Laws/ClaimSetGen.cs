using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Claims on one topic as they may come together: few sources, few figures, much that overlaps, repeats and conflicts.</summary>
internal static class ClaimSetGen
{
    public static readonly Source A = State("a"), B = State("b"), C = State("c");

    private static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    private static readonly Speaker[] Speakers =
    [
        A, B, C, A, B, C, Body("x", A), Body("y", A), Body("z", A, B),
        Unnamed("u"), Unnamed("v", A), Speaker.Joint(A, B), Speaker.OneOf(A, C), Speaker.OneOf(Body("x", A), B),
    ];

    private static readonly Scope North = Scope.Of(("place", "north"));

    private static readonly Gen<Scope> AScope = OneOf(
        Scope.Whole, Scope.Whole, North, Scope.Of(("place", "south")), North.And("age", "child"));

    private static readonly Gen<Edtf?> Period = Dates(
        null,
        null,
        "2024-01-01/2024-01-02",
        "2024-01-01/2024-01-04",
        "2024-01-02/2024-01-03",
        "/2024-01-02",
        "2024-01-01/..",
        "2024",
        "2023",
        "2024-01~");

    private static readonly Gen<Edtf?> Date = Dates(null, null, "2024-01-01", "2024-01-02", "2024-01-02?", "2024-01", "2023");

    private static readonly Gen<Stance> AStance = Gen.Frequency(
        (12, Gen.Const(Stance.Asserts)), (3, Gen.Const(Stance.Believes)), (4, Gen.Enum<Stance>()));

    private static readonly Gen<decimal> Number = OneOf(0m, 1, 5, 10, 12, 40, 50, 60, 100, 110, 1_000, 1_100, 3_000, -20, 2.5m);

    private static readonly Gen<decimal> Near = OneOf(90m, 95, 99, 100, 101, 105, 110);

    private static readonly Gen<AppearancePlace[]> Places = OneOf<AppearancePlace[]>(
        [],
        [],
        [AppearancePlace.Body],
        [AppearancePlace.Headline],
        [AppearancePlace.Headline, AppearancePlace.Body],
        [AppearancePlace.Subheading]);

    private static readonly Gen<Chain> AChain =
        from speaker in OneOf(Speakers)
        from date in Date
        from shape in Gen.Int[0, 6]
        select shape switch
        {
            0 => Chain.From(speaker, date),
            1 => Chain.From(Paper).Quoting(speaker, date),
            2 => Chain.From(Wire).Paraphrasing(speaker, date),
            3 => Chain.From(Paper).Quoting(Wire).Quoting(speaker, date),
            4 => Chain.From(Wire).Quoting(speaker, date).BasedOn(Unnamed("u")),
            5 => Chain.From(speaker, date).Quoting(Unnamed("v", A)),
            _ => Chain.From(Wire).Quoting(speaker, date),
        };

    private static readonly Gen<Topic> People =
        from accrual in Gen.Enum<Accrual>()
        from addUp in Gen.Bool
        let parts = addUp ? Parts.AddUp : Parts.Unrelated
        select new Topic("t", "deaths", "the flood", accrual, unit: Said.People, nouns: ["dead"], parts: parts);

    private static readonly Gen<Topic> Lengths = People.Select(topic => topic.With(unit: Unit.Kilometre));

    private static readonly Gen<Claim[]> OfManyQuantities = Gen.OneOf(
        People.SelectMany(
            topic => On(topic, Number, OneOf<Unit?>(null, Said.People, Unit.Counted("dead"), Said.People, null, Unit.Kilometre))),
        Lengths.SelectMany(topic => On(topic, Number, OneOf<Unit?>(null, Unit.Kilometre, Unit.Metre, Unit.Kilometre, null, Said.People))));

    /// <summary>From 2 to 12 claims of one scope and one period, half of the time with figures that lie close together.</summary>
    public static readonly Gen<Claim[]> OfOneQuantity =
        from claims in Gen.OneOf(OfManyQuantities, People.SelectMany(topic => On(topic, Near, OneOf<Unit?>(null, Said.People))))
        from scope in AScope
        from period in Period
        select claims.Select(claim => new Claim(
            claim.Id,
            claim.Chain,
            claim.Topic,
            claim.Value,
            claim.Stance,
            scope,
            period,
            appearances: claim.Appearances,
            relations: claim.Relations)).ToArray();

    /// <summary>From 2 to 12 claims of any kind, on a topic that is counted in people or measured in kilometres.</summary>
    public static readonly Gen<Claim[]> Any = Gen.OneOf(OfManyQuantities, OfOneQuantity);

    /// <summary>The same on lengths alone, in kilometres, in metres or in a unit not said.</summary>
    public static readonly Gen<Claim[]> Measured = Lengths.SelectMany(
        topic => On(topic, Number, OneOf<Unit?>(null, Unit.Kilometre, Unit.Metre)));

    /// <summary>Any estimate in one of some units.</summary>
    public static Gen<Estimate> Value(Gen<Unit?> units) => Value(Number, units);

    private static Gen<Estimate> Value(Gen<decimal> number, Gen<Unit?> units) =>
        from form in Gen.Enum<EstimateForm>()
        from numbers in number.Array[3]
        from hedged in Gen.Bool
        from varies in Gen.Frequency((9, Gen.Const(false)), (1, Gen.Const(true)))
        from covered in OneOf(Coverage.None, Coverage.None, Coverage.Unknown, Coverage.Stated(0.95m))
        from unit in units
        select Make(form, [.. numbers.Order()], hedged, varies, covered, unit);

    public static ClaimSet Set(this IEnumerable<Claim> claims) => ClaimSet.Create([.. claims]);

    /// <summary>The claim with some of its parts replaced.</summary>
    public static Claim With(
        this Claim claim,
        string? id = null,
        Chain? chain = null,
        Topic? topic = null,
        ClaimValue? value = null,
        IEnumerable<ClaimRelation>? relations = null) =>
        claim
            .WithRelations()
            .WithId(id ?? claim.Id)
            .WithRelations(relations ?? claim.Relations)
            .WithChain(chain ?? claim.Chain)
            .WithTopic(topic ?? claim.Topic)
            .WithValue(value ?? claim.Value);

    /// <summary>The topic with another id, or in another unit.</summary>
    public static Topic With(this Topic topic, string? id = null, Unit? unit = null) => new(
        id ?? topic.Id,
        topic.Predicate,
        topic.Subject,
        topic.Accrual,
        unit: unit ?? topic.Unit,
        nouns: unit is null ? topic.Nouns.Select(noun => noun.Code.Trim('{', '}')) : [],
        parts: topic.Parts);

    /// <summary>The claims as a failing law prints them.</summary>
    public static string Print(IEnumerable<Claim> claims) => string.Join('\n', claims.Select(claim => string.Join(
        " | ",
        claim.Id,
        string.Join(" > ", claim.Chain.Links.Select(Print)),
        claim.Stance,
        claim.Value is Estimate estimate ? $"{estimate:R}" : claim.Value,
        $"{claim.Scope}; {claim.Period}; {claim.Topic.Accrual}{(claim.Topic.Parts == Parts.AddUp ? " adds up" : "")}",
        string.Join(' ', claim.Appearances),
        string.Join(", ", claim.Relations))).Prepend(""));

    private static string Print(Link link) =>
        $"{link.Speaker.Kind} {string.Join('+', link.Speaker.Sources.Select(source => source.Id))} {link.Relation} {link.Date}";

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Edtf?> Dates(params string?[] texts) => OneOf([.. texts.Select(text => text is null ? null : Edtf.Parse(text))]);

    private static Gen<Claim[]> On(Topic topic, Gen<decimal> number, Gen<Unit?> units) =>
        from count in Gen.Int[2, 12]
        from drafts in Draft(topic, number, units).Array[count]
        from relations in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], Gen.Enum<ClaimRelationKind>()).Array[0, 6]
        from labels in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
        select drafts.Select((draft, i) => draft.With($"{labels[i]:00}", relations: Relations(i, relations, labels))).ToArray();

    // What revises and retracts must close no circle: it leads to earlier claims alone.
    private static ClaimRelation[] Relations(int claim, (int From, int To, ClaimRelationKind Kind)[] drawn, int[] labels) =>
    [
        .. drawn
            .Where(relation => relation.From == claim && relation.To != claim)
            .Where(relation => !Replaces(relation.Kind) || relation.To < claim)
            .Select(relation => new ClaimRelation(relation.Kind, $"{labels[relation.To]:00}")),
    ];

    private static bool Replaces(ClaimRelationKind kind) =>
        kind is ClaimRelationKind.Revises or ClaimRelationKind.RevisesSeries or ClaimRelationKind.Retracts;

    private static Gen<Claim> Draft(Topic topic, Gen<decimal> number, Gen<Unit?> units) =>
        from chain in AChain
        from stance in AStance
        from value in Gen.Frequency(
            (16, Value(number, units).Select(estimate => (ClaimValue?)estimate)),
            (1, OneOf<ClaimValue?>(
            new TextValue("heavy losses"),
            new TextValue("light losses"),
            new TextValue("10 (20–30)", TextValue.Garbled))),
            (2, Gen.Const((ClaimValue?)null)))
        from scope in AScope
        from period in Period
        from places in Places
        let silent = stance is Stance.Evades or Stance.NeitherConfirmsNorDenies or Stance.Silent or Stance.Remarks
        select new Claim(
            "draft",
            chain,
            topic,
            silent ? null : value,
            stance,
            scope,
            period,
            appearances: places.Select(place => new Appearance(place)));

    private static Estimate Make(EstimateForm form, decimal[] sorted, bool hedged, bool varies, Coverage coverage, Unit? unit)
    {
        (decimal low, decimal middle, decimal high) = (sorted[0], sorted[1], sorted[2]);
        Bound lower = Bound.Inclusive(low), upper = Bound.Inclusive(high), all = Bound.Inclusive(middle);
        return form switch
        {
            EstimateForm.Exact => Create(all, all, middle, false),
            EstimateForm.About => Create(null, null, middle, true),
            EstimateForm.OrderOfMagnitude => Create(null, null, middle, true),
            EstimateForm.Nearly => Create(null, Bound.Exclusive(middle), null, true),
            EstimateForm.JustOver or EstimateForm.Vague => Create(Bound.Exclusive(middle), null, null, true),
            EstimateForm.MoreThan => Create(Bound.Exclusive(middle), null, null, hedged, varies),
            EstimateForm.AtLeast => Create(all, null, null, hedged, varies),
            EstimateForm.UpTo => Create(null, all, null, hedged, varies),
            EstimateForm.LessThan => Create(null, Bound.Exclusive(middle), null, hedged, varies),
            EstimateForm.Alternatives => Create(lower, upper, null, hedged, varies),
            EstimateForm.PlusMinus => Create(lower, upper, middle, hedged, false, coverage == Coverage.None ? Coverage.Unknown : coverage),
            EstimateForm.Range => Create(lower, upper, null, hedged, varies, coverage),
            _ => Create(lower, upper, middle, hedged, varies, coverage),
        };

        Estimate Create(Bound? from, Bound? to, decimal? best, bool approximate, bool varying = false, Coverage covered = default) =>
            Estimate.Create(form, from, to, best, approximate, varying, covered, unit: unit);
    }
}
