using System.Collections.Immutable;

namespace Attribution;

/// <summary>What was read from a document of another format, and what of the document was left behind.</summary>
/// <typeparam name="T">What was read.</typeparam>
public sealed class Imported<T>
    where T : notnull
{
    internal Imported(T value, ImmutableArray<Loss> losses)
    {
        Value = value;
        Losses = losses;
    }

    /// <summary>What was read.</summary>
    public T Value { get; }

    /// <summary>The members of the document that no part of <see cref="Value"/> corresponds to, in the order of the document.</summary>
    public ImmutableArray<Loss> Losses { get; }

    /// <summary>What was read, and what was left behind.</summary>
    /// <param name="value">What was read.</param>
    /// <param name="losses">What was left behind.</param>
    public void Deconstruct(out T value, out ImmutableArray<Loss> losses) => (value, losses) = (Value, Losses);

    /// <summary>What was read, as it prints itself.</summary>
    public override string ToString() => Value.ToString() ?? "";
}
