using System.Collections.Immutable;
using Attribution.Merging;

namespace Attribution;

/// <summary>Weighs votes by trust in their sources.</summary>
internal static class VoteFuser
{
    private static readonly Finding OpenFrame = new(
        "open-frame",
        "The words do not say whether these answers exclude one another, or whether there are others.",
        "State the answers of which exactly one is true: votes.Among(\"the army\", \"the rebels\", \"another group\").");

    private static readonly Finding NoTrust = new(
        "no-trust", "No trust in any of the sources is known.", "State it for at least one source.");

    /// <param name="votes">The votes.</param>
    /// <param name="trust">How far each source is trusted.</param>
    /// <param name="fusion">How to fuse independent blocs; null for Dempster's rule.</param>
    public static VoteFusion Fuse(Votes votes, Trust trust, BeliefFusion? fusion)
    {
        string method = fusion?.Name ?? "Dempster's rule";
        if (votes.Obstacle is { } obstacle) return new(method, trust.Name) { Refusal = obstacle };
        if (votes.Frame.IsEmpty) return new(method, trust.Name) { Refusal = OpenFrame };

        (ImmutableArray<VoteBloc> blocs, ImmutableArray<Claim> withoutTrust) = Weigh(votes, trust);
        if (blocs.IsEmpty) return new(method, trust.Name) { WithoutTrust = withoutTrust, Refusal = NoTrust };

        DempsterCombination combination = DempsterRule.Combine([.. blocs.Select(bloc => Evidence(bloc.Opinion))]);
        Opinion? opinion = fusion?.Combine([.. blocs.Select(bloc => bloc.Opinion)]);
        MassFunction? mass = fusion is null ? combination.Mass : null;
        return new(method, trust.Name)
        {
            Beliefs = [.. votes.Frame.Select((answer, i) => Belief(answer, i, opinion, mass)).OfType<AnswerBelief>()],
            Uncertainty = opinion?.Uncertainty ?? mass?[mass.Frame],
            Conflict = combination.Conflict,
            Blocs = blocs,
            WithoutTrust = withoutTrust,
            Opinion = opinion,
            Mass = mass,
            Warnings = [.. Warnings(blocs)],
            Refusal = fusion is null ? combination.Refusal : null,
        };
    }

    private static (ImmutableArray<VoteBloc> Blocs, ImmutableArray<Claim> WithoutTrust) Weigh(Votes votes, Trust trust)
    {
        List<VoteBloc> blocs = [];
        List<Claim> withoutTrust = [];
        foreach (ImmutableArray<Ballot> bloc in votes.Blocs)
        {
            (Ballot Ballot, double? Trust)[] all = [.. bloc.Select(ballot => (ballot, trust.In(ballot.Claim, ballot.Witness)))];
            withoutTrust.AddRange(all.Where(pair => pair.Trust is null).Select(pair => pair.Ballot.Claim));
            (Ballot Ballot, double Trust)[] heard =
            [
                .. all.Where(pair => pair.Trust is not null).Select(pair => (pair.Ballot, pair.Trust!.Value)),
            ];
            if (heard.Length == 0) continue;

            // A bloc that agrees counts once, and its dissenters are not outvoted by those who repeat the other answer.
            Opinion[] answers =
            [
                .. heard
                    .GroupBy(pair => pair.Ballot.Answer, StringComparer.OrdinalIgnoreCase)
                    .Select(
                        group => BeliefFusion.Averaging.Combine([.. group.Select(pair => Say(votes.Frame, pair.Ballot.Answer, pair.Trust))])),
            ];
            blocs.Add(new(
                [.. heard.Select(pair => pair.Ballot.Witness).Distinct()],
                Ordered(heard.Select(pair => pair.Ballot.Claim)),
                BeliefFusion.Averaging.Combine(answers)));
        }

        return ([.. blocs], Ordered(withoutTrust));
    }

    private static ImmutableArray<Claim> Ordered(IEnumerable<Claim> claims) =>
    [
        .. claims.OrderBy(claim => claim.Id, StringComparer.Ordinal),
    ];

    private static Opinion Say(ImmutableArray<string> frame, string answer, double trust) =>
        Opinion.Of(
            [.. frame.Select(each => string.Equals(each, answer, StringComparison.OrdinalIgnoreCase) ? 1.0 : 0.0)], 0).Discount(trust);

    private static MassFunction Evidence(Opinion opinion)
    {
        int answers = opinion.Beliefs.Length;
        return MassFunction.Of(
            answers,
            [.. opinion.Beliefs.Select((belief, i) => new FocalSet(1 << i, belief)), new((1 << answers) - 1, opinion.Uncertainty)]);
    }

    private static AnswerBelief? Belief(string answer, int place, Opinion? opinion, MassFunction? mass)
    {
        if (opinion is not null)
        {
            double belief = opinion.Beliefs[place];
            return new(answer, belief, Math.Min(belief + opinion.Uncertainty, 1), opinion.ProjectedProbability(place));
        }

        return mass is null ? null : new(answer, mass.Belief(1 << place), mass.Plausibility(1 << place), mass.PignisticProbability(place));
    }

    private static IEnumerable<Finding> Warnings(ImmutableArray<VoteBloc> blocs) =>
        from bloc in blocs
        where blocs.Length > 1 && !bloc.Opinion.IsVacuous && !bloc.Witnesses.Any(witness => witness.IsCertain)
        select new Finding(
            "open-witness",
            $"{Wording.Capital(Wording.Plain(bloc.Witnesses[0].Name))} may be one of the other witnesses, who would then count twice.",
            "Fuse again without trust in this witness, to see how much depends on it.");
}
