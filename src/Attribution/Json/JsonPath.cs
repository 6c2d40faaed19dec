using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Attribution;

/// <summary>The path of the token at which a reader stands: <c>.claims[3].topic</c>.</summary>
internal sealed class JsonPath
{
    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>Follows a reader to its next token, before what the token opens or closes counts.</summary>
    public void Enter(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.PropertyName && _steps.Count > 0)
        {
            _steps[^1] = (JsonCursor.Unescaped(ref json) ?? "?", 0);
        }
        else if (json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject) && _steps is [.., (null, int index)])
        {
            _steps[^1] = (null, index + 1);
        }
    }

    /// <summary>Goes into what the token opens, or out of what it closes.</summary>
    public void Leave(JsonTokenType token)
    {
        if (token == JsonTokenType.StartObject) _steps.Add(("", 0));
        else if (token == JsonTokenType.StartArray) _steps.Add((null, -1));
        else if (token is JsonTokenType.EndArray or JsonTokenType.EndObject) _steps.RemoveAt(_steps.Count - 1);
    }

    public override string ToString()
    {
        const int Longest = 48;
        StringBuilder path = new();
        foreach ((string? name, int index) in _steps)
        {
            if (name is null && index >= 0) path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (name is null or "") continue;
            else if (name.Length <= Longest && name.All(char.IsAsciiLetterOrDigit)) path.Append('.').Append(name);
            else path.Append(CultureInfo.InvariantCulture, $"['{Printable.Escaped(name, Longest)}']");
        }

        return path.ToString();
    }
}
