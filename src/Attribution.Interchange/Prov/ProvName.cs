using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Attribution;

/// <summary>Qualified names: a prefix, a colon and a local part in which every character that could mean something is escaped.</summary>
internal static class ProvName
{
    public const string ProvNamespace = "http://www.w3.org/ns/prov#";
    public const string Terms = "urn:attribution:terms:";
    public const string Source = "source";
    public const string Topic = "topic";
    public const string Link = "link";
    public const string Print = "print";
    public const string Term = "at";

    /// <summary>Prefixes that have a meaning of their own.</summary>
    public static ImmutableArray<string> Reserved { get; } = [Source, Topic, Link, Print, Term, "prov", "xsd", "default"];

    /// <summary>An id as a local part: ASCII letters, digits, "_" and, but at an end, "-" and "."; the rest as %XX of its UTF-8.</summary>
    public static string Escape(string id)
    {
        StringBuilder local = new(id.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(JsonOutput.Whole(id)))
        {
            char c = (char)b;
            bool inner = local.Length > 0 && c is '-' or '.';
            if (char.IsAsciiLetterOrDigit(c) || c == '_' || inner) local.Append(c);
            else local.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
        }

        return local[^1] is '-' or '.' ? $"{local.ToString(0, local.Length - 1)}%{(byte)local[^1]:X2}" : local.ToString();
    }

    /// <summary>The id of a qualified name's local part; the text itself where it is not escaped.</summary>
    public static string Unescape(string name) => Uri.UnescapeDataString(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
}
