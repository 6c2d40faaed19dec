using System.Collections.Immutable;
using System.Numerics;
using System.Text;

namespace Attribution;

/// <summary>The members that an object of the format may have, by their position; at most 32.</summary>
internal sealed class Shape
{
    private readonly ImmutableArray<string> _names;
    private readonly byte[][] _utf8;

    /// <summary>Lists members.</summary>
    /// <param name="noun">What the object is: "a source".</param>
    /// <param name="required">How many of the names, from the first, must be given.</param>
    /// <param name="names">The names.</param>
    public Shape(string noun, int required, params ImmutableArray<string> names)
    {
        Noun = noun;
        Required = required;
        _names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>The same members and further ones that need not be given.</summary>
    public Shape With(params ImmutableArray<string> more) => new(Noun, Required, _names.AddRange(more));

    public string Noun { get; }

    public int Required { get; }

    public int Count => _names.Length;

    public string All => string.Join(", ", _names);

    public string Name(int member) => _names[member];

    /// <summary>Whether a member is among those met, of which each is one bit.</summary>
    public bool Has(uint seen, string name) => (seen & (1u << _names.IndexOf(name))) != 0;

    /// <summary>The place of a member by its name, or <see cref="Count"/>.</summary>
    /// <param name="name">The name, which has no escapes.</param>
    /// <param name="seen">The members met so far: after the last of them it is looked for first, since most files keep one order.</param>
    public int Find(ReadOnlySpan<byte> name, uint seen)
    {
        int next = 32 - BitOperations.LeadingZeroCount(seen);
        for (int i = next; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i])) return i;
        }

        for (int i = 0; i < next; i++)
        {
            if (name.SequenceEqual(_utf8[i])) return i;
        }

        return Count;
    }
}
