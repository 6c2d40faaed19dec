namespace Attribution.Tests;

/// <summary>
/// A section of <c>docs/verification.md</c>: a family of methods held against other people's numbers. A public class with a parameterless
/// constructor is found by itself.
/// </summary>
public interface IVerificationSection
{
    /// <summary>The heading; sections stand in its ordinal order.</summary>
    string Title { get; }

    /// <summary>Where the expected numbers come from: program and version, or paper.</summary>
    string Reference { get; }

    /// <summary>One comparison a method, in the order of the page.</summary>
    IEnumerable<Agreement> Compare();
}
