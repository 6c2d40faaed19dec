using System.Reflection;

namespace Attribution.Tests;

/// <summary>Instances for instance methods: what a factory or a function that returns the type makes of edge arguments.</summary>
internal static class EdgeInstances
{
    private static readonly Dictionary<MethodBase, Func<object?, object?[], object?>> Compiled = [];

    public static object? Make(Type type, EdgeArguments arguments, Random random)
    {
        if (type == typeof(IMerger)) return Mergers.All[random.Next(Mergers.All.Count)];
        if (type == typeof(BeliefFusion)) return BeliefFusion.All[random.Next(BeliefFusion.All.Count)];
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
