using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;

namespace Attribution.Tests;

/// <summary>
/// Pages in a real browser: no text is clipped, overlaps or leaves its place, names stay text, and axe finds nothing, in narrow and wide
/// windows, light and dark, and on paper.
/// </summary>
[Collection(BrowserTests.Name)]
public class PageTests(Browser browser)
{
    private static readonly string Layout = Read("Layout.js");

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_text_is_clipped_or_overlaps(string name)
    {
        foreach (int width in (int[])[320, 480, 800, 1200])
        {
            foreach (bool isDark in (bool[])[false, true])
            {
                DevTools page = await browser.Show(Samples.Html(name), width, isDark);
                string problems = (await page.Evaluate(Layout))!.GetValue<string>();
                await browser.Picture($"{name}-{width}-{(isDark ? "dark" : "light")}");
                Assert.True(problems.Length == 0, $"{name} in a window of {width}:\n{problems}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Paper_has_everything_dark_on_light(string name)
    {
        DevTools page = await browser.Show(Samples.Html(name), 700, isDark: true, "print");
        string hidden = (await page.Evaluate(
            "[...document.querySelectorAll('details *')].filter(e => e.getClientRects().length === 0).map(e => e.tagName).join()"))!.GetValue<string>();
        await browser.Picture($"{name}-print");
        Assert.Equal("", hidden);
        Assert.Equal("rgb(255, 255, 255)", (await page.Evaluate(Style("backgroundColor")))!.GetValue<string>());
        Assert.Equal("rgb(26, 26, 26)", (await page.Evaluate(Style("color")))!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Axe_finds_nothing(string name)
    {
        foreach (bool isDark in (bool[])[false, true])
        {
            DevTools page = await browser.Show(Samples.Html(name), 480, isDark);
            await page.Evaluate("for (const details of document.querySelectorAll('details')) details.open = true;");
            await page.Evaluate(Axe + ";0");
            JsonNode found = (await page.Evaluate(
                "axe.run().then(found => found.violations.map(each => `${each.id}: ${each.nodes.map(node => node.html).slice(0, 3).join()}`))"))!;
            Assert.Equal("[]", found.ToJsonString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_name_becomes_an_element_or_runs(string name)
    {
        DevTools page = await browser.Show(Samples.Html(name), 800, isDark: false);
        Assert.Equal("0", (await page.Evaluate("String(document.querySelectorAll('script,img,iframe,object,embed,form').length)"))!.GetValue<string>());
        Assert.NotEqual("broken", (await page.Evaluate("document.title"))!.GetValue<string>());
        Assert.Equal("1", (await page.Evaluate("String(document.querySelectorAll('h1').length)"))!.GetValue<string>());
        if (name != "hostile claims") return;
        string text = (await page.Evaluate("document.body.textContent"))!.GetValue<string>();
        Assert.All(Samples.Extreme.Take(3), extreme => Assert.Contains(extreme, text, StringComparison.Ordinal));
    }

    private static string Style(string property) => $"getComputedStyle(document.querySelector('.attribution')).{property}";

    private static string Read(string resource)
    {
        using StreamReader reader = new(typeof(PageTests).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
