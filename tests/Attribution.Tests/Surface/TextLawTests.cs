using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Attribution.Tests;

/// <summary>
/// What a public object says of itself: a sentence or a value, never the name of its type, and the same in every culture.
/// </summary>
public partial class TextLawTests
{
    private static readonly Lazy<IReadOnlyDictionary<Type, List<object>>> Samples = new(() => Collect(Roots()));

    public static TheoryData<Type> Objects => [.. Packages.PublicObjects.Where(type => !type.IsAbstract)];

    /// <summary>The structs that are made of numbers, texts and flags alone, so that a sample can be filled in field by field.</summary>
    public static TheoryData<Type> PlainStructs =>
        [.. Packages.PublicObjects.Where(type => type is { IsValueType: true, IsGenericType: false } && Fill(type) is not null)];

    public static TheoryData<Type> Sampled =>
        [.. Samples.Value.Keys.Where(Packages.PublicObjects.Contains).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Objects))]
    public void A_type_has_a_text_that_a_person_wrote(Type type)
    {
        MethodInfo text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        Assert.True(Packages.All.Contains(text.DeclaringType!.Assembly), $"{type.Name} prints the name of its type.");
        Assert.False(Packages.IsWrittenByTheCompiler(text), $"{type.Name} prints a record dump.");
    }

    [Fact]
    public void The_samples_have_many_types() => Assert.True(
        Sampled.Count >= 35 && PlainStructs.Count >= 10,
        $"Only {PlainStructs.Count} structs and {Sampled.Count} types have samples: {string.Join(", ", Sampled.Select(row => row.Data))}.");

    [Theory]
    [MemberData(nameof(Sampled))]
    public void The_text_of_a_sample_is_one_that_a_person_would_write(Type type) => Assert.All(Samples.Value[type], sample =>
    {
        string text = sample.ToString()!;
        Assert.False(string.IsNullOrWhiteSpace(text), $"A {type.Name} prints nothing.");
        Assert.NotEqual(type.Name, text);
        Assert.NotEqual(type.FullName, text);
        Assert.DoesNotMatch(RecordDump(), text);
        Assert.DoesNotContain("Attribution.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Sampled))]
    public void The_text_of_a_sample_is_the_same_in_every_culture(Type type) => Assert.All(Samples.Value[type], sample =>
    {
        string expected = In("", sample.ToString!);
        Assert.All(["de-DE", "fr-FR", "tr-TR"], culture => Assert.Equal(expected, In(culture, sample.ToString!)));
        Assert.All(["de-DE", "fr-FR", "tr-TR"], culture => Assert.Equal(expected, In(culture, () => $"{sample}")));
    });

    [Theory]
    [MemberData(nameof(PlainStructs))]
    public void The_text_of_numbers_is_the_same_in_every_culture(Type type)
    {
        object sample = Fill(type)!;
        string expected = In("", sample.ToString!);
        Assert.All(["de-DE", "fr-FR", "tr-TR"], culture => Assert.Equal(expected, In(culture, sample.ToString!)));
        Assert.All(["de-DE", "fr-FR", "tr-TR"], culture => Assert.Equal(expected, In(culture, () => $"{sample}")));
    }

    /// <summary>
    /// Results of the whole library over an article and over figures with fractions, whose digits a culture would change.
    /// </summary>
    private static IEnumerable<object> Roots()
    {
        ClaimSet article = ClaimSet.Create(
            Article.Claims.Select(claim => claim.WithAssessments(Scales.AdmiraltyReliability["B"], Scales.Icd203Likelihood["likely"])),
            Article.Claims.Topics,
            Article.Claims.Sources);
        yield return article;
        yield return Article.Claims["S06"].WithAppearances(new Appearance(AppearancePlace.Body, "paragraph 3", "1,100.5"));
        yield return new ClaimRelation(ClaimRelationKind.Relays, "S01");
        ClaimSet.TryCreate([Sample.Claim("S1", new ClaimRelation(ClaimRelationKind.Relays, "S2"))], [], [], out _, out var problems);
        yield return problems;
        yield return Edtf.Parse("2024-12-23");
        yield return Scales.All;
        yield return Reconciler.Default;
        yield return Reconciler.Default.ReconcileAll(article);
        Topic height = new("height", "height", "the tower", Accrual.FixedAttribute, unit: Unit.Parse("m"));
        ClaimSet measured =
        [
            .. new[] { 1234.5m, 1234.6m, 1234.75m, 1235.25m }.Select((metres, i) => new Claim(
                $"H{i}",
                Chain.From(new Source($"h{i}", $"surveyor {i}", SourceKind.Person)),
                height,
                Estimate.PlusMinus(metres, 0.25m * (i + 1)))),
        ];
        foreach (IMerger merger in Mergers.All)
        {
            yield return merger;
            yield return (Reconciler.Default with { Merger = merger, Reader = Readers.Gum }).Reconcile(measured);
        }
    }

    /// <summary>
    /// A struct whose numbers have thousands and fractions. Null if it has fields of other kinds, or if such numbers are outside its range.
    /// </summary>
    private static object? Fill(Type type)
    {
        object sample = RuntimeHelpers.GetUninitializedObject(type);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            object? value = field.FieldType switch
            {
                { IsEnum: true } of => Enum.GetValues(of).GetValue(0),
                { } of when of == typeof(double) => 1234.5,
                { } of when of == typeof(decimal) => 1234.5m,
                { } of when of == typeof(int) => 1234,
                { } of when of == typeof(bool) => false,
                { } of when of == typeof(string) => "x",
                { IsValueType: true } of when Packages.All.Contains(of.Assembly) => Fill(of),
                _ => null,
            };
            if (value is null) return null;
            field.SetValue(sample, value);
        }

        try
        {
            sample.ToString();
            return sample;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static Dictionary<Type, List<object>> Collect(IEnumerable<object> roots)
    {
        const int Most = 40;
        Dictionary<Type, List<object>> samples = [];
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<object> open = new(roots);
        while (open.TryPop(out object? sample))
        {
            if (sample is string || !seen.Add(sample)) continue;
            if (sample is IEnumerable items)
            {
                foreach (object? item in items)
                {
                    if (item is not null) open.Push(item);
                }
            }

            if (!Packages.All.Contains(sample.GetType().Assembly)) continue;
            List<object> known = samples.TryGetValue(sample.GetType(), out List<object>? list) ? list : samples[sample.GetType()] = [];
            if (known.Count >= Most) continue;
            known.Add(sample);
            foreach (PropertyInfo property in sample.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.GetIndexParameters().Length > 0 || property.PropertyType.IsByRefLike) continue;
                try
                {
                    if (property.GetValue(sample) is { } part) open.Push(part);
                }
                catch (TargetInvocationException)
                {
                    // A property that this object does not have says so; it is no sample.
                }
            }
        }

        return samples;
    }

    private static string In(string culture, Func<string> text)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return text();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GeneratedRegex(@"^\w+ \{ \w+ = ")]
    private static partial Regex RecordDump();
}
