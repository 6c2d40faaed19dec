using System.Collections.Immutable;

namespace Attribution.Merging;

/// <summary>The rounds of the latent truth model: facts from qualities, qualities from expected counts.</summary>
internal sealed class LatentTruthRounds : LabelRounds
{
    private readonly LatentTruthPriors _priors;
    private readonly TopicSpeakers _speakers;
    private readonly double[] _given;
    private readonly double[] _all;
    private readonly double[] _trust;
    private readonly double[] _logWithheld;
    private readonly double[] _logGain;
    private double[] _qualities;
    private double[] _next;

    public LatentTruthRounds(LabelFacts facts, LatentTruthPriors priors)
        : base(facts)
    {
        (_priors, _speakers) = (priors, new(facts));
        (_given, _all, _trust) = (new double[facts.Sources], new double[facts.Sources], new double[facts.Sources]);
        (_logWithheld, _logGain) = (new double[facts.Sources], new double[facts.Sources]);
        (_qualities, _next) = (new double[2 * facts.Sources], new double[2 * facts.Sources]);
        for (int topic = 0; topic < facts.Topics; topic++)
        {
            foreach (int source in _speakers.On(topic)) _all[source] += facts.OfTopic[topic + 1] - facts.OfTopic[topic];
        }

        for (int fact = 0; fact < facts.Count; fact++)
        {
            foreach (int source in _speakers.For(fact)) _given[source]++;
        }
    }

    /// <summary>Of each source how many of the facts that it gives are true, then of each how many on its topics are.</summary>
    public override int Sums => 2 * Facts.Sources;

    public override bool Opens => true;

    public override double Map(in TruthPart part)
    {
        Span<double> given = part.Sums[..Facts.Sources], all = part.Sums[Facts.Sources..];
        for (int topic = part.First; topic < part.End; topic++)
        {
            if (part.IsOpening) Vote(topic);
            else Believe(topic);
            double truths = 0;
            for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
            {
                truths += Belief[fact];
                foreach (int source in _speakers.For(fact)) given[source] += Belief[fact];
            }

            foreach (int source in _speakers.On(topic)) all[source] += truths;
        }

        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        double change = 0;
        for (int source = 0; source < Facts.Sources; source++)
        {
            double trueGiven = sums[source], truths = Math.Max(trueGiven, sums[Facts.Sources + source]);
            double falseGiven = Math.Max(0, _given[source] - trueGiven);
            double falses = Math.Max(falseGiven, _all[source] - truths);
            double sensitivity = (trueGiven + _priors.TrueGiven) / (truths + _priors.TrueGiven + _priors.TrueWithheld);
            double fallOut = (falseGiven + _priors.FalseGiven) / (falses + _priors.FalseGiven + _priors.FalseWithheld);
            double withheld = (truths - trueGiven + _priors.TrueWithheld) / (truths + _priors.TrueGiven + _priors.TrueWithheld);
            double specificity = (falses - falseGiven + _priors.FalseWithheld) / (falses + _priors.FalseGiven + _priors.FalseWithheld);
            _logWithheld[source] = Math.Log(withheld / specificity);
            _logGain[source] = Math.Log(sensitivity / fallOut) - _logWithheld[source];
            _trust[source] = Math.Clamp(trueGiven / _given[source], 0, 1);
            (_next[2 * source], _next[(2 * source) + 1]) = (sensitivity, specificity);
            change = Math.Max(change, Math.Abs(sensitivity - _qualities[2 * source]));
            change = Math.Max(change, Math.Abs(specificity - _qualities[(2 * source) + 1]));
        }

        (_qualities, _next) = (_next, _qualities);
        return isOpening ? 0 : change;
    }

    public override double WeightOf(int source) => _trust[source];

    public override double? TrustOf(int source) => _trust[source];

    public override double? StandardErrorOf(int source) => DeviationOf(_trust[source], source);

    public override ImmutableArray<SourceQuality> Qualities() =>
    [
        .. Enumerable.Range(0, Facts.Sources).Select(source => new SourceQuality(
            Facts.Columns.SourceIds[source], _qualities[2 * source], _qualities[(2 * source) + 1])),
    ];

    private void Believe(int topic)
    {
        double ifWithheld = Math.Log(_priors.Odds);
        foreach (int source in _speakers.On(topic)) ifWithheld += _logWithheld[source];
        for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
        {
            double odds = ifWithheld;
            foreach (int source in _speakers.For(fact)) odds += _logGain[source];
            Belief[fact] = 1 / (1 + Math.Exp(-odds));
        }
    }
}
