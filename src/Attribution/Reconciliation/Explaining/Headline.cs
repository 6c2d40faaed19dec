using System.Text;

namespace Attribution;

/// <summary>The first sentence: the grade, who stands where, and what the grade rests on.</summary>
internal static class Headline
{
    /// <summary>"DIVIDED · 2 independent witnesses, both through the wire · …".</summary>
    /// <param name="result">A result.</param>
    /// <param name="conflicts">The conflicts, the weightiest first.</param>
    public static string Of(Reconciliation result, Conflicts conflicts)
    {
        StringBuilder text = new(result.Grade.ToString().ToUpperInvariant());
        Add(Witnesses(result));
        Add(Deniers(result));
        Add(Disowners(result));
        Add(conflicts.Leading is { } pair ? Conflict(pair, conflicts, result) : Ground(result));
        return text.ToString();

        void Add(string? part)
        {
            if (part is not null) text.Append(" · ").Append(part);
        }
    }

    /// <summary>Two witnesses through one outlet could be one outlet's mistake, and are said to be so.</summary>
    private static string Witnesses(Reconciliation result)
    {
        string count = result.WitnessCount.ToString();
        if (result.OnlyRoute is not { } outlet) return count;
        string day = PrintedOn(result) is { } date ? $" ({Wording.ShortPeriod(date)})" : "";
        string route = $" through {Wording.Plain(outlet.ToString())}{day}";
        return result.WitnessCount.Maximum switch
        {
            0 => count,
            1 => count + "," + route,
            2 => count + ", both" + route,
            _ => count + ", all" + route,
        };
    }

    /// <summary>
    /// The day on which all used claims were printed, which the headline tells with their only outlet; null if there is none.
    /// </summary>
    public static Edtf? PrintedOn(Reconciliation result)
    {
        Edtf? day = result.UsedSet.FirstOrDefault()?.Chain.Outermost.Date;
        foreach (Claim claim in result.UsedSet)
        {
            if (!Equals(claim.Chain.Outermost.Date, day)) return null;
        }

        return day;
    }

    /// <summary>Who denies the matter, or a figure, without a figure of its own.</summary>
    private static string? Deniers(Reconciliation result)
    {
        List<string>? who = null;
        foreach (AuditEntry entry in result.Known)
        {
            if (entry.Reason?.Code == "denial") (who ??= []).Add(Wording.Who(entry.Claim));
        }

        return who is null ? null : $"denied by {Wording.List([.. who.Distinct()])}";
    }

    /// <summary>Who denies having said a figure that is still shown.</summary>
    private static string? Disowners(Reconciliation result)
    {
        if (result.Objections.IsEmpty) return null;
        string[] who =
        [
            .. result.Objections
                .Where(objection => objection.Kind == ObjectionKind.Disowned && result.UsedSet.Contains(objection.Target))
                .Select(objection => Wording.Who(objection.By))
                .Distinct(),
        ];
        return who.Length == 0 ? null : $"disputed by {Wording.List(who)}";
    }

    private static string Conflict(Judgement pair, Conflicts conflicts, Reconciliation result)
    {
        string? size = SizeWording.Of(pair);
        bool isRising = size is null || pair.FirstIsHigher;
        (Claim high, Claim low) = isRising ? (pair.First, pair.Second) : (pair.Second, pair.First);
        string upper = result.Names.Who(high), lower = result.Names.Who(low);
        if (high.Topic.Id != low.Topic.Id) return Across(high, low, size, result);
        string where = On(high, low, " alone"), there = On(low, high, "");
        string clause = pair.IsOneVoice && upper == lower ? $"{upper} {(Conflicts.IsHard(pair) ? "contradicts" : "disagrees with")} itself"
            : size is null ? $"{upper} and {lower} {(Conflicts.IsHard(pair) ? "contradict each other" : "disagree")}"
            : $"{Wording.FigureOf(upper)}{where} is {size} that of {lower}{there}";
        return clause + conflicts.Sides(pair, isRising);
    }

    private static string On(Claim claim, Claim other, string alone) =>
        claim.Scope.Equals(other.Scope) ? "" : claim.Scope.Count == 0 ? " for the whole" : $" for {Wording.Scope(claim.Scope)}{alone}";

    /// <summary>A conflict with an answer on another topic is told as that.</summary>
    private static string Across(Claim high, Claim low, string? size, Reconciliation result)
    {
        (Claim own, Claim other) = high.Topic.Id == result.Topic.Id ? (high, low) : (low, high);
        string apart = size is null ? "" : $": {Wording.Value(high.Value!)} is {size} {Wording.Value(low.Value!)}";
        string sole = result.Used.Skip(1).Any() ? "" : "its only claim ";
        return $"{sole}conflicts with {Wording.FigureOf(Wording.Who(other))} {Wording.Of(other.Topic)}{apart}";
    }

    /// <summary>What the grade rests on; of agreement, what the figures have in common.</summary>
    private static string? Ground(Reconciliation result)
    {
        if (result.Grade is not (Grade.Consistent or Grade.Corroborated)) return VerdictSentence.Ground(result);
        string? together = result.Camps is [{ Claims.Length: > 1, Together: { IsBounded: true } common }]
            ? $"together only {Wording.Range(common, result.Topic.Unit)}"
            : null;
        return result.Grade == Grade.Corroborated ? together
            : together is null ? "their figures overlap"
            : $"their figures overlap, {together}";
    }
}
