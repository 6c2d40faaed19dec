#:project ../../src/Attribution.Json/Attribution.Json.csproj

// What the sources of a claim set say together, topic by topic.
//
//   dotnet run docs/examples/kursk.cs                 the claims of one news article, docs/examples/kursk.json
//   dotnet run docs/examples/kursk.cs -- FILE.json    any claim set

using Attribution;

string path = args.Length > 0 ? args[0] : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".", "kursk.json");
try
{
    using FileStream file = File.OpenRead(path);
    ClaimSet claims = ClaimSetJson.Load(file);
    Reconciliation[] results =
    [
        .. Reconciler.Default.ReconcileAll(claims)
            .OrderByDescending(result => result.Audit.Length)
            .ThenBy(result => result.Topic.Id, StringComparer.Ordinal),
    ];

    Console.WriteLine($"{claims} ({Path.GetFileName(path)})");
    foreach (Reconciliation result in results)
    {
        Console.WriteLine(new string('─', 80));
        Console.WriteLine(result);
    }

    if (results is [var most, ..])
    {
        // Who decides the verdict on the topic with most claims, and does it survive another reading?
        ClaimSet on = claims.On(most.Topic);
        IEstimateReader[] readers =
            [Readers.SignificantDigits, Readers.Ferson2015, Readers.Relative(0.25m), Readers.Relative(1m), Readers.Relative(2m)];
        Console.WriteLine(new string('─', 80));
        Console.WriteLine(Sensitivity.LeaveOneWitnessOut(Reconciler.Default, on));
        Console.WriteLine(PolicyComparison.Of(on, readers, [Mergers.Camps]));
    }

    return 0;
}
catch (Exception exception) when (
    exception is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or ArgumentException or PolicyException)
{
    Console.Error.WriteLine($"{path}: {exception.Message}");
    return 1;
}
