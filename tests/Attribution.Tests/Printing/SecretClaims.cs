using NodaTime;

namespace Attribution.Tests;

/// <summary>Claims by confidential sources, and the words that may be in nothing that leaves.</summary>
internal static class SecretClaims
{
    public static readonly string[] Secrets = ["zqid", "zqname", "zqalias", "zqnote"];

    public static readonly Source State = new("state", "the state", SourceKind.Government);

    public static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);

    public static readonly Source Paper = new("paper", "the paper", SourceKind.Publication);

    public static readonly Unit People = Unit.Counted("people");

    public static readonly Topic Dead = new("dead", "deaths", "the flood", Accrual.Cumulative, unit: People, parts: Parts.AddUp);

    /// <summary>A question of yes or no.</summary>
    public static readonly Topic Open = new("open", "is open", "the bridge");

    public static readonly Topic Hurt = new(
        "hurt", "deaths.children", "the flood", Accrual.Cumulative, unit: People, relations: [new(TopicRelationKind.PartOf, "dead")]);

    public static Source Identity(string label, string secret = "zq", params Source[] partOf) =>
        new Source(
            $"{secret}id-{label.Length}", $"{secret}name {label.Length}", SourceKind.Person, aliases: [$"{secret}alias"], partOf: partOf)
            .WithExtensions(Extensions.Parse($$"""{"{{secret}}note":"{{secret}}note"}"""));

    public static Source Secret(string label, string secret = "zq", params Source[] partOf) =>
        Source.Confidential(Identity(label, secret, partOf), $"a source called {label}", $"{label}-1");

    public static Claim Said(Source source, string id) => new(id, Chain.From(Wire).Quoting(source), Dead, Estimate.Of(3, People));

    /// <summary>Claim sets in which every member that can hold a source has a confidential one.</summary>
    public static IEnumerable<ClaimSet> Sets(string secret = "zq")
    {
        Source one = Secret("one", secret), other = Secret("other", secret, State), last = Secret("the last", secret, other);
        Edtf day = Edtf.Parse("2024-01-02"), later = Edtf.Parse("2024-02-03");
        Instant then = Instant.FromUtc(2024, 1, 3, 0, 0);
        yield return [Said(one, "S1"), Said(other, "S2"), Said(last, "S3").WithValue(Estimate.Of(40, People))];
        yield return
        [
            new("a", Chain.From(Paper).Quoting(one, day), Dead, Estimate.Of(30, People), recordedAt: then),
            new("b", Chain.From(Paper).Paraphrasing(one, day).BasedOn(other), Dead, Estimate.Of(50, People), recordedAt: then),
            new("c", Chain.From(Wire).Quoting(Speaker.Joint(one, last), later), Dead, Estimate.MoreThan(60, People), recordedAt: then),
            new("d", Chain.From(Wire).Quoting(Speaker.OneOf(other, State), later), Dead, Estimate.Of(10, People), recordedAt: then),
            new("e", Chain.From(one, later), Dead, stance: Stance.Remarks, relations: [new(ClaimRelationKind.Disowns, "a", "never")]),
            new("f", Chain.From(last), Dead, stance: Stance.Remarks, relations: [new(ClaimRelationKind.Impugns, "b", upheld: "a court")]),
            new("g", Chain.From(other, later), Dead, Estimate.Of(10, People), relations: [new(ClaimRelationKind.Revises, "d")]),
            new("h", Chain.From(other), Dead, stance: Stance.Denies, period: day),
            new("i", Chain.From(one), Dead, stance: Stance.Evades),
            new("j", Chain.From(one), Dead, new TextValue("3 (8–9)", TextValue.Garbled), scope: Scope.Of(("place", "north"))),
            new("k", Chain.From(last, later), Hurt, Estimate.Of(500, People), recordedAt: then),
            new("l", Chain.From(one, later), Hurt, Estimate.Of(5, People), relations: [new(ClaimRelationKind.Retracts, "k")]),
            new(
                "m", Chain.From(Source.Confidential(new($"{secret}id x", "X", SourceKind.Collective), "Verdict")), Dead,
                Estimate.Of(9, People)),
        ];
        yield return
        [
            new("y", Chain.From(Wire).Quoting(one), Open), new("z", Chain.From(Paper).Quoting(other), Open, stance: Stance.Denies),
        ];
        yield return
        [
            new("n", Chain.From(Wire).Quoting(one, day), Open, recordedAt: then),
            new("o", Chain.From(Paper).Paraphrasing(other, later), Open, stance: Stance.Denies, recordedAt: then),
            new("p", Chain.From(last, later), Open, assessments: [Scales.AdmiraltyReliability["B"]]),
            new("q", Chain.From(Speaker.Joint(one, other), later), Open, stance: Stance.Denies, period: later),
            new("r", Chain.From(Speaker.OneOf(last, State)), Open, new TextValue("open to lorries"), scope: Scope.Of(("place", "north"))),
            new("s", Chain.From(one), Open, stance: Stance.NeitherConfirmsNorDenies),
            new("t", Chain.From(other, later), Open, stance: Stance.Remarks, relations: [new(ClaimRelationKind.Impugns, "n")]),
        ];
    }

    public static void AssertTellsNothing(string text, string where)
    {
        foreach (string secret in Secrets)
        {
            Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{where} tells {secret}: {text}");
        }
    }
}
