using System.Collections.Immutable;

namespace Attribution;

/// <summary>What an EDTF text says.</summary>
internal sealed record EdtfContent(EdtfShape Shape, ImmutableArray<EdtfSpan> Spans)
{
    /// <summary>The qualifiers of all parts together.</summary>
    public EdtfDoubt Doubt
    {
        get
        {
            EdtfDoubt doubt = EdtfDoubt.None;
            foreach (EdtfSpan span in Spans)
            {
                doubt |= (span.From?.Doubt ?? EdtfDoubt.None) | (span.To?.Doubt ?? EdtfDoubt.None);
            }

            return doubt;
        }
    }

    /// <summary>The lowest level of the specification that has all that is used here. Sets are of level 2.</summary>
    public int Level => Shape switch
    {
        EdtfShape.Date => LevelOf(Spans[0].From, isEnd: false),
        EdtfShape.Interval => Math.Max(LevelOf(Spans[0].From, isEnd: true), LevelOf(Spans[0].To, isEnd: true)),
        _ => 2,
    };

    private static int LevelOf(EdtfDate? date, bool isEnd)
    {
        if (date is null) return 1;
        bool isSeason = date.Precision == EdtfPrecision.Season;
        bool isQualified = date.Doubt != EdtfDoubt.None;
        bool isLevel2 = date.IsExponential
            || date.SignificantDigits > 0
            || (isSeason && !EdtfSeason.NamesNoPlace(date.Month.Floor))
            || (isQualified && !date.IsQualifiedAsWhole)
            // The features of level 1 are listed one by one: a qualifier on a season is there for an interval's end only, and an
            // unspecified digit for a date on its own only.
            || (isQualified && isSeason && !isEnd)
            || (date.HasUnspecified && (isEnd || !IsUnspecifiedFromTheRight(date)));
        if (isLevel2) return 2;
        return date.IsNegative || date.LongMagnitude is not null || isSeason || isQualified || date.HasUnspecified ? 1 : 0;
    }

    private static bool IsUnspecifiedFromTheRight(EdtfDate date)
    {
        const int Units = 1;
        const int UnitsAndTens = 3;
        return date.Precision switch
        {
            EdtfPrecision.Year => date.Year.Free is Units or UnitsAndTens,
            EdtfPrecision.Month => date.Year.IsWhole && date.Month.Free == UnitsAndTens,
            EdtfPrecision.Day => date.Year.IsWhole && date.Month.Free is 0 or UnitsAndTens && date.Day.Free == UnitsAndTens,
            _ => false,
        };
    }
}
