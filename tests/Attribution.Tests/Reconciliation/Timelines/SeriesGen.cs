using CsCheck;
using NodaTime;
using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>
/// Daily figures of a few sources over some weeks, as they are kept: totals that grow and now and then fall, reprints, relays, revisions
/// of a figure or of the whole series, retractions, denials, gaps, figures without a date, and words.
/// </summary>
internal static class SeriesGen
{
    private static readonly LocalDate Start = new(2024, 1, 1);

    private static readonly Source Ministry = State("ministry"), Office = Body("office", State("ministry")), Agency = State("agency");

    private static readonly Speaker[] Sources = [Ministry, Office, Agency, Speaker.Joint(Ministry, Agency), Unnamed("official", Ministry)];

    private static readonly Gen<Topic> ATopic =
        from accrual in Gen.Frequency(
            (6, Gen.Const(Accrual.Cumulative)), (3, Gen.Const(Accrual.State)), (1, Gen.Const(Accrual.Rate)), (1, Gen.Const(Accrual.Peak)))
        from addUp in Gen.Bool
        select new Topic(
            "t", "deaths", "the flood", accrual, unit: People, nouns: ["dead"], parts: addUp ? Parts.AddUp : Parts.Unrelated);

    /// <summary>From 4 to 40 claims.</summary>
    public static readonly Gen<Claim[]> Any =
        from topic in ATopic
        from count in Gen.Int[4, 40]
        from days in Gen.Int[3, 25]
        from drafts in Gen.Select(Gen.Int[0, days - 1], Gen.Int[0, Sources.Length - 1], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 9])
            .Array[count]
        from labels in Gen.Shuffle(Enumerable.Range(1, count).ToArray())
        select Make(topic, drafts, labels);

    private static Claim[] Make(Topic topic, (int Day, int Source, int Kind, int Change, int Lag)[] drafts, int[] labels)
    {
        List<Claim> claims = [];
        foreach ((int day, int source, int kind, int change, int lag) in drafts.OrderBy(draft => draft.Day))
        {
            string id = $"{labels[claims.Count]:00}";
            LocalDate until = Start.PlusDays(day), said = until.PlusDays(lag == 9 ? 3 : lag / 7);
            Claim? earlier = claims.Count == 0 ? null : claims[^(1 + (change % Math.Min(claims.Count, 6)))];
            decimal total = 1000 + (day * 10) + (change < 8 ? -45 : change < 20 ? change : 0);
            Edtf? date = kind switch
            {
                < 5 => null,
                < 9 => Edtf.Parse("2024-01"),
                < 11 => Edtf.Parse($"{Edtf.On(said)}~"),
                _ => Edtf.On(said),
            };
            Edtf? period = lag == 8 ? null
                : topic.Accrual != Accrual.Cumulative ? Edtf.On(until)
                : Edtf.Interval(Edtf.On(Start.PlusDays(change > 97 ? -1 : -2)), Edtf.On(until));
            ClaimRelation[] relations = earlier is null ? [] : kind switch
            {
                >= 90 and < 93 => [new(ClaimRelationKind.Revises, earlier.Id)],
                >= 93 and < 95 => [new(ClaimRelationKind.RevisesSeries, earlier.Id)],
                >= 95 and < 97 => [new(ClaimRelationKind.Relays, earlier.Id)],
                97 => [new(ClaimRelationKind.SameAs, earlier.Id)],
                98 => [new(ClaimRelationKind.ComputesFrom, earlier.Id)],
                99 => [new(ClaimRelationKind.AlternativeTo, earlier.Id)],
                85 => [new(ClaimRelationKind.Impugns, earlier.Id, upheld: change < 30 ? "the court" : null)],
                _ => [],
            };

            // Most revisions are of a source's own figure.
            Speaker speaker = relations is [{ } own] && Withdrawal.Is(own) && change < 80 && earlier is not null
                ? earlier.Chain.Witness.Speaker
                : Sources[source];
            Chain chain = kind is >= 60 and < 75 ? Chain.From(Wire, Edtf.On(said.PlusDays(1))).Quoting(speaker, date)
                : kind is >= 75 and < 80 ? Chain.From(Wire, Edtf.On(said)).Paraphrasing(speaker)
                : Chain.From(speaker, date);
            claims.Add(kind switch
            {
                86 when earlier is not null => new(
                    id, Chain.From(earlier.Chain.Witness.Speaker, date), topic, null, Stance.Remarks,
                    relations: [new(ClaimRelationKind.Retracts, earlier.Id)]),
                87 when earlier is not null => new(
                    id, Chain.From(earlier.Chain.Witness.Speaker, date), topic, null, Stance.Denies,
                    relations: [new(ClaimRelationKind.Disowns, earlier.Id)]),
                88 => new(id, chain, topic, null, Stance.Evades, period: period),
                89 => new(id, chain, topic, null, change < 50 ? Stance.Asserts : Stance.Denies, period: period),
                _ => new(
                    id,
                    chain,
                    topic,
                    Value(total, kind, change),
                    scope: change == 50 ? Scope.Of(("place", "north")) : null,
                    period: period,
                    relations: relations),
            });
        }

        return [.. claims];
    }

    private static Estimate Value(decimal total, int kind, int change) => (kind + change) switch
    {
        < 150 => Estimate.Of(total),
        < 160 => Estimate.AtLeast(total),
        < 170 => Estimate.Approximately(total),
        _ => Estimate.Between(total - 20, total + 20),
    };
}
