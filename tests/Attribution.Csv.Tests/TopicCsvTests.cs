namespace Attribution.Tests;

/// <summary>Tables that declare topics, and topics as a table.</summary>
public sealed class TopicCsvTests
{
    [Fact]
    public void All_columns_are_read_and_written_back_as_they_were()
    {
        Topic[] topics =
        [
            new("toll", "killed", "people", Accrual.Cumulative, "who died; of all causes", Unit.Counted("deaths"), ["dead", "bodies"],
                Parts.AddUp, [new(TopicRelationKind.PartOf, "hurt"), new(TopicRelationKind.SumOf, "a", "b")]),
            new("range", "range", "a gun", Accrual.Capacity, unit: Unit.Parse("km"), parts: Parts.LargestCounts),
            new("=plan", "is planned", "the bridge", Accrual.FixedAttribute),
        ];
        using StringWriter table = new() { NewLine = "\n" };
        TopicCsv.Write(table, topics);
        Assert.Equal(
            ["id,subject,predicate,unit,nouns,accrual,definition,parts,relations",
                "toll,people,killed,{deaths},bodies; dead,cumulative,who died; of all causes,add up,\"part of hurt; sum of a, b\"",
                "range,a gun,range,km,,capacity,,largest counts,",
                "'=plan,the bridge,is planned,,,fixed attribute,,,"],
            table.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(topics, Read(table.ToString()));
    }

    [Fact]
    public void What_is_blank_has_the_default() => Assert.Equal(
        [new Topic("a", "p", "s", Accrual.State, null, null, [], Parts.Unrelated)], Read("id,of whom,question\na,s,p\n"));

    [Theory]
    [InlineData("km", "km")]
    [InlineData("{soldiers}", "{soldiers}")]
    [InlineData("EUR", "EUR")]
    [InlineData("square kilometres", "km2")]
    [InlineData("metres", "m")]
    [InlineData("deaths", "{deaths}")]
    [InlineData("boxes of tea", "{boxes of tea}")]
    public void A_unit_is_a_code_a_name_or_what_is_counted(string cell, string code) =>
        Assert.Equal(Unit.Parse(code), Assert.Single(Read($"id,subject,predicate,unit\na,s,p,{cell}\n")).Unit);

    [Theory]
    [InlineData("part of b", TopicRelationKind.PartOf, "b")]
    [InlineData("PART OF  b", TopicRelationKind.PartOf, "b")]
    [InlineData("sum of b, c,d", TopicRelationKind.SumOf, "b", "c", "d")]
    public void A_relation_is_a_verb_and_topics(string cell, TopicRelationKind kind, params string[] topics)
    {
        TopicRelation relation = Assert.Single(Assert.Single(Read($"id,subject,predicate,relations\na,s,p,\"{cell}\"\n")).Relations);
        Assert.Equal(kind, relation.Kind);
        Assert.Equal(topics, relation.Topics);
    }

    [Fact]
    public void Every_relation_has_a_verb()
    {
        TopicRelationKind[] kinds = Enum.GetValues<TopicRelationKind>();
        using StringWriter table = new();
        TopicCsv.Write(table, [new("a", "p", "s", relations: kinds.Select(kind => kind == TopicRelationKind.SumOf
            ? new TopicRelation(kind, "b", "c") : new(kind, "b")))]);
        Assert.Equal(kinds, Assert.Single(Read(table.ToString())).Relations.Select(relation => relation.Kind));
    }

    [Fact]
    public void Every_problem_of_a_record_is_told()
    {
        CsvException refused = Assert.Throws<CsvException>(
            () => Read("id,subject,predicate,unit,accrual,parts,relations\n,,,12 km,x,y,z of\na,s,p,,,,\n"));
        Assert.Equal(
            ["id", "subject", "predicate", "unit", "accrual", "parts", "relations"],
            refused.Problems.Select(problem => problem.Column));
        Assert.All(refused.Problems, problem => Assert.Equal((1, 2), (problem.Record, problem.Line)));
    }

    [Fact]
    public void Nothing_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("reader", () => TopicCsv.Read((TextReader)null!));
        Assert.Throws<ArgumentNullException>("stream", () => TopicCsv.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => TopicCsv.Write(null!, []));
        using StringWriter text = new();
        Assert.Throws<ArgumentNullException>("topics", () => TopicCsv.Write(text, null!));
    }

    private static System.Collections.Immutable.ImmutableArray<Topic> Read(string table)
    {
        using StringReader text = new(table);
        return TopicCsv.Read(text);
    }
}
