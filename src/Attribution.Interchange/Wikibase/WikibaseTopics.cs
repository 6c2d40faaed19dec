using System.Collections.Immutable;

namespace Attribution;

/// <summary>Which property a topic is, and which topic a property.</summary>
internal static class WikibaseTopics
{
    /// <summary>The topic that a property of an entity becomes where the options name none.</summary>
    public static Topic Made(string property, string? entity) =>
        new(entity is null ? property : $"{entity}.{property}", property, entity ?? "an item");

    /// <summary>The property of a topic and the entity that it speaks of, if its id or the options say it.</summary>
    public static bool TryFind(Topic topic, ImmutableDictionary<string, Topic> topics, out string property, out string? entity)
    {
        entity = null;
        if (topics.FirstOrDefault(pair => pair.Value == topic).Key is { } mapped)
        {
            property = mapped;
            return true;
        }

        int point = topic.Id.IndexOf('.', StringComparison.Ordinal);
        property = topic.Id[(point + 1)..];
        if (point > 0) entity = topic.Id[..point];
        return WikibaseId.Is(property, 'P') && (entity is null || WikibaseId.Is(entity, 'Q'));
    }
}
