namespace Attribution.Tests;

/// <summary>Facts of STIX Version 2.1 (OASIS Standard), Appendix A: term, value written, range read.</summary>
public class StixConfidenceTests
{
    public static TheoryData<Scale, string, int, int, int> Table => new()
    {
        { Scales.StixNoneLowMedHigh, "None", 0, 0, 0 },
        { Scales.StixNoneLowMedHigh, "Low", 15, 1, 29 },
        { Scales.StixNoneLowMedHigh, "Med", 50, 30, 69 },
        { Scales.StixNoneLowMedHigh, "High", 85, 70, 100 },
        { Scales.StixZeroToTen, "0", 0, 0, 4 },
        { Scales.StixZeroToTen, "1", 10, 5, 14 },
        { Scales.StixZeroToTen, "2", 20, 15, 24 },
        { Scales.StixZeroToTen, "3", 30, 25, 34 },
        { Scales.StixZeroToTen, "4", 40, 35, 44 },
        { Scales.StixZeroToTen, "5", 50, 45, 54 },
        { Scales.StixZeroToTen, "6", 60, 55, 64 },
        { Scales.StixZeroToTen, "7", 70, 65, 74 },
        { Scales.StixZeroToTen, "8", 80, 75, 84 },
        { Scales.StixZeroToTen, "9", 90, 85, 94 },
        { Scales.StixZeroToTen, "10", 100, 95, 100 },
        { Scales.AdmiraltyCredibility, "5", 10, 0, 19 },
        { Scales.AdmiraltyCredibility, "4", 30, 20, 39 },
        { Scales.AdmiraltyCredibility, "3", 50, 40, 59 },
        { Scales.AdmiraltyCredibility, "2", 70, 60, 79 },
        { Scales.AdmiraltyCredibility, "1", 90, 80, 100 },
        { Scales.StixWep, "Impossible", 0, 0, 0 },
        { Scales.StixWep, "Almost certainly not", 10, 1, 19 },
        { Scales.StixWep, "Probably not", 30, 20, 39 },
        { Scales.StixWep, "Even chance", 50, 40, 59 },
        { Scales.StixWep, "Likely", 70, 60, 79 },
        { Scales.StixWep, "Highly likely", 90, 80, 99 },
        { Scales.StixWep, "Certain", 100, 100, 100 },
        { Scales.StixDni, "Remote", 5, 0, 9 },
        { Scales.StixDni, "Very unlikely", 15, 10, 19 },
        { Scales.StixDni, "Unlikely", 30, 20, 39 },
        { Scales.StixDni, "Roughly even chance", 50, 40, 59 },
        { Scales.StixDni, "Likely", 70, 60, 79 },
        { Scales.StixDni, "Very likely", 85, 80, 89 },
        { Scales.StixDni, "Almost certain", 95, 90, 100 },
    };

    public static TheoryData<Scale> Mapped =>
    [
        Scales.StixInteger, Scales.StixNoneLowMedHigh, Scales.StixZeroToTen, Scales.AdmiraltyCredibility, Scales.StixWep, Scales.StixDni,
    ];

    [Theory]
    [MemberData(nameof(Table))]
    public void A_term_is_written_as_its_value_and_read_from_its_range(Scale scale, string term, int value, int from, int to)
    {
        Assert.Equal(value, StixConfidence.ToInteger(scale[term]));
        Assert.Equal(scale[term], StixConfidence.FromInteger(from, scale));
        Assert.Equal(scale[term], StixConfidence.FromInteger(to, scale));
    }

    [Theory]
    [MemberData(nameof(Mapped))]
    public void Every_integer_is_read_and_every_term_survives_the_round_trip(Scale scale)
    {
        for (int confidence = 0; confidence <= 100; confidence++)
        {
            Assessment read = StixConfidence.FromInteger(confidence, scale);
            Assert.Equal(read, StixConfidence.FromInteger(StixConfidence.ToInteger(read)!.Value, scale));
        }
    }

    [Fact]
    public void The_integer_scale_loses_nothing()
    {
        for (int confidence = 0; confidence <= 100; confidence++)
        {
            Assert.Equal(confidence, StixConfidence.ToInteger(StixConfidence.FromInteger(confidence, Scales.StixInteger)));
        }
    }

    [Fact]
    public void Credibility_that_cannot_be_judged_is_an_absent_property_not_zero() =>
        Assert.Null(StixConfidence.ToInteger(Scales.AdmiraltyCredibility["6"]));

    // 'Likely' is 55–80 % in ICD 203; STIX reads 57 as an even chance.
    [Fact]
    public void The_stix_scale_named_after_the_dni_is_not_icd_203()
    {
        Assert.Equal("Roughly Even Chance / Roughly Even Odds", StixConfidence.FromInteger(57, Scales.StixDni).Level.Code);
        Assert.Equal("likely", Scales.Icd203Likelihood.LevelsFor(0.57m).Single().Code);
        Assert.Throws<ArgumentException>(() => StixConfidence.FromInteger(57, Scales.Icd203Likelihood));
        Assert.Throws<ArgumentException>(() => StixConfidence.ToInteger(Scales.Icd203Likelihood["likely"]));
    }

    [Fact]
    public void What_is_outside_0_to_100_or_null_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidence.FromInteger(-1, Scales.StixDni));
        Assert.Throws<ArgumentOutOfRangeException>(() => StixConfidence.FromInteger(101, Scales.StixDni));
        Assert.Throws<ArgumentNullException>(() => StixConfidence.FromInteger(50, null!));
        Assert.Throws<ArgumentNullException>(() => StixConfidence.ToInteger(null!));
    }
}
