using System.Text;
using System.Text.Json;

namespace Attribution.Tests;

public class ExtensionsTests
{
    [Theory]
    [InlineData("{}", "{}")]
    [InlineData(""" { "b" : 1.0 , "a" : [ true , null , "x" ] } """, """{"a":[true,null,"x"],"b":1.0}""")]
    [InlineData("""{"a":{"d":1e400,"c":-0},"\u0041":""}""", """{"A":"","a":{"c":-0,"d":1e400}}""")]
    [InlineData("""{"a":"\u00e9é"}""", """{"a":"\u00E9\u00E9"}""")]
    public void The_form_that_is_kept_is_one_for_all_ways_to_write_it(string json, string kept)
    {
        Extensions extensions = Extensions.Parse(json);
        Assert.Equal(kept, extensions.ToString());
        Assert.Equal(extensions, Extensions.Parse(kept));
        Assert.Equal(extensions, Extensions.Parse(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(extensions, Extensions.Of(extensions.ToElement()));
    }

    [Fact]
    public void Equality_is_of_the_form() => EqualityContract.Holds(
        Extensions.Parse("""{"a":1,"b":{"c":"é"}}"""),
        Extensions.Parse("""{ "b": {"c":"\u00E9"}, "a": 1 }"""),
        Extensions.Parse("""{"a":1.0,"b":{"c":"é"}}"""),
        Extensions.Parse("""{"a":1,"b":{"c":"e"}}"""),
        Extensions.Parse("""{"a":1}"""),
        Extensions.Parse("{}"));

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("7", "not a JSON object")]
    [InlineData("{", "not JSON")]
    [InlineData("{} {}", "not JSON")]
    [InlineData("{\"a\":1,}", "not JSON")]
    [InlineData("{\"a\":NaN}", "not JSON")]
    [InlineData("{/* a */}", "not JSON")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "'a' twice")]
    [InlineData("{\"x\":[{\"a\":1,\"b\":2,\"a\":1}]}", "'a' twice")]
    [InlineData("{\"a\":\"\\ud800\"}", "not Unicode")]
    [InlineData("{\"\\ud800\":1}", "not Unicode")]
    public void What_cannot_be_kept_is_refused_with_the_reason(string json, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => Extensions.Parse(json)).Message, StringComparison.Ordinal);
        Assert.False(Extensions.TryParse(json, out Extensions? extensions));
        Assert.Null(extensions);
    }

    [Fact]
    public void Text_that_is_not_unicode_is_refused()
    {
        Assert.Throws<FormatException>(() => Extensions.Parse("{\"a\":\"\ud800\"}"));
        Assert.Throws<FormatException>(() => Extensions.Parse([.. "{\"a\":\""u8, 0xFF, .. "\"}"u8]));
        Assert.Throws<ArgumentNullException>(() => Extensions.Parse((string)null!));
        Assert.False(Extensions.TryParse(null, out _));
    }

    [Fact]
    public void Depth_and_size_are_bounded()
    {
        Assert.NotNull(Extensions.Parse(Nested(Extensions.MaximumDepth)));
        Assert.Contains("deeper", Refusal(Nested(Extensions.MaximumDepth + 1)), StringComparison.Ordinal);
        Assert.Contains("not JSON", Refusal(Nested(5_000)), StringComparison.Ordinal);
        string longest = $$"""{"a":"{{new string('é', (Extensions.MaximumBytes - 8) / 2)}}"}""";
        Assert.Equal(Extensions.MaximumBytes, Encoding.UTF8.GetByteCount(longest));
        Assert.NotNull(Extensions.Parse(longest));
        Assert.Contains("65538 bytes", Refusal($"{longest[..^2]}é\"}}"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_without_members_is_the_same_as_none()
    {
        Assert.True(Extensions.Parse("{ }").IsEmpty);
        Assert.Null(Sample.Claim("S1").WithExtensions(Extensions.Parse("{}")).Extensions);
        Assert.Null(Sample.Wire().WithExtensions(Extensions.Parse("{}")).Extensions);
        Assert.Null(Sample.Topic("t").WithExtensions(Extensions.Parse("{}")).Extensions);
    }

    [Fact]
    public void Sources_and_topics_have_them_too()
    {
        Extensions row = Extensions.Parse("""{"row":7}""");
        Source parent = new("p", "P", SourceKind.Government);
        Source source = new("a", "A", SourceKind.Person, aliases: ["x"], partOf: [parent]);
        _ = source.Lineage;
        Source copy = source.WithExtensions(row);
        Assert.Equal(row, copy.Extensions);
        Assert.NotEqual(source, copy);
        Assert.Equal(source, copy.WithExtensions(null));
        Assert.Same(copy, copy.Lineage[0]);
        Topic topic = Sample.Topic("t");
        Assert.NotEqual(topic, topic.WithExtensions(row));
        Assert.Equal(topic, topic.WithExtensions(row).WithExtensions(null));
        Assert.Equal(row, topic.WithExtensions(row).Extensions);
        Source secret = Source.Confidential(copy, "an official");
        Assert.Null(secret.Extensions);
        Assert.Equal(copy, secret.WithExtensions(row).Reveal());
        Assert.True(secret.WithExtensions(row).IsConfidential);
    }

    [Fact]
    public void Members_can_be_read() =>
        Assert.Equal(7, Extensions.Of(JsonSerializer.SerializeToElement(new { row = 7 })).ToElement().GetProperty("row").GetInt32());

    private static string Refusal(string json) => Assert.Throws<FormatException>(() => Extensions.Parse(json)).Message;

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":", depth - 1)) + "{}" + new string('}', depth - 1);

    [Theory]
    [InlineData("""{ "a": 1 }""", """{"a":1}""")]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("[1]", null)]
    [InlineData("{", null)]
    public void Text_is_read_or_refused_without_an_exception(string? json, string? kept)
    {
        Assert.Equal(kept is not null, Extensions.TryParse(json, out Extensions? extensions));
        Assert.Equal(kept, extensions?.ToString());
    }
}
