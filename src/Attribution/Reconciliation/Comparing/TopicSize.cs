namespace Attribution;

/// <summary>How much the claims on a topic have of what makes a verdict dear: counted before anything is made of it.</summary>
internal sealed class TopicSize
{
    /// <summary>What a claim costs for itself alone, as so many comparisons of two answers: about a microsecond and a half.</summary>
    private const int OfClaim = 16;

    /// <summary>What a relation costs, and what is objected by one.</summary>
    public const int OfRelation = 3;

    /// <summary>The number of claims.</summary>
    public int Claims { get; set; }

    /// <summary>The links of their chains.</summary>
    public long Links { get; set; }

    /// <summary>The sources that speak together, or one of which speaks.</summary>
    public long Speakers { get; set; }

    /// <summary>The relations of the claims.</summary>
    public long Relations { get; set; }

    /// <summary>The parents of the sources, and of these.</summary>
    public long Parents { get; set; }

    /// <summary>All of it, measured by the comparison of two answers.</summary>
    public long Comparisons => ((long)OfClaim * Claims) + Links + Speakers + (OfRelation * Relations) + Parents;
}
