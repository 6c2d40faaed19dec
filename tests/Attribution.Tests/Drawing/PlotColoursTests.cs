using System.Globalization;

namespace Attribution.Tests;

public class PlotColoursTests
{
    public static TheoryData<string> Themes => ["light", "dark"];

    // WCAG 2.2, 1.4.11: 3 to 1 for graphics; 1.4.6: 7 to 1 for text.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Everything_that_is_read_has_contrast(string theme)
    {
        PlotColours colours = Of(theme);
        Assert.All(colours.Camps, camp => Assert.True(Contrast(camp, colours.Paper) >= 3, camp));
        Assert.True(Contrast(colours.Ink, colours.Paper) >= 7);
        Assert.True(Contrast(colours.Soft, colours.Paper) >= 7);
    }

    // Machado, Oliveira and Fernandes 2009, IEEE TVCG 15:1291, https://doi.org/10.1109/TVCG.2009.113, table of severity 1.0.
    [Theory]
    [MemberData(nameof(Themes))]
    public void Neighbouring_camps_are_told_apart_by_colour_blind_readers(string theme)
    {
        double[][] kinds =
        [
            [1, 0, 0, 0, 1, 0, 0, 0, 1],
            [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
            [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
            [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
        ];
        string[] first = [.. Of(theme).Camps.Take(4)];
        foreach (double[] kind in kinds)
        {
            for (int i = 0; i < first.Length; i++)
            {
                for (int j = i + 1; j < first.Length; j++)
                {
                    IEnumerable<(double One, double Other)> parts = Seen(first[i], kind).Zip(Seen(first[j], kind));
                    double apart = Math.Sqrt(parts.Sum(part => (part.One - part.Other) * (part.One - part.Other)));
                    Assert.True(apart > 10, $"{first[i]} and {first[j]} are {apart:F1} apart.");
                }
            }
        }
    }

    private static PlotColours Of(string theme) => theme == "dark" ? PlotColours.Dark : PlotColours.Light;

    private static double[] Linear(string colour) =>
    [
        .. new[] { 1, 3, 5 }.Select(place =>
        {
            double part = int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }),
    ];

    private static double Contrast(string one, string other)
    {
        double[] light = [Luminance(one), Luminance(other)];
        return (light.Max() + 0.05) / (light.Min() + 0.05);
    }

    private static double Luminance(string colour) =>
        Linear(colour) is var part ? (0.2126 * part[0]) + (0.7152 * part[1]) + (0.0722 * part[2]) : 0;

    /// <summary>A colour as a reader sees it, in CIELAB (D65), whose distances are about those that are seen.</summary>
    private static double[] Seen(string colour, double[] kind)
    {
        double[] rgb = Linear(colour);
        double[] seen =
        [
            .. Enumerable.Range(0, 3).Select(row => Math.Clamp(rgb.Select((part, i) => part * kind[(3 * row) + i]).Sum(), 0, 1)),
        ];
        double x = ((0.4124 * seen[0]) + (0.3576 * seen[1]) + (0.1805 * seen[2])) / 0.9505;
        double y = (0.2126 * seen[0]) + (0.7152 * seen[1]) + (0.0722 * seen[2]);
        double z = ((0.0193 * seen[0]) + (0.1192 * seen[1]) + (0.9505 * seen[2])) / 1.089;
        return [(116 * F(y)) - 16, 500 * (F(x) - F(y)), 200 * (F(y) - F(z))];

        static double F(double value) => value > 0.008856 ? Math.Cbrt(value) : (7.787 * value) + (16 / 116.0);
    }
}
