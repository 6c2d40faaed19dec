using System.Globalization;

namespace Attribution;

/// <summary>
/// What one voice said before its present answer. Few figures are told one by one; of a long series the first and the last, and how many
/// there are: the full text has each, and the falls have sentences of their own.
/// </summary>
/// <param name="Told">What is told one by one.</param>
/// <param name="Rest">"1,099 earlier figures, from 153 deaths (7 Oct 2023) to 31,351 deaths (9 Oct 2026)"; null where all are told.</param>
internal sealed record EarlierFigures(IReadOnlyList<AuditEntry> Told, string? Rest)
{
    /// <summary>The most earlier figures of a voice that are told one by one.</summary>
    private const int Most = 12;

    /// <param name="voice">What was done with each claim of a voice.</param>
    /// <param name="isObjectedTo">Whether others object to a claim: such a one is told.</param>
    public static EarlierFigures Of(List<AuditEntry> voice, Func<Claim, bool> isObjectedTo)
    {
        if (voice.Count <= Most) return new(voice, null);
        AuditEntry[] earlier = [.. voice.Where(entry => IsFollowed(entry) && !isObjectedTo(entry.Claim))];
        if (earlier.Length <= Most) return new(voice, null);
        Claim[] ordered =
        [
            .. earlier
                .Select(entry => entry.Claim)
                .OrderBy(claim => TimeOf(claim)?.Latest)
                .ThenBy(claim => claim.Chain.Witness.Date?.Latest)
                .ThenBy(claim => claim.Id, StringComparer.Ordinal),
        ];
        HashSet<AuditEntry> untold = new(earlier, ReferenceEqualityComparer.Instance);
        string count = string.Create(CultureInfo.InvariantCulture, $"{earlier.Length:N0} earlier figures");
        return new([.. voice.Where(entry => !untold.Contains(entry))], $"{count}, from {Dated(ordered[0])} to {Dated(ordered[^1])}");
    }

    private static bool IsFollowed(AuditEntry entry) =>
        entry.Claim.Value is Estimate
        && entry.Reason?.Code is "superseded" or LaterAnswers.Overtaken or LaterAnswers.Lowered or LaterAnswers.Confirmed;

    private static Edtf? TimeOf(Claim claim) => claim.Period ?? claim.Chain.Witness.Date;

    private static string Dated(Claim claim)
    {
        string when = claim.Period is { Latest: { } end } ? Wording.ShortPeriod(Edtf.On(end))
            : TimeOf(claim) is { } time ? Wording.ShortPeriod(time)
            : "";
        return Wording.Value(claim.Value!) + (when.Length > 0 ? $" ({when})" : "");
    }
}
