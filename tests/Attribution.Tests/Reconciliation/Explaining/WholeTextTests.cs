namespace Attribution.Tests;

/// <summary>The short and the full text of a verdict, word by word.</summary>
public partial class WholeTextTests
{
    private static void IsTold(Reconciliation result, string brief, string? full = null)
    {
        Assert.Equal(Joined(brief), result.ToText());
        Assert.Equal(Joined(brief), result.ToString());
        if (full is not null) Assert.Equal(Joined(full), result.ToText(full: true));
    }

    /// <summary>A long line goes on where a line begins with ↳.</summary>
    private static string Joined(string text) => text.Replace("\n↳ ", " ", StringComparison.Ordinal) + "\n";
}
