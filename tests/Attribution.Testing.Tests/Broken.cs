using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>What the tests of wrong policies ask of the findings.</summary>
internal static partial class Broken
{
    /// <summary>The policy breaks one law and no other.</summary>
    public static Finding Only(string code, ImmutableArray<Finding> findings)
    {
        Assert.Equal([code], findings.Select(finding => finding.Code));
        return Among(code, findings);
    }

    /// <summary>The policy breaks the law, and each finding is sentences: what was seen, and what would be right.</summary>
    public static Finding Among(string code, ImmutableArray<Finding> findings)
    {
        Assert.All(findings, finding => Assert.Matches(Sentence(), finding.Message));
        Assert.All(findings, finding => Assert.Matches(Sentence(), finding.Remedy!));
        return Assert.Single(findings, finding => finding.Code == code);
    }

    [GeneratedRegex("^[A-Z'].*[.]$", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
