using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>
/// The style sheet of each theme. It is the same in every plot of a theme, and speaks only of what is within such a plot, so that many
/// plots may stand in one page.
/// </summary>
internal static class PlotStyles
{
    private static readonly string Auto =
        Rules("auto", PlotColours.Light) + "@media (prefers-color-scheme:dark){" + Rules("auto", PlotColours.Dark) + "}";

    private static readonly string Light = Rules("light", PlotColours.Light);

    private static readonly string Dark = Rules("dark", PlotColours.Dark);

    /// <summary>The rules of a theme.</summary>
    public static string Of(PlotTheme theme) => theme switch
    {
        PlotTheme.Light => Light,
        PlotTheme.Dark => Dark,
        _ => Auto,
    };

    /// <summary>The class of a plot of a theme.</summary>
    public static string ClassOf(PlotTheme theme) => theme switch
    {
        PlotTheme.Light => "ap-light",
        PlotTheme.Dark => "ap-dark",
        _ => "ap-auto",
    };

    private static string Rules(string theme, PlotColours colours)
    {
        StringBuilder rules = new();
        rules.Append(".ap-").Append(theme).Append("{max-width:100%;height:auto;direction:ltr}");
        Rule("paper", "fill", colours.Paper);
        Rule("ink", "fill", colours.Ink);
        Rule("soft", "fill", colours.Soft);
        rules.Append(".ap-").Append(theme).Append(" .ap-halo{paint-order:stroke;stroke-width:3px;stroke-linejoin:round;stroke:");
        rules.Append(colours.Paper).Append('}');
        Rule("grid", "stroke", colours.Grid);
        Rule("rule", "stroke", colours.Ink);
        Rule("f0", "fill", colours.Ink);
        Rule("s0", "stroke", colours.Ink);
        for (int i = 0; i < colours.Camps.Length; i++)
        {
            Rule($"f{i + 1}", "fill", colours.Camps[i]);
            Rule($"s{i + 1}", "stroke", colours.Camps[i]);
        }

        return rules.ToString();

        void Rule(string name, string property, string colour) =>
            rules.Append(CultureInfo.InvariantCulture, $".ap-{theme} .ap-{name}{{{property}:{colour}}}");
    }
}
