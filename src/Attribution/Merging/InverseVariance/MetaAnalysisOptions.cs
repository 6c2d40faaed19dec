using System.Globalization;
using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// What <see cref="MetaAnalysis.Fit(ReadOnlySpan{double}, ReadOnlySpan{double}, MetaAnalysisOptions?)"/> computes. <c>new()</c> is REML
/// with the normal test at 95 %.
/// </summary>
public sealed record MetaAnalysisOptions
{
    private readonly TauSquared _tauSquared = TauSquared.Reml;
    private readonly MetaAnalysisTest _test = MetaAnalysisTest.Normal;
    private readonly double _level = 0.95;

    internal static MetaAnalysisOptions Default { get; } = new();

    /// <summary>How the variance between claims is estimated. Default <see cref="TauSquared.Reml"/>.</summary>
    /// <exception cref="ArgumentNullException">Set to null.</exception>
    public TauSquared TauSquared
    {
        get => _tauSquared;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _tauSquared = value;
        }
    }

    /// <summary>The test and interval of the estimate. Default <see cref="MetaAnalysisTest.Normal"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to no defined member.</exception>
    public MetaAnalysisTest Test
    {
        get => _test;
        init => _test = Argument.Defined(value, nameof(Test));
    }

    /// <summary>The nominal coverage of intervals, strictly between 0 and 1. Default 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Set to 0, 1 or beyond.</exception>
    public double Level
    {
        get => _level;
        init => _level = Refuse.NotLevel(value, nameof(Level));
    }

    /// <summary>Such as "REML, normal, 95 %".</summary>
    public override string ToString()
    {
        string test = Test switch
        {
            MetaAnalysisTest.Normal => "normal",
            MetaAnalysisTest.KnappHartung => "Knapp–Hartung",
            _ => "ad hoc",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{TauSquared.Name}, {test}, {100 * Level:0.##########} %");
    }

    /// <summary>k − 1 for the Knapp–Hartung tests, infinite for the normal one.</summary>
    internal double DegreesOfFreedom(int count) => Test == MetaAnalysisTest.Normal ? double.PositiveInfinity : count - 1;
}
