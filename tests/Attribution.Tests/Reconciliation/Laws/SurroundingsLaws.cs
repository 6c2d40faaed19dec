using System.Collections.Immutable;
using System.Globalization;
using CsCheck;

namespace Attribution.Tests;

/// <summary>A result depends on the claims and the policies alone.</summary>
public class SurroundingsLaws
{
    private static readonly Gen<Claim[]> Several = ClaimSetGen.Any.Array[1, 5].Select(sets => sets
        .SelectMany((claims, i) => claims.Select(claim => claim.With(
            $"{i}-{claim.Id}",
            topic: claim.Topic.With($"t{i}"),
            relations: claim.Relations.Select(relation => new ClaimRelation(relation.Kind, $"{i}-{relation.Claim}")))))
        .ToArray());

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_changes_nothing(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        ClaimSetGen.Any.Sample(
            claims =>
            {
                try
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    Reconciliation here = Reconciler.Default.Reconcile(claims.Set());
                    string text = here.ToString();
                    CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                    Reconciliation there = Reconciler.Default.Reconcile(claims.Set());
                    return here.Equals(there) && text == there.ToString();
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }
            },
            iter: Check.Iter,
            print: ClaimSetGen.Print);
    }

    [Fact]
    public void Topics_beside_it_and_threads_change_nothing() => Several.Sample(
        claims =>
        {
            ClaimSet set = claims.Set();
            ImmutableArray<Reconciliation> all = Reconciler.Default.ReconcileAll(set);
            ImmutableArray<Reconciliation>[] again = new ImmutableArray<Reconciliation>[4];
            Parallel.For(0, again.Length, i => again[i] = Reconciler.Default.ReconcileAll(set));
            string[] texts = [.. all.Select(result => result.ToString())];
            return again.All(results => results.SequenceEqual(all) && results.Select(result => result.ToString()).SequenceEqual(texts))
                && set.Topics.Select(topic => Reconciler.Default.Reconcile(set.On(topic))).SequenceEqual(all);
        },
        iter: Check.Iter / 2,
        print: ClaimSetGen.Print);
}
