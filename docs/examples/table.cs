#:project ../../src/Attribution.Csv/Attribution.Csv.csproj
#:project ../../src/Attribution.Json/Attribution.Json.csproj

// The verdict on the topic with most claims of a spreadsheet.
//
//   dotnet run docs/examples/table.cs                                          the claims of one news article, kursk.csv
//   dotnet run docs/examples/table.cs -- CLAIMS.csv SET.json                   claims on topics and by sources of a claim set
//   dotnet run docs/examples/table.cs -- CLAIMS.csv TOPICS.csv [SOURCES.csv]   on topics of a table, by its sources or any

using Attribution;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
string[] paths = args.Length > 1 ? args : [Path.Combine(folder, "kursk.csv"), Path.Combine(folder, "kursk.json")];
try
{
    ClaimCsvOptions options = Declared(paths[1..]);
    using FileStream file = File.OpenRead(paths[0]);
    ClaimSet claims = ClaimCsv.Read(file, options);
    Console.WriteLine($"{claims} ({Path.GetFileName(paths[0])})");
    Console.WriteLine();
    Console.WriteLine(Reconciler.Default.ReconcileAll(claims)
        .OrderByDescending(result => result.Audit.Length)
        .ThenBy(result => result.Topic.Id, StringComparer.Ordinal)
        .First());
    return 0;
}
catch (Exception exception) when (
    exception is IOException or UnauthorizedAccessException or FormatException or System.Text.Json.JsonException or ArgumentException)
{
    Console.Error.WriteLine($"{paths[0]}: {exception.Message}");
    return 1;
}

static ClaimCsvOptions Declared(string[] paths)
{
    using FileStream first = File.OpenRead(paths[0]);
    if (Path.GetExtension(paths[0]) == ".json") return ClaimCsvOptions.For(ClaimSetJson.Load(first));
    ClaimCsvOptions options = new() { Topics = TopicCsv.Read(first) };
    if (paths.Length == 1) return options;
    using FileStream second = File.OpenRead(paths[1]);
    return options with { Sources = SourceCsv.Read(second) };
}
