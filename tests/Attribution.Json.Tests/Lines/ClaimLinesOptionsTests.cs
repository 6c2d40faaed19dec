namespace Attribution.Json.Tests;

/// <summary>How lines are read: when two options are equal, how they print themselves, and what they refuse.</summary>
public sealed class ClaimLinesOptionsTests
{
    [Fact]
    public void Two_are_equal_where_all_members_are()
    {
        Progress<ClaimLinesProgress> progress = new(), other = new();
        ClaimLinesOptions full = new()
        {
            Words = DifferingWords.Told,
            MaximumLineBytes = 1_000,
            MaximumBytes = 2_000,
            Progress = progress,
        };
        Attribution.Tests.EqualityContract.Holds(
            full,
            full with { },
            full with { Words = DifferingWords.Refused },
            full with { MaximumLineBytes = 1_001 },
            full with { MaximumBytes = 2_001 },
            full with { Progress = null },
            full with { Progress = other });
        Assert.Equal(new(), ClaimLinesOptions.Default);
    }

    [Fact]
    public void It_prints_its_limits()
    {
        Assert.Equal(
            "lines of up to 1,048,576 bytes, any number of bytes in all, words that differ refused", ClaimLinesOptions.Default.ToString());
        Assert.Equal(
            "lines of up to 1,000 bytes, up to 2,000,000 bytes in all, words that differ told",
            new ClaimLinesOptions { MaximumLineBytes = 1_000, MaximumBytes = 2_000_000, Words = DifferingWords.Told }.ToString());
    }

    [Fact]
    public void Progress_prints_how_far_it_is() => Assert.Equal(
        "2,503 lines, 2,500 claims, 187,200 bytes", new ClaimLinesProgress(2_503, 2_500, 187_200).ToString());

    [Fact]
    public void The_limits_have_limits()
    {
        const int GiB = 1024 * 1024 * 1024;
        Assert.Equal((1, GiB), (Lines(1).MaximumLineBytes, Lines(GiB).MaximumLineBytes));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Lines(0));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => Lines(GiB + 1));
        Assert.Equal(1, new ClaimLinesOptions { MaximumBytes = 1 }.MaximumBytes);
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ClaimLinesOptions { MaximumBytes = 0 });
        Assert.Equal(
            "The value is not defined; use Refused, Told. (Parameter 'value')" + Environment.NewLine + "Actual value was 2.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new ClaimLinesOptions { Words = (DifferingWords)2 }).Message);

        static ClaimLinesOptions Lines(int bytes) => new() { MaximumLineBytes = bytes };
    }
}
