namespace Attribution.Tests;

/// <summary>Small nouns for tests, each call a new object.</summary>
internal static class Sample
{
    public static Source Wire() => new("wire", "the wire", SourceKind.Publication);

    public static Source JointChiefs() => new("jcs", "the Joint Chiefs of Staff", SourceKind.Organisation);

    public static Source Zelensky() => new("zelensky", "Volodymyr Zelensky", SourceKind.Person);

    public static Source Intelligence() => new("intelligence", "intelligence", SourceKind.Collective, isNamed: false);

    public static Source Official() => new("official", "a military official", SourceKind.Person, isNamed: false);

    public static Topic Casualties(params IEnumerable<TopicRelation> relations) => new(
        "T-casualties", "casualties.killed-or-wounded", "North Korean soldiers", Accrual.Cumulative, relations: relations);

    public static Topic Topic(string id, params IEnumerable<TopicRelation> relations) => new(id, "size", "it", relations: relations);

    public static Claim Claim(string id, params IEnumerable<ClaimRelation> relations) =>
        new(id, Chain.From(JointChiefs()), Casualties(), Estimate.Approximately(1_100), relations: relations);

    public static Claim ClaimBy(string id, Source source) => new(id, Chain.From(source), Casualties(), Estimate.Approximately(1_100));

    /// <summary>The problems of what is no claim set, as "code id".</summary>
    public static IEnumerable<string> Problems(
        IEnumerable<Claim> claims, IEnumerable<Topic>? topics = null, IEnumerable<Source>? sources = null)
    {
        Assert.False(ClaimSet.TryCreate(claims, topics ?? [], sources ?? [], out ClaimSet? set, out var problems));
        Assert.Null(set);
        return problems.Select(problem => $"{problem.Code} {problem.Id}");
    }
}
