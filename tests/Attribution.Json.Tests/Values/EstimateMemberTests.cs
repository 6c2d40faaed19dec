using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Attribution.Json.Tests;

/// <summary>Which members an estimate of each form has; a remedy that is followed to the letter leads to an estimate.</summary>
public partial class EstimateMemberTests
{
    private static readonly string[] Forms =
    [
        "exact", "about", "orderOfMagnitude", "nearly", "justOver", "vague", "moreThan", "atLeast", "lessThan", "upTo", "range",
        "alternatives", "plusMinus", "bestWithRange",
    ];

    private static readonly (string Member, JsonNode Value)[] Members =
    [
        ("lower", 1), ("best", 2), ("upper", 3), ("coverage", "unknown"), ("approximate", true), ("varies", true),
    ];

    public static TheoryData<string> AllForms => [.. Forms];

    [Theory]
    [MemberData(nameof(AllForms))]
    public void A_remedy_that_is_followed_to_the_letter_leads_to_an_estimate(string form)
    {
        int refused = 0;
        for (int given = 0; given < 1 << Members.Length; given++)
        {
            foreach (bool? flag in new bool?[] { null, true, false })
            {
                JsonObject estimate = new() { ["form"] = form };
                for (int i = 0; i < Members.Length; i++)
                {
                    if ((given & (1 << i)) != 0) estimate[Members[i].Member] = Members[i].Value.DeepClone();
                }

                if (flag is { } inclusive)
                {
                    foreach (string member in new[] { "lowerInclusive", "upperInclusive", "approximate" }) estimate[member] = inclusive;
                }

                for (int steps = 0; Refusal(estimate) is { } message; steps++)
                {
                    refused++;
                    Assert.True(steps < 4, $"{estimate.ToJsonString()}: {message}");
                    Follow(message, estimate);
                }
            }
        }

        Assert.InRange(refused, 50, 1_000);
    }

    [Theory]
    [InlineData("""{"form":"exact"}""", "An estimate of the form 'exact' needs 'best'; give 'best'. [missing-member]")]
    [InlineData(
        """{"form":"exact","lower":3}""",
        "An estimate of the form 'exact' needs 'best', and does not go with 'lower' as given; give 'best', drop 'lower'. [estimate]")]
    [InlineData(
        """{"form":"about","best":3,"approximate":false}""",
        "An estimate of the form 'about' does not go with 'approximate' as given; drop 'approximate'. [estimate]")]
    [InlineData(
        """{"form":"range","lower":3}""", "An estimate of the form 'range' needs 'upper'; give 'upper'. [missing-member]")]
    public void What_is_missing_is_named_as_the_member_that_it_is(string json, string message) =>
        Assert.Contains(message, Refusal(JsonNode.Parse(json)!), StringComparison.Ordinal);

    private static string? Refusal(JsonNode estimate)
    {
        try
        {
            JsonSerializer.Deserialize<Estimate>(estimate.ToJsonString());
            return null;
        }
        catch (JsonException refusal)
        {
            return refusal.Message;
        }
    }

    private static void Follow(string message, JsonObject estimate)
    {
        Match give = Give().Match(message), drop = Drop().Match(message);
        Assert.True(give.Success || drop.Success, message);
        foreach (Capture member in give.Groups[1].Captures)
        {
            estimate[member.Value] = Array.Find(Members, one => one.Member == member.Value).Value.DeepClone();
        }

        foreach (Capture member in drop.Groups[1].Captures) Assert.True(estimate.Remove(member.Value), message);
    }

    [GeneratedRegex("give '(?:(\\w+)'(?: and ')?)+(?= or drop|, drop|\\.)")]
    private static partial Regex Give();

    [GeneratedRegex("(?<!or )drop '(?:(\\w+)'(?: and ')?)+")]
    private static partial Regex Drop();
}
