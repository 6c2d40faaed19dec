using System.Text.RegularExpressions;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Attribution.Tests;

/// <summary>
/// The floors of the library: a folder uses only folders on lower floors, so that each step of the way from words to a verdict can be read,
/// tested and replaced without those above it.
/// </summary>
public partial class ArchitectureTests
{
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["Reconciliation"] = 5,
        ["Merging"] = 4,
        ["Readings"] = 3,
        ["Claims"] = 2,
        ["Estimates"] = 1,
        ["Assessments"] = 1,
        ["Units"] = 0,
        ["Time"] = 0,
        ["Drawing"] = 0,
        ["Pages"] = 0,
        ["Numerics"] = 0,
        ["Logic"] = 0,
        ["Intervals"] = 0,
        ["Distributions"] = 0,
        ["Arguments"] = -1,
        ["Json"] = -1,
        ["Ids"] = -2,
        ["Printing"] = -2,
    };

    /// <summary>Uses between folders of one floor: distributions are over intervals, and both compute.</summary>
    private static readonly (string From, string To)[] Siblings =
        [("Distributions", "Numerics"), ("Distributions", "Intervals"), ("Intervals", "Numerics"), ("Time", "Logic")];

    private static readonly Architecture Library = new ArchLoader().LoadAssemblies(typeof(Claim).Assembly).Build();

    [Fact]
    public void A_folder_uses_only_lower_floors()
    {
        (string From, string To, string Text)[] uses =
        [
            .. from type in Library.Types
               let folder = FolderOf(type)
               where folder is not null
               from dependency in type.Dependencies
               let other = FolderOf(dependency.Target)
               where other is not null && other != folder
               select (folder, other, $"{folder}/{type.Name} uses {other}/{dependency.Target.Name}"),
        ];
        Assert.Contains(uses, use => use is { From: "Reconciliation", To: "Claims" });
        Assert.Contains(uses, use => use is { From: "Claims", To: "Units" });
        Assert.Empty(uses.Where(use => !MayUse(use.From, use.To)).Select(use => use.Text).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Reconciliation", "Merging", true)]
    [InlineData("Claims", "Readings", false)]
    [InlineData("Estimates", "Assessments", false)]
    [InlineData("Units", "Time", false)]
    [InlineData("Distributions", "Numerics", true)]
    [InlineData("Numerics", "Distributions", false)]
    [InlineData("Claims", "Helpers", false)]
    public void Floors_decide_who_may_use_whom(string from, string to, bool may) => Assert.Equal(may, MayUse(from, to));

    [Fact]
    public void Every_type_lies_in_one_folder_and_every_folder_on_a_floor()
    {
        Assert.DoesNotContain(SourceTree.Library.Select(path => path.Split('/')[0]).Distinct(), folder => !Floors.ContainsKey(folder));
        Assert.DoesNotContain(SourceTree.FolderOfType, pair => !Floors.ContainsKey(pair.Value));
        Assert.DoesNotContain(TopLevelTypes().Select(NameOf), name => !SourceTree.FolderOfType.ContainsKey(name));
    }

    [Fact]
    public void Every_public_type_lies_in_the_file_of_its_name() =>
        Assert.Empty(
            from type in TopLevelTypes()
            where type.IsPublic
            let name = NameOf(type)
            where !SourceTree.Library.Any(path => Path.GetFileName(path) == $"{name}.cs")
            select name);

    [Fact]
    public void A_file_is_named_after_a_type_that_it_declares() =>
        Assert.Empty(
            from path in SourceTree.Library
            let name = Path.GetFileName(path).Split('.')[0]
            where SourceTree.FolderOfType.GetValueOrDefault(name) != path.Split('/')[0]
            select path);

    [Fact]
    public void A_file_declares_one_public_type() =>
        Assert.DoesNotContain(SourceTree.All, path => PublicType().Count(SourceTree.Read(path)) > 1);

    [Fact]
    public void What_a_user_types_is_in_one_namespace_and_the_mathematics_in_another() => Assert.Equal(
        ["Attribution", "Attribution.Merging"],
        TopLevelTypes().Where(type => type.IsPublic).Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Of_internal_types_the_building_blocks_of_the_mathematics_alone_have_a_namespace_of_their_own() => Assert.Empty(
        TopLevelTypes().Select(type => type.Namespace).Distinct().Except(["Attribution", "Attribution.Merging", "Attribution.Numerics"]));

    [Fact]
    public void No_folder_is_named_for_what_it_is_not_about()
    {
        string[] banned = ["Models", "Helpers", "Interfaces", "Common", "Utils", "Utilities", "Misc", "Shared", "Extensions"];
        Assert.DoesNotContain(
            SourceTree.All, path => path.Split('/').SkipLast(1).Any(folder => banned.Contains(folder, StringComparer.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Files_are_short()
    {
        (string Path, int Lines)[] sizes =
        [
            .. SourceTree.All.Select(path => (path, SourceTree.Read(path).Count(character => character == '\n'))),
        ];
        Assert.True(sizes.Length > 100, "The source tree was not found.");
        Assert.DoesNotContain(sizes, file => file.Lines > 500);
        Assert.True(sizes.Count(file => file.Lines <= 300) >= 0.95 * sizes.Length, "More than one file in twenty has more than 300 lines.");
        Assert.InRange(sizes.Select(file => file.Lines).Order().ElementAt(sizes.Length / 2), 1, 100);
    }

    private static bool MayUse(string from, string to) =>
        Floors.TryGetValue(from, out int floor)
            && Floors.TryGetValue(to, out int other)
            && (other < floor || Siblings.Contains((from, to)));

    /// <summary>The folder of a type, nested ones with what they are nested in; null for what is not the library's own text.</summary>
    private static string? FolderOf(IType type)
    {
        string name = type.FullName.Split('+')[0];
        return name.StartsWith("Attribution.", StringComparison.Ordinal) ? SourceTree.FolderOfType.GetValueOrDefault(NameOf(name)) : null;
    }

    /// <summary>Those of the library's own text: the compiler's additions have no namespace, or names that nobody can write.</summary>
    private static IEnumerable<System.Type> TopLevelTypes() =>
        typeof(Claim).Assembly.GetTypes().Where(type =>
            !type.IsNested && type.Namespace?.Split('.')[0] == "Attribution" && !type.Name.Contains('<', StringComparison.Ordinal));

    private static string NameOf(System.Type type) => NameOf(type.Name);

    private static string NameOf(string name) => name.Split('.')[^1].Split('`')[0];

    [GeneratedRegex(@"^public (?!delegate)[^(\n=;]*\b(?:class|interface|enum|struct|record) \w+", RegexOptions.Multiline)]
    private static partial Regex PublicType();
}
