namespace Attribution.Fuzz;

/// <summary>
/// Something of the library that reads what strangers wrote. It throws nothing but what it documents, keeps its laws, and is soon done.
/// </summary>
internal abstract class Target
{
    public static IReadOnlyList<Target> All { get; } =
    [
        new PhraseTarget(), new FindTarget(), new UnitTarget(), new DateTarget(), new SetTarget(), new LinesTarget(), new TableTarget(),
        new EventsTarget(), new InterchangeTarget(), new ReportTarget(),
    ];

    /// <summary>What it is called on the command line, and the folder of its corpus.</summary>
    public abstract string Name { get; }

    /// <summary>What is put into texts, and put in place of parts of them.</summary>
    public abstract IReadOnlyList<string> Pieces { get; }

    /// <summary>The longest text that is tried, in characters.</summary>
    public virtual int Longest => 4_000;

    /// <summary>Reads a text, and says in a few words what became of it: a text of a new fate is kept, to make others from.</summary>
    /// <exception cref="Exception">The library broke a promise.</exception>
    public abstract string Read(string text);

    /// <summary>Throws unless it is so.</summary>
    protected static void Law(bool holds, string law)
    {
        if (!holds) throw new BrokenLawException(law);
    }
}
