using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// What generic code reads, such as a binder of models or of options, by <see cref="IParsable{TSelf}"/> or
/// <see cref="ISpanParsable{TSelf}"/>: the same in every culture, and text that is none is refused.
/// </summary>
public class ParsableLawTests
{
    private static readonly Dictionary<Type, (string Text, object Value)[]> Known = new()
    {
        [typeof(Assessment)] = [(Scales.AdmiraltyReliability["B"].ToString(), Scales.AdmiraltyReliability["B"])],
        [typeof(Edtf)] = [("2024-12-23", Edtf.Parse("2024-12-23")), ("[2021,2023]", Edtf.Parse("[2021,2023]"))],
        [typeof(Estimate)] = [("1,100.5 km", Estimate.Exactly(1100.5m, Unit.Kilometre)), ("over 3,000", Estimate.MoreThan(3000))],
        [typeof(RealInterval)] = [("[40, 60.5]", RealInterval.Closed(40, 60.5)), ("(1100, ∞)", RealInterval.MoreThan(1100))],
        [typeof(Unit)] = [("km", Unit.Kilometre), ("{people}", Unit.Counted("people"))],
    };

    public static TheoryData<Type> Readable =>
        [.. Packages.PublicObjects.Where(type => typeof(ISpanParsable<>) is var parsable
            && type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == parsable))];

    [Theory]
    [MemberData(nameof(Readable))]
    public void Generic_code_reads_what_the_text_says(Type type) => Assert.All(Known[type], known => Assert.All(
        ["", "de-DE", "tr-TR"],
        culture => InCulture.Run(culture, () => Run(type, known.Text, known.Value, nameof(Reads), nameof(ReadsSpan)))));

    [Theory]
    [MemberData(nameof(Readable))]
    public void Generic_code_refuses_what_is_no_value(Type type) => Assert.All(
        ["", " ", "no such thing!", "[", "\0"],
        text => Run(type, text, null, nameof(Refuses), nameof(RefusesSpan)));

    private static void Run(Type type, string text, object? value, params string[] laws) => Assert.All(laws, law => typeof(ParsableLawTests)
        .GetMethod(law, BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(type)
        .CreateDelegate<Action<string, object?>>()(text, value));

    // Two laws, since a call by ISpanParsable<T> takes a text for a span, and never reaches what IParsable<T> asks for.
    private static void Reads<T>(string text, object? value)
        where T : IParsable<T>
    {
        Assert.Equal(value, T.Parse(text, null));
        Assert.True(T.TryParse(text, null, out T? read));
        Assert.Equal(value, read);
    }

    private static void ReadsSpan<T>(string text, object? value)
        where T : ISpanParsable<T>
    {
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.True(T.TryParse(text.AsSpan(), null, out T? read));
        Assert.Equal(value, read);
    }

    private static void Refuses<T>(string text, object? _)
        where T : IParsable<T>
    {
        Assert.ThrowsAny<FormatException>(() => T.Parse(text, null));
        Assert.False(T.TryParse(text, null, out T? read));
        Assert.Equal(default, read);
        Assert.False(T.TryParse(null, null, out read));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
    }

    private static void RefusesSpan<T>(string text, object? _)
        where T : ISpanParsable<T>
    {
        Assert.ThrowsAny<FormatException>(() => T.Parse(text.AsSpan(), null));
        Assert.False(T.TryParse(text.AsSpan(), null, out T? read));
        Assert.Equal(default, read);
    }
}
