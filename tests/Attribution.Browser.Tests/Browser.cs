using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Attribution.Tests;

/// <summary>
/// A headless Chromium that is installed on the machine: that of ATTRIBUTION_BROWSER, or the first on the path. Where there is none, each
/// test that asks for it is skipped.
/// </summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] Folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);

    internal static readonly string? Program = Environment.GetEnvironmentVariable("ATTRIBUTION_BROWSER")
        ?? Names.SelectMany(name => Folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private readonly string _folder = Directory.CreateTempSubdirectory("attribution-browser").FullName;
    private Process? _process;
    private DevTools? _page;

    public async ValueTask InitializeAsync()
    {
        if (Program is null) return;
        ProcessStartInfo start = new(Program)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
                "--remote-debugging-port=0", $"--user-data-dir={Path.Combine(_folder, "profile")}", "about:blank",
            },
        };
        _process = Process.Start(start)!;
        const string Listening = "DevTools listening on ";
        string? line;
        do line = await _process.StandardError.ReadLineAsync();
        while (line is not null && !line.StartsWith(Listening, StringComparison.Ordinal));
        if (line is null) throw new InvalidOperationException($"The browser {Program} did not start.");

        // What nobody reads would fill the pipe, and stop the browser.
        _ = _process.StandardError.ReadToEndAsync();
        _ = _process.StandardOutput.ReadToEndAsync();
        _page = await DevTools.Open(new(line[Listening.Length..]));
    }

    public ValueTask DisposeAsync()
    {
        _page?.Dispose();
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Shows a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="isDark">Whether the system of the reader is dark.</param>
    /// <param name="medium">"print" for paper, or "" for the screen.</param>
    internal async Task<DevTools> Show(string html, int width, bool isDark, string medium = "")
    {
        Assert.SkipWhen(_page is null, "No Chromium is installed; set ATTRIBUTION_BROWSER to the path of one.");
        JsonArray features = [new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = isDark ? "dark" : "light" }];
        await _page.Ask("Emulation.setEmulatedMedia", new() { ["media"] = medium, ["features"] = features });
        await _page.Ask(
            "Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = 900, ["deviceScaleFactor"] = 1, ["mobile"] = false });
        string file = Path.Combine(_folder, "page.html");
        await File.WriteAllTextAsync(file, html);
        await _page.Ask("Page.navigate", new() { ["url"] = new Uri(file).AbsoluteUri });
        await _page.WaitFor("Page.loadEventFired");
        return _page;
    }

    /// <summary>Keeps a picture of what is shown, to be looked at, where ATTRIBUTION_SCREENSHOTS names a folder.</summary>
    internal async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("ATTRIBUTION_SCREENSHOTS") is not { Length: > 0 } folder) return;
        JsonNode answer = await _page!.Ask("Page.captureScreenshot", new() { ["captureBeyondViewport"] = true, ["clip"] = await Whole() });
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(
            Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name}.png")),
            Convert.FromBase64String(answer["data"]!.GetValue<string>()));
    }

    private async Task<JsonNode> Whole()
    {
        JsonNode size = (await _page!.Ask("Page.getLayoutMetrics"))["cssContentSize"]!;
        return new JsonObject
        {
            ["x"] = 0,
            ["y"] = 0,
            ["scale"] = 1,
            ["width"] = size["width"]!.GetValue<double>(),
            ["height"] = size["height"]!.GetValue<double>(),
        };
    }
}
