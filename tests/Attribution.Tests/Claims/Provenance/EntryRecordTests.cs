using NodaTime;

namespace Attribution.Tests;

public class EntryRecordTests
{
    private static readonly Instant Then = Instant.FromUtc(2025, 1, 2, 23, 59);

    [Fact]
    public void Equality_counts_every_member() => EqualityContract.Holds(
        new EntryRecord("mk", [new("jd", Then)], [new("mk", "x", Then)]),
        new EntryRecord("mk", [new("jd", Then)], [new("mk", "x", Then)]),
        new EntryRecord("mk", [new("jd")], [new("mk", "x", Then)]),
        new EntryRecord("mk", [new("jd", Then)], [new("mk", "x")]),
        new EntryRecord("mk", [new("jd", Then)], [new("mk", "y", Then)]),
        new EntryRecord("mk", [new("jd", Then)]),
        new EntryRecord(null, [new("jd", Then)], [new("mk", "x", Then)]));

    [Fact]
    public void A_record_says_something()
    {
        Assert.Throws<ArgumentException>(() => new EntryRecord());
        Assert.Throws<ArgumentException>("by", () => new EntryRecord(" "));
        Assert.Throws<ArgumentException>("reviews", () => new EntryRecord("mk", [null!]));
        Assert.Throws<ArgumentException>("corrections", () => new EntryRecord("mk", corrections: [null!]));
        Assert.Throws<ArgumentException>("by", () => new EntryReview(""));
        Assert.Throws<ArgumentException>("by", () => new EntryCorrection("", "x"));
        Assert.Throws<ArgumentException>("what", () => new EntryCorrection("mk", " "));
    }

    [Fact]
    public void Text_says_who_did_what_and_when() => Assert.Equal(
        "entered by mk; reviewed by jd on 2025-01-02; entry corrected by mk: “the value read 1,200”",
        new EntryRecord("mk", [new("jd", Then)], [new("mk", "the value read 1,200")]).ToString());

    [Fact]
    public void A_claim_notes_each_correction_after_those_before()
    {
        Claim claim = Sample.Claim("S1").WithEntry(new("mk", [new("jd", Then)]));
        Claim corrected = claim.WithEntryCorrected("mk", "one", Then).WithEntryCorrected("jd", "two");
        Assert.Equal(new("mk", [new("jd", Then)], [new("mk", "one", Then), new("jd", "two")]), corrected.Entry);
        Assert.Equal([new EntryCorrection("mk", "one")], Sample.Claim("S1").WithEntryCorrected("mk", "one").Entry!.Corrections);
        Assert.Equal(claim, corrected.WithEntry(claim.Entry));
        Assert.Equal(Sample.Claim("S1"), corrected.WithEntry(null));
    }
}
