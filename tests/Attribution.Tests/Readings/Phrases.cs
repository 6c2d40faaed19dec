namespace Attribution.Tests;

/// <summary>Estimates of every form, by a short name, for tables.</summary>
internal static class Phrases
{
    public static Estimate Of(string name) => name switch
    {
        "1,100" => Estimate.Of(1_100),
        "7.0" => Estimate.Of(7.0m),
        "-7.0" => Estimate.Of(-7.0m),
        "0" => Estimate.Of(0),
        "exactly 1,100" => Estimate.Exactly(1_100),
        "about 1,100" => Estimate.Approximately(1_100),
        "nearly 3,000" => Estimate.Nearly(3_000),
        "just over 40" => Estimate.JustOver(40),
        "40-odd" => Estimate.Create(EstimateForm.JustOver, lower: Bound.Inclusive(40), approximate: true),
        "more than 1,100" => Estimate.MoreThan(1_100),
        "more than about 1,100" => Estimate.Create(EstimateForm.MoreThan, lower: Bound.Exclusive(1_100), approximate: true),
        "at least 10,000" => Estimate.AtLeast(10_000),
        "up to 60" => Estimate.UpTo(60),
        "less than 5" => Estimate.LessThan(5),
        "40 to 60" => Estimate.Between(40, 60),
        "some 40 to 60" => Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), approximate: true),
        "40 to 60 (95%)" => Estimate.Create(EstimateForm.Range, Bound.Inclusive(40), Bound.Inclusive(60), coverage: Coverage.Stated(0.95m)),
        "40 or 60" => Estimate.Either(60, 40),
        "1,200 ± 50" => Estimate.PlusMinus(1_200, 50),
        "50 (40-60)" => Estimate.BestWithRange(50, 40, 60),
        "50 (95% CI 40-60)" => Estimate.BestWithRange(50, 40, 60, coverage: 0.95m),
        "several thousand" => Estimate.Create(EstimateForm.Vague, lower: Bound.Inclusive(2_000), approximate: true),
        "on the order of 100" => Estimate.OnTheOrderOf(100),
        "on the order of -100" => Estimate.OnTheOrderOf(-100),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such phrase."),
    };
}
