namespace Attribution;

/// <content>What was found of pairs, camps and sums of claims.</content>
internal sealed partial class ResultWriter
{
    private void Members(Judgement pair)
    {
        Pair(pair);
        Word<PairRelation>("relation", pair.Relation);
        Word<PairBasis>("basis", pair.Basis);
        _json.WriteBoolean("overlapsOnBothSides", pair.OverlapsOnBothSides);
        _json.WriteBoolean("touches", pair.Touches);
        _json.WriteBoolean("saysNothing", pair.SaysNothing);
        _json.WriteBoolean("isOneVoice", pair.IsOneVoice);
        _json.WriteBoolean("isConflict", pair.IsConflict);
        Object("size", pair.Size, Members);
        Text("reason", pair.Reason);
    }

    private void Pair(Judgement pair)
    {
        Id("first", pair.First);
        Id("second", pair.Second);
    }

    private void Members(ConflictSize size)
    {
        Number("lower", size.Lower);
        Number("higher", size.Higher);
        Text("unit", size.Unit?.Code);
        _json.WriteBoolean("isAtLeast", size.IsAtLeast);
        Number("difference", size.Difference);
        Number("ratio", size.Ratio);
        Number("percent", size.Percent);
        Number("deviations", size.Deviations);
        _json.WriteNumber("pairs", size.Pairs);
    }

    private void Members(SumJudgement sum)
    {
        Id("total", sum.Total);
        Ids("parts", sum.Parts);
        Word<PairRelation>("relation", sum.Relation);
        _json.WriteBoolean("isOneVoice", sum.IsOneVoice);
        _json.WriteBoolean("isConflict", sum.IsConflict);
        Text("reason", sum.Reason);
    }

    private void Members(ClaimCamp camp)
    {
        Ids("claims", camp.Claims);
        Write("scope", camp.Scope);
        Text("period", camp.Period?.ToString());
        Write("range", camp.Range);
        Write("common", camp.Common);
    }
}
