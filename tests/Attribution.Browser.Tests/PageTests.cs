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
        const string All = "[...document.querySelectorAll('details :is(p,li,td,th)')]";
        JsonNode? hidden = await page.Evaluate(All + ".filter(e => e.getClientRects().length === 0).map(e => e.tagName).join()");
        await browser.Picture($"{name}-print");
        Assert.Equal("", hidden!.GetValue<string>());
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
            const string Told = "each => `${each.id}: ${each.nodes.map(node => node.html).slice(0, 3).join()}`";
            JsonNode found = (await page.Evaluate($"axe.run().then(found => found.violations.map({Told}))"))!;
            Assert.Equal("[]", found.ToJsonString());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_name_becomes_an_element_or_runs(string name)
    {
        DevTools page = await browser.Show(Samples.Html(name), 800, isDark: false);
        Assert.Equal("0", await Count(page, "script,img,iframe,object,embed,form"));
        Assert.Equal("1", await Count(page, "h1"));
        Assert.NotEqual("broken", (await page.Evaluate("document.title"))!.GetValue<string>());
        if (name != "hostile claims") return;
        string text = (await page.Evaluate("document.body.textContent"))!.GetValue<string>();
        Assert.All(Samples.Extreme.Take(3), extreme => Assert.Contains(extreme, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>one</p><p style='margin-top:-1.2em'>two</p>", "overlaps")]
    [InlineData("<div style='overflow:hidden;width:3em;white-space:nowrap'>a text that is cut</div>", "leaves its DIV")]
    [InlineData("<p style='width:2000px'>broad</p>", "the page is")]
    public async Task The_check_of_the_layout_finds_what_is_wrong(string body, string problem)
    {
        string html = $"<!DOCTYPE html><html lang='en'><title>x</title><body>{body}</body></html>";
        DevTools page = await browser.Show(html, 480, isDark: false);
        Assert.Contains(problem, (await page.Evaluate(Layout))!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        DevTools page = await browser.Show("<!DOCTYPE html><html><body><h3>x</h3><img src=x></body></html>", 480, isDark: false);
        await page.Evaluate(Axe + ";0");
        string found = (await page.Evaluate("axe.run().then(found => found.violations.map(each => each.id).join())"))!.GetValue<string>();
        Assert.Contains("image-alt", found, StringComparison.Ordinal);
        Assert.Contains("html-has-lang", found, StringComparison.Ordinal);
    }

    private static string Style(string property) => $"getComputedStyle(document.querySelector('.attribution')).{property}";

    private static async Task<string> Count(DevTools page, string selector) =>
        (await page.Evaluate($"String(document.querySelectorAll('{selector}').length)"))!.GetValue<string>();

    private static string Read(string resource)
    {
        using StreamReader reader = new(typeof(PageTests).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
