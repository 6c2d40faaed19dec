namespace Attribution.Json.Tests;

/// <summary>Lines of different kinds one after the other: none takes anything over from the line before it.</summary>
public sealed class LineKindTests
{
    private const string Scale =
        """{"scale":{"id":"own","edition":"2025","kind":"confidence","title":"Own","levels":[{"code":"A","label":"sure"}]}}""";

    /// <summary>Its id stands at its end, further from the start than a header is long.</summary>
    private static readonly string Late = """{"claim":{"chain":[{"source":"a","medium":"a speech"}],"topic":"t","id":"S1"}}""";

    [Fact]
    public void A_header_may_stand_again_where_files_were_put_together()
    {
        string text = Lines.Document(Lines.Source, Lines.Topic, Late, Lines.Header, Lines.Source, Lines.Topic, Lines.Claim("S2"));
        Assert.Equal(["S1", "S2"], Lines.Read(text).Select(claim => claim.Id));
        Assert.Equal(["S1", "S2"], Lines.ReadAll(text).Select(claim => claim.Id));
    }

    [Fact]
    public void Lines_of_every_kind_may_follow_one_another()
    {
        string[] kinds = [Lines.Source, Lines.Topic, Lines.Header];
        foreach (string kind in kinds)
        {
            foreach (string next in kinds)
            {
                string text = Lines.Document(Lines.Source, Lines.Topic, Late, kind, next, Lines.Claim("S2"));
                Assert.Equal(["S1", "S2"], Lines.Read(text).Select(claim => claim.Id));
                Assert.Equal(["S1", "S2"], Lines.ReadAll(text).Select(claim => claim.Id));
            }
        }
    }

    [Fact]
    public void A_claim_alone_on_its_line_needs_nothing_beside_it_and_no_line_needs_a_claim() =>
        Assert.Empty(Lines.Read(Lines.Document(Lines.Source, Lines.Topic)));
}
