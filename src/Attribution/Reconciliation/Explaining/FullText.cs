using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Writes a result as plain text, unabridged.</summary>
internal static class FullText
{
    public static string Write(Reconciliation result)
    {
        StringBuilder text = new();
        Title(text, result);
        Dictionary<Claim, AuditEntry> heard = result.Known.ToDictionary(entry => entry.Claim);
        foreach (Witness witness in result.Witnesses)
        {
            AuditEntry[] entries = [.. witness.Claims.Where(heard.ContainsKey).Select(claim => heard[claim])];
            if (entries.Length > 0) WriteWitness(text, witness, entries);
        }

        if (result.Camps.Any(camp => camp.Claims.Length > 1) || result.Camps.Length > 1) WriteCamps(text, result);
        text.AppendLine("Verdict");
        foreach (Sentence sentence in result.Explanation)
        {
            text.Append("  - ").AppendLine(sentence.ToString());
        }

        if (result.Merged is { } merged)
        {
            string label = result.IsAgainstVerdict ? "Merged against the verdict" : "Merged";
            text.Append(label).Append(": ").Append(Wording.Merged(merged, result.Topic.Unit)).AppendLine(AsOf.Of(result));
        }

        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Title(StringBuilder text, Reconciliation result)
    {
        int count = result.Known.Length;
        text.AppendLine(ReportLines.Begin(result.Topic.ToString()));
        text.Append(result.Grade.ToString().ToUpperInvariant());
        text.Append(
            CultureInfo.InvariantCulture,
            $" · {count} {(count == 1 ? "claim" : "claims")} · {result.WitnessCount}");
        if (Wording.Factor(result.Factor) is { } factor) text.Append(" · factor ").Append(factor).Append(" between the extremes");
        if (!result.Denials.IsEmpty)
        {
            text.Append(" · denied by ").Append(Wording.List([.. result.Denials.Select(denial => Wording.Who(denial.Claim)).Distinct()]));
        }

        text.AppendLine().AppendLine();
    }

    private static void WriteWitness(StringBuilder text, Witness witness, AuditEntry[] entries)
    {
        text.AppendLine(ReportLines.Begin(Wording.Plain(witness.Name)));
        foreach (AuditEntry entry in entries)
        {
            Claim claim = entry.Claim;
            text.Append("  ").Append(ReportLines.Begin(Printable.Name(claim.Id))).Append("  ");
            text.Append(claim.Value is null ? claim.Statement : Wording.Words(claim));
            if (claim.Scope.Count > 0) text.Append(" (").Append(Wording.Scope(claim.Scope)).Append(')');
            if (claim.Period is { } period) text.Append(" (").Append(Wording.Period(period)).Append(')');
            if (claim.Basis != CountBasis.NotStated) text.Append(" (").Append(Bases.Words(claim.Basis)).Append(')');
            if (claim.Modality is { } modality) text.Append(" (").Append(Wording.Quoted(modality)).Append(')');
            if (entry.Dispute is { } dispute) text.Append(" · disputed: ").Append(Wording.Plain(dispute.Message));
            if (entry.Use != ClaimUse.Used)
            {
                text.Append(" · ").Append(AuditEntry.InWords(entry.Use)).Append(": ").Append(Wording.Plain(entry.Reason!.Message));
            }

            text.AppendLine().Append("       ").Append(ReportLines.Begin(Wording.Plain(claim.Chain.ToString())));
            if (claim.Appearances.Length > 1) text.Append(CultureInfo.InvariantCulture, $"; printed {claim.Appearances.Length} times");
            if (Voice.IsTranslatedQuotation(claim)) text.Append(" (").Append(Translations.Note).Append(')');
            text.AppendLine();
            if (claim.Entry?.CorrectionsInWords() is { Length: > 0 } corrected) text.Append("       ").AppendLine(corrected);
        }

        text.AppendLine();
    }

    private static void WriteCamps(StringBuilder text, Reconciliation result)
    {
        // Of the camps of a thousand claims, each can have hundreds.
        const int MostMembers = 10_000, MostOfCamp = 20;
        int told = result.Camps.Sum(camp => camp.Claims.Length) > MostMembers ? MostOfCamp : int.MaxValue;
        text.AppendLine("Camps: what can be right together, as conventionally read");
        foreach (ClaimCamp camp in result.Camps)
        {
            text.Append("  ").AppendJoin(", ", camp.Claims.Take(told).Select(claim => ReportLines.Begin(Printable.Name(claim.Id))));
            if (camp.Claims.Length > told)
            {
                text.Append(CultureInfo.InvariantCulture, $", and {camp.Claims.Length - told:N0} more");
            }

            text
                .Append(": ")
                .Append(Wording.Range(camp.Range, result.Topic.Unit));
            if (camp.Together is { } together) text.Append("; together only ").Append(Wording.Range(together, result.Topic.Unit));
            if (camp.Scope.Count > 0) text.Append(" (").Append(Place(camp.Scope)).Append(')');
            if (camp.Period is { } period && result.Camps.Any(other => !Equals(other.Period, period)))
            {
                text.Append(" (").Append(Wording.Period(period)).Append(')');
            }

            text.AppendLine();
        }

        text.AppendLine();
    }

    /// <summary>A scope behind a range, in quotation marks where it could pass for another range.</summary>
    private static string Place(Scope scope) =>
        Wording.Scope(scope) is var text && text.Contains(':', StringComparison.Ordinal) ? Printable.Quoted(text, int.MaxValue) : text;
}
