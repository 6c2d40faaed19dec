using System.Globalization;
using Attribution.Merging;

namespace Attribution.Tests;

/// <summary>The code of docs/beliefs.md prints what the page says.</summary>
public class BeliefsPageTests
{
    [Fact]
    public void Votes_and_their_fusion()
    {
        Source wire = new("wire", "the wire", SourceKind.Publication);
        Source korea = new("kr", "South Korea", SourceKind.Government);
        Source ukraine = new("ua", "Ukraine", SourceKind.Government);
        Source moscow = new("ru", "Moscow", SourceKind.Government);
        Source chiefs = new("jcs", "the Joint Chiefs", SourceKind.Organisation, partOf: [korea]);
        Source spies = new("nis", "the intelligence service", SourceKind.Organisation, partOf: [korea]);
        Source dissident = new("mnd", "a ministry", SourceKind.Organisation, partOf: [korea]);
        Source envoy = new("envoy", "the envoy", SourceKind.Person);
        Topic deployed = new("deployed", "deployment of troops", "the north", Accrual.FixedAttribute);

        Claim Say(string id, Source who, Stance stance, string? rating = null) => new(
            id,
            Chain.From(wire).Quoting(who),
            deployed,
            stance: stance,
            assessments: rating is null ? [] : [Scales.AdmiraltyReliability[rating]]);

        ClaimSet claims =
        [
            Say("1", chiefs, Stance.Asserts, "B"), Say("2", spies, Stance.Asserts, "B"), Say("3", dissident, Stance.Denies, "C"),
            Say("4", ukraine, Stance.Asserts, "B"), Say("5", moscow, Stance.Denies, "D"), Say("6", envoy, Stance.NeitherConfirmsNorDenies),
        ];
        Votes votes = Reconciler.Default.Reconcile(claims).Votes;
        Shows([.. votes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)]);

        Trust rated = Trust.OnScale(Scales.AdmiraltyReliability, ("B", 0.8), ("C", 0.6), ("D", 0.3));
        Shows(
            votes.Fuse(BeliefFusion.Weighted, rated),
            votes.DempsterShafer(Trust.Of("by name", witness => witness.Name == "Moscow" ? 0.3 : 0.8)));
    }

    [Fact]
    public void The_paradox_and_the_mathematics()
    {
        const int Meningitis = 0b001, Tumour = 0b010, Concussion = 0b100;
        MassFunction one = MassFunction.Of(3, new(Meningitis, 0.99), new(Tumour, 0.01));
        MassFunction other = MassFunction.Of(3, new(Concussion, 0.99), new(Tumour, 0.01));
        DempsterCombination together = DempsterRule.Combine(one, other);
        Shows(together, together.Yager, DempsterRule.Combine(one.Discount(0.9), other.Discount(0.9)));

        Opinion seen = Opinion.FromEvidence([8, 1]);
        Shows(seen, seen.ProjectedProbability(0).ToString("F3", CultureInfo.InvariantCulture), seen.Discount(0.5));

        Opinion[] table = [Opinion.Binomial(0.1, 0.3, 0.6), Opinion.Binomial(0.4, 0.2, 0.4), Opinion.Binomial(0.7, 0.1, 0.2)];
        Shows([.. BeliefFusion.All.Select(fusion => $"{fusion}: {fusion.Fuse(table)}")]);
    }

    private static void Shows(params object[] printed)
    {
        string[] page = Page();
        Assert.All(printed, line => Assert.Contains(page, shown => shown.EndsWith($"// {line}", StringComparison.Ordinal)));
    }

    private static string[] Page() => File.ReadAllLines(DocsPage.Path("beliefs.md"));
}
