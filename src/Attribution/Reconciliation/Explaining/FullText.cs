using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes a result as plain text, unabridged.</summary>
internal static class FullText
{
    public const string CampsHeading = "Camps: what can be right together, as conventionally read";

    public static string Write(Reconciliation result)
    {
        StringBuilder text = new();
        text.Append(ReportLines.Begin(result.Topic.ToString())).Append('\n').Append(Standing(result)).Append("\n\n");
        foreach ((string witness, AuditEntry[] entries) in Heard(result)) WriteWitness(text, witness, entries);
        if (HasCamps(result))
        {
            text.Append(CampsHeading).Append('\n');
            foreach (string camp in Camps(result)) text.Append("  ").Append(camp).Append('\n');
            text.Append('\n');
        }

        text.Append("Verdict\n");
        foreach (Sentence sentence in result.Explanation) text.Append("  - ").Append(sentence).Append('\n');
        if (Merged(result) is { } merged) text.Append(merged).Append('\n');
        return text.ToString();
    }

    /// <summary>"Merged: 1,133.33 soldiers (median)"; null where nothing was merged.</summary>
    public static string? Merged(Reconciliation result)
    {
        if (result.Merged is not { } merged) return null;
        if (merged.Refusal is { } refusal) return $"No merged value: {Wording.Plain($"{refusal.Message} {refusal.Remedy}".TrimEnd())}";
        string label = result.IsAgainstVerdict ? "Merged against the verdict" : "Merged";
        return $"{label}: {Wording.Merged(merged, result.Topic.Unit)}{AsOf.Of(result)}{EarnedSentence.Learnt(merged, result)}";
    }

    /// <summary>"DIVIDED · 8 claims · 2 independent witnesses · factor 2.73 between the extremes · denied by …".</summary>
    public static string Standing(Reconciliation result)
    {
        int count = result.Known.Length;
        StringBuilder text = new(result.Grade.ToString().ToUpperInvariant());
        text.Append(CultureInfo.InvariantCulture, $" · {count} {(count == 1 ? "claim" : "claims")} · {result.WitnessCount}");
        if (Wording.Factor(result.Factor) is { } factor) text.Append(" · factor ").Append(factor).Append(" between the extremes");
        if (!result.Denials.IsEmpty)
        {
            text.Append(" · denied by ").Append(Wording.List([.. result.Denials.Select(denial => Wording.Who(denial.Claim)).Distinct()]));
        }

        return text.ToString();
    }

    /// <summary>The witnesses, each with what was done with each of its claims that is known.</summary>
    public static IEnumerable<(string Witness, AuditEntry[] Entries)> Heard(Reconciliation result)
    {
        Dictionary<Claim, AuditEntry> heard = result.Known.ToDictionary(entry => entry.Claim);
        return result.Witnesses
            .Select(witness => (
                Name: Wording.Plain(witness.Name),
                Entries: witness.Claims.Where(heard.ContainsKey).Select(claim => heard[claim]).ToArray()))
            .Where(witness => witness.Entries.Length > 0);
    }

    /// <summary>
    /// What a claim says, of what, and whether it is used: "“3,000” (Kursk) · discounted: It relays S09 and adds nothing."
    /// </summary>
    public static string Said(AuditEntry entry)
    {
        Claim claim = entry.Claim;
        StringBuilder text = new(claim.Value is null ? claim.Statement : Wording.Words(claim));
        if (claim.Scope.Count > 0) text.Append(" (").Append(Wording.Scope(claim.Scope)).Append(')');
        if (claim.Period is { } period) text.Append(" (").Append(Wording.Period(period)).Append(')');
        if (claim.Basis != CountBasis.NotStated) text.Append(" (").Append(Bases.Words(claim.Basis)).Append(')');
        if (claim.Modality is { } modality) text.Append(" (").Append(Wording.Quoted(modality)).Append(')');
        if (entry.Dispute is { } dispute) text.Append(" · disputed: ").Append(Wording.Plain(dispute.Message));
        if (entry.Use != ClaimUse.Used)
        {
            text.Append(" · ").Append(AuditEntry.InWords(entry.Use)).Append(": ").Append(Wording.Plain(entry.Reason!.Message));
        }

        return text.ToString();
    }

    /// <summary>How a claim came, and how often it was printed.</summary>
    public static string Route(Claim claim)
    {
        string route = ReportLines.Begin(Wording.Plain(claim.Chain.ToString()));
        if (claim.Appearances.Length > 1)
        {
            route += string.Create(CultureInfo.InvariantCulture, $"; printed {claim.Appearances.Length} times");
        }

        return Voice.IsTranslatedQuotation(claim) ? $"{route} ({Translations.Note})" : route;
    }

    /// <summary>Whether the camps say more than the claims do.</summary>
    public static bool HasCamps(Reconciliation result) =>
        result.Camps.Any(camp => camp.Claims.Length > 1) || result.Camps.Length > 1;

    /// <summary>"S09, S10: above 3,000 soldiers", camp by camp.</summary>
    public static IEnumerable<string> Camps(Reconciliation result)
    {
        // Of the camps of a thousand claims, each can have hundreds.
        const int MostMembers = 10_000, MostOfCamp = 20;
        int told = result.Camps.Sum(camp => camp.Claims.Length) > MostMembers ? MostOfCamp : int.MaxValue;
        return result.Camps.Select(camp => Camp(camp, told, result));
    }

    private static void WriteWitness(StringBuilder text, string witness, AuditEntry[] entries)
    {
        text.Append(ReportLines.Begin(witness)).Append('\n');
        foreach (AuditEntry entry in entries)
        {
            Claim claim = entry.Claim;
            text.Append("  ").Append(ReportLines.Begin(Printable.Name(claim.Id))).Append("  ").Append(Said(entry)).Append('\n');
            text.Append("       ").Append(Route(claim)).Append('\n');
            if (claim.Entry?.CorrectionsInWords() is { Length: > 0 } corrected) text.Append("       ").Append(corrected).Append('\n');
        }

        text.Append('\n');
    }

    private static string Camp(ClaimCamp camp, int told, Reconciliation result)
    {
        StringBuilder text = new();
        text.AppendJoin(", ", camp.Claims.Take(told).Select(claim => ReportLines.Begin(Printable.Name(claim.Id))));
        if (camp.Claims.Length > told) text.Append(CultureInfo.InvariantCulture, $", and {camp.Claims.Length - told:N0} more");
        text.Append(": ").Append(Wording.Range(camp.Range, result.Topic.Unit));
        if (camp.Together is { } together) text.Append("; together only ").Append(Wording.Range(together, result.Topic.Unit));
        if (camp.Scope.Count > 0) text.Append(" (").Append(Place(camp.Scope)).Append(')');
        if (camp.Period is { } period && result.Camps.Any(other => !Equals(other.Period, period)))
        {
            text.Append(" (").Append(Wording.Period(period)).Append(')');
        }

        return text.ToString();
    }

    /// <summary>A scope behind a range, in quotation marks where it could pass for another range.</summary>
    private static string Place(Scope scope) =>
        Wording.Scope(scope) is var text && text.Contains(':', StringComparison.Ordinal) ? Printable.Quoted(text, int.MaxValue) : text;
}
