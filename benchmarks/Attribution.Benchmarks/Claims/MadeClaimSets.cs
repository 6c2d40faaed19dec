namespace Attribution.Benchmarks.Claims;

/// <summary>Claims such as a newsroom collects, made from a seed.</summary>
internal static class MadeClaimSets
{
    private static readonly Unit Soldiers = Unit.Counted("soldiers");
    private static readonly Source Wire = new("wire", "the wire", SourceKind.Publication);

    /// <summary>
    /// So many claims on one topic, each by a source of its own, through a wire: bounds, figures and ranges between 800 and 4,000.
    /// </summary>
    public static Claim[] OnOneTopic(int count, int seed = 1) => OnTopic("casualties", count, new Random(seed));

    /// <summary>As many claims on as many topics, eight claims each.</summary>
    public static Claim[] OnManyTopics(int claims, int seed = 1)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, claims / 8).SelectMany(topic => OnTopic($"topic-{topic}", 8, random))];
    }

    private static Claim[] OnTopic(string id, int count, Random random)
    {
        Topic topic = new(id, "killed or wounded", "soldiers", Accrual.Cumulative, unit: Soldiers);
        Claim[] claims = new Claim[count];
        for (int i = 0; i < count; i++)
        {
            Source source = new($"{id}-source-{i}", $"source {i}", SourceKind.Organisation);
            Edtf date = Edtf.On(new NodaTime.LocalDate(2024, 12, 1).PlusDays(random.Next(28)));
            Chain chain = i % 3 == 0 ? Chain.From(Wire).Paraphrasing(source, date) : Chain.From(Wire).Quoting(source, date);
            claims[i] = new($"{id}-{i}", chain, topic, Said(random, i));
        }

        return claims;
    }

    private static Estimate Said(Random random, int index)
    {
        decimal figure = 100 * random.Next(8, 40);
        return (index % 4) switch
        {
            0 => Estimate.Approximately(figure, Soldiers),
            1 => Estimate.MoreThan(figure, Soldiers),
            2 => Estimate.Between(figure, figure + 1000, Soldiers),
            _ => Estimate.Of(figure, Soldiers),
        };
    }
}
