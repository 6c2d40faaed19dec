using System.Text.Json;
using Attribution.Merging;

namespace Attribution;

/// <content>What was learnt of witnesses. A source of the method is a number: the position of the witness.</content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, LearntReliability result) =>
        Write(json, "learntReliability", result, static writer => writer.Members);

    private void Members(LearntReliability learnt)
    {
        Text("method", learnt.Method);
        _json.WriteBoolean("isLearnt", learnt.IsLearnt);
        Object("result", learnt.Result, Members);
        Objects("witnesses", learnt.Witnesses, witness =>
        {
            Text("name", witness.Name);
            Ids("roots", witness.Roots);
            _json.WriteStartObject("reliability");
            Members(witness.Reliability);
            _json.WriteEndObject();
        });
        Objects("topics", learnt.Topics, topic =>
        {
            Id("topic", topic.Topic);
            Write("scope", topic.Scope);
            Text("period", topic.Period?.ToString());
            Ids("claims", topic.Claims);
            Number("truth", topic.Truth);
            Number("standardError", topic.StandardError);
            Texts("answers", topic.Answers);
        });
        Objects("leftOut", learnt.LeftOut, one =>
        {
            Id("claim", one.Claim);
            Object("reason", one.Reason, Members);
        });
        Objects("attributes", learnt.Attributes, attribute =>
        {
            Text("predicate", attribute.Predicate);
            _json.WriteStartObject("errors");
            Members(attribute.Errors);
            _json.WriteEndObject();
        });
        Objects("findings", learnt.Findings, Members);
    }

    private void Members(TruthResult result)
    {
        _json.WriteNumber("topics", result.Topics);
        _json.WriteNumber("claims", result.Claims);
        _json.WriteNumber("sharedTopics", result.SharedTopics);
        _json.WriteNumber("iterations", result.Iterations);
        _json.WriteBoolean("converged", result.Converged);
        Number("logLikelihood", result.LogLikelihood);
        Objects("copying", result.Copying, pair =>
        {
            _json.WriteNumber("first", pair.First);
            _json.WriteNumber("second", pair.Second);
            _json.WriteNumber("sharedTopics", pair.SharedTopics);
            Number("firstCopies", pair.FirstCopies);
            Number("secondCopies", pair.SecondCopies);
            Number("either", pair.Either);
        });
        if (result is not LabelTruths labels) return;
        Objects("qualities", labels.Qualities, quality =>
        {
            _json.WriteNumber("source", quality.Source);
            Number("sensitivity", quality.Sensitivity);
            Number("specificity", quality.Specificity);
        });
    }

    private void Members(SourceReliability reliability)
    {
        _json.WriteNumber("source", reliability.Source);
        _json.WriteNumber("claims", reliability.Claims);
        _json.WriteNumber("testedClaims", reliability.TestedClaims);
        _json.WriteBoolean("isTested", reliability.IsTested);
        Number("weight", reliability.Weight);
        Number("standardError", reliability.StandardError);
        Number("trust", reliability.Trust);
    }

    private void Members(AttributeReliability errors)
    {
        _json.WriteNumber("attribute", errors.Attribute);
        _json.WriteNumber("source", errors.Source);
        _json.WriteNumber("testedClaims", errors.TestedClaims);
        Number("meanError", errors.MeanError);
        Number("meanSquare", errors.MeanSquare);
        _json.WriteBoolean("leans", errors.Leans);
    }
}
