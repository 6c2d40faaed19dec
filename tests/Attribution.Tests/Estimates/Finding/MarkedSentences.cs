using System.Text;

namespace Attribution.Tests;

/// <summary>A sentence with its quantities marked by hand.</summary>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Marks">The marks, in their order.</param>
internal sealed record MarkedSentence(string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>The sentences of <c>Sentences.txt</c>, which explains the marks.</summary>
    public static IReadOnlyList<MarkedSentence> All { get; } = [.. ToldFile.Lines("Estimates/Finding", "Sentences").Select(Read)];

    private static MarkedSentence Read(string line)
    {
        StringBuilder text = new();
        List<Mark> marks = [];
        int start = 0;
        MarkKind kind = MarkKind.Quantity;
        for (int i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '‹':
                    start = text.Length;
                    kind = line[i + 1] switch
                    {
                        '?' => MarkKind.MayBeRefused,
                        '~' => MarkKind.Optional,
                        _ => MarkKind.Quantity,
                    };
                    if (kind != MarkKind.Quantity) i++;
                    break;
                case '›':
                    marks.Add(new(start, text.Length, kind));
                    break;
                default:
                    text.Append(line[i]);
                    break;
            }
        }

        return new(text.ToString(), marks);
    }
}

/// <summary>One mark of a <see cref="MarkedSentence"/>.</summary>
internal sealed record Mark(int Start, int End, MarkKind Kind);

/// <summary>What a mark asks for.</summary>
internal enum MarkKind
{
    /// <summary>Found, and read.</summary>
    Quantity,

    /// <summary>Found and read, refused, or passed over.</summary>
    MayBeRefused,

    /// <summary>Found or not.</summary>
    Optional,
}
