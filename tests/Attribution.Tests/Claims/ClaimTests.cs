using System.Collections.Immutable;
using NodaTime;

namespace Attribution.Tests;

public class ClaimTests
{
    [Fact]
    public void Equality_counts_every_member()
    {
        static Claim Make(
            string id = "S01",
            Source? source = null,
            Topic? topic = null,
            ClaimValue? value = null,
            Stance stance = Stance.Asserts,
            string place = "Kursk",
            string period = "2024",
            string? modality = "we estimate",
            string level = "B",
            AppearancePlace printed = AppearancePlace.Body,
            int recorded = 0,
            string related = "S02") =>
            new(
                id,
                Chain.From(source ?? Sample.JointChiefs()),
                topic ?? Sample.Casualties(),
                value ?? Estimate.MoreThan(1_100),
                stance,
                Scope.Of(("place", place)),
                Edtf.Parse(period),
                modality,
                [Scales.AdmiraltyReliability[level]],
                [new Appearance(printed)],
                Instant.FromUnixTimeSeconds(recorded),
                [new ClaimRelation(ClaimRelationKind.Relays, related)]);
        EqualityContract.Holds(
            Make(),
            Make(),
            Make(id: "S03"),
            Make(source: Sample.Zelensky()),
            Make(topic: Sample.Topic("T-casualties")),
            Make(value: Estimate.AtLeast(1_100)),
            Make(value: Estimate.MoreThan(1_100).WithText("more than 1,100")),
            Make(value: Estimate.MoreThan(1_100).WithText("over 1,100")),
            Make(value: new TextValue("more than 1,100")),
            Make(stance: Stance.Believes),
            Make(place: "Sudzha"),
            Make(period: "2025"),
            Make(modality: null),
            Make(level: "C"),
            Make(printed: AppearancePlace.Lede),
            Make(recorded: 1),
            Make(related: "S04"),
            new Claim("S01", Chain.From(Sample.JointChiefs()), Sample.Casualties()));
    }

    [Fact]
    public void Given_collections_can_change_afterwards()
    {
        List<Assessment> assessments = [Scales.AdmiraltyReliability["B"]];
        List<Appearance> appearances = [new(AppearancePlace.Body)];
        List<ClaimRelation> relations = [new(ClaimRelationKind.Relays, "S02")];
        Claim claim = new(
            "S01",
            Chain.From(Sample.Wire()),
            Sample.Casualties(),
            assessments: assessments,
            appearances: appearances,
            relations: relations);
        assessments.Clear();
        appearances.Clear();
        relations.Clear();
        Assert.Single(claim.Assessments);
        Assert.Single(claim.Appearances);
        Assert.Single(claim.Relations);
    }

    [Fact]
    public void What_is_not_given_is_the_whole_topic_and_nothing_more()
    {
        Claim claim = new("S01", Chain.From(Sample.Wire()), Sample.Casualties());
        Assert.Equal(Scope.Whole, claim.Scope);
        Assert.Equal(Stance.Asserts, claim.Stance);
        Assert.Null(claim.Period);
        Assert.Null(claim.RecordedAt);
        Assert.Equal(ImmutableArray<ClaimRelation>.Empty, claim.Relations);
    }

    [Fact]
    public void Missing_and_malformed_parts_are_refused()
    {
        Chain chain = Chain.From(Sample.Wire());
        Topic topic = Sample.Casualties();
        Assert.Throws<ArgumentException>("id", () => new Claim("", chain, topic));
        Assert.Throws<ArgumentNullException>("chain", () => new Claim("S", null!, topic));
        Assert.Throws<ArgumentNullException>("topic", () => new Claim("S", chain, null!));
        Assert.Throws<ArgumentException>("modality", () => new Claim("S", chain, topic, modality: " "));
        Assert.Throws<ArgumentOutOfRangeException>("stance", () => new Claim("S", chain, topic, stance: (Stance)99));
        Assert.Throws<ArgumentException>("assessments", () => new Claim("S", chain, topic, assessments: [null!]));
        Assert.Throws<ArgumentException>("appearances", () => new Claim("S", chain, topic, appearances: [null!]));
        Assert.Throws<ArgumentException>("relations", () => new Claim("S", chain, topic, relations: [null!]));
    }

    [Fact]
    public void No_claim_is_related_to_itself() => Assert.Contains(
        "'S01' is related to itself",
        Assert.Throws<ArgumentException>(
            "relations", () => Sample.Claim("S01", new ClaimRelation(ClaimRelationKind.SameAs, "S01"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Stance.Asserts, true)]
    [InlineData(Stance.Denies, true)]
    [InlineData(Stance.Believes, true)]
    [InlineData(Stance.Fears, true)]
    [InlineData(Stance.Hedges, true)]
    [InlineData(Stance.Evades, false)]
    [InlineData(Stance.NeitherConfirmsNorDenies, false)]
    [InlineData(Stance.Silent, false)]
    public void A_stance_that_answers_nothing_has_no_value(Stance stance, bool takesValue)
    {
        Claim Make(ClaimValue? value) => new("S01", Chain.From(Sample.Wire()), Sample.Casualties(), value, stance);
        Assert.Null(Make(null).Value);
        if (takesValue)
        {
            Assert.Equal(Estimate.Of(3_000), Make(Estimate.Of(3_000)).Value);
        }
        else
        {
            Assert.Contains(
                "cannot have a value",
                Assert.Throws<ArgumentException>("value", () => Make(Estimate.Of(3_000))).Message,
                StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Stance.Asserts, "yes")]
    [InlineData(Stance.Denies, "no")]
    [InlineData(Stance.Evades, "evades")]
    [InlineData(Stance.NeitherConfirmsNorDenies, "neither confirms nor denies")]
    [InlineData(Stance.Silent, "does not mention it")]
    [InlineData(Stance.Fears, "fears")]
    public void Text_without_a_value_tells_the_stance(Stance stance, string text) =>
        Assert.Equal(
            $"S01: the Joint Chiefs of Staff: {text}",
            new Claim("S01", Chain.From(Sample.JointChiefs()), Sample.Casualties(), stance: stance).ToString());

    [Fact]
    public void Text_names_the_witness_and_the_value()
    {
        Chain chain = Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs()).BasedOn(Sample.Intelligence());
        Estimate about = Estimate.Approximately(1_100, Unit.Counted("casualties"));
        Assert.Equal(
            "S06: the Joint Chiefs of Staff: about 1,100 casualties", new Claim("S06", chain, Sample.Casualties(), about).ToString());
        Assert.Equal(
            "S06: the Joint Chiefs of Staff: denies 3,000",
            new Claim("S06", chain, Sample.Casualties(), Estimate.Of(3_000), Stance.Denies).ToString());
    }
}
