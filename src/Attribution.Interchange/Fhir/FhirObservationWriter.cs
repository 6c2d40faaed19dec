using System.Text.Json;

namespace Attribution;

/// <summary>Writes one claim as an Observation.</summary>
internal sealed class FhirObservationWriter(Claim claim, FhirOptions options)
{
    private const string Path = "claim";

    private readonly LossList _losses = new(FhirJson.Format, options.OnLoss);

    public Exported Export()
    {
        Action<Utf8JsonWriter> value = Value();
        _losses.Add("claim.topic", LossCodes.Topic, "The topic stands in words: its accrual, its definition and its relations are lost.");
        _losses.Add("claim.id", LossCodes.Id, $"The id '{Printable.Escaped(claim.Id)}' is lost.");
        Link link = claim.Chain.Witness;
        bool isPlain = claim.Chain.Links.Length == 1 && link.Speaker.Kind == SpeakerKind.Single && link.Relation == LinkRelation.Asserts;
        if (!isPlain || link.Date is not null || link.Medium is not null)
        {
            _losses.Add("claim.chain", LossCodes.ChainDepth,
                "Only the witness is named, as performer: the chain, dates and media are lost.");
        }

        if (claim.Scope.Count > 0) _losses.Add("claim.scope", LossCodes.Scope, $"'{Printable.Escaped(claim.Scope.ToString())}' is lost.");
        ClaimLosses.Around(_losses, Path, claim);
        ClaimLosses.Assessments(_losses, Path, claim);
        Action<Utf8JsonWriter> time = Time();
        return _losses.Finish(() => JsonOutput.Write(options, json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "Observation");
            json.WriteString("status", "unknown");
            json.WriteStartObject("code");
            json.Text("text", claim.Topic.Predicate);
            json.WriteEndObject();
            Reference(json, "subject", claim.Topic.Subject);
            time(json);
            json.WriteStartArray("performer");
            json.WriteStartObject();
            json.Text("display", PublicNames.Of(link.Speaker, options));
            json.WriteEndObject();
            json.WriteEndArray();
            value(json);
            Note(json);
            json.WriteEndObject();
        }));
    }

    private Action<Utf8JsonWriter> Value()
    {
        if (claim.Stance is not (Stance.Asserts or Stance.Denies) && claim.Value is not null)
        {
            _losses.Add("claim.stance", LossCodes.Stance, $"The Observation asserts what the claim {Say(claim.Stance)}.");
        }

        if (claim.Value is { } value && claim.Stance != Stance.Denies) return new FhirValueWriter(_losses, "claim.value").Plan(value);
        if (claim is { Value: null, Stance: Stance.Asserts or Stance.Denies })
        {
            return json => json.WriteBoolean("valueBoolean", claim.Stance == Stance.Asserts);
        }

        _losses.Refuse("claim.stance", LossCodes.Stance, $"An Observation cannot say that the witness {Say(claim.Stance)}.");
        return _ => { };
    }

    private static string Say(Stance stance) => stance switch
    {
        Stance.NeitherConfirmsNorDenies => "neither confirms nor denies",
        Stance.Silent => "does not mention it",
        Stance.Remarks => "speaks of another claim",
        _ => stance.ToString().ToLowerInvariant(),
    };

    private Action<Utf8JsonWriter> Time()
    {
        string? text = claim.Period?.ToString();
        if (text is null) return _ => { };
        if (SimpleDate.Is(text)) return json => json.WriteString("effectiveDateTime", text);

        // A start that is missing is not known, an end that is missing is still to come (R4, Period).
        string[] ends = text.Split('/');
        if (ends.Length == 2 && text != "/.." && (SimpleDate.Is(ends[0]) || ends[0].Length == 0)
            && (SimpleDate.Is(ends[1]) || ends[1] == ".."))
        {
            return json =>
            {
                json.WriteStartObject("effectivePeriod");
                json.Text("start", ends[0].Length == 0 ? null : ends[0]);
                json.Text("end", ends[1] == ".." ? null : ends[1]);
                json.WriteEndObject();
            };
        }

        _losses.Add("claim.period", LossCodes.FuzzyTime, $"'{text}' is not a date, a month, a year or a period between such; it is lost.");
        return _ => { };
    }

    private void Note(Utf8JsonWriter json)
    {
        if ((claim.Value as Estimate)?.Text is not { } words) return;
        json.WriteStartArray("note");
        json.WriteStartObject();
        json.Text("text", words);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Reference(Utf8JsonWriter json, string member, string display)
    {
        json.WriteStartObject(member);
        json.Text("display", display);
        json.WriteEndObject();
    }
}
