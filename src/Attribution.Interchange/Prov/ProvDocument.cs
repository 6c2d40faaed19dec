using System.Text.Json.Nodes;

namespace Attribution;

/// <summary>A document that is being written: records by section, in the order in which sections are first used.</summary>
internal sealed class ProvDocument
{
    private readonly JsonObject _root = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public JsonObject Root => _root;

    /// <summary>Adds an element with a name.</summary>
    public JsonObject Add(string section, string name)
    {
        JsonObject record = [];
        Section(section).Add(name, record);
        return record;
    }

    /// <summary>Adds a relation, which has no name of its own.</summary>
    public JsonObject Relate(string section, string role, string one, string otherRole, string other)
    {
        int count = _counts[section] = _counts.GetValueOrDefault(section) + 1;
        JsonObject record = new() { [role] = one, [otherRole] = other };
        Section(section).Add(FormattableString.Invariant($"_:{section}{count}"), record);
        return record;
    }

    /// <summary>A value that is a qualified name, as the submission types it.</summary>
    public static JsonObject Name(string name) => new() { ["$"] = name, ["type"] = "xsd:QName" };

    private JsonObject Section(string section)
    {
        if (_root[section] is JsonObject found) return found;
        JsonObject made = [];
        _root.Add(section, made);
        return made;
    }
}
