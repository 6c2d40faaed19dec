#:project ../../src/Attribution.Json/Attribution.Json.csproj

// One news article. The same as docs/notebooks/article.ipynb, of which a test makes it.
//
//   dotnet run docs/examples/article.cs

using Attribution;

string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
ClaimSet claims;
using (FileStream file = File.OpenRead(Path.Combine(folder, "kursk.json")))
{
    claims = ClaimSetJson.Load(file);
}

Console.WriteLine(claims);

ClaimSet casualties = claims.On("casualties");
Console.WriteLine(Reconciler.Default.Reconcile(casualties));

Console.WriteLine(Sensitivity.LeaveOneWitnessOut(Reconciler.Default, casualties));
