using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>
/// Where metafor stops short. Its hc finds the critical value by uniroot with the default tolerance of 1.2e-4: put back into the equation
/// of Henmi and Copas, its answers leave a residual of up to 3.8e-6 (BCG). Its trimfill refits by REML until τ² moves by less than 1e-5:
/// at the figure it prints, 0.240829461, the REML score of the filled set is 2.6e-4, not 0. The same equations were therefore solved once
/// more with 25 to 30 digits.
/// </summary>
public class HighPrecisionVerification : IVerificationSection
{
    public string Title => "Meta-analysis: where the reference stops short";

    public string Reference => "mpmath 1.3 with 25 to 30 digits, solving the equations of Henmi and Copas 2010 and of REML";

    public IEnumerable<Agreement> Compare()
    {
        var henmiCopas = new Agreement("Henmi–Copas", 1e-10);
        Interval(henmiCopas, "collins1985a-logor-deaths", -0.60589268839815351, 0.011794341441491579);
        Interval(henmiCopas, "bcg-logrr", -1.1555487619720618, 0.29497843466387981);
        Interval(henmiCopas, "raudenbush1985", -0.068438199615137459, 0.18916933228565386);
        Interval(henmiCopas, "lee2004-logor", -0.99938359455140861, -0.029536857640906557);

        (double[] values, double[] variances) = Set("li2007-logor");
        MetaAnalysisResult filled = TrimAndFill.Fit(values, variances).Fit;
        return
        [
            henmiCopas,
            new Agreement("trim-and-fill, REML/L0", 1e-10)
                .With("tau2", 0.24083461592276718, filled.TauSquared)
                .With("estimate", -0.32061636381566843, filled.Estimate)
                .With("se", 0.15063900563564611, filled.StandardError),
        ];
    }

    private static void Interval(Agreement row, string name, double lower, double upper)
    {
        (double[] values, double[] variances) = Set(name);
        ConfidenceInterval actual = HenmiCopas.Fit(values, variances).Interval;
        row.With(name + " lower", lower, actual.Lower).With(name + " upper", upper, actual.Upper);
    }

    private static (double[] Values, double[] Variances) Set(string name)
    {
        var set = ReferenceFile.MetaAnalysis.GetProperty("datasets").GetProperty(name);
        return (set.Numbers("yi"), set.Numbers("vi"));
    }
}
