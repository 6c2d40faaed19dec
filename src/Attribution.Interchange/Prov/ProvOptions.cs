namespace Attribution;

/// <summary>What <see cref="ProvJson"/> can be told. Immutable; a copy with one setting changed is made by <c>with</c>.</summary>
public sealed record ProvOptions : InterchangeOptions
{
    private static readonly Topic Anything = new("document", "statement", "the document");

    /// <summary>The prefix of the claims' names. Default <c>ex</c>.</summary>
    /// <exception cref="ArgumentException">It is not one to 20 ASCII letters, or one that has a meaning already.</exception>
    public string Prefix
    {
        get;
        init => field = value is { Length: > 0 and <= 20 } && value.All(char.IsAsciiLetter) && !ProvName.Reserved.Contains(value)
            ? value
            : throw new ArgumentException(
                $"'{Printable.Escaped(value)}' is not a prefix; give one to 20 letters, other than {string.Join(", ", ProvName.Reserved)}.",
                nameof(value));
    }

    = "ex";

    /// <summary>What the prefix stands for, an absolute URI. Default <c>urn:attribution:set:</c>.</summary>
    /// <exception cref="ArgumentException">It is not an absolute URI, or it is that of PROV or of this package's own terms.</exception>
    public string Namespace
    {
        get;
        init => field = Uri.TryCreate(value, UriKind.Absolute, out _) && value is not (ProvName.ProvNamespace or ProvName.Terms)
            ? value
            : throw new ArgumentException(
                $"'{Printable.Escaped(value)}' is not an absolute URI of your own; give one such as urn:seed: or https://example.org/.",
                nameof(value));
    }

    = "urn:attribution:set:";

    /// <summary>The topic of the claims in a document that another program wrote. Default one of "the document".</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Topic Topic
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    = Anything;

    /// <summary>What becomes, in an import, of words that say other numbers than those beside them. Default refused.</summary>
    public DifferingWords Words { get; init; }

    private protected override string OwnMembers =>
        $"; names as {Prefix}: in {Printable.Name(Namespace)}; other documents on {Printable.Name(Topic.Id)}; words that differ: {Words}";
}
