using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace Attribution.Benchmarks;

/// <summary>
/// Runs every benchmark three times, in this process and on the smallest of its sizes, to check that it runs and returns a result, not how
/// fast. A property with [Params] takes its first number and every value that is not a number, because texts are kinds of input and numbers
/// are sizes.
/// </summary>
internal static class Smoke
{
    private const int Rounds = 3;

    public static int Run(TextWriter output)
    {
        int failures = 0;
        Type[] classes =
        [
            .. typeof(Smoke).Assembly.GetTypes().Where(type => Benchmarks(type).Length > 0)
                .OrderBy(type => type.FullName, StringComparer.Ordinal),
        ];
        foreach (Type type in classes)
        {
            Stopwatch watch = Stopwatch.StartNew();
            int runs = 0;
            List<string> failed = [];
            foreach ((PropertyInfo Property, object Value)[] setting in Settings(type))
            {
                runs += Benchmarks(type).Length;
                failed.AddRange(Failures(type, setting));
            }

            failures += failed.Count;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(failed.Count == 0 ? "ok    " : "FAILED")} {type.FullName}: {runs} runs, {watch.Elapsed.TotalSeconds:F1} s"));
            foreach (string failure in failed) output.WriteLine("       " + failure);
        }

        return failures == 0 && classes.Length > 0 ? 0 : 1;
    }

    private static List<string> Failures(Type type, (PropertyInfo Property, object Value)[] setting)
    {
        string name = string.Join(", ", setting.Select(pair => $"{pair.Property.Name} = {pair.Value}"));
        List<string> failures = [];
        object benchmark = Activator.CreateInstance(type)!;
        foreach ((PropertyInfo property, object value) in setting) property.SetValue(benchmark, value);
        if (!Try(Marked<GlobalSetupAttribute>(type), setup => setup.Invoke(benchmark, null))) return failures;
        foreach (MethodInfo method in Benchmarks(type))
        {
            Try([method], run =>
            {
                for (int round = 0; round < Rounds; round++)
                {
                    object? result = run.Invoke(benchmark, null);
                    if (result is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity))
                    {
                        throw new InvalidOperationException($"It returned {result}.");
                    }
                }
            });
        }

        Try(Marked<GlobalCleanupAttribute>(type), cleanup => cleanup.Invoke(benchmark, null));
        return failures;

        bool Try(IEnumerable<MethodInfo> methods, Action<MethodInfo> action)
        {
            foreach (MethodInfo method in methods)
            {
                try
                {
                    action(method);
                }
                catch (Exception exception) when (exception is TargetInvocationException or InvalidOperationException)
                {
                    failures.Add($"{method.Name} ({name}): {(exception.InnerException ?? exception).Message}");
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>All combinations of the values of all parameters.</summary>
    private static IEnumerable<(PropertyInfo Property, object Value)[]> Settings(Type type)
    {
        IEnumerable<(PropertyInfo Property, object Value)[]> settings = [[]];
        foreach (PropertyInfo property in type.GetProperties())
        {
            object[] values = [.. Values(type, property)];
            if (values.Length == 0) continue;
            object[] taken = values[0] is string ? values : [values[0]];
            settings =
            [
                .. settings.SelectMany(setting => taken.Select(value => ((PropertyInfo, object)[])[.. setting, (property, value)])),
            ];
        }

        return settings;
    }

    private static IEnumerable<object> Values(Type type, PropertyInfo property)
    {
        return property.GetCustomAttribute<ParamsAttribute>() is { } listed ? listed.Values.OfType<object>()
            : property.GetCustomAttribute<ParamsSourceAttribute>() is { } source ? Named(source.Name)
            : [];

        IEnumerable<string> Named(string member) => (IEnumerable<string>)type.GetProperty(member)!.GetValue(null)!;
    }

    private static MethodInfo[] Benchmarks(Type type) => [.. Marked<BenchmarkAttribute>(type)];

    private static IEnumerable<MethodInfo> Marked<T>(Type type)
        where T : Attribute => type.GetMethods().Where(method => method.GetCustomAttribute<T>() is not null);
}
