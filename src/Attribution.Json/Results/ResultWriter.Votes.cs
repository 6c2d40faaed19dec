using System.Text.Json;

namespace Attribution;

/// <content>Which witnesses stand for which answer, and how far each answer is believed.</content>
internal sealed partial class ResultWriter
{
    public static void Write(Utf8JsonWriter json, Votes result) => Write(json, "votes", result, static writer => writer.Members);

    public static void Write(Utf8JsonWriter json, VoteFusion result) => Write(json, "voteFusion", result, static writer => writer.Members);

    private void Members(Votes votes)
    {
        Id("topic", votes.Topic);
        Write("witnessCount", votes.WitnessCount);
        Texts("frame", votes.Frame);
        Objects("answers", votes.Answers, answer =>
        {
            Text("answer", answer.Answer);
            Write("scope", answer.Scope);
            Text("period", answer.Period?.ToString());
            Ids("claims", answer.Claims);
            Objects("witnesses", answer.Witnesses, Members);
            Write("witnessCount", answer.WitnessCount);
            Objects("dissenting", answer.Dissenting, Members);
        });
        Objects("abstentions", votes.Abstentions, abstention =>
        {
            Word<Stance>("stance", abstention.Stance);
            Ids("claims", abstention.Claims);
        });
    }

    private void Members(VoteFusion fusion)
    {
        Text("method", fusion.Method);
        Text("trust", fusion.Trust);
        Objects("beliefs", fusion.Beliefs, belief =>
        {
            Text("answer", belief.Answer);
            Number("belief", belief.Belief);
            Number("plausibility", belief.Plausibility);
            Number("probability", belief.Probability);
        });
        Number("uncertainty", fusion.Uncertainty);
        Number("conflict", fusion.Conflict);
        Objects("blocs", fusion.Blocs, bloc =>
        {
            Ids("claims", bloc.Claims);
            Objects("witnesses", bloc.Witnesses, Members);
            Object("opinion", bloc.Opinion, Members);
        });
        Ids("withoutTrust", fusion.WithoutTrust);
        Object("opinion", fusion.Opinion, Members);
        Object("mass", fusion.Mass, mass =>
        {
            _json.WriteNumber("answers", mass.Answers);
            Objects("focalSets", mass.FocalSets, set =>
            {
                _json.WriteNumber("answers", set.Answers);
                Number("mass", set.Mass);
            });
        });
        Objects("warnings", fusion.Warnings, Members);
        Object("refusal", fusion.Refusal, Members);
    }

    private void Members(Opinion opinion)
    {
        Numbers("beliefs", opinion.Beliefs.AsSpan());
        Number("uncertainty", opinion.Uncertainty);
        Numbers("baseRates", opinion.BaseRates.AsSpan());
    }
}
