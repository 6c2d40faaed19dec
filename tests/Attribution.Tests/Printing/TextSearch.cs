using System.Collections;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>Walks all that can be read of an object, and checks every text: its properties, and its methods that give a text.</summary>
/// <param name="check">Takes each text, and where it was found.</param>
internal sealed class TextSearch(Action<string, string> check)
{
    private const int Most = 200;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The types that were met, and how often: values make new ones of their kind without end.</summary>
    public Dictionary<Type, int> Types { get; } = [];

    public int Texts { get; private set; }

    public void Visit(object root)
    {
        Stack<object?> open = new([root]);
        while (open.TryPop(out object? one))
        {
            if (one is null || (!one.GetType().IsValueType && one is not string && !_seen.Add(one))) continue;
            Type type = one.GetType();
            Text(one as string ?? one.ToString() ?? "", $"{type.Name}.ToString");
            if (one is Exception failure) Text(failure.Message, type.Name);
            if (one is IEnumerable items and not string)
            {
                foreach (object? item in items) open.Push(item);
            }

            if (type.Assembly != typeof(Claim).Assembly || type.IsEnum) continue;
            if ((Types[type] = Types.GetValueOrDefault(type) + 1) > Most) continue;
            foreach (object? part in Parts(one, type)) open.Push(part);
        }
    }

    private IEnumerable<object?> Parts(object one, Type type)
    {
        foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike) continue;
            yield return Read(() => property.GetValue(one), $"{type.Name}.{property.Name}");
        }

        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(IsRead))
        {
            object?[][] ways = method.GetParameters() is []
                ? [[]]
                : [[.. method.GetParameters().Select(Default(false))], [.. method.GetParameters().Select(Default(true))]];
            foreach (object?[] arguments in ways)
            {
                Read(() => method.Invoke(one, arguments), $"{type.Name}.{method.Name}");
            }
        }
    }

    private object? Read(Func<object?> read, string where)
    {
        try
        {
            object? value = read();
            if (value is string text) Text(text, where);
            return value;
        }
        catch (TargetInvocationException failure)
        {
            Text(failure.InnerException!.ToString(), where);
            return null;
        }
    }

    private static Func<ParameterInfo, object?> Default(bool flag) => parameter =>
        parameter.ParameterType == typeof(bool) ? flag : parameter.HasDefaultValue ? parameter.DefaultValue : null;

    private static bool IsRead(MethodInfo method) =>
        !method.IsSpecialName
        && !method.IsGenericMethodDefinition
        && method.ReturnType == typeof(string)
        && method.GetParameters().All(parameter =>
            parameter.ParameterType == typeof(bool) || parameter.HasDefaultValue || parameter.ParameterType == typeof(IFormatProvider));

    private void Text(string text, string where)
    {
        Texts++;
        check(text, where);
    }
}
