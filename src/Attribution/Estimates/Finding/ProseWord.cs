using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>A word of running text, or an ending, that tells where a quantity ends or that a figure is not one.</summary>
/// <remarks>Read without regard to case. One text may have several kinds. Equal when both parts are.</remarks>
/// <param name="Text">The word, at most 40 characters; of an ending its letters; only a set phrase has blanks.</param>
/// <param name="Kind">What it tells.</param>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public sealed record ProseWord(string Text, ProseWordKind Kind)
{
    /// <summary>"according (Function)".</summary>
    public override string ToString() => $"{Printable.Name(Text)} ({Kind})";
}
