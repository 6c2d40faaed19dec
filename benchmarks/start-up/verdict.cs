#:project ../../src/Attribution/Attribution.csproj
// The first verdict of a program: two sources, one question.
using Attribution;

Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation);
Source president = new("president", "the president", SourceKind.Person);
Topic losses = new("losses", "killed or wounded", "soldiers", Accrual.Cumulative, unit: Unit.Counted("soldiers"));
ClaimSet claims =
[
    new Claim("1", Chain.From(chiefs), losses, Estimate.Parse("approximately 1,100")),
    new Claim("2", Chain.From(president), losses, Estimate.Parse("already exceeded 3,000")),
];
Console.WriteLine(Reconciler.Default.Reconcile(claims));
if (args is ["loaded"])
{
    IEnumerable<string> names = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!);
    foreach (string name in names.Order(StringComparer.Ordinal)) Console.WriteLine($"loaded {name}");
}
