using System.Collections.Immutable;

namespace Attribution;

/// <summary>A document in another format, and what it could not hold. Without losses, its import equals what was exported.</summary>
public sealed class Exported
{
    internal Exported(string text, ImmutableArray<Loss> losses)
    {
        Text = text;
        Losses = losses;
    }

    /// <summary>The document.</summary>
    public string Text { get; }

    /// <summary>What the document could not hold, in the order of what was exported; empty if it holds all.</summary>
    public ImmutableArray<Loss> Losses { get; }

    /// <summary>The document and its losses.</summary>
    /// <param name="text">The document.</param>
    /// <param name="losses">What it could not hold.</param>
    public void Deconstruct(out string text, out ImmutableArray<Loss> losses) => (text, losses) = (Text, Losses);

    /// <summary>The document.</summary>
    public override string ToString() => Text;
}
