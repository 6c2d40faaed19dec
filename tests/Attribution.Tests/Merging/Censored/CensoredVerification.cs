using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Censored maximum likelihood.</summary>
public class CensoredVerification : IVerificationSection
{
    private static readonly RealInterval[] Exposure =
    [
        RealInterval.AtMost(1), RealInterval.AtMost(1), RealInterval.AtMost(2), RealInterval.Point(1.3), RealInterval.Point(2.1),
        RealInterval.Point(3.7), RealInterval.Point(4.4), RealInterval.Point(6.8), RealInterval.Point(9.5),
    ];

    private static readonly RealInterval[] Mixed =
    [
        RealInterval.Closed(1, 2), RealInterval.Closed(1.5, 3), RealInterval.Closed(2.5, 4), RealInterval.AtMost(1),
        RealInterval.AtLeast(3),
    ];

    private static readonly RealInterval[] Bounds =
    [
        RealInterval.AtMost(5), RealInterval.AtMost(2), RealInterval.AtLeast(1), RealInterval.AtLeast(3), RealInterval.AtMost(6),
    ];

    private static readonly RealInterval[] Casualties =
        [
            RealInterval.Point(1100), RealInterval.MoreThan(3000), RealInterval.Closed(900, 1500), RealInterval.LessThan(2000),
            RealInterval.Point(2500),
        ];

    public string Title => "Censored measurements";

    public string Reference =>
        "mpmath 1.3 at 40 digits: findroot on the derivatives of the log-likelihood; standard errors from its second derivatives.";

    public IEnumerable<Agreement> Compare() =>
    [
        Row("normal, points", CensoredFit.Normal([RealInterval.Point(1), RealInterval.Point(2), RealInterval.Point(4)]),
            [2.3333333333333333, 1.2472191289246471, 0.72008229982309558, 0.50917507721731556, -4.9195647280325771]),
        Row("normal, points, ranges and bounds", CensoredFit.Normal(Casualties),
            [1897.0404077801308, 1034.4417307124026, 493.55963071081892, 450.9159427338931, -20.446783774893559]),
        Row("normal, ranges and bounds", CensoredFit.Normal(Mixed),
            [2.2036928096366519, 1.3417811597400445, 0.64787103955609377, 0.62572028005237063, -6.3325405074552381]),
        Row("normal, bounds alone", CensoredFit.Normal(Bounds),
            [2.6125648017621641, 1.6536638744567476, 1.1376118593090853, 1.3802655177436199, -2.209954587441922]),
        Row("normal, detection limits", CensoredFit.Normal(Exposure),
            [2.6693231139799439, 3.7900342184776789, 1.3729477521252327, 1.1702135847440352, -19.006361607312865]),
        Row("log-normal, detection limits", CensoredFit.LogNormal(Exposure),
            [0.72642117289501374, 1.0706777247664664, 0.38657249435739881, 0.3338108313902416, -11.547189060220726]),
        Row(
            "log-normal, points, ranges and bounds",
            CensoredFit.LogNormal([.. Casualties[..3], RealInterval.Closed(-5, 2000), Casualties[4]]),
            [7.4635764599421969, 0.55039703368530168, 0.26527669859171486, 0.23836995054249013, -4.8232614019746495]),
    ];

    private static Agreement Row(string name, CensoredFit fit, double[] expected) => new Agreement(name, 1e-10).With(
        name,
        expected,
        [
            fit.Distribution!.Parameters[0].Value, fit.Distribution.Parameters[1].Value,
            fit.MeanStandardError!.Value, fit.StandardDeviationStandardError!.Value, fit.LogLikelihood,
        ]);
}
