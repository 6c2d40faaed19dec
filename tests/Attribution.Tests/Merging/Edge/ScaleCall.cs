using System.Collections.Immutable;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>A public function of many numbers, readings, intervals or opinions, or of what such a function gives.</summary>
/// <param name="Name">Its type and name, with the member of a family behind.</param>
/// <param name="Run">Calls it; null where it has no arguments of this kind.</param>
internal sealed record ScaleCall(string Name, Func<ScaleArguments, Func<object?>?> Run)
{
    public static ImmutableArray<ScaleCall> All { get; } =
    [
        .. EdgeCalls.All.OfType<MethodInfo>().Where(method => TakesMany(method) && method.IsStatic).Select(Static),
        .. EdgeCalls.All.OfType<MethodInfo>().SelectMany(OfResult),
        .. Mergers.All.Select(merger => new ScaleCall(
            $"IMerger.Merge of {merger.Name}", made => () => merger.Merge(made.Readings, made.Weights))),
        .. Mergers.All.OfType<IOriginMerger>().Select(merger => new ScaleCall(
            $"IOriginMerger.Merge of {merger.Name}", made => () => merger.Merge(made.Readings, made.Weights, made.Origins))),
        .. Mergers.All.OfType<ITableMerger>().Select(merger => new ScaleCall(
            $"ITableMerger.MergeAll of {merger.Name}", made => () => MergeAll(merger, made))),
        .. BeliefFusion.All.Select(fusion => Static(typeof(BeliefFusion).GetMethod(nameof(BeliefFusion.Combine))!, fusion)),
    ];

    private static ScaleCall Static(MethodInfo method) => Static(method, null);

    private static ScaleCall Static(MethodInfo method, BeliefFusion? fusion)
    {
        Func<object?, object?[], object?> call = EdgeCalls.Compile(method);
        string options = method.GetParameters().Count(IsMany) > 2 ? " with a third" : "";
        return new(
            $"{method.DeclaringType!.Name}.{method.Name}{options}{(fusion is null ? "" : " of " + fusion.Name)}",
            made => made.Make(method.GetParameters()) is { } arguments ? () => call(fusion, arguments) : null);
    }

    /// <summary>What is asked of a result, from the first function that gives one of many numbers.</summary>
    private static IEnumerable<ScaleCall> OfResult(MethodInfo method)
    {
        MethodInfo? maker = EdgeCalls.All.OfType<MethodInfo>().FirstOrDefault(
            maker => maker.IsStatic && TakesMany(maker) && maker.ReturnType == method.DeclaringType);
        if (method.IsStatic || maker is null) yield break;
        Func<object?, object?[], object?> make = EdgeCalls.Compile(maker), call = EdgeCalls.Compile(method);
        yield return new($"{method.DeclaringType!.Name}.{method.Name} of {maker.Name}", made =>
            made.Make(maker.GetParameters()) is { } makers && made.Make(method.GetParameters()) is { } arguments
                ? () => call(make(null, makers), arguments) : null);
    }

    private static bool TakesMany(MethodInfo method) => method.GetParameters().Any(IsMany);

    private static bool IsMany(ParameterInfo parameter) => parameter.ParameterType.Name == "ReadOnlySpan`1";

    private static MergedRow MergeAll(ITableMerger merger, ScaleArguments made)
    {
        ReadingTable table = merger.TableKind switch
        {
            TableKind.Values => ReadingTable.OfValues(made.Values, made.Count, made.Weights),
            TableKind.Variances => ReadingTable.OfVariances(made.Values, made.Variances, made.Count, made.Weights),
            TableKind.LogVariances => ReadingTable.OfLogVariances(made.Values, made.Variances, made.Count, made.Weights),
            _ => ReadingTable.OfIntervals(
                Array.ConvertAll(made.Intervals, interval => interval.Lower),
                Array.ConvertAll(made.Intervals, interval => interval.Upper),
                made.Count,
                made.Weights),
        };
        MergedTable results = new();
        merger.MergeAll(table, results, new() { MaxDegreeOfParallelism = 1 });
        return results[0];
    }
}
