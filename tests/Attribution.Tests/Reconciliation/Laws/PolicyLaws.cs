using CsCheck;

namespace Attribution.Tests;

public class PolicyLaws
{
    private static readonly Gen<Stance> NoAnswer = Gen.Int[0, 3].Select(
        i => new[] { Stance.Evades, Stance.NeitherConfirmsNorDenies, Stance.Silent, Stance.Fears }[i]);

    [Fact]
    public void Claims_of_which_none_can_be_used_are_unanswered_and_say_so() => Law.Holds(ClaimSetGen.Any, NoAnswer, (claims, stance) =>
    {
        Reconciliation result = Reconciler.Default.Reconcile(claims.Select(claim => new Claim(
            claim.Id,
            claim.Chain,
            claim.Topic,
            stance == Stance.Fears ? claim.Value : null,
            stance,
            claim.Scope,
            claim.Period,
            relations: claim.Relations)).Set());
        return result is { Grade: Grade.Unanswered, WitnessCount: { Minimum: 0, Maximum: 0 }, Factor: null, Merged: null }
            && result is { Camps.IsEmpty: true, Judgements.IsEmpty: true }
            && result.Refusals is [{ Code: "unanswered" }]
            && !result.Used.Any()
            && result.ToText(full: true).Contains("Unanswered: no source gives an answer.", StringComparison.Ordinal);
    });

    [Fact]
    public void A_selection_that_drops_everything_leaves_nothing_answered() => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation result = (Reconciler.Default with { Selection = new Nothing() }).Reconcile(claims.Set());
        return result.Grade == Grade.Unanswered && result.Audit.All(entry => entry is { Use: ClaimUse.Dropped, Reason.Code: "unwanted" });
    });

    [Fact]
    public void A_reader_that_throws_is_named_with_a_claim_that_it_was_given() =>
        IsNamed(
            Reconciler.Default with { Reader = new Broken() },
            sound => sound.Judgements
                .SelectMany(pair => new[] { pair.First, pair.Second })
                .Concat(sound.Used)
                .Where(claim => claim.Value is Estimate));

    [Fact]
    public void A_weighting_that_throws_is_named_with_a_claim_that_it_was_given() =>
        IsNamed(Reconciler.Default with { Weighting = new Broken() }, sound => sound.Used);

    [Fact]
    public void A_selection_that_throws_is_named() => IsNamed(Reconciler.Default with { Selection = new Broken() }, _ => [null]);

    [Fact]
    public void A_merger_that_throws_is_named() => IsNamed(
        Reconciler.Default with
        {
            Merger = Mergers.Create("broken", ReadingNeeds.Interval, (_, _) => throw new NotSupportedException("It never worked."))
        },
        sound => sound.Merged is null && sound.Refusals.All(refusal => refusal.Code != "open-ended") ? [] : [null]);

    /// <summary>Holds that the broken policy is named if it is given anything, and else changes nothing.</summary>
    private static void IsNamed(Reconciler broken, Func<Reconciliation, IEnumerable<Claim?>> given) => Law.Holds(ClaimSetGen.Any, claims =>
    {
        Reconciliation sound = Reconciler.Default.Reconcile(claims.Set());
        string?[] ids = [.. given(sound).Select(claim => claim?.Id)];
        try
        {
            return broken.Reconcile(claims.Set()).Grade == sound.Grade && ids.Length == 0;
        }
        catch (PolicyException thrown)
        {
            return thrown.Policy == "broken" && ids.Contains(thrown.Claim) && thrown.InnerException is NotSupportedException;
        }
    });

    private sealed class Nothing : ISelection
    {
        public string Name => "nothing";

        public IEnumerable<Dropped> Drop(ClaimSet claims) =>
            claims.Select(claim => new Dropped(claim, new("unwanted", "It is not wanted.")));
    }

    private sealed class Broken : IEstimateReader, ISelection, IWeighting
    {
        public string Name => "broken";

        public Reading Read(Estimate estimate) => throw new NotSupportedException("It never worked.");

        public IEnumerable<Dropped> Drop(ClaimSet claims) => throw new NotSupportedException("It never worked.");

        public double Weigh(Claim claim, Witness witness) => throw new NotSupportedException("It never worked.");
    }
}
