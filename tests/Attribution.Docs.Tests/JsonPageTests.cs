using Attribution.Json.Tests;

namespace Attribution.Tests;

/// <summary>What docs/json.md shows is so.</summary>
public class JsonPageTests
{
    private static readonly string Page = Repository.Read("docs/json.md");

    [Fact]
    public void The_document_is_read() =>
        Assert.Equal("S10: Volodymyr Zelensky: more than 3,000 soldiers", Assert.Single(ClaimSetJson.Parse(Block("json"))).ToString());

    [Fact]
    public void The_error_is_the_one_shown()
    {
        string json = Block("json").Replace("\"source\": \"zelensky\"", "\"source\": \"zelenski\"", StringComparison.Ordinal)
            .Replace("\"/2024-12-23\"", "\"December\"", StringComparison.Ordinal);
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() => ClaimSetJson.Parse(json));
        Assert.Equal(Block("text"), refusal.Message.ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(BadDocuments.All), MemberType = typeof(BadDocuments))]
    public void Every_code_is_listed(string passage, string replacement, string code, string path, bool expressible)
    {
        _ = (passage, replacement, path, expressible);
        Assert.Contains($"`{code}`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_word_is_listed()
    {
        IEnumerable<string> words =
        [
            .. Enum.GetNames<ScaleKind>(), .. Enum.GetNames<SourceKind>(), .. Enum.GetNames<Accrual>(), .. Enum.GetNames<TopicRelationKind>(),
            .. Enum.GetNames<Stance>(),
            .. Enum.GetNames<LinkRelation>(), .. Enum.GetNames<EstimateForm>(), .. Enum.GetNames<AppearancePlace>(),
            .. Enum.GetNames<ClaimRelationKind>(),
        ];
        Assert.All(words, word => Assert.Contains($"`{char.ToLowerInvariant(word[0])}{word[1..]}`", Page, StringComparison.Ordinal));
    }

    private static string Block(string language) => Fence.First(Page, language).Text;
}
