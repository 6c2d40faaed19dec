namespace Attribution.Fuzz;

/// <summary>Documents of claims: a set or every problem with its place; a set is the same again from its own JSON.</summary>
internal sealed class SetTarget : Target
{
    public override string Name => "json";

    public override int Longest => 20_000;

    public override IReadOnlyList<string> Pieces => JsonPieces.All;

    public override string Read(string text)
    {
        ClaimSet claims;
        try
        {
            claims = ClaimSetJson.Parse(text);
        }
        catch (ClaimSetJsonException refused)
        {
            Law(refused.Problems.Length > 0 && refused.Message.Length <= 4_000, "A refusal has its problems, and a short message.");
            return string.Join(' ', refused.Problems.Select(problem => problem.Code).Distinct().Take(3));
        }

        string json = ClaimSetJson.ToJson(claims, reveal: true);
        Law(ClaimSetJson.Parse(json).Equals(claims), "What is written is read as the same set.");
        Law(ClaimSetJson.ToJson(ClaimSetJson.Parse(json), reveal: true) == json, "What is written is written with the same bytes again.");
        return $"set {Math.Min(claims.Count, 4)}";
    }
}
