namespace Attribution;

/// <summary>Tells beside a figure what became of it, where it is not used.</summary>
internal static class StandingWords
{
    /// <summary>What became of a claim that is not used, in as few words as it takes.</summary>
    public static string Of(AuditEntry entry) => entry.Reason!.Code switch
    {
        "relay" => "a relay",
        "circular" => "relayed in a circle",
        "repeat" => "a repeat",
        "synthesis" => "a summary of others",
        "evades" or "neither" or "silent" or "fear" or "possibility" or "denial" or "no-figure" or "remark" or "retraction" => "",
        "none-reported" => "not an answer of zero",
        "garbled" => "cannot be read",
        "unit" => "in another unit than the topic's",
        "retracted" when Own(entry, " retracted it") is { } when => "withdrawn" + when,
        "retracted" => $"withdrawn: {Because(entry)}",
        "revised" or LaterAnswers.Lowered or "superseded" when Because(entry).StartsWith("lowered", StringComparison.Ordinal) =>
            Because(entry),
        "revised" when (Own(entry, " replaced it with another figure") ?? Own(entry, " replaced it with another statement")) is { } when =>
            "revised" + when,
        "revised" => $"revised: {Because(entry)}",
        "superseded" or LaterAnswers.Overtaken => $"overtaken by a later {(entry.Claim.Value is Estimate ? "figure" : "answer")}",
        LaterAnswers.Confirmed => "given again later",
        _ => $"{AuditEntry.InWords(entry.Use)}: {Because(entry)}",
    };

    /// <summary>The reason without what the line says anyhow: who it is, and which figure.</summary>
    private static string Because(AuditEntry entry)
    {
        string message = Wording.Plain(entry.Reason!.Message).TrimEnd('.'), lowered = "lowered it from " + Wording.Words(entry.Claim);
        string own = Wording.Who(entry.Claim) + " " + lowered;
        return message.StartsWith(own, StringComparison.Ordinal) ? "lowered" + ShortOutside(message[own.Length..])
            : message.Replace(lowered, "lowered it", StringComparison.Ordinal);
    }

    /// <summary>When and why a voice took back its own word: it stands on that voice's line, so that it is not named again.</summary>
    private static string? Own(AuditEntry entry, string did)
    {
        string message = Wording.Plain(entry.Reason!.Message).TrimEnd('.'), own = Wording.Who(entry.Claim) + did;
        return message.StartsWith(own, StringComparison.Ordinal) ? ShortOutside(message[own.Length..]) : null;
    }

    /// <summary>The same with short names of months, but for quotations, which keep their words.</summary>
    private static string ShortOutside(string text)
    {
        string[] parts = text.Split('“');
        parts[0] = Wording.Short(parts[0]);
        for (int i = 1; i < parts.Length; i++)
        {
            int end = parts[i].IndexOf('”', StringComparison.Ordinal) + 1;
            parts[i] = parts[i][..end] + (end > 0 ? Wording.Short(parts[i][end..]) : parts[i]);
        }

        return string.Join('“', parts);
    }
}
