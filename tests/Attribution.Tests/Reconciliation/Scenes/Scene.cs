using System.Globalization;

namespace Attribution.Tests;

/// <summary>
/// A set of claims as a file tells it, a line for each: <c>topic</c>, <c>source</c> and <c>policy</c> where they are not the usual, then
/// the claims: <c>7 | dead | wire quotes a @2024-05-01 | about 300 | Denies | in place=the north | for 2024-05 | Survey | Revises 2</c>,
/// where "-" is no value and quotation marks make words. What is wanted of them follows: <c>tell full</c>.
/// </summary>
internal sealed class Scene
{
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal)
    {
        ["wire"] = Said.Wire,
        ["paper"] = new("paper", "the Paper", SourceKind.Publication),
    };

    private readonly Dictionary<string, Topic> _topics = new(StringComparer.Ordinal);
    private readonly List<Claim> _claims = [];

    public Scene(IEnumerable<string> lines)
    {
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            string[] fields = line.Split(" | ");
            string[] words = fields[0].Split(' ', 2);
            switch (words[0])
            {
                case "topic": _topics.Add(words[1], TopicOf(words[1], fields)); break;
                case "source": _sources.Add(words[1], SourceOf(words[1], fields)); break;
                case "policy": Reconciler = With(Reconciler, words[1], fields[1]); break;
                case "tell": Wanted = [.. Wanted, words[1]]; break;
                default: _claims.Add(ClaimOf(fields)); break;
            }
        }

        Claims = ClaimSet.Create(_claims, _topics.Values, []);
    }

    public Reconciler Reconciler { get; private set; } = Reconciler.Default;

    public string[] Wanted { get; private set; } = [];

    public ClaimSet Claims { get; }

    private static Reconciler With(Reconciler reconciler, string kind, string name) => kind switch
    {
        "selection" => reconciler with { Selection = PolicyRegistry.Default.Selection(name) },
        "reader" => reconciler with { Reader = PolicyRegistry.Default.Reader(name) },
        "merger" => reconciler with { Merger = PolicyRegistry.Default.Merger(name) },
        "said" => reconciler with { Selection = Selections.AsOfSaid(Edtf.Parse(name)) },
        "published" => reconciler with { Selection = Selections.AsOfPublished(Edtf.Parse(name)) },
        "pairs" => reconciler with { MaximumPairs = int.Parse(name, CultureInfo.InvariantCulture) },
        "weights" => reconciler with { Weighting = Weightings.OfSources(name.Split(' ').Select(Weight), others: 1) },
        _ => reconciler with { MergeAgainstVerdict = true },
    };

    private static KeyValuePair<string, double> Weight(string text) =>
        text.Split('=') is [var id, var weight]
            ? new(id, double.Parse(weight, CultureInfo.InvariantCulture))
            : throw new FormatException($"“{text}” is not a weight; write a=2.");

    private static Topic TopicOf(string id, string[] fields) => new(
        id,
        fields[1],
        fields[2],
        Enum.Parse<Accrual>(fields[3]),
        unit: fields[4] == "-" ? null : Unit.Parse(fields[4]),
        parts: Enum.Parse<Parts>(fields[5]),
        relations: fields[6..].Select(field => field.Split(' ')).Select(words =>
            new TopicRelation(Enum.Parse<TopicRelationKind>(words[0]), words[1..])));

    private Source SourceOf(string id, string[] fields) => new(
        id,
        fields[1],
        Enum.Parse<SourceKind>(fields[2]),
        isNamed: !fields.Contains("unnamed"),
        partOf: fields[3..].Where(field => field != "unnamed").SelectMany(field => field.Split(' ')).Select(Named));

    private Source Named(string id)
    {
        if (!_sources.TryGetValue(id, out Source? source)) _sources.Add(id, source = Said.State(id));
        return source;
    }

    private Speaker SpeakerOf(string text) =>
        text.Contains('+', StringComparison.Ordinal) ? Speaker.Joint(text.Split('+').Select(Named))
        : text.Contains('/', StringComparison.Ordinal) ? Speaker.OneOf(text.Split('/').Select(Named))
        : Named(text);

    private Chain ChainOf(string text)
    {
        Chain? chain = null;
        string verb = "";
        string[] words = text.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            Speaker speaker = SpeakerOf(words[i]);
            Edtf? date = null;
            if (i + 1 < words.Length && words[i + 1][0] == '@') date = Edtf.Parse(words[++i][1..]);
            chain = verb switch
            {
                "" => Chain.From(speaker, date),
                "quotes" => chain!.Quoting(speaker, date),
                "paraphrases" => chain!.Paraphrasing(speaker, date),
                _ => chain!.BasedOn(speaker, date),
            };
            if (++i < words.Length) verb = words[i];
        }

        return chain!;
    }

    private Claim ClaimOf(string[] fields)
    {
        Claim claim = new(
            fields[0],
            ChainOf(fields[2]),
            _topics[fields[1]],
            ValueOf(fields[3]));
        foreach (string field in fields[4..])
        {
            string[] words = field.Split(' ', 2);
            claim = words[0] switch
            {
                "in" => claim.WithScope(ScopeOf(words[1])),
                "for" => claim.WithPeriod(Edtf.Parse(words[1])),
                _ when Enum.TryParse(words[0], out Stance stance) => claim.WithStance(stance),
                _ when Enum.TryParse(words[0], out CountBasis basis) => claim.WithBasis(basis),
                _ when Enum.TryParse(words[0], out AppearancePlace place) =>
                    claim.WithAppearances([.. claim.Appearances, new Appearance(place)]),
                _ => claim.WithRelations([.. claim.Relations, RelationOf(words)]),
            };
        }

        return claim;
    }

    private static ClaimValue? ValueOf(string text) => text switch
    {
        "-" => null,
        ['"', .. string words, '"'] => new TextValue(words),
        _ => Estimate.Parse(text),
    };

    private static Scope ScopeOf(string text) =>
        Scope.Of([.. text.Split("; ").Select(part => part.Split('=')).Select(pair => (pair[0], pair[1]))]);

    private static ClaimRelation RelationOf(string[] words)
    {
        string[] parts = words[1].Split(": ");
        return new(
            Enum.Parse<ClaimRelationKind>(words[0]), parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
    }
}
