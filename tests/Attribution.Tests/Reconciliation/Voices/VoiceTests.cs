using static Attribution.Tests.Said;

namespace Attribution.Tests;

/// <summary>Whose word a claim is, and how close to its own words the text stays.</summary>
public class VoiceTests
{
    private static readonly Source A = State("a"), B = State("b"), Ministry = Body("m", A), Office = Body("o", Ministry);

    private static readonly Dictionary<string, Speaker> Speakers = new()
    {
        ["A"] = A,
        ["B"] = B,
        ["a ministry of A"] = Ministry,
        ["an office of that ministry"] = Office,
        ["an office of A and B"] = Body("ab", A, B),
        ["A and B"] = Speaker.Joint(A, B),
        ["the ministry and B"] = Speaker.Joint(Ministry, B),
        ["B and another"] = Speaker.Joint(B, State("c")),
        ["A or B"] = Speaker.OneOf(A, B),
        ["an official of A"] = Unnamed("official", A),
    };

    [Theory]
    [InlineData("A", "A", true)]
    [InlineData("A", "B", false)]
    [InlineData("A", "a ministry of A", true)]
    [InlineData("A", "an office of that ministry", true)]
    [InlineData("a ministry of A", "an office of that ministry", true)]
    [InlineData("B", "a ministry of A", false)]
    [InlineData("A", "an office of A and B", true)]
    [InlineData("a ministry of A", "an office of A and B", false)]
    [InlineData("A", "A and B", true)]
    [InlineData("a ministry of A", "A and B", false)]
    [InlineData("an office of A and B", "A and B", true)]
    [InlineData("A and B", "the ministry and B", true)]
    [InlineData("A and B", "B and another", false)]
    [InlineData("A", "B and another", false)]
    [InlineData("A or B", "A or B", false)]
    [InlineData("A", "A or B", false)]
    [InlineData("an official of A", "an official of A", false)]
    [InlineData("A", "an official of A", false)]
    public void Two_are_one_voice_where_every_source_of_one_is_or_stands_above_one_of_the_other(string one, string other, bool areOne)
    {
        Claim first = By(Speakers[one], "1", Estimate.Of(1)), second = By(Speakers[other], "2", Estimate.Of(2));
        VoiceTable table = new();
        (int mine, int theirs) = (table.NumberOf(first), table.NumberOf(second));
        Assert.Equal((areOne, areOne), (Voice.IsOne(first, second), Voice.IsOne(second, first)));
        Assert.Equal((areOne, areOne), (table.AreOne(mine, theirs), table.AreOne(theirs, mine)));
    }

    /// <summary>Only a quotation loses by being translated: a paraphrase is in other words anyway, a headline less than both.</summary>
    [Theory]
    [InlineData("quotes", AppearancePlace.Body, false, "Quotation")]
    [InlineData("quotes", AppearancePlace.Body, true, "Paraphrase")]
    [InlineData("paraphrases", AppearancePlace.Body, false, "Paraphrase")]
    [InlineData("paraphrases", AppearancePlace.Body, true, "Paraphrase")]
    [InlineData("quotes", AppearancePlace.Headline, false, "Headline")]
    [InlineData("quotes", AppearancePlace.Headline, true, "Headline")]
    [InlineData("quotes", AppearancePlace.Subheading, true, "Headline")]
    [InlineData("paraphrases", AppearancePlace.Headline, true, "Headline")]
    public void A_translation_ranks_as_a_paraphrase_unless_it_ranks_lower(
        string how, AppearancePlace place, bool isTranslated, string expected)
    {
        Chain chain = how == "quotes" ? Chain.From(Wire).Quoting(A) : Chain.From(Wire).Paraphrasing(A);
        Appearance printed = new(place, words: "one thousand");
        Claim claim = new Claim("1", chain, Dead, Estimate.Of(1_000))
            .WithAppearances(isTranslated ? printed with { Translation = new("uk") } : printed);
        Assert.Equal(expected, Voice.DirectnessOf(claim).ToString());
        Assert.Equal(isTranslated && (how, expected) == ("quotes", "Paraphrase"), Voice.IsTranslatedQuotation(claim));
    }
}
