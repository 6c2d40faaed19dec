using NodaTime;
using NodaTime.Text;

namespace Attribution;

/// <summary>A moment of which a verdict is: what was said, printed or entered later, or speaks of another time, is no part of it.</summary>
/// <param name="Name">"as of 2024-12-27".</param>
/// <param name="WhyNot">Why a claim is no part of it, or null.</param>
/// <param name="DateOf">Which date of a claim that goes by, in words: "said 2024-12-24".</param>
internal sealed record Moment(string Name, Func<Claim, Finding?> WhyNot, Func<Claim, string> DateOf)
{
    /// <summary>The code of a claim that speaks of another time.</summary>
    public const string OtherTime = "other-time";

    /// <summary>By the day on which the witness spoke, or else on which it was first reported.</summary>
    public static Moment Said(Edtf date) => new(
        $"as of {date}",
        claim => Authority.SaidOn(claim.Chain) is { } said && date.IsBefore(said) == TruthValue.Yes
            ? new("said-later", Authority.DatedOutlet(claim.Chain) is { } outlet
                ? $"It is first known later than {date}: {Who(outlet)} passed it on {said}."
                : $"{Wording.Who(claim)} said it later than {date}: {said}.")
            : null,
        claim => Authority.SaidOn(claim.Chain) is not { } said ? "said: not known"
            : Authority.DatedOutlet(claim.Chain) is { } outlet ? $"passed on by {Who(outlet)} {said}"
            : $"said {said}");

    /// <summary>By the date of the outermost link that has one.</summary>
    public static Moment Published(Edtf date) => new(
        $"as published by {date}",
        claim => Printed(claim.Chain) is { Date: { } printed } link && date.IsBefore(printed) == TruthValue.Yes
            ? new("published-later", $"{Who(link)} gave it later than {date}: {printed}.")
            : null,
        claim => Printed(claim.Chain) is { } link
            ? $"published by {Who(link)} {link.Date}"
            : "published: not known");

    /// <summary>By the instant of entry.</summary>
    public static Moment Recorded(Instant instant)
    {
        string text = InstantPattern.ExtendedIso.Format(instant);
        return new(
            $"as recorded by {text}",
            claim => claim.RecordedAt > instant
                ? new("recorded-later", $"It was recorded later than {text}: {InstantPattern.ExtendedIso.Format(claim.RecordedAt.Value)}.")
                : null,
            claim => claim.RecordedAt is { } recorded ? $"recorded {InstantPattern.ExtendedIso.Format(recorded)}" : "recorded: not known");
    }

    /// <summary>By the time that a claim speaks of.</summary>
    public static Moment Valid(LocalDate day)
    {
        Edtf on = Edtf.On(day), after = Edtf.On(day.PlusDays(1));
        return new(
            $"valid on {on}",
            claim => claim.Period is { } period && IsOfAnother(claim, period)
                ? new(OtherTime, $"It speaks of {Wording.Time(period)}, not of {Wording.Period(on)}.")
                : null,
            claim => claim.Topic.Accrual == Accrual.FixedAttribute ? "of any time"
                : claim.Period is { } period ? $"of {period}"
                : "of what time: not known");

        bool IsOfAnother(Claim claim, Edtf period) => claim.Topic.Accrual switch
        {
            Accrual.FixedAttribute => false,
            Accrual.Cumulative or Accrual.Peak => period.End == EdtfEnd.Stated && period.IsBefore(after) == TruthValue.No,
            _ => period.Overlaps(on) == TruthValue.No,
        };
    }

    private static string Who(Link link) => Wording.Plain(link.Speaker.ToString());

    private static Link? Printed(Chain chain)
    {
        foreach (Link link in chain.Links)
        {
            if (link.Date is not null) return link;
        }

        return null;
    }
}
