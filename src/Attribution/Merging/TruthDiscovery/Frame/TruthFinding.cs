namespace Attribution.Merging;

/// <summary>
/// A finding of truth discovery in its parts: the sources that it is about, by number, and the sentence that is made around them once it is
/// known how they are called.
/// </summary>
/// <param name="Code">The code.</param>
/// <param name="About">The sources, in groups; none where the sentence names none.</param>
/// <param name="Sentence">The sentence, given how the sources are called.</param>
/// <param name="Remedy">What would help, as a sentence.</param>
internal sealed record TruthFinding(string Code, IEnumerable<SourceGroup> About, Func<string, string> Sentence, string Remedy)
{
    /// <summary>A finding about no source in particular.</summary>
    public TruthFinding(string code, string message, string remedy)
        : this(code, [], _ => message, remedy)
    {
    }

    /// <summary>The finding in words.</summary>
    /// <param name="names">The names of sources by number; empty where there are none.</param>
    public Finding Told(IReadOnlyList<string> names)
    {
        string message = Sentence(string.Join("; ", About.Select(group => group.Called(names))));
        bool isNumbered = names.Count == 0 && char.IsLower(message[0]);
        return new(Code, isNumbered ? $"{char.ToUpperInvariant(message[0])}{message[1..]}" : message, Remedy);
    }
}
