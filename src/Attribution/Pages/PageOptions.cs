using System.Globalization;

namespace Attribution;

/// <summary>How a result is written as HTML or Markdown.</summary>
/// <remarks>
/// Without options, HTML is a whole page and Markdown begins with a heading of the first level. Equal when all members are equal.
/// </remarks>
public sealed record PageOptions
{
    /// <summary>A page of its own, light or dark as the reader's system is.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>A part of a page of your own, whose headings begin at the second level: <see cref="IsFragment"/> is true.</summary>
    public static PageOptions Fragment { get; } = new() { IsFragment = true, HeadingLevel = 2 };

    /// <summary>
    /// The style sheet of every fragment, in which each rule begins with the class <c>attribution</c>: put it once into a <c>style</c>
    /// element in the head of your own page. It has no character that must be escaped there.
    /// </summary>
    public static string StyleSheet => HtmlStyle.Sheet;

    /// <summary>
    /// Whether HTML is one <c>section</c> to be put into a page of your own, without a style sheet; else a whole page, from its doctype on.
    /// Markdown is the same for both. Default: false.
    /// </summary>
    public bool IsFragment { get; init; }

    /// <summary>The level of the first heading, from 1 to 6; those within are one deeper each, and 6 at most. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not from 1 to 6.</exception>
    public int HeadingLevel
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 6);
            field = value;
        }
    } = 1;

    /// <summary>Light, dark, or as the reader's system is; print is always light. Default: <see cref="PageTheme.Auto"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The theme is not defined.</exception>
    public PageTheme Theme
    {
        get;
        init => field = Argument.Defined(value);
    }

    /// <summary>
    /// Whether everything is written: every row of a table, and of a verdict every claim and sentence. Else tables have the first 100 rows,
    /// or as many as the short text has, and a verdict whose claims are more than 100 is that of the short text. Default: false.
    /// </summary>
    public bool IsFull { get; init; }

    /// <summary>Such as "a page, light or dark as the reader's system is" or "a fragment from heading 3 on, dark, in full".</summary>
    public override string ToString()
    {
        string what = IsFragment ? "a fragment" : "a page";
        string theme = Theme == PageTheme.Auto ? "light or dark as the reader's system is" : Theme == PageTheme.Dark ? "dark" : "light";
        bool isUsual = HeadingLevel == (IsFragment ? 2 : 1);
        string from = isUsual ? "" : string.Create(CultureInfo.InvariantCulture, $" from heading {HeadingLevel} on");
        return $"{what}{from}, {theme}{(IsFull ? ", in full" : "")}";
    }
}
