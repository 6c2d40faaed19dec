using System.Globalization;

namespace Attribution;

/// <summary>Weights that a caller states, by key, with one for all other keys.</summary>
internal sealed class WeightTable
{
    private readonly SortedDictionary<string, double> _weights = new(StringComparer.Ordinal);

    /// <param name="weights">Keys with their weights, at least one, each key once.</param>
    /// <param name="rest">The weight of all other keys, or null where they have none.</param>
    public WeightTable(IEnumerable<KeyValuePair<string, double>> weights, double? rest)
    {
        ArgumentNullException.ThrowIfNull(weights);
        foreach ((string key, double weight) in weights)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(weights));
            if (!_weights.TryAdd(key, Checked($"The weight of '{key}'", weight)))
            {
                throw new ArgumentException(Printable.Message($"'{key}' has two weights; give it one."), nameof(weights));
            }
        }

        if (_weights.Count == 0)
        {
            throw new ArgumentException("No weight is stated; give at least one, or use Weightings.Equal.", nameof(weights));
        }

        Rest = rest is { } stated ? Checked("The weight of the rest", stated) : null;
    }

    /// <summary>The weight of all other keys, or null.</summary>
    public double? Rest { get; }

    public double? Find(string key) => _weights.TryGetValue(key, out double weight) ? weight : null;

    /// <summary>"A 1, B 0.8; unassessed 0.5", with the round-trip digits of each weight.</summary>
    public string Describe(string rest) =>
        string.Join(", ", _weights.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}")))
        + (Rest is { } weight ? string.Create(CultureInfo.InvariantCulture, $"; {rest} {weight}") : "");

    /// <summary>A weight, if it is finite and not negative.</summary>
    public static double Checked(string what, double weight) => Argument.IsWeight(weight)
        ? weight
        : throw new ArgumentException(
            Printable.Message($"{what} is {weight}; {Argument.WeightRule}."));
}
