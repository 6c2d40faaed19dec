namespace Attribution;

/// <summary>
/// Tells notebooks of .NET Interactive how a type is shown. They find it by this name in any assembly, so that nothing of theirs is
/// referenced.
/// </summary>
/// <param name="formatterSourceType">A type with a constructor without parameters and a method <c>CreateTypeFormatters</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [NotebookFormatter.Html];
}
