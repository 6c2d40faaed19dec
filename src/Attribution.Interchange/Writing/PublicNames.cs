namespace Attribution;

/// <summary>By which id and which name a source is written: the one place that decides it.</summary>
internal static class PublicNames
{
    /// <summary>The source itself, or who it is where it is confidential and the caller says reveal.</summary>
    public static Source Told(Source source, InterchangeOptions options) => options.RevealConfidential ? source.Reveal() : source;

    public static string Id(Source source, InterchangeOptions options) => Told(source, options).Id;

    public static string Name(Source source, InterchangeOptions options) => Told(source, options).Name;

    /// <summary>"A", "A and B", or "A or B".</summary>
    public static string Of(Speaker speaker, InterchangeOptions options) => string.Join(
        speaker.Kind == SpeakerKind.OneOf ? " or " : " and ", speaker.Sources.Select(source => Name(source, options)));
}
