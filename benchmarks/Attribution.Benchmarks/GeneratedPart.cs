namespace Attribution.Benchmarks;

/// <summary>The part of a page of <c>docs</c> that a run writes, between two marks; the text around it is written by hand.</summary>
internal static class GeneratedPart
{
    /// <summary>Replaces the text between the marks <c>name: begin</c> and <c>name: end</c>.</summary>
    /// <exception cref="InvalidDataException">A mark is missing.</exception>
    public static void Write(string page, string name, string text)
    {
        string path = Checkout.File("docs", page), whole = File.ReadAllText(path);
        string begin = $"<!-- {name}: begin -->", end = $"<!-- {name}: end -->";
        int from = whole.IndexOf(begin, StringComparison.Ordinal), to = whole.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
        {
            throw new InvalidDataException($"{path} has no part between '{begin}' and '{end}'; put the two lines where the part belongs.");
        }

        File.WriteAllText(path, $"{whole[..(from + begin.Length)]}\n{text.TrimEnd('\n')}\n{whole[to..]}");
    }
}
