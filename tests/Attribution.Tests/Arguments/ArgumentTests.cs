namespace Attribution.Tests;

public class ArgumentTests
{
    [Fact]
    public void A_value_that_its_enum_does_not_define_is_refused_with_those_that_it_does()
    {
        Assert.Equal(SpeakerKind.Joint, Argument.Defined(SpeakerKind.Joint));
        SpeakerKind kind = (SpeakerKind)7;
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>("kind", () => Argument.Defined(kind));
        Assert.StartsWith("7 is not a defined SpeakerKind value; use Single, Joint, OneOf.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(kind, refusal.ActualValue);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\u2003")]
    public void A_blank_text_is_refused(string text)
    {
        string said = Assert.Throws<ArgumentException>(nameof(text), () => Argument.NotBlank(text)).Message;
        Assert.StartsWith("The text is blank; write at least one character that is not white space.", said, StringComparison.Ordinal);
        said = Assert.Throws<ArgumentException>(nameof(text), () => Argument.NullOrNotBlank(text)).Message;
        Assert.Contains("or pass null to leave it out.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_a_text_only_where_it_may_be()
    {
        string? none = null;
        Assert.Throws<ArgumentNullException>("none", () => Argument.NotBlank(none!));
        Assert.Null(Argument.NullOrNotBlank(none));
        Assert.Equal("x", Argument.NullOrNotBlank("x"));
    }

    [Fact]
    public void A_collection_is_copied_once_and_has_no_null_in_it()
    {
        List<string> items = ["a", "b"];
        var copy = Elements.Copied(items);
        items.Clear();
        Assert.Equal(["a", "b"], copy);
        Assert.Empty(Elements.Copied<string>(null));
        IEnumerable<string> none = null!;
        Assert.Throws<ArgumentNullException>("none", () => Elements.Required(none));
        string[] holed = ["a", null!];
        Assert.Contains(
            "index 1", Assert.Throws<ArgumentException>("holed", () => Elements.Required(holed)).Message, StringComparison.Ordinal);
    }
}
