using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Finds what a table does not carry of the claims in it: it is read back, and each claim is compared.</summary>
internal static class ClaimLosses
{
    private static readonly (string Member, Func<Claim, object?> Get)[] Members =
    [
        ("chain", claim => claim.Chain), ("topic", claim => claim.Topic), ("stance", claim => claim.Stance),
        ("scope", claim => claim.Scope),
        ("period", claim => claim.Period), ("modality", claim => claim.Modality), ("basis", claim => claim.Basis),
        ("recorded_at", claim => claim.RecordedAt),
    ];

    public static ImmutableArray<CsvLoss> Of(ClaimSet claims, string table, char delimiter)
    {
        if (claims.Count == 0) return [];
        using StringReader text = new(table);
        ClaimCsvOptions options = ClaimCsvOptions.For(claims) with { Delimiter = delimiter, MaximumBytes = long.MaxValue };
        CsvImport import;
        try
        {
            import = ClaimCsv.Import(text, options);
        }
        catch (CsvException refusal)
        {
            return [.. claims.Select(claim => new CsvLoss(claim.Id, "claim", refusal.Problems[^1].ToString()))];
        }

        Dictionary<string, Claim> read = import.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
        ImmutableArray<CsvLoss>.Builder losses = ImmutableArray.CreateBuilder<CsvLoss>();
        foreach ((Claim claim, int place) in claims.Select((claim, place) => (claim, place)))
        {
            if (read.TryGetValue(claim.Id, out Claim? other))
            {
                if (claim.Equals(other)) continue;
                int before = losses.Count;
                losses.AddRange(Between(claim, other));
                if (losses.Count == before)
                {
                    losses.Add(new(claim.Id, "rest", "It has what no column of a table holds, such as who entered it or extensions."));
                }

                continue;
            }

            string why = import.Problems.FirstOrDefault(problem => problem.Record == place + 1)?.ToString()
                ?? "it is not read back as it is.";
            losses.Add(new(claim.Id, "claim", why));
        }

        return losses.ToImmutable();
    }

    public static ArgumentException Refusal(ImmutableArray<CsvLoss> losses, string parameter)
    {
        const int Few = 10;
        StringBuilder message = new(string.Create(
            CultureInfo.InvariantCulture,
            $"A table would not carry all of the claims ({losses.Length:N0} {(losses.Length == 1 ? "loss" : "losses")}); "
                + $"save them as JSON, or let losses be listed by allowLosses:"));
        foreach (CsvLoss loss in losses.Take(Few)) message.Append(Environment.NewLine).Append("  ").Append(loss);
        if (losses.Length > Few) message.Append(CultureInfo.InvariantCulture, $"{Environment.NewLine}  and {losses.Length - Few:N0} more");
        return new(message.ToString(), parameter);
    }

    private static IEnumerable<CsvLoss> Between(Claim claim, Claim read)
    {
        foreach ((string member, Func<Claim, object?> get) in Members)
        {
            if (!Equals(get(claim), get(read))) yield return Changed(member, get(read)?.ToString());
        }

        if (!Equals(claim.Value, read.Value))
        {
            yield return Changed("value", read.Value?.ToString());
        }
        else if ((claim.Value as Estimate)?.Text != (read.Value as Estimate)?.Text)
        {
            yield return new(claim.Id, "words", "The value has other words than those of the table; give it the words that were said.");
        }

        if (!claim.Assessments.SequenceEqual(read.Assessments)) yield return Changed("assessments", Listed(read.Assessments));
        if (!claim.Appearances.SequenceEqual(read.Appearances)) yield return Changed("appearances", Listed(read.Appearances));
        if (!claim.Relations.SequenceEqual(read.Relations)) yield return Changed("relations", Listed(read.Relations));

        CsvLoss Changed(string member, string? read) =>
            new(claim.Id, member, $"A table would be read back with {(string.IsNullOrEmpty(read) ? "none" : Quote.Of(read))}.");

        static string Listed<T>(ImmutableArray<T> items) => string.Join("; ", items);
    }
}
