using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>Every public function of the mathematics, callable with boxed arguments; spans come as arrays.</summary>
internal static class EdgeCalls
{
    private static readonly Type[] RootTypes =
    [
        typeof(Distribution), typeof(DistributionParameter), typeof(RealInterval), typeof(QuantileFit), typeof(SampleMoments),
        typeof(Opinion), typeof(MassFunction), typeof(BeliefFusion), typeof(Mergers), typeof(IMerger),
        typeof(Heterogeneity), typeof(MetaAnalysisOptions), typeof(TauSquared), typeof(Camp),
    ];

    /// <summary>What cannot be called with numbers, or is text.</summary>
    private static readonly string[] Others =
    [
        "Equals", "GetHashCode", "ToString", "Parse", "TryParse", "TryFormat", "Create", "Find", "ReferenceEquals", "GetType",
        "Deconstruct",
    ];

    public static ImmutableArray<MethodBase> All { get; } =
    [
        .. typeof(Distribution).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Attribution.Merging" || RootTypes.Contains(type))
            .Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .SelectMany(type => type
                .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters().Length > 0 && !method.IsSpecialName && !Others.Contains(method.Name))
                .Cast<MethodBase>()
                .Concat(type.IsAbstract ? [] : type.GetConstructors()))
            .Where(method => method.GetParameters().All(parameter => EdgeArguments.CanMake(parameter.ParameterType))),
    ];

    /// <summary>Calls a method; the first argument is the instance, or null.</summary>
    public static Func<object?, object?[], object?> Compile(MethodBase method)
    {
        DynamicMethod call = new(method.Name, typeof(object), [typeof(object), typeof(object[])], typeof(EdgeCalls).Module, true);
        ILGenerator il = call.GetILGenerator();
        if (!method.IsStatic && method is MethodInfo)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, method.DeclaringType);
        }

        ParameterInfo[] parameters = method.GetParameters();
        for (int i = 0; i < parameters.Length; i++)
        {
            Type type = parameters[i].ParameterType;
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldelem_Ref);
            if (type.IsByRefLike)
            {
                Type array = type.GetGenericArguments()[0].MakeArrayType();
                il.Emit(OpCodes.Castclass, array);
                il.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [array])!);
            }
            else
            {
                il.Emit(OpCodes.Unbox_Any, type);
            }
        }

        Type result = typeof(object);
        if (method is ConstructorInfo constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
            result = method.DeclaringType!;
        }
        else
        {
            var called = (MethodInfo)method;
            il.Emit(called.IsVirtual && !called.DeclaringType!.IsValueType ? OpCodes.Callvirt : OpCodes.Call, called);
            result = called.ReturnType;
        }

        if (result == typeof(void)) il.Emit(OpCodes.Ldnull);
        else if (result.IsByRefLike) Copy(il, result);
        else if (result.IsValueType) il.Emit(OpCodes.Box, result);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object?, object?[], object?>>();
    }

    /// <summary>A span comes back as an array.</summary>
    private static void Copy(ILGenerator il, Type span)
    {
        LocalBuilder local = il.DeclareLocal(span);
        il.Emit(OpCodes.Stloc, local);
        il.Emit(OpCodes.Ldloca, local);
        il.Emit(OpCodes.Call, span.GetMethod("ToArray")!);
    }
}
