using System.Reflection;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Instances for instance methods: what a factory or a function that returns the type makes of edge arguments.</summary>
internal static class EdgeInstances
{
    private static readonly Dictionary<MethodBase, Func<object?, object?[], object?>> Compiled = [];

    private static readonly LabelTruths Labels = TruthDiscovery.DawidSkene().Discover(LabelTable.Of(
        new int[] { 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 1 }, new int[] { 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2 }, new int[] { 0, 3, 6, 9, 12 }));

    public static object? Make(Type type, EdgeArguments arguments, Random random)
    {
        if (type == typeof(IMerger)) return Mergers.All[random.Next(Mergers.All.Count)];
        if (type == typeof(BeliefFusion)) return BeliefFusion.All[random.Next(BeliefFusion.All.Count)];
        if (type == typeof(NumericTruths) || type == typeof(TruthResult))
        {
            return TruthDiscovery.Crh().Discover(ReadingTable.OfValues(
                new double[] { 1, 2, 3, 4 }, new int[] { 0, 2, 4 }, sources: new int[] { 0, 1, 0, 1 }));
        }

        if (type == typeof(LabelTruths)) return Labels;
        if (type == typeof(ConfusionMatrices)) return Labels.Confusion;
        if (type.IsValueType && random.Next(4) == 0) return Activator.CreateInstance(type);
        MethodBase[] makers =
            [.. EdgeCalls.All.Where(method => method is MethodInfo { IsStatic: true } info && info.ReturnType == type)];
        if (makers.Length == 0) return type.IsValueType ? Activator.CreateInstance(type) : null;
        MethodBase maker = makers[random.Next(makers.Length)];
        if (!Compiled.TryGetValue(maker, out Func<object?, object?[], object?>? call)) Compiled[maker] = call = EdgeCalls.Compile(maker);
        try
        {
            return call(null, arguments.Make(maker.GetParameters()));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
