namespace Attribution;

/// <summary>What <see cref="SchemaOrgJson"/> can be told. Immutable; a copy with one setting changed is made by <c>with</c>.</summary>
public sealed record SchemaOrgOptions : InterchangeOptions
{
    private static readonly Topic Reviewed = new("reviewed", "statement", "what was reviewed");

    /// <summary>The topic that reviewed claims become claims on: a review does not name one. Default one of "what was reviewed".</summary>
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

    = Reviewed;

    private protected override string OwnMembers =>
        $"; reviews on {Printable.Name(Topic.Id)}";
}
