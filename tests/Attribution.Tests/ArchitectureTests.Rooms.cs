using ArchUnitNET.Domain;

namespace Attribution.Tests;

/// <content>
/// The rooms of the two largest folders, which have an order of their own: a room uses only rooms that come before it. What lies in the
/// folder itself, its door, is a room as well.
/// </content>
public partial class ArchitectureTests
{
    /// <summary>
    /// The catalogue of mergers lies at the door of its folder and uses all of it, while everything uses the other types at that door.
    /// </summary>
    private const string Catalogue = "Merging: the catalogue";

    private static readonly string[] Rooms =
    [
        // From what is summed to what is merged.
        "Merging/Sums",
        "Merging/Overlaps",
        "Merging/Averages",
        "Merging",
        "Merging/Censored",
        "Merging/Beliefs",
        "Merging/Pools",
        "Merging/TauSquared",
        "Merging/InverseVariance",
        "Merging/Regression",
        "Merging/Consensus",
        "Merging/Dependence",
        "Merging/Diagnostics",
        "Merging/Scales",
        "Merging/Tables",
        "Merging/Tables/Topics",
        "Merging/Tables/Lanes",
        "Merging/Tables/Kernels",
        "Merging/TruthDiscovery/Frame",
        "Merging/TruthDiscovery/Numeric",
        "Merging/TruthDiscovery/Labels",
        "Merging/TruthDiscovery/Mixed",
        "Merging/TruthDiscovery",
        "Merging/Mergers/Basis",
        "Merging/Mergers",
        Catalogue,

        // The way of a claim from what was said to the verdict, and what is asked of verdicts.
        "Reconciliation/Policies",
        "Reconciliation/Auditing",
        "Reconciliation/Voices",
        "Reconciliation/Wording",
        "Reconciliation/Selecting",
        "Reconciliation/Witnesses",
        "Reconciliation/Weighing",
        "Reconciliation/Comparing",
        "Reconciliation/Grading",
        "Reconciliation/Tables",
        "Reconciliation/Explaining",
        "Reconciliation/Votes",
        "Reconciliation/Plots",
        "Reconciliation/Pages",
        "Reconciliation",
        "Reconciliation/Learning",
        "Reconciliation/Registry",
        "Reconciliation/Sensitivity",
        "Reconciliation/Grouping",
        "Reconciliation/Timelines",
        "Reconciliation/Totals",
        "Reconciliation/Verdicts",
    ];

    /// <summary>Types of later rooms that a room uses all the same, each with its reason.</summary>
    private static readonly (string From, string Type)[] Exceptions =
    [
        // A result explains itself, counts its votes, is drawn and is a page.
        ("Reconciliation/Explaining", nameof(Reconciliation)),
        ("Reconciliation/Votes", nameof(Reconciliation)),
        ("Reconciliation/Plots", nameof(Reconciliation)),
        ("Reconciliation/Pages", nameof(Reconciliation)),
    ];

    private static readonly Lazy<(string From, string To, string Type, string Text)[]> RoomUses = new(() =>
    [
        .. from type in Library.Types
           let room = RoomOf(type)
           where room is not null
           from dependency in type.Dependencies
           let other = RoomOf(dependency.Target)
           where other is not null && other != room && other.Split('/', ':')[0] == room.Split('/', ':')[0]
           let name = Outermost(dependency.Target)
           select (room, other, name, $"{room}: {Outermost(type)} uses {name} of {other}"),
    ]);

    [Fact]
    public void A_room_uses_only_rooms_before_it()
    {
        Assert.Contains(RoomUses.Value, use => use is { From: "Reconciliation/Comparing", To: "Reconciliation/Voices" });
        Assert.Contains(RoomUses.Value, use => use is { From: "Merging/InverseVariance", To: "Merging/Sums" });
        Assert.Empty(RoomUses.Value
            .Where(use => IsAbove(use.To, use.From) && !Exceptions.Contains((use.From, use.Type)))
            .Select(use => use.Text)
            .Distinct()
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_exception_is_needed() =>
        Assert.Empty(Exceptions.Except(RoomUses.Value.Where(use => IsAbove(use.To, use.From)).Select(use => (use.From, use.Type))));

    [Fact]
    public void Every_room_has_its_place() => Assert.Empty(
        SourceTree.Library.Select(SourceTree.RoomOf).Where(room => room.Split('/')[0] is "Merging" or "Reconciliation").Except(Rooms));

    private static bool IsAbove(string room, string other) => Array.IndexOf(Rooms, room) > Array.IndexOf(Rooms, other);

    /// <summary>The room of a type in one of the two folders, nested ones with what they are nested in; null for any other type.</summary>
    private static string? RoomOf(IType type)
    {
        string name = Outermost(type);
        if (FolderOf(type) is not ("Merging" or "Reconciliation")) return null;
        return name == nameof(Mergers) ? Catalogue : SourceTree.RoomOfType[name];
    }

    private static string Outermost(IType type) => NameOf(type.FullName.Split('+')[0]);
}
