using System.Collections.Immutable;

namespace Attribution;

/// <summary>The problems found so far. A hostile document could have millions: the first thousand are kept, the others counted.</summary>
internal sealed class Faults
{
    public const int Most = 1_000;

    private readonly List<JsonFault> _kept = [];

    /// <summary>How many were counted and not kept.</summary>
    public int Unlisted { get; private set; }

    public bool Any => _kept.Count > 0;

    public int Count => _kept.Count + Unlisted;

    public void Clear()
    {
        _kept.Clear();
        Unlisted = 0;
    }

    public void Add(int offset, string code, string message)
    {
        if (_kept.Count < Most) _kept.Add(new(offset, code, message));
        else Unlisted++;
    }

    /// <summary>Those that were kept, each once, in the order of the document.</summary>
    public ImmutableArray<JsonFault> InOrder() => [.. _kept.Distinct().OrderBy(fault => fault.Offset)];

    /// <summary>
    /// Makes an object of the domain from checked parts; null, and a problem at <paramref name="offset"/>, if it refuses them.
    /// </summary>
    public T? Try<T>(int offset, string code, Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (Exception refusal) when (IsRefusal(refusal))
        {
            Add(offset, code, refusal);
            return null;
        }
    }

    /// <summary>Whether the domain refuses by it what it is given.</summary>
    public static bool IsRefusal(Exception exception) => exception is FormatException or ArgumentException;

    /// <summary>Notes that the domain refused what it was given. As <see cref="Try"/>, where no delegate is wanted.</summary>
    public void Add(int offset, string code, Exception refusal) =>
        Add(offset, code, Quote.Message(refusal is ArgumentException argument ? Sentence(argument) : refusal.Message));

    /// <summary>The message without the name of a constructor's parameter, which means nothing to the author of a file.</summary>
    private static string Sentence(ArgumentException refusal)
    {
        int end = refusal.ParamName is { } name ? refusal.Message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal) : -1;
        return end < 0 ? refusal.Message : refusal.Message[..end];
    }
}
