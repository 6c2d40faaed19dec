using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// τ² and its standard error by each estimator on five studies of unequal variances: metafor 3.8.1 on R 4.2.2, <c>rma(yi, vi,
/// method)</c>, whose iterations end within 1e-14.
/// </summary>
public class TauSquaredErrorTests
{
    private static readonly double[] Values = [0.5, 1.2, -0.3, 2.1, 0.9], Variances = [0.1, 0.25, 0.05, 0.4, 0.15];

    public static TheoryData<string, double, double, double> Figures => new()
    {
        { "SJ", 0.5869404084461458, 0.4210548310770248, 1e-13 },
        { "DL", 0.5738560411311054, 0.5546542204310364, 1e-13 },
        { "HE", 0.592, 0.5581549963943707, 1e-13 },
        { "HS", 0.376166127517479, 0.2735261233552857, 1e-13 },
        { "REML", 0.5626500222636811, 0.5171809928860323, 1e-9 },
        { "ML", 0.4110004755852671, 0.3589606404599763, 1e-9 },
        { "EB", 0.575227677008865, 0.5279701475908, 1e-6 },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void The_error_is_that_of_metafor(string name, double tauSquared, double error, double tolerance)
    {
        TauSquared estimator = TauSquared.All.Single(one => one.Name == name);
        MetaAnalysisResult fit = MetaAnalysis.Fit(Values, Variances, new() { TauSquared = estimator });
        Assert.Equal(tauSquared, fit.TauSquared, tolerance);
        Assert.Equal(error, fit.TauSquaredStandardError!.Value, tolerance);
    }
}
