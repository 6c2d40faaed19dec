namespace Attribution.Fuzz;

/// <summary>Parts of documents, and what breaks them.</summary>
internal static class JsonPieces
{
    public static IReadOnlyList<string> All { get; } =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u0000", "\\ud800", "null", "true", "false", "0", "-1", "1e400", "1e-400", "0.10",
        "79228162514264337593543950336",
        "\"id\": \"S1\",", "\"claims\": [", "\"chain\": [", "\"topic\": \"T\",", "\"estimate\": {", "\"text\": \"nearly 3,000\"",
        "\"lower\": 1,", "\"upper\": 0,",
        "\"relations\": [", "\"version\": 2", "\"\": {}", "\"extensions\": {\"a\": [[[[1]]]]}", "\"on\": \"2024-12-XX\",",
        "\"source\": \"jcs\",", "\"stance\": \"denies\",",
        "//", "\u202e", "\u2028", "\uFEFF", "[[[[[[[[", "{\"a\":{\"a\":{\"a\":",
    ];
}
