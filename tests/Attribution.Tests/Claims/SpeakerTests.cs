namespace Attribution.Tests;

public class SpeakerTests
{
    [Fact]
    public void Equality_counts_manner_and_sources_in_any_order() => EqualityContract.Holds(
        Speaker.Joint(Sample.Wire(), Sample.JointChiefs()),
        Speaker.Joint(Sample.JointChiefs(), Sample.Wire()),
        Speaker.OneOf(Sample.Wire(), Sample.JointChiefs()),
        Speaker.Joint(Sample.Wire(), Sample.Zelensky()),
        Speaker.Joint(Sample.Wire(), Sample.JointChiefs(), Sample.Zelensky()),
        Speaker.FromSource(Sample.Wire()));

    [Fact]
    public void A_source_is_a_speaker_of_its_own()
    {
        Speaker speaker = Sample.Wire();
        Assert.Equal(SpeakerKind.Single, speaker.Kind);
        Assert.Equal([Sample.Wire()], speaker.Sources);
        Assert.Throws<ArgumentNullException>("source", () => Speaker.FromSource(null!));
        Assert.Throws<ArgumentNullException>("source", () => (Speaker)(Source)null!);
    }

    [Fact]
    public void Several_are_two_or_more_different_sources()
    {
        Assert.Throws<ArgumentException>("sources", () => Speaker.Joint());
        Assert.Throws<ArgumentException>("sources", () => Speaker.OneOf(Sample.Wire()));
        ArgumentException error = Assert.Throws<ArgumentException>("sources", () => Speaker.Joint(Sample.Wire(), Sample.Wire()));
        Assert.Contains("two or more different sources", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("sources", () => Speaker.Joint(Sample.Wire(), null!));
        Assert.Throws<ArgumentNullException>("sources", () => Speaker.OneOf(null!));
    }

    [Fact]
    public void It_is_named_when_one_of_its_sources_is()
    {
        Assert.True(Speaker.Joint(Sample.Wire(), Sample.Official()).IsNamed);
        Assert.False(Speaker.OneOf(Sample.Intelligence(), Sample.Official()).IsNamed);
    }

    [Fact]
    public void Text_joins_the_names_in_the_order_of_the_ids()
    {
        Assert.Equal("the wire", Speaker.FromSource(Sample.Wire()).ToString());
        Assert.Equal("the Joint Chiefs of Staff and the wire", Speaker.Joint(Sample.Wire(), Sample.JointChiefs()).ToString());
        Assert.Equal("the Joint Chiefs of Staff or the wire", Speaker.OneOf(Sample.Wire(), Sample.JointChiefs()).ToString());
    }

    [Fact]
    public void Given_sources_can_change_afterwards()
    {
        List<Source> sources = [Sample.Wire(), Sample.JointChiefs()];
        Speaker speaker = Speaker.Joint(sources);
        sources.Clear();
        Assert.Equal(2, speaker.Sources.Length);
    }
}
