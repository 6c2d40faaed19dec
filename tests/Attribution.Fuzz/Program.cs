using System.Globalization;
using System.Text;
using Attribution.Fuzz;
using SharpFuzz;

// dotnet run --configuration Release --project tests/Attribution.Fuzz -- [TARGET …] [--seconds 60] [--texts N] [--seed 1] [--grow]
//     tries mutated texts, all targets in turn, for so long together, and so many of each at most; ends with 1 where a promise is broken
// … -- replay TARGET FILE
//     tries the text of a file that a run has left
// … -- libfuzzer TARGET
//     reads for libFuzzer's driver, with assemblies that SharpFuzz has instrumented; … -- afl TARGET for AFL++
List<string> names = [.. args];
int seconds = Number("--seconds", 60);
int texts = Number("--texts", int.MaxValue);
int seed = Number("--seed", 1);
bool grow = names.Remove("--grow");

switch (names)
{
    case ["replay", string name, string file]:
        Console.WriteLine(Named(name).Read(Encoding.Unicode.GetString(File.ReadAllBytes(file))));
        return 0;
    // Nothing instrumented may run before these two: they make the memory that it writes to.
    case ["libfuzzer", string name]:
        Fuzzer.LibFuzzer.Run(bytes => Named(name).Read(Encoding.UTF8.GetString(bytes)));
        return 0;
    case ["afl", string name]:
        Fuzzer.OutOfProcess.Run((string text) => Named(name).Read(text));
        return 0;
}

IReadOnlyList<Target> targets = names.Count == 0 ? Target.All : [.. names.Select(Named)];
int broken = 0;
foreach (Target target in targets)
{
    Run run = new(target, seed);
    (string Text, Exception Fault)? found = run.Go(TimeSpan.FromSeconds((double)seconds / targets.Count), texts);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{target.Name}: {run.Tried:N0} texts, {run.Fates:N0} fates, the slowest {run.Slowest.TotalMilliseconds:N0} ms"));
    if (grow)
    {
        foreach (string text in run.Grown) Corpus.Add(target, text);
    }

    if (found is { } fault)
    {
        broken++;
        Console.Error.WriteLine($"{target.Name} broke a promise, by {Corpus.Report(target, fault.Text)}:\n{fault.Fault}");
    }
}

return broken == 0 ? 0 : 1;

int Number(string option, int otherwise)
{
    int at = names.IndexOf(option);
    if (at < 0) return otherwise;

    if (at + 1 == names.Count || !int.TryParse(names[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number))
    {
        throw new ArgumentException($"{option} takes a whole number.");
    }

    names.RemoveRange(at, 2);
    return number;
}

static Target Named(string name) =>
    Target.All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException(
            $"'{name}' is not a target; there are {string.Join(", ", Target.All.Select(target => target.Name))}.");
