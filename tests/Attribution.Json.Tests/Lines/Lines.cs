using System.Text;

namespace Attribution.Json.Tests;

/// <summary>Documents of lines, made and read.</summary>
internal static class Lines
{
    public const string Header = """{"format":"attribution/claim-lines","version":1}""";
    public const string Source = """{"source":{"id":"a","name":"Alpha","kind":"person"}}""";
    public const string Topic = """{"topic":{"id":"t","predicate":"p","subject":"s","accrual":"state","unit":"{soldiers}"}}""";

    public static string Claim(string id, string source = "a", string topic = "t", string rest = "") =>
        $$$"""{"claim":{"id":"{{{id}}}","chain":[{"source":"{{{source}}}"}],"topic":"{{{topic}}}"{{{rest}}}""" + "}}";

    /// <summary>A header and lines.</summary>
    public static string Document(params string[] lines) => string.Join('\n', lines.Prepend(Header)) + "\n";

    public static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    public static Claim[] Read(string text, ClaimLinesOptions? options = null) => [.. ClaimLines.Read(Stream(text), options)];

    public static ClaimSet ReadAll(string text, ClaimLinesOptions? options = null) => ClaimLines.ReadAll(Stream(text), options);

    public static string Saved(ClaimSet claims, bool reveal = false)
    {
        using MemoryStream stream = new();
        ClaimLines.Save(stream, claims, reveal);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ClaimSetJsonException Refused(string text, ClaimLinesOptions? options = null)
    {
        using MemoryStream stream = Stream(text);
        return Assert.Throws<ClaimSetJsonException>(() => ClaimLines.ReadAll(stream, options));
    }

    /// <summary>Reads, and gives the claims before the problem as well.</summary>
    public static (List<Claim> Before, ClaimSetJsonException Refusal) Broken(string text, ClaimLinesOptions? options = null)
    {
        List<Claim> before = [];
        using MemoryStream stream = Stream(text);
        ClaimSetJsonException refusal = Assert.Throws<ClaimSetJsonException>(() =>
        {
            foreach (Claim claim in ClaimLines.Read(stream, options)) before.Add(claim);
        });
        return (before, refusal);
    }
}
