namespace Attribution;

/// <summary>Writes a value for a notebook, which finds both members by their names.</summary>
/// <param name="mimeType">As what it is written.</param>
/// <param name="write">Writes it.</param>
internal sealed class NotebookFormatter(string mimeType, Func<IPageSource, object, string> write)
{
    public const string Html = "text/html";

    public string MimeType { get; } = mimeType;

    /// <summary>Writes a value; false, and nothing is written, for one that has no page.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IPageSource source) return false;
        writer.Write(write(source, instance));
        return true;
    }
}
