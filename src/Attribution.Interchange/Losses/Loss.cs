namespace Attribution;

/// <summary>One thing that a document of another format could not hold, or that a reader left behind.</summary>
/// <remarks>Equal when all members are equal.</remarks>
public sealed record Loss
{
    internal Loss(string path, string code, string detail)
    {
        Path = path;
        Code = code;
        Detail = Printable.Passage(detail, 600);
    }

    /// <summary>
    /// Where it was: in an export, the member of what was exported, such as <c>estimate.unit</c> or <c>claims[3].chain</c>; in an import,
    /// the JSON path, such as <c>$.qualifiers.P459</c>.
    /// </summary>
    public string Path { get; }

    /// <summary>What kind of thing it was: one of <see cref="LossCodes"/>.</summary>
    public string Code { get; }

    /// <summary>What was lost, in a sentence, and what to do about it where something can be done.</summary>
    public string Detail { get; }

    /// <summary>"estimate.unit: 'soldiers' is a counted noun, … [counted-noun]".</summary>
    public override string ToString() => $"{Path}: {Detail} [{Code}]";
}
