using static Attribution.EstimateWordKind;

namespace Attribution;

/// <content>Number words, magnitudes, fractions, ordinals and vague counts.</content>
internal static partial class EnglishWords
{
    private static IEnumerable<EstimateWord> Numbers()
    {
        string[] small = Split("""
            zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
            seventeen, eighteen, nineteen
            """);
        string[] tens = Split("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety");
        for (int i = 0; i < small.Length; i++) yield return new(small[i], Number, i);
        for (int i = 0; i < tens.Length; i++) yield return new(tens[i], Number, 20 + (10 * i));
        foreach (string none in Split("nil, nought, naught, none, nobody, no one, no-one")) yield return new(none, Number, 0);
        yield return new("fourty", Number, 40);
        foreach (string one in (string[])["a single", "a lone", "one single", "one lone"]) yield return new(one, Number, 1);

        (string Text, decimal Value)[] magnitudes =
        [
            ("hundred", 1e2m), ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m),
            ("dozen", 12m), ("lakh", 1e5m), ("crore", 1e7m), ("score", 20m),
        ];
        foreach ((string text, decimal value) in magnitudes)
        {
            yield return new(text, Magnitude, value);
            yield return new($"{text}s", Magnitude, value);
            yield return new($"{text}s", Plural, 2 * value, IsInclusive: true);
            foreach (string and in Split("and, upon, on"))
            {
                yield return new($"{text}s {and} {text}s", Plural, 2 * value, IsInclusive: true);
            }
        }

        yield return new("tens", Magnitude, 10);
        yield return new("tens", Plural, 20, IsInclusive: true);
        yield return new("pair of", Magnitude, 2);
        (string Text, decimal Value)[] abbreviations =
        [
            ("doz", 12m), ("dozs", 12m), ("koti", 1e7m), ("krore", 1e7m), ("krores", 1e7m),
            ("thsd", 1e3m), ("thsd.", 1e3m), ("mn", 1e6m), ("Mn", 1e6m), ("mln", 1e6m), ("mio", 1e6m), ("Mio", 1e6m),
            ("mio.", 1e6m), ("mill.", 1e6m),
            ("bn", 1e9m), ("Bn", 1e9m), ("BN", 1e9m), ("bln", 1e9m), ("tn", 1e12m), ("Tn", 1e12m), ("trn", 1e12m),
            ("tln", 1e12m), ("lac", 1e5m), ("lacs", 1e5m), ("cr", 1e7m), ("Cr", 1e7m),
        ];
        yield return new("grand", Magnitude, 1e3m) { CountsMoney = true };
        foreach ((string text, decimal value) in abbreviations) yield return new(text, Magnitude, value);

        // These count by where they stand.
        (string Text, decimal Value)[] letters =
            [("k", 1e3m), ("K", 1e3m), ("m", 1e6m), ("M", 1e6m), ("b", 1e9m), ("B", 1e9m), ("t", 1e12m), ("T", 1e12m)];
        foreach ((string text, decimal value) in letters) yield return new(text, Magnitude, value);

        string[] parts = Split("half, third, quarter, fifth, sixth, seventh, eighth, ninth, tenth");
        for (int i = 0; i < parts.Length; i++)
        {
            yield return new(parts[i], Fraction, i + 2);
            yield return new(i == 0 ? "halves" : $"{parts[i]}s", Fraction, i + 2);
        }

        (string Text, decimal Parts)[] smallParts =
        [
            ("eleventh", 11), ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
            ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40),
            ("fiftieth", 50), ("sixtieth", 60),
            ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90), ("hundredth", 1e2m), ("thousandth", 1e3m), ("ten-thousandth", 1e4m),
            ("hundred-thousandth", 1e5m), ("millionth", 1e6m), ("billionth", 1e9m), ("trillionth", 1e12m),
        ];
        foreach ((string text, decimal count) in smallParts)
        {
            yield return new(text, Fraction, count);
            yield return new($"{text}s", Fraction, count);
        }

        foreach (EstimateWord word in List(Ordinal, """
            st, nd, rd, th, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth,
            thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth, fortieth,
            fiftieth, sixtieth, seventieth, eightieth, ninetieth, hundredth, thousandth, ten-thousandth,
            hundred-thousandth, millionth, billionth, trillionth
            """))
        {
            yield return word;
        }

        yield return new("a couple", VagueCount, 2, IsInclusive: true);
        yield return new("couple", VagueCount, 2, IsInclusive: true);
        const string Few = "several, a few, a good few, quite a few, just a few, only a few, a handful, handful, a small handful, some few";
        foreach (string text in Split(Few))
        {
            yield return new(text, VagueCount, 2);
        }
    }
}
