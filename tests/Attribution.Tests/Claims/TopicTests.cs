namespace Attribution.Tests;

public class TopicTests
{
    private static readonly Unit Casualties = Unit.Counted("casualties");

    [Fact]
    public void Equality_counts_every_member()
    {
        static Topic Make(
            string id = "T",
            string predicate = "casualties",
            string subject = "soldiers",
            Accrual accrual = Accrual.Cumulative,
            string? definition = "killed or wounded",
            string unit = "casualties",
            string noun = "soldiers",
            Parts parts = Parts.AddUp,
            string other = "U") =>
            new(
                id,
                predicate,
                subject,
                accrual,
                definition,
                Unit.Counted(unit),
                [noun, "troops"],
                parts,
                [new(TopicRelationKind.PartOf, other)]);
        EqualityContract.Holds(
            Make(),
            Make(),
            Make(id: "V"),
            Make(predicate: "x"),
            Make(subject: "x"),
            Make(accrual: Accrual.State),
            Make(definition: null),
            Make(unit: "people"),
            Make(noun: "people"),
            Make(parts: Parts.LargestCounts),
            Make(other: "W"),
            new("T", "casualties", "soldiers"));
    }

    [Fact]
    public void Parts_relate_in_one_way()
    {
        Assert.Equal(Parts.Unrelated, new Topic("T", "size", "it").Parts);
        Assert.Equal(Parts.AddUp, new Topic("T", "size", "it", parts: Parts.AddUp).Parts);
        Topic range = new("T", "range", "the gun", parts: Parts.LargestCounts);
        Assert.NotEqual(new Topic("T", "range", "the gun"), range);
        Assert.Throws<ArgumentOutOfRangeException>("parts", () => new Topic("T", "size", "it", parts: (Parts)7));
    }

    [Fact]
    public void Nouns_are_copied_sorted_and_kept_once()
    {
        List<string> nouns = ["troops", "soldiers", "troops"];
        List<TopicRelation> relations = [new(TopicRelationKind.PartOf, "U")];
        Topic topic = new("T", "size", "it", unit: Casualties, nouns: nouns, relations: relations);
        nouns.Clear();
        relations.Clear();
        Assert.Equal(["{soldiers}", "{troops}"], topic.Nouns.Select(noun => noun.Code));
        Assert.Single(topic.Relations);
    }

    [Fact]
    public void Malformed_parts_are_refused()
    {
        Assert.Throws<ArgumentException>("id", () => new Topic(" ", "size", "it"));
        Assert.Throws<ArgumentException>("predicate", () => new Topic("T", "", "it"));
        Assert.Throws<ArgumentNullException>("subject", () => new Topic("T", "size", null!));
        Assert.Throws<ArgumentException>("definition", () => new Topic("T", "size", "it", definition: " "));
        Assert.Throws<ArgumentOutOfRangeException>("accrual", () => new Topic("T", "size", "it", (Accrual)99));
        Assert.Throws<ArgumentException>("relations", () => new Topic("T", "size", "it", relations: [null!]));
        Assert.Throws<ArgumentException>("noun", () => new Topic("T", "size", "it", unit: Casualties, nouns: ["a}b"]));
    }

    [Fact]
    public void Nouns_need_a_counted_noun_as_the_unit()
    {
        foreach (Unit? unit in new[] { null, Unit.Kilometre, Unit.Currency("USD") })
        {
            ArgumentException error = Assert.Throws<ArgumentException>(
                "nouns", () => new Topic("T", "size", "it", unit: unit, nouns: ["soldiers"]));
            Assert.Contains("not a counted noun", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_topic_is_related_to_itself()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            "relations", () => Sample.Topic("T", new TopicRelation(TopicRelationKind.SumOf, "A", "T")));
        Assert.Contains("'T' is related to itself", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_accepts_no_unit_its_own_what_converts_and_its_nouns()
    {
        Topic counted = new("T", "casualties", "soldiers", unit: Casualties, nouns: ["soldiers"]);
        Assert.True(counted.Accepts(null));
        Assert.True(counted.Accepts(Unit.Counted("casualties")));
        Assert.True(counted.Accepts(Unit.Counted("soldiers")));
        Assert.False(counted.Accepts(Unit.Counted("guns")));
        Assert.False(counted.Accepts(Unit.Kilometre));

        Topic measured = new("L", "length", "a fence", unit: Unit.Kilometre);
        Assert.True(measured.Accepts(Unit.Parse("m")));
        Assert.False(measured.Accepts(Unit.Parse("kg")));
        Assert.False(measured.Accepts(Unit.Counted("soldiers")));
    }

    [Fact]
    public void Without_a_unit_it_accepts_none()
    {
        Assert.True(Sample.Topic("T").Accepts(null));
        Assert.False(Sample.Topic("T").Accepts(Casualties));
    }

    [Fact]
    public void Text_is_subject_and_predicate() =>
        Assert.Equal("North Korean soldiers: casualties.killed-or-wounded", Sample.Casualties().ToString());
}
