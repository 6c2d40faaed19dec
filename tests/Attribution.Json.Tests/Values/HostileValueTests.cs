using System.Text;
using System.Text.Json;

namespace Attribution.Json.Tests;

/// <summary>
/// What strangers could put in the place of a value: each a <see cref="JsonException"/> with a path, whatever the member.
/// </summary>
public class HostileValueTests
{
    private static readonly string[] Members = ["Estimate", "Value", "Words", "Unit", "Date", "Scope", "Assessment", "Several"];

    private static readonly string[] Texts =
        """
        true
        false
        1
        -0
        1e999999999
        []
        [[]]
        [1,2]
        ""
        " "
        "\u0000"
        "\ud800"
        "\udc00x"
        "NaN"
        NaN
        Infinity
        -Infinity
        nul
        'x'
        {
        {"
        {"form"
        {"form":
        {"form":"exact"
        "x
        [
        {"form":null}
        {"form":"Exact","best":1}
        {"form":"exact","best":"1"}
        {"form":"exact","best":1,"best":2}
        {"form":"exact","best":1,"form":"exact"}
        {"form":"exact","best":1,"more":{}}
        {"form":"range","lower":2,"upper":1}
        {"form":"exact","best":1e400}
        {"form":"exact","best":0.00000000000000000000000000001}
        {"form":"exact","best":NaN}
        {"form":"exact","best":1,"text":"\ud83d"}
        {"form":"exact","best":1,"unit":"furlongs per"}
        {"form":"\ud800","best":1}
        {"\ud800":1}
        {"form":"plusMinus","lower":1,"upper":2,"best":1,"coverage":2}
        {"form":"exact","best":1,"lastSignificantPlace":99}
        {"estimate":{"form":"exact"}}
        {"estimate":"5 km"}
        {"estimate":{"form":"exact","best":1},"text":"x"}
        {"issue":"garbled"}
        {"text":null}
        {"text":[]}
        {"text":" "}
        {"scale":"no","code":"B"}
        {"scale":"admiralty.reliability","code":"Z"}
        {"scale":"admiralty.reliability"}
        {"scale":{"id":"admiralty.reliability","kind":"reliability","name":"n","edition":"e","levels":[{"code":"B"}]},"code":"B"}
        {"scale":{"id":"own","kind":"reliability","name":"n","edition":"e","levels":[]},"code":"B"}
        {"code":"B"}
        {"place":1}
        {"place":"a","place":"a"}
        {"":"x"}
        {"a\u202e":"x"}
        {"place":""}
        {"place":null}
        "2024-13"
        "km km"
        "{}"
        "]"
        "\u202e3,000"
        """.Split('\n');

    [Fact]
    public void Every_wrong_value_is_one_exception_with_a_path()
    {
        foreach (string text in Texts)
        {
            int taken = 0;
            foreach (string member in Members)
            {
                string json = $$"""{"Date":"2024","{{member}}":{{text}}}""";
                Exception? refusal = Record.Exception(() => JsonSerializer.Deserialize(json, ValuesContext.Default.Values));
                if (refusal is null)
                {
                    taken++;
                    continue;
                }

                JsonException expected = Assert.IsType<JsonException>(refusal, exactMatch: false);
                Assert.True(expected.Path?.StartsWith('$'), $"{member} = {text}: {refusal}");
                Assert.True(refusal.Message.Length <= Printable.LongestMessage + 100, text);
                Assert.DoesNotContain('\u202e', refusal.Message);
            }

            Assert.True(taken < 3, $"{text} is taken by {taken} members.");
        }
    }

    [Theory]
    [InlineData("Estimate", """{"form":"exact","best":"1"}""", "at best", "wrong-type")]
    [InlineData("Estimate", """{"form":"exact","best":1,"more":2}""", "at more", "unknown-member")]
    [InlineData("Estimate", """{"form":"exact","best":1,"best":2}""", "at best", "duplicate-member")]
    [InlineData("Estimate", """{"form":"exact","best":1,"unit":"kmm"}""", "at unit", "unit")]
    [InlineData("Value", """{"estimate":{"form":"exact","best":1e99}}""", "at estimate.best", "number-range")]
    [InlineData("Scope", """{"place":1}""", "at place", "wrong-type")]
    [InlineData("Assessment", """{"scale":{"id":"own","levels":[{"code":1}]},"code":"B"}""", "at scale.levels[0].code", "missing-member")]
    [InlineData("Date", "\"December\"", "is not an EDTF date", "date")]
    public void A_message_has_the_place_within_the_value_and_every_code(string member, string value, string place, string code)
    {
        JsonException refusal = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize($$"""{"{{member}}":{{value}}}""", ValuesContext.Default.Values));
        Assert.Equal("$." + member, refusal.Path);
        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"[{code}]", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ByUnit", "{\"kmm\":\"5 km\"}")]
    [InlineData("ByUnit", "{\"\":\"5 km\"}")]
    [InlineData("ByUnit", "{\"\\ud800\":\"5 km\"}")]
    [InlineData("ByDate", "{\"2024-13\":\"km\"}")]
    [InlineData("ByDate", "{\" \":\"km\"}")]
    public void A_key_that_is_not_a_value_is_refused(string member, string value)
    {
        JsonException refusal = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize($$"""{"{{member}}":{{value}}}""", ValuesContext.Default.Values));
        Assert.StartsWith("$." + member, refusal.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_and_size_cost_what_they_weigh()
    {
        string[] bombs =
        [
            new string('[', 100_000),
            string.Concat(Enumerable.Repeat("{\"estimate\":", 100_000)),
            "{\"form\":\"exact\",\"best\":" + new string('9', 1_000_000) + "}",
            "{\"form\":\"exact\",\"best\":1e" + new string('9', 1_000_000) + "}",
            "{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"m{i}\":{i}")) + "}",
        ];
        foreach (string bomb in bombs)
        {
            foreach (string member in Members)
            {
                JsonException refusal = Assert.ThrowsAny<JsonException>(
                    () => JsonSerializer.Deserialize($$"""{"{{member}}":{{bomb}}}""", ValuesContext.Default.Values));
                Assert.InRange(refusal.Message.Length, 1, Printable.LongestMessage + 200);
            }
        }
    }

    [Fact]
    public void A_scope_of_many_keys_is_read_in_proportion_to_its_size()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":\"x\"")) + "}";
        Assert.Equal(100_000, JsonSerializer.Deserialize<Scope>(json)!.Count);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Estimate>($"\"{new string('9', 1_000_000)}\""));
    }

    [Fact]
    public void Bytes_that_are_not_text_are_refused()
    {
        foreach (string member in Members)
        {
            byte[] json = [.. Encoding.UTF8.GetBytes($$"""{"{{member}}":"""), (byte)'"', 0xFF, 0xC0, (byte)'"', (byte)'}'];
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ValuesContext.Default.Values));
        }
    }
}
