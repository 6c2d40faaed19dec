using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// Every property of the model that can hold a text from outside holds a hostile one in some <see cref="HostileSet"/>: a property that is
/// added is in the laws over forged verdicts, or is named here with the reason why not.
/// </summary>
public class HostileSetCoverageTests
{
    private const int Seeds = 200;

    /// <summary>How deep a set is looked into: some properties make what has them anew.</summary>
    private const int Deepest = 12;

    private static readonly Assembly Library = typeof(Claim).Assembly;

    /// <summary>Texts that have no room for a hostile one, or that no claim of a set has from outside.</summary>
    private static readonly Dictionary<string, string> Excepted = new()
    {
        ["Source.Id"] = "letters and digits here, so that the order of sources stays; hostile ids are those of the claims",
        ["Topic.Id"] = "letters and digits here, so that the order of topics stays",
        ["Scale.Id"] = "letters and digits here",
        ["ContentHash.Algorithm"] = "one of twelve",
        ["ContentHash.Digits"] = "hexadecimal digits",
        ["Translation.Language"] = "a tag of ASCII letters and digits; a hostile one is among them all the same",
        ["TopicRelation.Topics"] = "ids of topics",
        ["Unit.Code"] = "a code of UCUM, or a noun that a grammar checks",
        ["Unit.Singular"] = "a noun that a grammar checks",
        ["Unit.Plural"] = "a noun that a grammar checks",
        ["Unit.Abbreviation"] = "of the unit's code",
    };

    [Fact]
    public void Every_text_of_the_model_is_hostile_in_some_set()
    {
        HashSet<string> hostile = [];
        for (int seed = 0; seed < Seeds; seed++) Find(HostileSet.Of(seed).Hostile, new(ReferenceEqualityComparer.Instance), hostile, 0);
        Assert.Empty(TextsOf(typeof(ClaimSet)).Select(NameOf).Distinct().Except(hostile).Except(Excepted.Keys).Order());
    }

    /// <summary>The properties for texts of a type and of all that its properties lead to.</summary>
    private static List<PropertyInfo> TextsOf(Type root)
    {
        List<PropertyInfo> texts = [];
        HashSet<Type> seen = [];
        Queue<Type> left = new([root]);
        while (left.TryDequeue(out Type? type))
        {
            if (!seen.Add(type)) continue;
            foreach (Type kind in Library.GetExportedTypes().Where(kind => kind.BaseType == type)) left.Enqueue(kind);
            foreach (PropertyInfo property in PropertiesOf(type))
            {
                if (IsText(property.PropertyType)) texts.Add(property);
                foreach (Type part in Parts(property.PropertyType)) left.Enqueue(part);
            }
        }

        return texts;
    }

    private static void Find(object? value, HashSet<object> seen, HashSet<string> hostile, int depth)
    {
        if (value is null or string || depth > Deepest || (value.GetType().Assembly != Library && value is not IEnumerable)) return;
        if (!value.GetType().IsValueType && !seen.Add(value)) return;
        if (value is IEnumerable items)
        {
            foreach (object? item in items) Find(item, seen, hostile, depth);
        }

        if (value.GetType().Assembly != Library) return;
        foreach (PropertyInfo property in PropertiesOf(value.GetType()))
        {
            object? held = property.GetValue(value);
            if (IsText(property.PropertyType) && TextOf(held).Any(IsHostile)) hostile.Add(NameOf(property));
            else Find(held, seen, hostile, depth + 1);
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0);

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(Uri) || type == typeof(ImmutableArray<string>) || type == typeof(IReadOnlyList<string>);

    private static IEnumerable<Type> Parts(Type type) => type.Assembly == Library
        ? [type]
        : type.HasElementType ? Parts(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Parts);

    private static IEnumerable<string> TextOf(object? held) => held switch
    {
        string text => [text],
        Uri address => [Uri.UnescapeDataString(address.OriginalString)],
        ImmutableArray<string> texts => texts.IsDefault ? [] : texts,
        IEnumerable<string> texts => texts,
        _ => [],
    };

    private static bool IsHostile(string text) =>
        Nasty.Pieces.Any(piece => piece.Trim().Length > 0 && text.Contains(piece, StringComparison.Ordinal));
}
