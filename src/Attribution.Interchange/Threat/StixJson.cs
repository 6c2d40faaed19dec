namespace Attribution;

/// <summary>
/// Assessments as the STIX 2.1 property <c>confidence</c>, an integer from 0 to 100 (STIX Version 2.1, OASIS Standard, 10 June 2021,
/// Appendix A), through the tables of <see cref="StixConfidence"/>.
/// </summary>
/// <remarks>
/// The property is the producer's confidence in its own object, and says not on which scale. A scale with fewer levels rounds the number,
/// which an import lists; an object that its producer has revoked is refused. Admiralty credibility 6, "truth cannot be
/// judged", is written by leaving the property out, which others read as unspecified. Without losses,
/// <c>Import(Export(assessment, options).Text, options).Value</c> equals <c>assessment</c>.
/// </remarks>
public static class StixJson
{
    private const string Format = "STIX 2.1";

    private static readonly StixOptions Default = new();

    /// <summary>Writes an assessment: <c>{"confidence":70}</c>.</summary>
    /// <param name="assessment">The assessment, on a scale that STIX maps.</param>
    /// <param name="options">The scale on which it will be read, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// STIX does not map the scale, or something would be lost, and the options ask for a refusal.
    /// </exception>
    public static Exported Export(Assessment assessment, StixOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        int? confidence = Confidence(assessment, "assessment", options, losses);
        return Finish(confidence, options, losses);
    }

    /// <summary>
    /// Writes the assessment of a claim that STIX has a scale for: <c>{"confidence":70}</c>. The claim itself belongs into the object that
    /// the property is put on, so that its value at least is always among the losses.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="options">The scale on which it will be read, and what becomes of losses; null for the defaults.</param>
    /// <exception cref="LossException">
    /// The claim has no assessment on a scale that STIX maps, or something would be lost, and the options ask for a refusal.
    /// </exception>
    public static Exported Export(Claim claim, StixOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        options ??= Default;
        LossList losses = new(Format, options.OnLoss);
        losses.Add("claim", LossCodes.Value, "Only the confidence is written; what the claim says belongs into the object that has it.");
        int written = Array.FindIndex([.. claim.Assessments], IsMapped);
        int? confidence = written < 0
            ? null
            : Confidence(claim.Assessments[written], FormattableString.Invariant($"claim.assessments[{written}]"), options, losses);
        if (written < 0) losses.Refuse("claim.assessments", LossCodes.Scale, "No assessment is on a scale that STIX maps; add one.");
        for (int i = 0; i < claim.Assessments.Length; i++)
        {
            if (i == written) continue;
            losses.Add(
                FormattableString.Invariant($"claim.assessments[{i}]"),
                LossCodes.Scale,
                $"The assessment '{Printable.Escaped(claim.Assessments[i].ToString())}' is lost.");
        }

        return Finish(confidence, options, losses);
    }

    /// <summary>Reads the confidence of a STIX object, on the scale of the options.</summary>
    /// <param name="json">The object.</param>
    /// <param name="options">The scale, and the greatest size; null for the defaults.</param>
    /// <returns>The assessment, and what else the object has, which was not read.</returns>
    /// <exception cref="InterchangeException">The document is not an object with a confidence from 0 to 100.</exception>
    public static Imported<Assessment> Import(string json, StixOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, json, options.MaximumBytes, document => Read(document, options));
    }

    /// <inheritdoc cref="Import(string, StixOptions?)" path="/*[not(self::param)]"/>
    /// <param name="utf8">A stream of UTF-8, read to its end; it stays open.</param>
    /// <param name="options">The scale, and the greatest size; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static Imported<Assessment> Import(Stream utf8, StixOptions? options = null)
    {
        options ??= Default;
        return JsonInput.Read(Format, utf8, options.MaximumBytes, document => Read(document, options));
    }

    private static Assessment? Read(Json document, StixOptions options)
    {
        if (!document.IsObject)
        {
            document.WrongType("an object");
            return null;
        }

        if (document["objects"] is { IsArray: true })
        {
            document.Problem("bundle", "A bundle has several objects, each with a confidence of its own; give one object at a time.");
            return null;
        }

        document.LeaveAllBut("confidence", "revoked");
        if (document["revoked"] is { } revoked && revoked.Flag() is true)
        {
            revoked.Problem("revoked", "The producer has revoked the object, and its confidence with it; leave the object out.");
            return null;
        }

        if (document["confidence"] is not { } confidence)
        {
            document.Problem("no-confidence", "The object has no confidence: it is not specified, which is not 0. Leave the object out.");
            return null;
        }

        decimal? number = confidence.Number();
        if (number is >= 0 and <= 100 && number == Math.Truncate(number.Value))
        {
            Assessment read = StixConfidence.FromInteger((int)number.Value, options.Scale);
            if (StixConfidence.ToInteger(read) is { } written && written != number)
            {
                string level = Printable.Escaped(read.Level.ToString());
                confidence.Left(
                    LossCodes.Scale, FormattableString.Invariant($"{number:0} is '{level}' on this scale, which is written as {written}."));
            }

            return read;
        }

        if (number is not null)
        {
            confidence.Problem(
                "out-of-range", FormattableString.Invariant($"A confidence is a whole number from 0 to 100; {number} is not."));
        }

        return null;
    }

    private static bool IsMapped(Assessment assessment)
    {
        try
        {
            _ = StixConfidence.FromInteger(0, assessment.Scale);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static int? Confidence(Assessment assessment, string path, StixOptions options, LossList losses)
    {
        string told = Printable.Escaped(assessment.ToString());
        if (!IsMapped(assessment))
        {
            losses.Refuse(path, LossCodes.Scale, $"STIX does not map '{told}'; it maps the scales that StixConfidence names.");
            return null;
        }

        int? confidence = StixConfidence.ToInteger(assessment);
        if (confidence is null)
        {
            losses.Add(path, LossCodes.Scale, $"STIX leaves the property out for '{told}', as it does where nothing is specified.");
        }
        else if (assessment.Scale != options.Scale)
        {
            losses.Add(
                path, LossCodes.Scale, $"The scale of '{told}' is lost: the number is read on {options.Scale.Id}, unless the "
                    + "options name another.");
        }

        return confidence;
    }

    private static Exported Finish(int? confidence, StixOptions options, LossList losses) =>
        losses.Finish(() => JsonOutput.Write(options, json =>
    {
        json.WriteStartObject();
        if (confidence is { } number) json.WriteNumber("confidence", number);
        json.WriteEndObject();
    }));
}
