using CsCheck;
using NodaTime;

namespace Attribution.Tests;

/// <summary>Valid EDTF texts, made from days rather than by reading.</summary>
internal static class EdtfGen
{
    private const string Qualifiers = "?~%";
    private const string Characters = "0123456789X-/.,[]{}?~%YES+T:Z \0é";

    private static Gen<int>[] DecadeMasks => Array.ConvertAll([1, 0x10, 0x20, 0x30, 0x40, 0x50, 0x80, 0xC0], mask => Gen.Const(mask));

    /// <summary>Texts of every kind, over all four-digit years and beyond.</summary>
    public static readonly Gen<string> AnyText = Texts(Day(-9998, 9999), Gen.Int[0, 255], isQualified: true);

    /// <summary>Texts without qualifiers and long years, in the years 2000 to 2009; of a year at most the units are unspecified.</summary>
    public static readonly Gen<string> DecadeText = Texts(Day(2000, 2009), Gen.OneOf(DecadeMasks), isQualified: false);

    /// <summary>Like <see cref="DecadeText"/>, and with nothing left open.</summary>
    public static readonly Gen<string> ExactText = Texts(Day(2000, 2009), Gen.Const(0), isQualified: false).Where(text => text[0] != '[');

    /// <summary>Anything at all, and valid texts with some characters changed, put in or left out.</summary>
    public static readonly Gen<string> Mutant = Gen.OneOf(
        Gen.String[0, 30],
        Gen.String[Gen.Char[Characters], 0, 30],
        Gen.Select(AnyText, Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1000], Gen.Char[Characters]).Array[1, 3], Mutate));

    private static Gen<LocalDate> Day(int firstYear, int lastYear)
    {
        var first = new LocalDate(firstYear, 1, 1);
        return Gen.Int[0, Period.DaysBetween(first, new LocalDate(lastYear, 12, 31))].Select(first.PlusDays);
    }

    private static Gen<string> Texts(Gen<LocalDate> day, Gen<int> mask, bool isQualified)
    {
        Gen<int> precision = Gen.Int[0, 2];
        Gen<string> signs = isQualified ? Gen.Char["     " + Qualifiers].Array[6].Select(marks => new string(marks)) : Gen.Const("      ");
        Gen<int> masks = Gen.Frequency((2, Gen.Const(0)), (1, mask));
        Gen<(LocalDate Day, int Precision)> plain = Gen.Select(day, precision, (on, to) => (Truncate(on, to), to));
        Gen<string> date = Gen.Select(plain, masks, signs, (of, hide, marks) => Write(of.Day, of.Precision, hide, marks));
        Gen<string> interval = Gen.Select(plain, masks, signs, Gen.Select(plain, masks, signs), (one, hide, marks, other) =>
        {
            ((LocalDate Day, int Precision) of, int otherHide, string otherMarks) = other;
            (var early, var late) = one.Day <= of.Day ? (one, of) : (of, one);
            return $"{Write(early.Day, early.Precision, hide, marks)}/{Write(late.Day, late.Precision, otherHide, otherMarks)}";
        });
        Gen<string> range = Gen.Select(day, day, precision, (one, other, to) =>
            $"{Write(Truncate(LocalDate.Min(one, other), to), to)}..{Write(Truncate(LocalDate.Max(one, other), to), to)}");
        Gen<string> members = Gen.OneOf(date, range).Array[1, 3].Select(all => string.Join(',', all));
        Gen<string> season = Gen.Select(plain, Gen.Int[33, 41], (of, code) => Write(of.Day, 0) + "-" + code);
        Gen<string> all = Gen.Frequency(
            (3, date),
            (3, interval),
            (1, season),
            (1, members.Select(list => $"[{list}]")),
            (1, members.Select(list => $"{{{list}}}")));
        if (!isQualified) return all;
        Gen<string> one = plain.Select(of => Write(of.Day, of.Precision));
        Gen<string> frames = Gen.OneOf(Array.ConvertAll(["%/..", "../%", "/%", "%/", "[..%]", "{%..}"], frame => Gen.Const(frame)));
        return Gen.Frequency(
            (4, all),
            (1, Gen.Select(one, frames, (date, frame) => frame.Replace("%", date, StringComparison.Ordinal))),
            (1, Gen.Select(Gen.Long[10_000, 999_999_999_999], Gen.Bool, (year, isNegative) => $"Y{(isNegative ? "-" : "")}{year}")),
            (1, Gen.Select(Gen.Int[1, 999], Gen.Int[1, 12], Gen.Int[1, 20], (year, exponent, digits) => $"Y{year}E{exponent}S{digits}")));
    }

    private static LocalDate Truncate(LocalDate day, int precision) => precision switch
    {
        0 => new LocalDate(day.Year, 1, 1),
        1 => new LocalDate(day.Year, day.Month, 1),
        _ => day,
    };

    // Hiding digits of a real day leaves a pattern that this day fits. The mask has four bits for the year and two each for month and day;
    // the marks go left and right of the year, the month and the day, one a component.
    private static string Write(LocalDate day, int precision, int mask = 0, string marks = "      ")
    {
        string year = Math.Abs(day.Year).ToString("0000", null);
        string text = Mark(marks[..2], (day.Year < 0 ? "-" : "") + Hide(year[..2], mask >> 2) + Hide(year[2..], mask));
        if (precision >= 1)
        {
            text += "-" + Mark(marks[2..4], Hide(day.Month.ToString("00", null), mask >> 4));
        }

        if (precision == 2)
        {
            text += "-" + Mark(marks[4..], Hide(day.Day.ToString("00", null), mask >> 6));
        }

        return text;
    }

    private static string Hide(string digits, int mask) => (mask & 3) switch
    {
        0 => digits,
        1 => digits[0] + "X",
        2 => "X" + digits[1],
        _ => "XX",
    };

    private static string Mark(string marks, string component)
    {
        string right = marks[0] == ' ' ? marks[1..].Trim() : "";
        return marks[..1].Trim() + component + right;
    }

    private static string Mutate(string text, (int Kind, int At, char With)[] changes)
    {
        foreach ((int kind, int at, char with) in changes)
        {
            int position = at % (text.Length + 1);
            text = kind switch
            {
                0 => text.Insert(position, with.ToString()),
                1 when position < text.Length => text.Remove(position, 1),
                2 when position < text.Length => text.Remove(position, 1).Insert(position, with.ToString()),
                _ => text,
            };
        }

        return text;
    }
}
