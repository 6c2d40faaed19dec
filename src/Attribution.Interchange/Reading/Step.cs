using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>One step of the way from the root of a document to a value: a member of an object or an element of an array.</summary>
internal sealed class Step(Step? outer, string? name, int index)
{
    public Step? Outer { get; } = outer;

    public string? Name { get; } = name;

    public int Index { get; } = index;

    /// <summary>The steps from the root.</summary>
    public static List<Step> All(Step? last)
    {
        List<Step> steps = [];
        for (Step? step = last; step is not null; step = step.Outer) steps.Add(step);
        steps.Reverse();
        return steps;
    }

    /// <summary><c>$.claims[3]['a b']</c>.</summary>
    public static string Text(Step? last)
    {
        const int Longest = 48;
        StringBuilder path = new("$");
        foreach (Step step in All(last))
        {
            if (step.Name is not { } name) path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            else if (name.Length is > 0 and <= Longest && name.All(char.IsAsciiLetterOrDigit)) path.Append('.').Append(name);
            else path.Append(CultureInfo.InvariantCulture, $"['{Printable.Escaped(name, Longest)}']");
        }

        return path.ToString();
    }
}
