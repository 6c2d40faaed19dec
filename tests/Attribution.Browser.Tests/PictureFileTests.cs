using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Attribution.Tests;

/// <summary>The command of docs/display.md makes a PNG of a picture, in the size that the page says.</summary>
[Collection(BrowserTests.Name)]
public class PictureFileTests
{
    [Fact]
    public async Task The_command_of_the_page_makes_a_picture_of_the_size_that_it_says()
    {
        Assert.SkipWhen(Browser.Program is null, "No Chromium is installed; set ATTRIBUTION_BROWSER to the path of one.");
        string folder = Directory.CreateTempSubdirectory("attribution-png").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "verdict.svg"), Samples.Svg());
            string[] command = Page().Split('\n').Single(line => line.StartsWith("chromium ", StringComparison.Ordinal)).Split(' ');
            ProcessStartInfo start = new(Browser.Program, [.. command[1..], "--no-sandbox", $"--user-data-dir={folder}/profile"])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using Process process = Process.Start(start)!;
            Task<string> errors = process.StandardError.ReadToEndAsync(), output = process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            string said = await errors + await output;
            Assert.True(process.ExitCode == 0, said);
            byte[] png = await File.ReadAllBytesAsync(Path.Combine(folder, "verdict.png"));
            Assert.Equal("PNG"u8, png.AsSpan(1, 3));
            Assert.Equal(1600, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
            Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Page([CallerFilePath] string path = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "docs", "display.md"));
}
