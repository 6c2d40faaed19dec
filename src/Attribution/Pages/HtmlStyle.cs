namespace Attribution;

/// <summary>
/// The style sheet of a page. Every rule begins with the class of the page's own element, so that a page within another changes nothing
/// around it; it has none of the characters that an XML writer escapes, since a browser reads it as it is.
/// </summary>
internal static class HtmlStyle
{
    /// <summary>The class of the element that all is in.</summary>
    public const string Class = "attribution";

    private const string Light = "--ink:#1a1a1a;--paper:#fff;--faint:#555;--line:#c4c4c4;--shade:#f3f3f3;--link:#0b4f9e;";

    private const string Dark = "--ink:#ececec;--paper:#121212;--faint:#b0b0b0;--line:#4a4a4a;--shade:#232323;--link:#8ab8f5;";

    public const string Sheet =
        $$"""

        .attribution{{{Light}}color-scheme:light;color:var(--ink);background:var(--paper);
          font:16px/1.5 system-ui,sans-serif;text-align:left;padding:1em max(1em,calc(50% - 31em));overflow-wrap:anywhere}
        .attribution.dark{{{Dark}}color-scheme:dark}
        @media (prefers-color-scheme:dark){.attribution.auto{{{Dark}}color-scheme:dark} }
        .attribution :is(h1,h2,h3,h4,h5,h6){line-height:1.25;margin:1.2em 0 .4em}
        .attribution h1{font-size:1.6em;margin-top:0}
        .attribution h2{font-size:1.3em}
        .attribution h3{font-size:1.1em}
        .attribution :is(h4,h5,h6){font-size:1em}
        .attribution :is(p,ul,dl){margin:.6em 0}
        .attribution ul{padding-left:1.4em}
        .attribution li{margin:.25em 0}
        .attribution a{color:var(--link);text-decoration:underline}
        .attribution dl{display:grid;grid-template-columns:minmax(6em,max-content) minmax(0,1fr);gap:.25em 1.2em}
        .attribution dt{color:var(--faint)}
        .attribution dd{margin:0}
        .attribution .wide{overflow-x:auto;margin:.8em 0}
        .attribution table{border-collapse:collapse;width:100%;font-size:.94em;color:inherit;background:none;border:0;margin:0}
        .attribution caption{text-align:left;color:var(--faint);padding:0 0 .3em}
        .attribution :is(th,td){text-align:left;vertical-align:top;padding:.35em .9em .35em 0;border:0;
          border-top:1px solid var(--line);background:none;color:inherit;overflow-wrap:normal}
        .attribution .long{overflow-wrap:anywhere;min-width:7em}
        .attribution thead th{border-top:0;color:var(--faint);font-weight:normal}
        .attribution tbody th{font-weight:600}
        .attribution details{border:1px solid var(--line);border-radius:4px;padding:.5em .9em;margin:.9em 0}
        .attribution summary{cursor:pointer}
        .attribution summary :is(h1,h2,h3,h4,h5,h6){display:inline;font-size:1em;margin:0}
        .attribution svg{display:block;max-width:100%;height:auto;margin:.8em 0}
        .attribution .slim{display:none}
        @media (max-width:40em){
          .attribution table{font-size:.82em}
          .attribution :is(th,td){padding-right:.4em}
          .attribution .slim{display:block}
          .attribution .broad{display:none}
        }
        @media print{
          .attribution,.attribution.dark,.attribution.auto{{{Light}}color-scheme:light;padding:0;font-size:10.5pt}
          .attribution details{border:0;padding:0}
          .attribution details::details-content{content-visibility:visible;height:auto;block-size:auto}
          .attribution summary{list-style:none}
          .attribution .wide{overflow:visible}
          .attribution thead{display:table-header-group}
          .attribution .slim{display:none}
          .attribution .broad{display:block}
          .attribution :is(tr,li,svg){break-inside:avoid}
          .attribution :is(h1,h2,h3,h4,h5,h6,summary){break-after:avoid}
        }

        """;
}
