using System.Text;

namespace Attribution.Fuzz;

/// <summary>Lines of claims: one at a time, and all or none.</summary>
internal sealed class LinesTarget : Target
{
    public override string Name => "lines";

    public override int Longest => 20_000;

    public override IReadOnlyList<string> Pieces { get; } =
        [.. JsonPieces.All, "\n", "\r\n", "{}\n", "\"claim\": {", "\"topic\": {", "\"source\": {"];

    public override string Read(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string one = Fate(() => ClaimLines.Read(new MemoryStream(bytes)).Count());
        string all = Fate(() =>
        {
            ClaimSet claims = ClaimLines.ReadAll(new MemoryStream(bytes));
            using MemoryStream written = new();
            ClaimLines.Save(written, claims, reveal: true);
            written.Position = 0;
            Law(ClaimLines.ReadAll(written).Equals(claims), "What is written is read as the same set.");
            return claims.Count;
        });
        return $"{one}; {all}";
    }

    private static string Fate(Func<int> read)
    {
        try
        {
            return $"{Math.Min(read(), 4)}";
        }
        catch (ClaimSetJsonException refused)
        {
            return string.Join(' ', refused.Problems.Select(problem => problem.Code).Distinct().Take(2));
        }
    }
}
