using NodaTime;

namespace Attribution;

/// <summary>The day that a merged total or state is of.</summary>
internal static class AsOf
{
    /// <summary>", as of 12 October 2023"; where the answers end on several days, the first and the last of them; else nothing.</summary>
    public static string Of(Reconciliation result)
    {
        if (result.Topic.Accrual is not (Accrual.Cumulative or Accrual.State or Accrual.Peak)) return "";
        LocalDate? first = null, last = null;
        foreach (Claim claim in result.Used)
        {
            if (claim.Value is not Estimate) continue;
            Edtf? time = claim.Period is { Latest: not null } period ? period : Authority.SaidOn(claim.Chain);
            if (time?.Latest is not { } end) return "";
            if (first is null || end < first) first = end;
            if (last is null || end > last) last = end;
        }

        if (first is not { } from || last is not { } to) return "";
        return from == to
            ? $", as of {Wording.Period(Edtf.On(to))}"
            : $", as of days from {Wording.Period(Edtf.On(from))} to {Wording.Period(Edtf.On(to))}";
    }
}
