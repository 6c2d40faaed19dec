using static Attribution.EstimateWordKind;

namespace Attribution;

/// <content>
/// Numbers. What adds from left to right needs no word of its own ("cinquante-deux", "quatre-vingt-dix-sept"); what does not is listed:
/// "soixante-dix", "vingt et un". Hyphens and blanks are one.
/// </content>
internal static partial class FrenchWords
{
    private static readonly string[] Small = Split("""
        zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix sept,
        dix huit, dix neuf
        """);

    // septante, huitante and nonante are the tens of Belgium and Switzerland.
    private static readonly (string Text, int Value)[] Tens =
    [
        ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60), ("septante", 70), ("huitante", 80),
        ("octante", 80), ("nonante", 90),
    ];

    private static readonly (string Text, decimal Value)[] Nouns =
        [("million", 1e6m), ("milliard", 1e9m), ("billion", 1e12m), ("billiard", 1e15m)];

    // Numbers that are approximate by their own meaning.
    private static readonly (string Text, decimal Value)[] Collectives =
    [
        ("huitaine", 8), ("dizaine", 10), ("douzaine", 12), ("quinzaine", 15), ("vingtaine", 20), ("trentaine", 30), ("quarantaine", 40),
        ("cinquantaine", 50), ("soixantaine", 60), ("centaine", 100), ("millier", 1000),
    ];

    private static IEnumerable<EstimateWord> Numbers() =>
    [
        .. Cardinals(),
        .. Magnitudes(),
        .. Fractions(),
        .. Ordinals(),
        .. List(Article, "un, une"),
        .. List(VagueCount, """
            plusieurs, quelques, une poignée, une petite poignée, une grande poignée, à peine quelques, seulement quelques
            """, 2),
    ];

    private static IEnumerable<EstimateWord> Cardinals()
    {
        for (int i = 0; i < Small.Length; i++) yield return new(Small[i], Number, i);
        foreach (string one in (string[])["une", "un seul", "une seule"]) yield return new(one, Number, 1);
        yield return new("zero", Number, 0);
        foreach ((string text, int value) in Tens)
        {
            yield return new(text, Number, value);
            foreach (string one in (string[])["un", "une"]) yield return new($"{text} et {one}", Number, value + 1);
        }

        foreach (string eighty in (string[])["quatre vingt", "quatre vingts"]) yield return new(eighty, Number, 80);
        yield return new("soixante et onze", Number, 71);
        for (int i = 10; i <= 16; i++)
        {
            yield return new($"soixante {Small[i]}", Number, 60 + i);
            yield return new($"quatre vingt {Small[i]}", Number, 80 + i);
        }
    }

    private static IEnumerable<EstimateWord> Magnitudes()
    {
        foreach (string hundred in (string[])["cent", "cents"])
        {
            yield return new(hundred, Magnitude, 100) { CountsOne = true, NeedsWords = true };
        }

        yield return new("mille", Magnitude, 1000) { CountsOne = true };
        yield return new("trillion", Magnitude);
        yield return new("trillions", Magnitude);
        foreach ((string text, decimal value) in Nouns)
        {
            yield return new(text, Magnitude, value) { TakesOf = true };
            yield return new($"{text}s", Magnitude, value) { TakesOf = true };
        }

        foreach ((string text, decimal value) in Collectives)
        {
            yield return new(text, Magnitude, value, EstimateForm.About) { TakesOf = true };
            yield return new($"{text}s", Magnitude, value, EstimateForm.About) { TakesOf = true };
        }

        foreach ((string text, decimal value) in Nouns.Concat(Collectives))
        {
            foreach (string many in (string[])[$"{text}s", $"des {text}s", $"des {text}s et des {text}s"])
            {
                yield return new(many, Plural, 2 * value, IsInclusive: true);
            }
        }

        (string Text, decimal Value)[] abbreviations =
        [
            ("k", 1e3m), ("K", 1e3m), ("M", 1e6m), ("Md", 1e9m), ("Mds", 1e9m), ("md", 1e9m), ("mds", 1e9m), ("mio", 1e6m), ("Mio", 1e6m),
            ("mio.", 1e6m), ("Mio.", 1e6m), ("mrd", 1e9m), ("Mrd", 1e9m), ("mrds", 1e9m), ("Mrds", 1e9m), ("mrd.", 1e9m), ("Mrd.", 1e9m),
        ];
        foreach ((string text, decimal value) in abbreviations) yield return new(text, Magnitude, value) { TakesOf = true };
    }

    private static IEnumerable<EstimateWord> Fractions()
    {
        foreach (string half in (string[])["demi", "demie", "demis", "demies"]) yield return new(half, Fraction, 2) { TakesOf = true };
        foreach (string half in (string[])["la moitié", "une moitié"]) yield return new(half, Fraction, 2) { TakesOf = true };
        foreach (string third in (string[])["tiers", "le tiers"]) yield return new(third, Fraction, 3) { TakesOf = true };
        foreach (string quarter in (string[])["quart", "quarts", "le quart"]) yield return new(quarter, Fraction, 4) { TakesOf = true };
        for (int i = 5; i <= 20; i++)
        {
            foreach (string part in (string[])[Place(i), $"{Place(i)}s"]) yield return new(part, Fraction, i) { TakesOf = true };
        }

        (string Text, decimal Value)[] others = [("centième", 100), ("millième", 1000), ("millionième", 1e6m)];
        foreach ((string text, decimal value) in others)
        {
            yield return new(text, Fraction, value) { TakesOf = true };
            yield return new($"{text}s", Fraction, value) { TakesOf = true };
        }
    }

    private static IEnumerable<EstimateWord> Ordinals()
    {
        foreach (EstimateWord word in List(Ordinal, """
            er, ers, re, res, ère, ères, e, es, è, ème, èmes, eme, emes, nd, nde, nds, ndes, premier, première, premiers, premières,
            second, unième, centième, millième, millionième
            """))
        {
            yield return word;
        }

        foreach (string first in (string[])["le premier", "la première", "le second", "la seconde"]) yield return new(first, Ordinal);
        string[] places =
        [
            .. Enumerable.Range(2, Small.Length - 2).Select(Place),
            .. Tens.Select(ten => $"{ten.Text.TrimEnd('e')}ième"),
            "quatre vingtième",
        ];
        foreach (string place in places)
        {
            foreach (string article in (string[])["", "le ", "la "]) yield return new(article + place, Ordinal);
        }
    }

    // deuxième, quatrième, cinquième, neuvième, seizième, dix-septième.
    private static string Place(int number) => number switch
    {
        20 => "vingtième",
        5 => "cinquième",
        9 => "neuvième",
        19 => "dix neuvième",
        _ => $"{Small[number].TrimEnd('e')}ième",
    };
}
