using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Attribution.Tests;

/// <summary>The packages of the library and what they make public.</summary>
internal static class Packages
{
    /// <summary>The assembly of each project in <c>src</c>.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
    [
        .. SourceTree.All.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal).Select(Assembly.Load),
    ];

    /// <summary>Every public type, those within others included, in order of their names.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. All.SelectMany(package => package.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>
    /// The public types whose objects a user can hold: classes and structs, but not static classes, exceptions, attributes, delegates,
    /// converters, which a serializer holds, and ref structs.
    /// </summary>
    public static IReadOnlyList<Type> PublicObjects { get; } =
    [
        .. PublicTypes.Where(type =>
            (type.IsClass || type.IsValueType)
            && !type.IsEnum
            && !type.IsByRefLike
            && !(type.IsAbstract && type.IsSealed)
            && !typeof(Exception).IsAssignableFrom(type)
            && !typeof(Attribute).IsAssignableFrom(type)
            && !typeof(JsonConverter).IsAssignableFrom(type)
            && !typeof(Delegate).IsAssignableFrom(type)),
    ];

    /// <summary>Whether the compiler wrote a member: the operators or the text of a record.</summary>
    public static bool IsWrittenByTheCompiler(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
