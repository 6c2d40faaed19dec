#:project ../../src/Attribution.Json/Attribution.Json.csproj

// A reconciler of your own. The same as docs/notebooks/reconciler.ipynb, of which a test makes it.
//
//   dotnet run docs/examples/reconciler.cs

using Attribution;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
ClaimSet claims;
using (FileStream file = File.OpenRead(Path.Combine(folder, "kursk.json")))
{
    claims = ClaimSetJson.Load(file);
}

ClaimSet casualties = claims.On("casualties");
Logging house = new Logging(Reconciler.Default with { Reader = new HouseAbout(0.25) }, Console.Out);
Console.WriteLine(house.Reconcile(casualties));

Console.WriteLine(PolicyComparison.Of(casualties, [Readers.SignificantDigits, new HouseAbout(0.25), new HouseAbout(2)], [Mergers.Camps]));

internal sealed class HouseAbout(double share) : IEstimateReader
{
    public string Name => FormattableString.Invariant($"house style: about is within {100 * share} %");

    public Reading Read(Estimate estimate)
    {
        if (estimate is { Form: EstimateForm.About, Best: > 0 and var figure })
            return new(this, estimate, RealInterval.Closed((1 - share) * (double)figure, (1 + share) * (double)figure));
        Reading usual = Readers.SignificantDigits.Read(estimate);
        return new(this, estimate, usual.Interval, usual.Distribution, usual.Origin);
    }
}

internal sealed class Logging(IReconciler inner, TextWriter log) : IReconciler
{
    public string Name => $"{inner.Name}, logged";

    public Reconciliation Reconcile(ClaimSet claims)
    {
        Reconciliation result = inner.Reconcile(claims);
        log.WriteLine($"{claims}: {result.Grade}");
        return result;
    }
}
