using CsCheck;

namespace Attribution.Tests;

public class PermutationLaws
{
    [Fact]
    public void The_order_of_the_claims_changes_nothing() => ClaimSetGen.Any
        .SelectMany(claims => Gen.Shuffle(claims.ToArray()).Select(shuffled => (claims, shuffled)))
        .Sample(
            pair =>
            {
                Reconciliation one = Reconciler.Default.Reconcile(pair.claims.Set()), other = Reconciler.Default.Reconcile(
                    pair.shuffled.Set());
                return one.Equals(other)
                    && one.GetHashCode() == other.GetHashCode()
                    && one.Witnesses.SequenceEqual(other.Witnesses)
                    && one.WitnessCount == other.WitnessCount
                    && one.Factor.Equals(other.Factor)
                    && one.ToString() == other.ToString();
            },
            iter: 3 * Check.Iter,
            print: pair => ClaimSetGen.Print(pair.claims));

    [Fact]
    public void Other_ids_change_nothing_but_the_names() => ClaimSetGen.Any
        .SelectMany(claims => Gen.Shuffle(claims.Select(claim => claim.Id).ToArray()).Select(ids => (claims, ids)))
        .Sample(
            pair =>
            {
                Dictionary<string, string> renamed = pair.claims.Zip(pair.ids).ToDictionary(
                    both => both.First.Id, both => both.Second, StringComparer.Ordinal);
                IEnumerable<Claim> claims = pair.claims.Select(claim => claim.With(
                    renamed[claim.Id],
                    relations: claim.Relations.Select(relation => new ClaimRelation(relation.Kind, renamed[relation.Claim]))));
                return Verdict.Of(pair.claims.Set(), id => renamed[id]) == Verdict.Of(claims.Set());
            },
            iter: 3 * Check.Iter,
            print: pair => ClaimSetGen.Print(pair.claims) + "\nrenamed " + string.Join(' ', pair.ids));
}
