namespace Attribution;

/// <summary>The rule for links: addresses of the web, absolute and without credentials.</summary>
internal static class WebAddress
{
    /// <summary>The address, or null if none is given.</summary>
    /// <exception cref="ArgumentException">It is relative, of another scheme, has credentials or hidden characters.</exception>
    public static Uri? Checked(Uri? address, string parameter)
    {
        if (address is null || Fault(address) is not { } fault) return address;
        throw new ArgumentException(
            Printable.Message($"The address '{address.OriginalString}' {fault}; write one such as https://example.org/page."), parameter);
    }

    private static string? Fault(Uri address) => address switch
    {
        { IsAbsoluteUri: false } => "is not absolute",
        { Scheme: not ("http" or "https") } => "is not of http or https",
        { UserInfo.Length: > 0 } => "has a user name or a password in it",
        _ when address.OriginalString.Any(char.IsWhiteSpace) || Printable.FirstHidden(address.OriginalString) >= 0 =>
            "has white space or a character that does not show",
        _ => null,
    };
}
