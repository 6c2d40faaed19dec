using System.Globalization;
using System.Xml.Linq;
using CsCheck;

namespace Attribution.Tests;

public class ForestMarksTests
{
    private const double Middle = 50;

    [Fact]
    public void No_range_hides_behind_its_mark() =>
        Gen.Select(Gen.Double[0, 60], Gen.Double[0, 60], Gen.Enum<SpanKind>(), Gen.Int[0, PlotMarks.Camps], Gen.Double[0.01, 1]).Sample(
            (below, above, kind, shape, weight) =>
            {
                ForestRow row = new()
                {
                    Points = [500],
                    Spans = [new(500 - below, 500 + above, kind)],
                    Shape = (PlotShape)shape,
                    Weight = weight,
                };
                Picture picture = Drawn(row);
                double reach = Math.Max(2.2, 7 * Math.Sqrt(weight)) * PlotMarks.Reach;
                double scale = 1 / 1.1, left = -below * scale, right = above * scale;
                bool sticksOut = left < -reach - 1 || right > reach + 1;
                bool isBelow = picture.Lines.Any(y => y > Middle + reach) || picture.Paths.Any(path => Top(path) >= Middle + reach);
                Assert.True(sticksOut || isBelow, $"{kind} from {left} to {right} is behind a mark of {reach}.");
            });

    [Fact]
    public void A_hollow_mark_of_several_camps_is_told_from_a_hollow_circle()
    {
        Assert.Single(Drawn(new() { Points = [5], IsHollow = true }).Paths);
        Assert.Equal(2, Drawn(new() { Points = [5], IsHollow = true, Shape = PlotShape.Bullseye }).Paths.Count());
    }

    private static double Top(XElement path) => double.Parse(
        path.Attribute("d")!.Value[1..].Split(' ', 'L', 'a', 'Z')[1], CultureInfo.InvariantCulture);

    private static Picture Drawn(ForestRow row)
    {
        PlotAxis axis = PlotAxis.Of([0, 1000], PlotScale.Linear, 0, 1000, CultureInfo.InvariantCulture)!;
        SvgWriter svg = new(1000, 100, PlotTheme.Light, "", "", 1_000);
        ForestMarks.Draw(svg, axis, row, Middle);
        return new(svg.Finish());
    }
}
