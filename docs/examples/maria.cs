#:project ../../src/Attribution.Csv/Attribution.Csv.csproj

// How many people did Hurricane Maria kill. The same as docs/notebooks/maria.ipynb, of which a test makes it.
//
//   dotnet run docs/examples/maria.cs

using Attribution;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
ClaimSet claims;
using (FileStream topics = File.OpenRead(Path.Combine(folder, "maria-topics.csv")))
using (FileStream table = File.OpenRead(Path.Combine(folder, "maria.csv")))
{
    claims = ClaimCsv.Read(table, new ClaimCsvOptions { Topics = TopicCsv.Read(topics) });
}

Console.WriteLine(claims);

ClaimSet excess = claims.On("excess");
Console.WriteLine(Reconciler.Default.Reconcile(excess));

Console.WriteLine(Timeline.Of(excess));

Console.WriteLine(Timeline.Of(claims.On("official")));
