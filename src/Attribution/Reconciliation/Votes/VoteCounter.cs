using System.Collections.Immutable;

namespace Attribution;

/// <summary>Counts votes.</summary>
internal static class VoteCounter
{
    public static Votes Count(Reconciliation result)
    {
        Ballot[] ballots =
        [
            .. from witness in result.Witnesses
               from claim in witness.Used
               where claim.Value is not Estimate
               select new Ballot(claim, witness, Statement.Of(claim, Readers.Literal).Answer!),
        ];
        Lazy<Dictionary<Claim, Witness>> witnessOf = new(() => new(
            result.Witnesses.SelectMany(witness => witness.Claims.Select(claim => KeyValuePair.Create(claim, witness))),
            ReferenceEqualityComparer.Instance));

        // What a source said of an earlier time is its answer for that time still.
        Ballot[] before =
        [
            .. from entry in result.Known
               where entry is { Use: ClaimUse.Overtaken, Claim: { Value: not Estimate, Period: not null } }
               select new Ballot(entry.Claim, witnessOf.Value[entry.Claim], Statement.Of(entry.Claim, Readers.Literal).Answer!),
        ];
        Ballot[] all = [.. ballots, .. before];
        Independence independence = result.Independence;
        Dictionary<Witness, int> blocOf = Blocs(all, independence);
        return new(
            result.Topic,
            [
                .. all
                    .GroupBy(ballot => (Answer: ballot.Answer.ToUpperInvariant(), ballot.Claim.Scope, ballot.Claim.Period))
                    .Select(group => Answer([.. group], all, blocOf, independence))
                    .OrderBy(vote => vote.Scope.ToString(), StringComparer.Ordinal)
                    .ThenBy(vote => vote.Period?.ToString() ?? "", StringComparer.Ordinal)
                    .ThenByDescending(vote => vote.WitnessCount.Minimum)
                    .ThenByDescending(vote => vote.WitnessCount.Maximum)
                    .ThenBy(vote => vote.Answer, StringComparer.Ordinal),
            ],
            [
                .. result.Audit
                    .Where(entry => entry.Use == ClaimUse.NoAnswer && entry.Claim.Value is not Estimate)
                    .GroupBy(entry => entry.Claim.Stance)
                    .OrderBy(group => group.Key)
                    .Select(group => new Abstention(group.Key, [.. group.Select(entry => entry.Claim)])),
            ],
            Independent(ballots, independence),
            ballots.Length > 0 && ballots.All(ballot => ballot.Claim.Value is null) ? ["yes", "no"] : [],
            [.. ballots.GroupBy(ballot => blocOf[ballot.Witness]).OrderBy(bloc => bloc.Key).Select(bloc => bloc.ToImmutableArray())],
            Obstacle(result, ballots));
    }

    private static VoteAnswer Answer(
        Ballot[] given, Ballot[] all, Dictionary<Witness, int> blocOf, Independence independence)
    {
        Ballot[] mine = [.. given.OrderBy(ballot => ballot.Claim.Id, StringComparer.Ordinal)];
        string answer = mine[0].Answer;
        Claim asked = mine[0].Claim;

        // Who says yes of one day and no of another, or of another place, is not divided.
        HashSet<int> elsewhere =
        [
            .. all
                .Where(ballot => !string.Equals(ballot.Answer, answer, StringComparison.OrdinalIgnoreCase))
                .Where(ballot => Comparability.Of(ballot.Claim, asked).Basis == PairBasis.SameQuantity)
                .Select(ballot => blocOf[ballot.Witness]),
        ];
        ImmutableArray<Witness> witnesses = [.. given.Select(ballot => ballot.Witness).Distinct()];
        return new(
            answer,
            asked.Scope,
            asked.Period,
            [.. mine.Select(ballot => ballot.Claim)],
            witnesses,
            Independent(mine, independence),
            [.. witnesses.Where(witness => elsewhere.Contains(blocOf[witness]))]);
    }

    /// <summary>How many of the witnesses of these claims are independent, by these claims alone.</summary>
    private static WitnessCount Independent(IEnumerable<Ballot> ballots, Independence independence) =>
        independence.Among(Restricted(ballots)).Count();

    private static ImmutableArray<Witness> Restricted(IEnumerable<Ballot> ballots) =>
    [
        .. ballots
            .GroupBy(ballot => ballot.Witness)
            .Select(group => new Witness(
                group.Key.Roots,
                group.Key.LeftOpen,
                group.Key.Claims,
                [.. group.Select(ballot => ballot.Claim)],
                group.Key.IsDisputed)),
    ];

    /// <summary>
    /// The bloc of each witness: those tied to one another, directly or through others, have one number. A witness left open between
    /// several sources is tied to none of them; otherwise it would tie them to one another.
    /// </summary>
    private static Dictionary<Witness, int> Blocs(Ballot[] ballots, Independence independence)
    {
        Witness[] witnesses = [.. ballots.Select(ballot => ballot.Witness).Distinct()];
        Dictionary<int, int> firstWith = [];
        int[] bloc = [.. Enumerable.Range(0, witnesses.Length)];
        for (int i = 0; i < witnesses.Length; i++)
        {
            if (witnesses[i].LeftOpen is { Kind: SpeakerKind.OneOf }) continue;
            foreach (int tie in independence.TiesOf(witnesses[i]))
            {
                if (!firstWith.TryAdd(tie, i)) Join(Top(firstWith[tie]), Top(i));
            }

            for (int j = 0; j < i && independence.HasPairs; j++)
            {
                if (witnesses[j].LeftOpen is not { Kind: SpeakerKind.OneOf } && independence.ShareData(witnesses[j], witnesses[i]))
                {
                    Join(Top(j), Top(i));
                }
            }
        }

        return new(witnesses.Select((witness, i) => KeyValuePair.Create(witness, Top(i))));

        void Join(int one, int other) => bloc[Math.Max(one, other)] = Math.Min(one, other);

        int Top(int i)
        {
            while (bloc[i] != i) i = bloc[i] = bloc[bloc[i]];
            return i;
        }
    }

    private static Finding? Obstacle(Reconciliation result, Ballot[] ballots)
    {
        if (ballots.Length == 0) return new("unanswered", "No source gives an answer in words.", "Look for a source that does.");
        HashSet<string> voting = new(ballots.Select(ballot => ballot.Claim.Id), StringComparer.Ordinal);
        bool isMixed = result.Judgements.Any(pair =>
            pair.Basis != PairBasis.SameQuantity && voting.Contains(pair.First.Id) && voting.Contains(pair.Second.Id));
        return isMixed
            ? new(
                "mixed-questions",
                "The answers are about different scopes or periods.",
                MergeRules.ByItself(scopes: true, periods: true, bases: false))
            : null;
    }
}
