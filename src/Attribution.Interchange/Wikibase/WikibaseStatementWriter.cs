using System.Text.Json;

namespace Attribution;

/// <summary>Writes one claim as a statement.</summary>
internal sealed class WikibaseStatementWriter(LossList losses, WikibaseOptions options)
{
    /// <summary>The property of a claim, the entity that it speaks of, and what writes its statement; null if no statement can say
    /// it.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="path">The path to it.</param>
    /// <param name="deprecation">The claim by which the wiki deprecates it, or null.</param>
    /// <param name="alone">Whether it is the only claim of the document, which then cannot leave it out.</param>
    public (string Property, string? Entity, Action<Utf8JsonWriter> Write)? Plan(
        Claim claim, string path, ClaimRelation? deprecation, bool alone)
    {
        if (!WikibaseTopics.TryFind(claim.Topic, options.Topics, out string property, out string? entity))
        {
            losses.Refuse(
                $"{path}.topic",
                LossCodes.Topic,
                $"The topic '{Printable.Escaped(claim.Topic.Id)}' is not a property; add it to options.Topics, such as "
                    + "[\"P1120\"] = topic.");
            return null;
        }

        if (!CanSay(claim))
        {
            string detail = $"A statement cannot say that the witness {Say(claim)}; a deprecated one is not a denial.";
            if (alone) losses.Refuse($"{path}.stance", LossCodes.Stance, detail);
            else losses.Add($"{path}.stance", LossCodes.Stance, $"The claim '{Printable.Escaped(claim.Id)}' is left out. {detail}");
            return null;
        }

        (string Property, string? Date, bool IsUnknown)[] period = Note(claim, path, property, entity, deprecation);
        WikibaseQuantity? quantity = Quantity(claim, path);
        bool circa = quantity is not null && claim.Value is Estimate { IsApproximate: true };
        Action<Utf8JsonWriter>? reference = new WikibaseReference(options).Plan(claim.Chain, losses, $"{path}.chain");
        string? reason = WikibaseId.Is(deprecation?.Reason, 'Q') ? deprecation!.Reason : null;
        return (property, entity, json =>
        {
            json.WriteStartObject();
            MainSnak(json, property, claim, quantity);
            json.WriteString("type", "statement");
            if (circa || period.Length > 0 || reason is not null)
            {
                json.WriteStartObject("qualifiers");
                if (circa) Item(json, WikibaseId.SourcingCircumstances, WikibaseId.Circa);
                foreach ((string Property, string? Date, bool IsUnknown) end in period) WikibasePeriod.Write(json, end);
                if (reason is not null) Item(json, WikibaseId.ReasonForDeprecation, reason);
                json.WriteEndObject();
            }

            if (WikibaseId.IsStatement(claim.Id)) json.WriteString("id", claim.Id);
            json.WriteString("rank", deprecation is null ? "normal" : "deprecated");
            reference?.Invoke(json);
            json.WriteEndObject();
        }
        );
    }

    private static bool CanSay(Claim claim) => claim.Stance switch
    {
        Stance.Asserts => true,
        Stance.Denies => claim.Value is null,
        Stance.Believes or Stance.Fears or Stance.Hedges => claim.Value is not null,
        _ => false,
    };

    private static string Say(Claim claim) => claim.Stance switch
    {
        Stance.NeitherConfirmsNorDenies => "neither confirms nor denies it",
        Stance.Silent => "does not mention it",
        Stance.Remarks => "speaks of another claim",
        _ => $"{claim.Stance.ToString().ToLowerInvariant()} this",
    };

    private (string Property, string? Date, bool IsUnknown)[] Note(
        Claim claim, string path, string property, string? entity, ClaimRelation? deprecation)
    {
        if (claim.Topic != (options.Topics.GetValueOrDefault(property) ?? WikibaseTopics.Made(property, entity)))
        {
            losses.Add($"{path}.topic", LossCodes.Topic, "What is known of the topic beside its property is lost; add it to "
                + "options.Topics.");
        }

        if (!WikibaseId.IsStatement(claim.Id))
        {
            losses.Add($"{path}.id", LossCodes.Id, $"'{Printable.Escaped(claim.Id)}' is not the id of a statement; the wiki "
                + "will give one.");
        }

        if (claim.Stance is Stance.Believes or Stance.Fears or Stance.Hedges)
        {
            losses.Add($"{path}.stance", LossCodes.Stance, $"The statement asserts what the witness {Say(claim)}.");
        }

        if (claim.Scope.Count > 0) losses.Add($"{path}.scope", LossCodes.Scope, $"'{Printable.Escaped(claim.Scope.ToString())}' is lost.");
        if (deprecation is { Reason: { } reason } && !WikibaseId.Is(reason, 'Q'))
        {
            losses.Add(path, LossCodes.Relation, $"The reason '{Printable.Escaped(reason)}' of its deprecation is not an "
                + "item; it is lost.");
        }

        ClaimLosses.Around(losses, path, claim);
        ClaimLosses.Assessments(losses, path, claim);
        if (WikibasePeriod.Plan(claim.Period?.ToString()) is { } period) return period;
        losses.Add($"{path}.period", LossCodes.FuzzyTime, $"'{claim.Period}' is not made of days, months, years and decades; it is lost.");
        return [];
    }

    private WikibaseQuantity? Quantity(Claim claim, string path)
    {
        if (claim.Value is Estimate estimate)
        {
            WikibaseQuantity? quantity = WikibaseQuantity.Plan(estimate, losses, $"{path}.value", options, circa: true);
            if (quantity is null)
            {
                losses.Add($"{path}.value", LossCodes.Value, "The statement says that there is a value, and not which.");
            }

            return quantity;
        }

        if (claim.Value is TextValue words)
        {
            losses.Add(
                $"{path}.value",
                LossCodes.Value,
                $"'{Printable.Escaped(words.Text)}' is not a quantity: the statement says that there is a value, and not which.");
        }

        return null;
    }

    private void MainSnak(Utf8JsonWriter json, string property, Claim claim, WikibaseQuantity? quantity)
    {
        json.WriteStartObject("mainsnak");
        json.WriteString("snaktype", quantity is not null ? "value" : claim.Stance == Stance.Denies ? "novalue" : "somevalue");
        json.WriteString("property", property);
        if (quantity is not null)
        {
            json.WriteStartObject("datavalue");
            json.WriteStartObject("value");
            quantity.Write(json, options);
            json.WriteEndObject();
            json.WriteString("type", "quantity");
            json.WriteEndObject();
        }

        json.WriteString("datatype", "quantity");
        json.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter json, string property, string item)
    {
        json.WriteStartArray(property);
        WikibaseSnak.Item(json, property, item);
        json.WriteEndArray();
    }
}
