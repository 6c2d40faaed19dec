using System.Collections;
using System.Reflection;

namespace Attribution.Tests;

/// <summary>
/// What hosts look for by name is there, in the form in which they look for it: each look-up is done here as the host does it.
/// </summary>
public class HostTests
{
    public static TheoryData<Type> Shown => [.. PageSamples.Types];

    private static readonly IPageSource[] Pages = [.. PageSamples.Of(Article.Claims), PageSamples.Table()];

    /// <summary>.NET Interactive: an attribute and its source of formatters, by name and by reflection.</summary>
    [Theory]
    [MemberData(nameof(Shown))]
    public void A_notebook_of_dotnet_interactive_shows_html(Type type)
    {
        object attribute = Assert.Single(
            type.GetCustomAttributes(inherit: true), attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        Type source = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        string[] preferred = (string[])attribute.GetType().GetProperty("PreferredMimeTypes")!.GetValue(attribute)!;
        object made = Activator.CreateInstance(source)!;
        IEnumerable formatters = (IEnumerable)source.GetMethod("CreateTypeFormatters")!.Invoke(made, [])!;
        IPageSource value = One(type);
        Dictionary<string, string> written = [];
        foreach (object formatter in formatters)
        {
            string mimeType = (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!;
            MethodInfo format = formatter.GetType().GetMethod("Format")!;
            using StringWriter writer = new();
            Assert.Equal(true, format.Invoke(formatter, [value, writer]));
            Assert.Equal(false, format.Invoke(formatter, [new object(), writer]));
            written[mimeType] = writer.ToString();
        }

        Assert.Equal(["text/html"], preferred);
        Assert.StartsWith("<style>", written["text/html"], StringComparison.Ordinal);
        Assert.EndsWith("</section>\n", written["text/html"], StringComparison.Ordinal);
        Assert.StartsWith("# ", written["text/markdown"], StringComparison.Ordinal);
        Assert.Equal(value.ToString(), written["text/plain"]);
    }

    /// <summary>Verso and others: a public method of the instance without parameters, which returns a text.</summary>
    [Theory]
    [MemberData(nameof(Shown))]
    public void A_host_that_looks_for_ToHtml_finds_it(Type type)
    {
        MethodInfo? found = type.GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, null, Type.EmptyTypes, null);
        Assert.Equal(typeof(string), found?.ReturnType);
        Assert.StartsWith("<!DOCTYPE html>", (string)found!.Invoke(One(type), [])!, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_has_a_page_has_it_in_Markdown_too(Type type)
    {
        MethodInfo? found = type.GetMethod("ToMarkdown", BindingFlags.Public | BindingFlags.Instance, null, Type.EmptyTypes, null);
        string brief = (string)found!.Invoke(One(type), [])!;
        MethodInfo? chosen = type.GetMethod("ToMarkdown", [typeof(PageOptions)]);
        Assert.StartsWith("# ", brief, StringComparison.Ordinal);
        Assert.Equal(chosen!.Invoke(One(type), [PageOptions.Default]), brief);
    }

    /// <summary>LINQPad: a method of any visibility; outside LINQPad there is nothing to wrap HTML in.</summary>
    [Theory]
    [MemberData(nameof(Shown))]
    public void LINQPad_finds_ToDump(Type type)
    {
        MethodInfo? found = type.GetMethod(
            "ToDump", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, null, Type.EmptyTypes, null);
        Assert.Equal(typeof(object), found?.ReturnType);
        IPageSource value = One(type);
        Assert.Equal(value.ToString(), found!.Invoke(value, []));
    }

    [Fact]
    public void What_is_shown_is_what_has_a_page() => Assert.Equal(
        typeof(Claim).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IPageSource))).OrderBy(Name),
        PageSamples.Types.OrderBy(Name));

    private static string Name(Type type) => type.Name;

    private static IPageSource One(Type type) => Pages.First(page => page.GetType() == type);
}
