using System.Collections.Immutable;

namespace Attribution.Tests;

/// <summary>Tables that declare sources, and sources as a table.</summary>
public sealed class SourceCsvTests
{
    [Fact]
    public void All_columns_are_read_and_written_back_as_they_were()
    {
        Source state = new("state", "The State", SourceKind.Government), un = new("un", "UN", SourceKind.Organisation);
        Source[] sources =
        [
            new("agency", "Agency, The", SourceKind.Organisation, aliases: ["TA", "the agency"], partOf: [state, un]),
            state,
            un,
            new("guard", "a guard", SourceKind.Person, isNamed: false, partOf: [state]),
            Source.Confidential("insider", "an insider", SourceKind.Person, state),
            new("=x", "-x", SourceKind.Sensor),
        ];
        using StringWriter table = new();
        SourceCsv.Write(table, sources);
        Assert.Equal(
            ["id,name,kind,named,aliases,part_of",
                "agency,\"Agency, The\",organisation,yes,TA; the agency,state; un",
                "state,The State,government,yes,,",
                "un,UN,organisation,yes,,",
                "guard,a guard,person,no,,state",
                "insider,an insider,person,confidential,,state",
                "'=x,'-x,sensor,yes,,"],
            table.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(sources, Read(table.ToString()));
    }

    [Theory]
    [InlineData("", true, false)]
    [InlineData("yes", true, false)]
    [InlineData("True", true, false)]
    [InlineData("no", false, false)]
    [InlineData("FALSE", false, false)]
    [InlineData("Confidential", true, true)]
    public void A_source_is_named_unless_it_says_otherwise(string named, bool isNamed, bool isConfidential)
    {
        Source source = Assert.Single(Read($"id,name,named\na,A,{named}\n"));
        Assert.Equal((isNamed, isConfidential), (source.IsNamed, source.IsConfidential));
        Assert.Equal(("a", "A", SourceKind.Organisation), (source.Id, source.Name, source.Kind));
    }

    [Fact]
    public void A_parent_may_stand_below_its_children_and_the_order_is_that_of_the_table()
    {
        ImmutableArray<Source> sources = Read("id,name,part_of\na,A,b; c\nb,B,c\nc,C,\n");
        Assert.Equal(["a", "b", "c"], sources.Select(source => source.Id));
        Assert.Equal(["b", "c"], sources[0].PartOf.Select(parent => parent.Id));
        Assert.Equal(["c"], sources[1].PartOf.Select(parent => parent.Id));
    }

    [Fact]
    public void A_parent_that_is_not_known_is_told_and_no_circle_with_it()
    {
        CsvException refused = Assert.Throws<CsvException>(() => Read("id,name,part_of\na,A,x; b\nb,B,y\nc,C,c\n"));
        Assert.Equal(
            [("unknown-source", 1), ("unknown-source", 2), ("cycle", 3)],
            refused.Problems.Select(problem => (problem.Code, problem.Record)));
    }

    [Fact]
    public void Every_problem_of_a_record_is_told()
    {
        CsvException refused = Assert.Throws<CsvException>(() => Read("id,name,kind,named,aliases\n,,x,y,\n,,,confidential,z\na,A,,,\n"));
        Assert.Equal(
            [("id", 1), ("name", 1), ("kind", 1), ("named", 1), ("id", 2), ("name", 2), ("aliases", 2)],
            refused.Problems.Select(problem => (problem.Column!, problem.Record)));
    }

    [Fact]
    public void Nothing_is_refused_by_its_name()
    {
        Assert.Throws<ArgumentNullException>("reader", () => SourceCsv.Read((TextReader)null!));
        Assert.Throws<ArgumentNullException>("stream", () => SourceCsv.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>("writer", () => SourceCsv.Write(null!, []));
        using StringWriter text = new();
        Assert.Throws<ArgumentNullException>("sources", () => SourceCsv.Write(text, null!));
    }

    private static ImmutableArray<Source> Read(string table)
    {
        using StringReader text = new(table);
        return SourceCsv.Read(text);
    }
}
