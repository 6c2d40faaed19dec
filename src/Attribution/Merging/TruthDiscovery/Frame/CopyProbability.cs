using System.Globalization;

namespace Attribution.Merging;

/// <summary>How likely two sources are to depend on each other, as a method that looks for copying has it; made by the library.</summary>
public readonly record struct CopyProbability
{
    internal CopyProbability(int first, int second, int shared, double firstCopies, double secondCopies)
    {
        (First, Second, SharedTopics) = (first, second, shared);
        (FirstCopies, SecondCopies) = (firstCopies, secondCopies);
    }

    /// <summary>The source of the lower number, as the table numbers sources.</summary>
    public int First { get; }

    /// <summary>The source of the higher number.</summary>
    public int Second { get; }

    /// <summary>On how many topics both speak.</summary>
    public int SharedTopics { get; }

    /// <summary>The probability that the first copies from the second, from 0 to 1.</summary>
    public double FirstCopies { get; }

    /// <summary>The probability that the second copies from the first, from 0 to 1.</summary>
    public double SecondCopies { get; }

    /// <summary>The probability that either copies from the other, from 0 to 1.</summary>
    public double Either => Math.Min(1, FirstCopies + SecondCopies);

    /// <summary>Such as "sources 0 and 3: 0.97 that one copies, on 12 shared topics".</summary>
    public override string ToString()
    {
        string topics = SharedTopics == 1 ? "shared topic" : "shared topics";
        return string.Create(
            CultureInfo.InvariantCulture, $"sources {First} and {Second}: {Either:0.###} that one copies, on {SharedTopics} {topics}");
    }
}
