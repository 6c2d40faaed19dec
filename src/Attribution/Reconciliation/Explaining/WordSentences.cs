namespace Attribution;

/// <summary>Tells of claims whose words say other numbers than those that are recorded for them.</summary>
internal static class WordSentences
{
    public static IEnumerable<Sentence> Of(Reconciliation result) => result.Used
        .Where(claim => claim.DifferingWords is not null)
        .Select(claim => new Sentence(
            $"The words {Wording.Words(claim)} ({Wording.Who(claim)}) are not the numbers that are used for them: "
            + $"{Printable.Name(((Estimate)claim.Value!).WithText(null).ToString())}.",
            claim));
}
