using System.Text.Json;

namespace Attribution;

/// <summary>Sets up <see cref="JsonSerializerOptions"/> for all types of Attribution.</summary>
public static class AttributionJson
{
    /// <summary>
    /// Adds a converter for each type of Attribution that stands in types of your own: values, parts of claim sets, and, for writing only,
    /// results. Values (<see cref="Estimate"/>, <see cref="Unit"/>, <see cref="Edtf"/>, <see cref="Scope"/>, <see cref="Assessment"/>) work
    /// without this; the others need it, or their converter named on the property.
    /// </summary>
    /// <param name="options">The options. A source-generated context takes them in its constructor: <c>new MyContext(options)</c>.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="InvalidOperationException">The options are in use already, and read-only.</exception>
    public static JsonSerializerOptions AddAttribution(this JsonSerializerOptions options) =>
        options.AddAttribution(EstimateNotation.Members);

    /// <inheritdoc cref="AddAttribution(JsonSerializerOptions)" path="/*[not(self::param)]"/>
    /// <param name="options">The options. A source-generated context takes them in its constructor: <c>new MyContext(options)</c>.</param>
    /// <param name="estimates">
    /// How a value of type <see cref="Estimate"/> is written. <see cref="EstimateNotation.Phrase"/> loses the words that it was read from.
    /// Within claims and results estimates are always objects.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="estimates"/> is not defined.</exception>
    public static JsonSerializerOptions AddAttribution(this JsonSerializerOptions options, EstimateNotation estimates)
    {
        ArgumentNullException.ThrowIfNull(options);
        AttributionConverters.AddTo(options, estimates);

        // Without reflection, as in file-based apps, there would be no contract for the types themselves.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
        {
            options.TypeInfoResolverChain.Add(new AttributionConverters());
        }

        return options;
    }
}
