using System.Globalization;

namespace Attribution;

/// <summary>Tells who says yes and who says no, and who agrees.</summary>
internal static class AnswerSentences
{
    /// <summary>The most names on one side.</summary>
    private const int MostNames = 6;

    /// <summary>"Yes say A and B; no says C.", where all answers are yes or no for one scope and time; else null.</summary>
    public static Sentence? YesAndNo(Reconciliation result)
    {
        Claim[] used = [.. result.Used];
        if (used.Any(claim => claim.Value is not null || !claim.Scope.Equals(used[0].Scope))) return null;
        if (used.Select(claim => claim.Period).Distinct().Skip(1).Any()) return null;
        string yes = Side("Yes", used.Where(claim => claim.Stance != Stance.Denies), result);
        return new($"{yes}; {Side("no", used.Where(claim => claim.Stance == Stance.Denies), result)}.", used);
    }

    private static string Side(string answer, IEnumerable<Claim> claims, Reconciliation result)
    {
        string[] names = [.. claims.Select(result.Names.Who).Distinct()];
        string more = string.Create(CultureInfo.InvariantCulture, $"{names.Length - MostNames} more");
        string who = Wording.List(names.Length <= MostNames + 1 ? names : [.. names.Take(MostNames), more]);
        return $"{answer} {(names.Length == 1 ? "says" : "say")} {who}";
    }

    /// <summary>Who corroborates whom, where they are few.</summary>
    public static IEnumerable<Sentence> Agreement(Reconciliation result)
    {
        if (result.Grade != Grade.Corroborated) yield break;
        HashSet<Claim> used = [.. result.Used], agreeing = [];
        foreach (Judgement pair in result.Judgements)
        {
            if (pair.Relation != PairRelation.Corroborates || pair.IsOneVoice) continue;
            if (!used.Contains(pair.First) || !used.Contains(pair.Second)) continue;
            agreeing.Add(pair.First);
            agreeing.Add(pair.Second);
        }

        Claim[] claims = [.. agreeing.OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        string[] names = [.. claims.Select(result.Names.Who).Distinct()];
        if (names.Length is not (2 or 3)) yield break;
        bool isNone = claims.All(claim => claim.Value is Estimate { Best: 0 });
        string say = isNone ? names.Length == 2 ? "both say none" : "all say none" : "corroborate each other";
        yield return new($"{ReportLines.Begin(Wording.List(names))} {say}.", claims);
    }
}
