using System.Globalization;

namespace Attribution;

/// <summary>A plot on a plane before it is drawn.</summary>
internal sealed class PlaneChart
{
    public required string Title { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>Lines below the title.</summary>
    public IReadOnlyList<(string Text, PlotFace Face)> Head { get; init; } = [];

    /// <summary>What is counted across.</summary>
    public string Across { get; init; } = "";

    /// <summary>What is counted up.</summary>
    public string Up { get; init; } = "";

    /// <summary>The axis across, from one place to another; null where there is nothing to draw.</summary>
    public Func<double, double, CultureInfo, PlotAxis?> AxisAcross { get; init; } = static (_, _, _) => null;

    /// <summary>The axis up, from its foot to its head.</summary>
    public Func<double, double, CultureInfo, PlotAxis?> AxisUp { get; init; } = static (_, _, _) => null;

    /// <summary>Whether the axis up is lettered.</summary>
    public bool HasUp { get; init; } = true;

    /// <summary>What lies behind the marks, in order.</summary>
    public IReadOnlyList<PlaneLine> Lines { get; init; } = [];

    public IReadOnlyList<PlanePoint> Points { get; init; } = [];

    /// <summary>The names above the plane, from left to right.</summary>
    public IReadOnlyList<PlaneFlag> Flags { get; init; } = [];

    /// <summary>What is said of so many names that have no room.</summary>
    public Func<int, string> LeftOut { get; init; } = static count => count.ToString(CultureInfo.InvariantCulture);

    public IReadOnlyList<ForestKey> Keys { get; init; } = [];

    /// <summary>Lines below the plot.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];

    /// <summary>How high the plane is, in pixels.</summary>
    public double Height { get; init; } = 320;
}
