using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Attribution.Tests;

/// <summary>Every link of a page leads to a file and to a heading of it; a package's page, read elsewhere, links absolutely.</summary>
public partial class LinkTests
{
    private static readonly string Site =
        XDocument.Load(Path.Combine(Repository.Root, "src", "Directory.Build.props")).Descendants("PackageProjectUrl").Single().Value;

    public static TheoryData<string> Pages => [.. Repository.Pages, "CHANGELOG.md", "SECURITY.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_a_file_and_a_heading(string page) =>
        Assert.Empty(Links(page).Select(link => Broken(page, link)).OfType<string>());

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_package_page_links_absolutely(string page)
    {
        if (!page.StartsWith("src/", StringComparison.Ordinal)) return;

        Assert.All(Links(page), link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Links(string page)
    {
        string text = Repository.Read(page);
        string[] lines = text.Split('\n');
        HashSet<int> fenced = [.. Fence.Of(text).SelectMany(fence => Enumerable.Range(fence.Line - 1, fence.Lines.Length))];
        return lines.Where((_, i) => !fenced.Contains(i))
            .SelectMany(line => Link().Matches(Code().Replace(line, "")))
            .Select(match => match.Groups[1].Value);
    }

    /// <summary>What is wrong with a link, or null; what is on other sites is not asked for.</summary>
    private static string? Broken(string page, string link)
    {
        string pages = $"{Site}/blob/main";
        string target = link.StartsWith($"{pages}/", StringComparison.Ordinal) ? link[pages.Length..] : link;
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal)) return null;

        string[] parts = target.Split('#', 2);
        string folder = Path.GetDirectoryName(page)!;
        string path = parts[0].Length == 0 ? page : parts[0][0] == '/' ? parts[0][1..] : Path.Combine(folder, parts[0]);
        string full = Path.GetFullPath(Path.Combine(Repository.Root, path));
        if (!File.Exists(full) && !Directory.Exists(full)) return $"{page}: {link}: there is no such file";
        if (parts.Length == 1) return null;
        if (!full.EndsWith(".md", StringComparison.Ordinal)) return $"{page}: {link}: only a page has headings";

        return Headings(Repository.Read(full)).Contains(parts[1]) ? null : $"{page}: {link}: there is no such heading";
    }

    /// <summary>The headings of a page as GitHub writes them in an address: lower case, spaces as hyphens, no punctuation.</summary>
    private static HashSet<string> Headings(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith('#')).Select(line =>
            NoSlug().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]*`(?!\\])")]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{Nd} _-]")]
    private static partial Regex NoSlug();
}
