using NodaTime;

namespace Attribution;

/// <summary>From which day on a claim counts as said, and from which it certainly was said.</summary>
/// <param name="From">
/// The first day as of which it is not certainly said later; the first of the calendar where it counts on every day, null for none.
/// </param>
/// <param name="Sure">The first day by the end of which it was certainly said; null where its date never says so.</param>
internal readonly record struct SaidDays(LocalDate? From, LocalDate? Sure)
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static readonly int Lowest = Number(LocalDate.MinIsoValue), Highest = Number(LocalDate.MaxIsoValue);

    /// <summary>Whether it is as of every day, for want of a date that says otherwise.</summary>
    public bool IsEveryDay => From == LocalDate.MinIsoValue;

    /// <summary>Those of a date.</summary>
    /// <param name="said">The day on which a claim was said, as its source states it; null where none is stated.</param>
    public static SaidDays Of(Edtf? said)
    {
        if (said is null) return new(LocalDate.MinIsoValue, null);
        if (said is { IsUncertain: false, IsApproximate: false, Earliest: { } day } && said.Latest == day) return new(day, day);
        return new(
            First(Lowest, Highest, date => Edtf.On(date).IsBefore(said) != TruthValue.Yes),
            First(Lowest, Highest - 1, date => said.IsBefore(Edtf.On(date.PlusDays(1))) == TruthValue.Yes));
    }

    /// <summary>The first day from which on a condition holds; null for none.</summary>
    private static LocalDate? First(int low, int high, Func<LocalDate, bool> holds)
    {
        if (!holds(Epoch.PlusDays(high))) return null;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (holds(Epoch.PlusDays(middle))) high = middle;
            else low = middle + 1;
        }

        return Epoch.PlusDays(low);
    }

    private static int Number(LocalDate date) => Period.DaysBetween(Epoch, date);
}
