using System.Reflection;

namespace Attribution;

/// <summary>How LINQPad is shown a value: it calls <c>ToDump</c> on it, and shows what that returns.</summary>
internal static class LinqPad
{
    /// <summary>
    /// LINQPad's own wrapper for HTML, made by reflection, so that it is not referenced; where the program does not run in LINQPad, the
    /// text of the value.
    /// </summary>
    public static object Dump(IPageSource source)
    {
        MethodInfo? rawHtml = Type.GetType("LINQPad.Util, LINQPad.Runtime")?.GetMethod("RawHtml", [typeof(string)]);
        return rawHtml?.Invoke(null, [HtmlPage.WriteWithStyle(source)]) ?? $"{source}";
    }
}
