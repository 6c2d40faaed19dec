namespace Attribution;

/// <summary>Walks over a text from one quantity to the next, without a copy of the text.</summary>
/// <remarks>
/// Made by <see cref="Estimate.Find(ReadOnlySpan{char}, EstimateGrammar?)"/>, for <c>foreach</c>. It lives on the stack: where the
/// quantities are to be kept, queried with LINQ or used in an async method, <see cref="Estimate.Find(string, EstimateGrammar?)"/> gives a
/// sequence. The default walks over nothing.
/// </remarks>
public ref struct EstimateFinder
{
    private readonly ReadOnlySpan<char> _text;
    private readonly EstimateGrammar _grammar;
    private ProsePlace _place;
    private FoundEstimate? _current;

    internal EstimateFinder(ReadOnlySpan<char> text, EstimateGrammar grammar)
    {
        _text = text;
        _grammar = grammar;
    }

    /// <summary>The quantity that the last step found.</summary>
    /// <exception cref="InvalidOperationException">No step was taken, or the last one found nothing more.</exception>
    public readonly FoundEstimate Current =>
        _current ?? throw new InvalidOperationException("No quantity was found; call MoveNext first, and stop where it returns false.");

    /// <summary>The finder itself, so that <c>foreach</c> takes it.</summary>
    public readonly EstimateFinder GetEnumerator() => this;

    /// <summary>Steps to the next quantity.</summary>
    /// <returns>False where the text has no more.</returns>
    public bool MoveNext()
    {
        _current = _text.IsEmpty ? null : ProseReader.Next(_text, _grammar, ref _place);
        return _current is not null;
    }
}
