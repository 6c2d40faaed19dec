using System.Diagnostics;

namespace Attribution.Fuzz;

/// <summary>A target for a while: mutated texts, of which those with a new fate are mutated further.</summary>
internal sealed class Run(Target target, int seed)
{
    /// <summary>A text that takes longer than this breaks the promise of bounded time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly List<string> _corpus = [.. Corpus.Of(target)];

    private readonly HashSet<string> _fates = new(StringComparer.Ordinal);

    public int Tried { get; private set; }

    public int Fates => _fates.Count;

    public TimeSpan Slowest { get; private set; }

    /// <summary>A few texts of a new fate that are short enough to be kept.</summary>
    public List<string> Grown { get; } = [];

    /// <summary>Tries the corpus, then mutations of it; returns the first text that broke a promise, shortened.</summary>
    public (string Text, Exception Fault)? Go(TimeSpan time, int texts)
    {
        foreach (string text in _corpus)
        {
            if (Try(text, out _) is { } fault) return (text, fault);
        }

        Mutator mutator = new(new Random(seed), target.Pieces, target.Longest);
        long start = Stopwatch.GetTimestamp();
        while (Tried < texts && Stopwatch.GetElapsedTime(start) < time)
        {
            string text = mutator.Mutate(_corpus);
            if (Try(text, out bool isNew) is { } fault) return Shortened(text, fault);

            if (isNew)
            {
                _corpus.Add(text);
                if (text.Length <= 200 && Grown.Count < 16) Grown.Add(text);
            }
        }

        return null;
    }

    private Exception? Try(string text, out bool isNew)
    {
        isNew = false;
        Tried++;
        long start = Stopwatch.GetTimestamp();
        try
        {
            isNew = _fates.Add(target.Read(text));
        }
#pragma warning disable CA1031 // Whatever it is, it is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }

        TimeSpan taken = Stopwatch.GetElapsedTime(start);
        if (taken > Slowest) Slowest = taken;
        return taken > Patience ? new BrokenLawException($"It took {taken.TotalSeconds:0.0} s.") : null;
    }

    /// <summary>Takes parts out of a text as long as it breaks a promise in the same way.</summary>
    private (string Text, Exception Fault) Shortened(string text, Exception fault)
    {
        for (int length = text.Length / 2; length >= 1; length /= 2)
        {
            for (int i = 0; i + length <= text.Length;)
            {
                string shorter = text.Remove(i, length);
                if (Try(shorter, out _) is { } same && same.GetType() == fault.GetType()) (text, fault) = (shorter, same);
                else i += length;
            }
        }

        return (text, fault);
    }
}
