using System.Collections.Immutable;

namespace Attribution;

/// <summary>The problems found so far. A hostile document could have millions: the first thousand are kept, the others counted.</summary>
internal sealed class Faults
{
    public const int Most = 1_000;

    private readonly List<Fault> _kept = [];
    private int _unlisted;

    public bool Any => _kept.Count > 0;

    public int Count => _kept.Count + _unlisted;

    public void Add(int offset, string code, string message)
    {
        if (_kept.Count < Most) _kept.Add(new(offset, code, message));
        else _unlisted++;
    }

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
        catch (FormatException refusal)
        {
            Add(offset, code, Quote.Message(refusal.Message));
        }
        catch (ArgumentException refusal)
        {
            Add(offset, code, Quote.Message(Sentence(refusal)));
        }

        return null;
    }

    public ClaimSetJsonException ToException(ReadOnlySpan<byte> document)
    {
        ImmutableArray<JsonProblem> problems = Locator.Locate(document, [.. _kept.Distinct().OrderBy(fault => fault.Offset)]);
        return new(problems, _unlisted);
    }

    /// <summary>The message without the name of a constructor's parameter, which means nothing to the author of a file.</summary>
    private static string Sentence(ArgumentException refusal)
    {
        int end = refusal.ParamName is { } name ? refusal.Message.LastIndexOf($" (Parameter '{name}')", StringComparison.Ordinal) : -1;
        return end < 0 ? refusal.Message : refusal.Message[..end];
    }
}
