using System.Globalization;

namespace Attribution.Tests;

/// <summary>Numbers in words and signs mean what Unicode and two spellers that know nothing of the grammars say.</summary>
public class NumberWordLawTests
{
    private static readonly string[] EnglishSmall =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens =
        ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] FrenchSmall =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    /// <summary>Of France, of Belgium, and of Switzerland in two ways.</summary>
    private static readonly string[][] FrenchTens =
    [
        ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"],
        ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "quatre-vingt", "nonante"],
        ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "huitante", "nonante"],
        ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "septante", "octante", "nonante"],
    ];

    [Fact]
    public void Each_number_in_English_words_is_that_number()
    {
        foreach (int number in Numbers)
        {
            string words = English(number);
            Assert.True(Estimate.Parse(words).Best == number, $"{words} is {number}");
            string one = words.Replace('-', ' ');
            Assert.True(Estimate.Parse(one).Best == number, $"{one} is {number}");
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Each_number_in_French_words_is_that_number(int country)
    {
        foreach (int number in Numbers)
        {
            string words = French(number, FrenchTens[country]);
            Assert.True(Estimate.Parse(words, EstimateGrammar.French).Best == number, $"{words} is {number}");
        }
    }

    [Fact]
    public void Each_vulgar_fraction_is_what_Unicode_says()
    {
        int read = 0;
        for (char c = '\u0080'; c < '\uFFFF'; c++)
        {
            double value = CharUnicodeInfo.GetNumericValue(c);
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.OtherNumber || value is <= 0 or >= 1) continue;
            foreach (string phrase in (string[])[$"{c} km", $"2{c} km", $"2 {c} km"])
            {
                double said = value + (phrase[0] == '2' ? 2 : 0);
                if (Estimate.TryParse(phrase, null, out Estimate? estimate, out EstimateRefusal? error))
                {
                    Assert.Equal(said, (double)estimate!.Best!.Value, 1e-12);
                    read++;
                }
                else
                {
                    // Of the signs for thirds, sixths, sevenths and ninths no decimal number is the value; others are of other scripts.
                    bool isLatin = c is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞');
                    Assert.True(error.Code == "inexact-fraction" || !isLatin, $"{phrase}: {error.Code}");
                }
            }
        }

        Assert.Equal(3 * 12, read);
    }

    private static IEnumerable<int> Numbers =>
        Enumerable.Range(0, 1100).Concat([1999, 2024, 7171, 10_000, 11_011, 21_080, 77_777, 80_000, 99_099, 100_100, 200_000, 999_999]);

    private static string English(int number) => number switch
    {
        < 20 => EnglishSmall[number],
        < 100 => EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + EnglishSmall[number % 10]),
        < 1000 => $"{English(number / 100)} hundred{(number % 100 == 0 ? "" : " and " + English(number % 100))}",
        _ when number % 1000 == 0 => $"{English(number / 1000)} thousand",
        _ => $"{English(number / 1000)} thousand{(number % 1000 < 100 ? " and" : "")} {English(number % 1000)}",
    };

    private static string French(int number, string[] tens, bool isLast = true)
    {
        if (number < 20) return FrenchSmall[number];
        if (number < 100)
        {
            string ten = tens[number / 10];
            bool isTeen = ten == (number / 10 == 7 ? "soixante" : number / 10 == 9 ? "quatre-vingt" : "");
            int rest = (number % 10) + (isTeen ? 10 : 0);
            if (rest == 0) return ten + (ten == "quatre-vingt" && isLast ? "s" : "");
            bool isJoined = rest is 1 or 11 && ten != "quatre-vingt";
            return ten + (isJoined ? " et " : "-") + FrenchSmall[rest];
        }

        if (number < 1000)
        {
            int hundreds = number / 100;
            string cent = hundreds == 1 ? "cent" : FrenchSmall[hundreds] + (number % 100 == 0 && isLast ? " cents" : " cent");
            return cent + (number % 100 == 0 ? "" : " " + French(number % 100, tens, isLast));
        }

        string mille = number / 1000 == 1 ? "mille" : French(number / 1000, tens, isLast: false) + " mille";
        return mille + (number % 1000 == 0 ? "" : " " + French(number % 1000, tens, isLast));
    }
}
