using System.Text.Json;

namespace Attribution;

/// <summary>Sources and works in the vocabulary of schema.org.</summary>
internal static class SchemaOrgNames
{
    public static void Write(Utf8JsonWriter json, string member, Speaker speaker, InterchangeOptions options)
    {
        if (speaker.Sources.Length == 1)
        {
            json.WritePropertyName(member);
            Write(json, speaker.Sources[0], options);
            return;
        }

        json.WriteStartArray(member);
        foreach (Source source in speaker.Sources) Write(json, source, options);
        json.WriteEndArray();
    }

    public static string TypeOf(SourceKind kind) => kind switch
    {
        SourceKind.Person => "Person",
        SourceKind.Government => "GovernmentOrganization",
        SourceKind.Publication => "NewsMediaOrganization",
        _ => "Organization",
    };

    /// <summary>The kind that a type stands for; a type that is not known is an organisation.</summary>
    public static SourceKind KindOf(string? type) => type switch
    {
        "Person" => SourceKind.Person,
        "GovernmentOrganization" => SourceKind.Government,
        "NewsMediaOrganization" => SourceKind.Publication,
        _ => SourceKind.Organisation,
    };

    private static void Write(Utf8JsonWriter json, Source source, InterchangeOptions options)
    {
        json.WriteStartObject();
        json.WriteString("@type", TypeOf(source.Kind));
        json.Text("name", PublicNames.Name(source, options));
        json.WriteEndObject();
    }
}
