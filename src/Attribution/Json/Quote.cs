namespace Attribution;

/// <summary>Makes untrusted text fit for a message: of limited length, on one line, without characters that control a terminal.</summary>
internal static class Quote
{
    private const int LongestMessage = 400;

    /// <summary>The text in quotation marks, cut after 80 characters.</summary>
    public static string Of(string text) => $"'{Printable.Escaped(text)}'";

    /// <summary>A message of the domain, which may quote untrusted text.</summary>
    public static string Message(string message) => Printable.Passage(message, LongestMessage);
}
