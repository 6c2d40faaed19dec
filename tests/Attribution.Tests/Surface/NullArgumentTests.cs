using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Null where a public member does not take it is refused by the name of the parameter, before anything is done with it.</summary>
public class NullArgumentTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly ClaimSet Claims = Article.Claims;

    /// <summary>Objects of the types whose members look at the object first.</summary>
    private static readonly object[] Instances =
    [
        Claims, Claims[0], Claims[0].Chain, Claims[0].Topic, Article.Wire, Estimate.Exactly(3), Readers.Literal, PolicyRegistry.Default,
        Reconciler.Default, Reconciler.Default.Reconcile(Claims), TruthDiscovery.Crh(), TruthDiscovery.DawidSkene(),
        TruthDiscovery.MixedCrh(),
        PolicyComparison.Of(Claims, [Readers.Literal], [Mergers.WeightedMedian()]),
    ];

    /// <summary>Words of a grammar are looked at where a grammar is made of them, which names each.</summary>
    private static readonly Type[] Checked = [typeof(EstimateWord), typeof(ProseWord), typeof(UnitWord)];

    public static TheoryData<Type> Types =>
    [
        .. Packages.PublicTypes.Where(type => !type.IsSubclassOf(typeof(Exception)) && !type.IsSubclassOf(typeof(JsonConverter))
            && !Checked.Contains(type) && Members(type).Any()),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void Null_is_refused_by_name(Type type)
    {
        List<string> faults = [];
        foreach (MethodBase member in Members(type))
        {
            foreach (ParameterInfo parameter in member.GetParameters().Where(TakesNoNull))
            {
                if (Fault(member, parameter) is { } fault) faults.Add($"{type.Name}.{member.Name}({parameter.Name}: null): {fault}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static IEnumerable<MethodBase> Members(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(method => !method.IsAbstract && !method.ContainsGenericParameters)
        .Where(method => !method.Name.StartsWith("op_", StringComparison.Ordinal))
        .Cast<MethodBase>()
        .Concat(type.IsAbstract ? [] : type.GetConstructors())
        .Where(member => member.GetParameters().Any(TakesNoNull) && member.GetParameters().All(CanBeMade));

    private static bool TakesNoNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
        && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool CanBeMade(ParameterInfo parameter) =>
        !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsPointer;

    private static string? Fault(MethodBase member, ParameterInfo parameter)
    {
        object?[] arguments = [.. member.GetParameters().Select(other => other == parameter ? null : Some(other))];
        object? instance = member.IsStatic || member is ConstructorInfo ? null : InstanceOf(member.DeclaringType!);
        try
        {
            object? result = member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(instance, arguments);
            (result as Task ?? result?.GetType().GetMethod("AsTask")?.Invoke(result, null) as Task)?.GetAwaiter().GetResult();
            if (result is IEnumerable lazy and not string) foreach (object? _ in lazy) break;
            return "nothing is thrown";
        }
        catch (ArgumentException refusal)
        {
            return Named(refusal);   // of a task
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException refusal)
        {
            return Named(refusal);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is KeyNotFoundException)
        {
            return null;   // null is among no keys
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException!.GetType().Name;
        }

        // A property is refused by its own name, an index by that of a key; of two that are null, either may be named.
        string? Named(ArgumentException refusal)
        {
            bool isNamed = refusal.ParamName == parameter.Name || member.Name == "set_" + refusal.ParamName || member.Name == "get_Item"
                || member.GetParameters().Where((other, i) => other.Name == refusal.ParamName && arguments[i] is null).Any();
            return isNamed ? null : $"names '{refusal.ParamName}'";
        }
    }

    private static object InstanceOf(Type type) =>
        Instances.FirstOrDefault(type.IsInstanceOfType) ?? RuntimeHelpers.GetUninitializedObject(type);

    private static object? Some(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (parameter.HasDefaultValue && !type.IsValueType) return parameter.DefaultValue;
        if (type == typeof(string)) return "x";
        if (type.IsArray) return Array.CreateInstance(type.GetElementType()!, 0);
        if (type.IsValueType) return Activator.CreateInstance(type);
        if (type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var item])
        {
            object? one = Instances.FirstOrDefault(item.IsInstanceOfType);
            var items = Array.CreateInstance(item, one is null ? 0 : 1);
            if (one is not null) items.SetValue(one, 0);
            if (type.IsInstanceOfType(items)) return items;
        }

        if (Instances.FirstOrDefault(type.IsInstanceOfType) is { } made) return made;
        return type.IsAbstract || type.IsSubclassOf(typeof(Delegate)) ? null : RuntimeHelpers.GetUninitializedObject(type);
    }
}
