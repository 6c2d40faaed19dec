using System.Reflection;
using NodaTime;

namespace Attribution.Tests;

/// <summary>Copies of a claim with one member changed.</summary>
public class ClaimCopyTests
{
    private static readonly Claim Original = new Claim(
        "S01",
        Chain.From(Sample.Wire()).Quoting(Sample.JointChiefs()),
        Sample.Casualties(),
        Estimate.MoreThan(1_100).WithText("more than 1,100"),
        Stance.Believes,
        Scope.Of(("place", "Kursk")),
        Edtf.Parse("2024"),
        "we estimate",
        [Scales.AdmiraltyReliability["B"]],
        [new Appearance(AppearancePlace.Body)],
        Instant.FromUnixTimeSeconds(1),
        [new ClaimRelation(ClaimRelationKind.Relays, "S02")])
        .WithEntry(new("mk")).WithExtensions(Extensions.Parse("""{"row":7}"""));

    private static readonly Dictionary<string, Func<Claim, Claim>> Copies = new(StringComparer.Ordinal)
    {
        [nameof(Claim.Id)] = claim => claim.WithId("S09"),
        [nameof(Claim.Chain)] = claim => claim.WithChain(Chain.From(Sample.Zelensky())),
        [nameof(Claim.Topic)] = claim => claim.WithTopic(Sample.Topic("T-other")),
        [nameof(Claim.Value)] = claim => claim.WithValue(Estimate.MoreThan(1_100).WithText("over 1,100")),
        [nameof(Claim.Stance)] = claim => claim.WithStance(Stance.Fears),
        [nameof(Claim.Scope)] = claim => claim.WithScope(null),
        [nameof(Claim.Period)] = claim => claim.WithPeriod(null),
        [nameof(Claim.Modality)] = claim => claim.WithModality(null),
        [nameof(Claim.Assessments)] = claim => claim.WithAssessments(),
        [nameof(Claim.Appearances)] = claim => claim.WithAppearances([.. claim.Appearances, new Appearance(AppearancePlace.Headline)]),
        [nameof(Claim.RecordedAt)] = claim => claim.WithRecordedAt(null),
        [nameof(Claim.Basis)] = claim => claim.WithBasis(CountBasis.Survey),
        [nameof(Claim.Entry)] = claim => claim.WithEntryCorrected("mk", "the value read 1,200"),
        [nameof(Claim.Extensions)] = claim => claim.WithExtensions(null),
        [nameof(Claim.Relations)] = claim => claim.WithRelations(new ClaimRelation(ClaimRelationKind.SameAs, "S03")),
    };

    private static readonly PropertyInfo[] Members = typeof(Claim).GetProperties(BindingFlags.Public | BindingFlags.Instance);

    public static TheoryData<string> Names => [.. Members.Select(member => member.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_member_can_be_changed_and_the_others_stay(string name)
    {
        Assert.True(Copies.ContainsKey(name), $"There is no copy of a claim with another {name}.");
        Claim copy = Copies[name](Original);
        Assert.False(copy.Equals(Original), $"{name} did not change.");
        Assert.All(Members.Where(member => member.Name != name), member => Assert.Equal(member.GetValue(Original), member.GetValue(copy)));
    }

    [Fact]
    public void A_copy_is_checked_as_a_claim_is()
    {
        Assert.Throws<ArgumentException>("id", () => Original.WithId(" "));
        Assert.Throws<ArgumentException>("relations", () => Original.WithId("S02"));
        Assert.Throws<ArgumentNullException>("chain", () => Original.WithChain(null!));
        Assert.Throws<ArgumentNullException>("topic", () => Original.WithTopic(null!));
        Assert.Throws<ArgumentOutOfRangeException>("stance", () => Original.WithStance((Stance)99));
        Assert.Throws<ArgumentException>("modality", () => Original.WithModality(""));
        Assert.Throws<ArgumentException>("assessments", () => Original.WithAssessments([null!]));
    }

    [Fact]
    public void Value_and_stance_change_one_after_the_other()
    {
        Assert.Contains(
            "remove the value or change the stance",
            Assert.Throws<ArgumentException>("value", () => Original.WithStance(Stance.Silent)).Message,
            StringComparison.Ordinal);
        Claim silent = Original.WithValue(null).WithStance(Stance.Silent);
        Assert.Null(silent.Value);
        Assert.Throws<ArgumentException>("value", () => silent.WithValue(Estimate.Of(1)));
        Assert.Equal(Original, silent.WithStance(Original.Stance).WithValue(Original.Value));
    }
}
