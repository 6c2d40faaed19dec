namespace Attribution;

/// <summary>Draws marks.</summary>
internal static class PlotMarks
{
    /// <summary>How many shapes tell camps apart.</summary>
    public const int Camps = (int)PlotShape.Hexagon + 1;

    /// <summary>How far a mark reaches from its middle, of the radius of a circle of its area.</summary>
    public const double Reach = 1.3;

    /// <summary>Draws a mark.</summary>
    /// <param name="svg">Where.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="radius">The radius of a circle of its area.</param>
    /// <param name="colour">The colour: 0 is the ink.</param>
    /// <param name="isHollow">Whether only its outline is drawn.</param>
    public static void Draw(SvgWriter svg, PlotShape shape, double x, double y, double radius, int colour, bool isHollow)
    {
        double r = radius;
        switch (shape)
        {
            case PlotShape.Bullseye:
                svg.Shape(new SvgPath().Circle(x, y, r * 1.15), colour, isHollow: true);
                svg.Shape(new SvgPath().Circle(x, y, r * 0.45), colour, isHollow);
                break;
            case PlotShape.Chevron:
                svg.Stroke(Chevron(x - (0.9 * r), y, r).Move(x, y - r).To(x + (0.9 * r), y).To(x, y + r), Looks.Stroke(colour), 2);
                break;
            case PlotShape.Plus:
                svg.Stroke(new SvgPath().Move(x - r, y).To(x + r, y).Move(x, y - r).To(x, y + r), Looks.Stroke(colour), 2);
                break;
            case PlotShape.Cross:
                double d = 0.8 * r;
                svg.Stroke(
                    new SvgPath().Move(x - d, y - d).To(x + d, y + d).Move(x - d, y + d).To(x + d, y - d), Looks.Stroke(colour), 2);
                break;
            case PlotShape.ArrowUp or PlotShape.ArrowDown:
                double tip = shape == PlotShape.ArrowUp ? y - (4 * r) : y + (4 * r), back = shape == PlotShape.ArrowUp ? r : -r;
                svg.Stroke(
                    new SvgPath().Move(x, y).To(x, tip).Move(x - (0.8 * r), tip + back).To(x, tip).To(x + (0.8 * r), tip + back),
                    Looks.Stroke(colour),
                    1.6);
                break;
            case PlotShape.Bar:
                svg.Stroke(new SvgPath().Move(x, y - (1.1 * r)).To(x, y + (1.1 * r)), Looks.Stroke(colour), 2.4);
                break;
            default:
                svg.Shape(Outline(shape, x, y, r), colour, isHollow);
                break;
        }
    }

    private static SvgPath Chevron(double x, double y, double r) => new SvgPath().Move(x, y - r).To(x + (0.9 * r), y).To(x, y + r);

    private static SvgPath Outline(PlotShape shape, double x, double y, double r) => shape switch
    {
        PlotShape.Circle => new SvgPath().Circle(x, y, r),
        PlotShape.Square => Polygon(x, y, 4, 1.25 * r, Math.PI / 4),
        PlotShape.Triangle => Polygon(x, y + (0.2 * r), 3, 1.5 * r, Math.PI / 2),
        PlotShape.TriangleDown => Polygon(x, y - (0.2 * r), 3, 1.5 * r, -Math.PI / 2),
        PlotShape.Pentagon => Polygon(x, y, 5, 1.2 * r, Math.PI / 2),
        PlotShape.Star => Star(x, y, 1.5 * r),
        _ => Polygon(x, y, 6, 1.12 * r, 0),
    };

    private static SvgPath Polygon(double x, double y, int corners, double r, double turn)
    {
        SvgPath path = new();
        for (int i = 0; i < corners; i++)
        {
            double angle = turn + (2 * Math.PI * i / corners);
            (double px, double py) = (x + (r * Math.Cos(angle)), y - (r * Math.Sin(angle)));
            _ = i == 0 ? path.Move(px, py) : path.To(px, py);
        }

        return path.Close();
    }

    private static SvgPath Star(double x, double y, double r)
    {
        SvgPath path = new();
        for (int i = 0; i < 10; i++)
        {
            double angle = (Math.PI / 2) + (Math.PI * i / 5), reach = i % 2 == 0 ? r : 0.45 * r;
            (double px, double py) = (x + (reach * Math.Cos(angle)), y - (reach * Math.Sin(angle)));
            _ = i == 0 ? path.Move(px, py) : path.To(px, py);
        }

        return path.Close();
    }
}
