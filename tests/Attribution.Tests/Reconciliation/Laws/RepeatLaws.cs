using CsCheck;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

public class RepeatLaws
{
    private static readonly Source Another = new("another", "another paper", SourceKind.Publication);

    private static readonly Gen<int> Which = Gen.Int[0, 11];

    [Fact]
    public void A_second_print_changes_nothing() => Law.ChangesNothing(ClaimSetGen.Any, Which, (claims, at) =>
    {
        if (Alone(claims, at) is not { } original) return [];
        return [original.With("copy of " + original.Id, relations: [new(ClaimRelationKind.SameAs, original.Id)])];
    });

    [Fact]
    public void A_second_print_that_no_relation_declares_changes_nothing() => Law.ChangesNothing(ClaimSetGen.Any, Which, (claims, at) =>
    {
        if (Alone(claims, at) is not { } original) return [];
        Chain elsewhere = Chain.FromLinks(
            original.Chain.Links.Select((link, i) => (i == 0 ? Another : link.Speaker, link.Relation, link.Date, link.Medium)));
        // Where the publication stands for an unnamed source itself, another publication is another witness; and one of two may be the
        // other.
        bool isOther = elsewhere.Witness == elsewhere.Outermost
            || !elsewhere.Witness.Equals(original.Chain.Witness)
            || elsewhere.Witness.Speaker.Kind == SpeakerKind.OneOf;
        if (isOther) return [];
        return [original.With("copy of " + original.Id, elsewhere, relations: [])];
    });

    [Fact]
    public void A_relay_of_a_relay_changes_nothing() => Law.ChangesNothing(
        ClaimSetGen.Any,
        Gen.Select(Which, ClaimSetGen.Value(Gen.Const((Unit?)null))),
        (claims, drawn) =>
        {
            if (Alone(claims, drawn.Item1) is not { } original) return [];
            return
            [
                By(
                    State("d"),
                    "relay",
                    drawn.Item2,
                    scope: original.Scope,
                    topic: original.Topic,
                    relations: new ClaimRelation(ClaimRelationKind.Relays, original.Id)),
                By(
                    State("e"),
                    "relay of it",
                    drawn.Item2,
                    scope: original.Scope,
                    topic: original.Topic,
                    relations: new ClaimRelation(ClaimRelationKind.Relays, "relay")),
            ];
        });

    [Fact]
    public void What_its_own_source_retracted_changes_nothing() => Law.ChangesNothing(
        ClaimSetGen.Any,
        Gen.Select(Which, Gen.Enum<ClaimRelationKind>()),
        (claims, drawn) =>
        {
            (int at, ClaimRelationKind kind) = drawn;
            // Whoever takes back a repeat takes back what it repeats.
            if (kind == ClaimRelationKind.SameAs || Alone(claims, at) is not { } other) return [];
            Source source = other.Chain.Witness.Speaker.Sources[0];
            return
            [
                By(source, "taken back", Estimate.Of(77_777), topic: other.Topic, relations: new ClaimRelation(kind, other.Id)),
                By(
                    source,
                    "the retraction",
                    null,
                    Stance.Silent,
                    topic: other.Topic,
                    relations: new ClaimRelation(ClaimRelationKind.Retracts, "taken back")),
            ];
        });

    /// <summary>One of the claims, if no relation leads from it or to it.</summary>
    private static Claim? Alone(Claim[] claims, int at)
    {
        Claim one = claims[at % claims.Length];
        return one.Relations.IsEmpty && !claims.Any(claim => claim.Relations.Any(relation => relation.Claim == one.Id)) ? one : null;
    }
}
