namespace Attribution;

/// <summary>Makes untrusted text fit for a message: of limited length, on one line, without characters that control a terminal.</summary>
internal static class Quote
{
    private const int LongestMessage = 600;

    /// <summary>The text in quotation marks, cut after 80 characters.</summary>
    public static string Of(string text) => $"'{Printable.Escaped(text)}'";

    /// <summary>A message of the domain, which may quote untrusted text, without the name of a constructor's parameter.</summary>
    public static string Message(Exception refusal)
    {
        string message = refusal.Message;
        int end = refusal is ArgumentException { ParamName: { } name }
            ? message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal)
            : -1;
        return Message(end < 0 ? message : message[..end]);
    }

    /// <summary>A message of the domain, which may quote untrusted text.</summary>
    public static string Message(string message) => Printable.Passage(message, LongestMessage);
}
