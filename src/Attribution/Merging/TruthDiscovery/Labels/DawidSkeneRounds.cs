using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attribution.Merging;

/// <summary>
/// The rounds of Dawid–Skene. A row is what one source says where it gives one label: its probability for each true label, so that a
/// claim is one row, and both steps of EM are one pass over the claims of a topic, four labels at a time.
/// </summary>
internal sealed class DawidSkeneRounds : LabelRounds
{
    /// <summary>The least of a cell and of a prior, as crowd-kit has it: no label becomes impossible.</summary>
    public const double Least = 1e-10;

    private const double Impossible = -1e300;

    private readonly double _smoothing;
    private readonly int _stride;
    private readonly SourceLabels _rows;
    private readonly double[] _posterior;
    private readonly double[] _logErrors;
    private readonly double[] _logPrior;
    private readonly double[] _trust;
    private readonly int _stretches;
    private readonly Action<int, int> _learn;
    private double _logLikelihood = double.NegativeInfinity;

    public DawidSkeneRounds(LabelFacts facts, double smoothing)
        : base(facts)
    {
        (_smoothing, _rows) = (smoothing, new(facts));
        _stride = (facts.Labels + 3) & ~3;
        _posterior = new double[checked(facts.Topics * _stride)];
        _logErrors = new double[checked(_rows.Count * _stride)];
        (_logPrior, _trust) = (new double[_stride], new double[facts.Sources]);
        Array.Fill(_logPrior, Impossible);

        // Stretches of sources long enough to be worth a thread.
        (_stretches, _learn) = (Math.Clamp(_rows.Count * _stride / 1_024, 1, 64), Learn);
    }

    /// <summary>Of each row and label the expected number of claims; of each label that of topics; the log-likelihood.</summary>
    public override int Sums => checked((_rows.Count + 1) * _stride) + 1;

    public override bool Opens => true;

    public override double? LogLikelihood => _logLikelihood;

    public override double Map(in TruthPart part)
    {
        ref double sums = ref MemoryMarshal.GetReference(part.Sums);
        ref double errors = ref MemoryMarshal.GetArrayDataReference(_logErrors);
        ref double posterior = ref MemoryMarshal.GetArrayDataReference(_posterior);
        ref int rows = ref MemoryMarshal.GetArrayDataReference(_rows.OfClaim);
        int priors = _rows.Count * _stride;
        LogarithmSum likelihood = new();
        for (int topic = part.First; topic < part.End; topic++)
        {
            int first = Facts.Columns.TopicStart[topic], end = Facts.Columns.TopicStart[topic + 1];
            if (first == end) continue;
            if (part.IsOpening) Open(topic);
            else Expect(topic, first, end, ref rows, ref errors, ref likelihood);

            nuint at = (nuint)(topic * (long)_stride);
            for (nuint block = 0; block < (nuint)_stride; block += 4)
            {
                Vector256<double> probabilities = Vector256.LoadUnsafe(ref posterior, at + block);
                AddTo(ref sums, (nuint)priors + block, probabilities);
                for (int claim = first; claim < end; claim++)
                {
                    AddTo(ref sums, RowStart(ref rows, claim) + block, probabilities);
                }
            }
        }

        part.Sums[^1] = likelihood.Total;
        return 0;
    }

    public override double Update(ReadOnlySpan<double> sums, bool isOpening)
    {
        Facts.Run.Do(_stretches, _learn);
        ReadOnlySpan<double> priors = sums.Slice(_rows.Count * _stride, Facts.Labels);
        for (int label = 0; label < priors.Length; label++)
        {
            _logPrior[label] = Math.Log(Math.Max(Least, priors[label] / Facts.AnsweredTopics));
        }

        if (isOpening) return 0;
        double before = _logLikelihood;
        _logLikelihood = sums[^1];
        return RelativeChange(before, _logLikelihood);
    }

    public override double WeightOf(int source) => _trust[source];

    public override double? TrustOf(int source) => _trust[source];

    public override double? StandardErrorOf(int source) => DeviationOf(_trust[source], source);

    /// <summary>All labels on all topics that have a claim.</summary>
    public override LabelCandidates Candidates()
    {
        int[] starts = new int[Facts.Topics + 1];
        for (int topic = 0; topic < Facts.Topics; topic++)
        {
            bool isEmpty = Facts.OfTopic[topic] == Facts.OfTopic[topic + 1];
            starts[topic + 1] = starts[topic] + (isEmpty ? 0 : Facts.Labels);
        }

        int[] codes = GC.AllocateUninitializedArray<int>(starts[^1]);
        double[] beliefs = GC.AllocateUninitializedArray<double>(starts[^1]);
        TopicParts.Of(Facts.Columns.TopicStart, 0).ForEach(Copy, Facts.Run);
        return new(starts, codes, beliefs);

        void Copy(int first, int end)
        {
            for (int topic = first; topic < end; topic++)
            {
                if (starts[topic + 1] == starts[topic]) continue;
                Facts.LabelCodes.CopyTo(codes, starts[topic]);
                _posterior.AsSpan(topic * _stride, Facts.Labels).CopyTo(beliefs.AsSpan(starts[topic]));
            }
        }
    }

    public override ConfusionMatrices Confusion() => new(
        Facts.LabelCodes,
        Facts.Columns.SourceIds.ToArray(),
        _rows.Start,
        _rows.Label,
        Array.ConvertAll(_logPrior[..Facts.Labels], Math.Exp),
        Array.ConvertAll(_logErrors, Math.Exp),
        _stride);

    /// <summary>How much a log-likelihood changed, relative to what it is.</summary>
    public static double RelativeChange(double before, double now) =>
        now == before ? 0 : double.IsInfinity(before) ? double.MaxValue : Math.Abs(now - before) / Math.Max(double.Epsilon, Math.Abs(now));

    private void Open(int topic)
    {
        Vote(topic);
        for (int fact = Facts.OfTopic[topic]; fact < Facts.OfTopic[topic + 1]; fact++)
        {
            _posterior[(topic * _stride) + Facts.Label[fact]] = Belief[fact];
        }
    }

    private void Expect(int topic, int first, int end, ref int rows, ref double errors, ref LogarithmSum likelihood)
    {
        Span<double> posterior = _posterior.AsSpan(topic * _stride, _stride);
        ref double start = ref MemoryMarshal.GetReference(posterior);
        ref double prior = ref MemoryMarshal.GetArrayDataReference(_logPrior);
        Vector256<double> largest = Vector256.Create(double.NegativeInfinity);
        for (nuint block = 0; block < (nuint)posterior.Length; block += 4)
        {
            Vector256<double> sum = Vector256.LoadUnsafe(ref prior, block);
            for (int claim = first; claim < end; claim++) sum += Vector256.LoadUnsafe(ref errors, RowStart(ref rows, claim) + block);
            sum.StoreUnsafe(ref start, block);
            largest = Vector256.Max(largest, sum);
        }

        double most = Math.Max(Math.Max(largest[0], largest[1]), Math.Max(largest[2], largest[3]));
        Vector256<double> total = Vector256<double>.Zero;
        for (nuint block = 0; block < (nuint)posterior.Length; block += 4)
        {
            Vector256<double> share = Vector256.Exp(Vector256.LoadUnsafe(ref start, block) - Vector256.Create(most));
            share.StoreUnsafe(ref start, block);
            total += share;
        }

        double all = Vector256.Sum(total);
        for (nuint block = 0; block < (nuint)posterior.Length; block += 4)
        {
            (Vector256.LoadUnsafe(ref start, block) / Vector256.Create(all)).StoreUnsafe(ref start, block);
        }

        likelihood.Add(most, all);
    }

    /// <summary>The matrices of the sources of a stretch.</summary>
    private void Learn(int stretch, int worker)
    {
        ReadOnlySpan<double> sums = Totals.Span;
        int end = TruthTeam.StartOf(stretch + 1, Facts.Sources, _stretches);
        for (int source = TruthTeam.StartOf(stretch, Facts.Sources, _stretches); source < end; source++) Learn(source, sums);
    }

    /// <summary>
    /// The matrix of a source: its columns are made to sum to 1 over the labels that it gives, and logarithms of it are kept.
    /// </summary>
    private void Learn(int source, ReadOnlySpan<double> sums)
    {
        int first = _rows.Start[source], end = _rows.Start[source + 1];
        double right = 0;
        for (int row = first; row < end; row++) right += sums[(row * _stride) + _rows.Label[row]];
        _trust[source] = Math.Clamp(right / Facts.Columns.ClaimsOf[source], 0, 1);

        double others = _smoothing * (Facts.Labels - (end - first));
        for (int block = 0; block < _stride; block += 4)
        {
            Vector256<double> column = Vector256.Create(others);
            for (int row = first; row < end; row++) column += Cell(sums, row, block);
            for (int row = first; row < end; row++)
            {
                Vector256.Log(Cell(sums, row, block) / column).CopyTo(_logErrors.AsSpan((row * _stride) + block));
            }
        }
    }

    private Vector256<double> Cell(ReadOnlySpan<double> sums, int row, int block) => Vector256.Max(
        Vector256.Create(Least), Vector256.Create(sums[((row * _stride) + block)..]) + Vector256.Create(_smoothing));

    private nuint RowStart(ref int rows, int claim) =>
        (nuint)System.Runtime.CompilerServices.Unsafe.Add(ref rows, claim) * (nuint)_stride;

    private static void AddTo(ref double sums, nuint place, Vector256<double> figures) =>
        (Vector256.LoadUnsafe(ref sums, place) + figures).StoreUnsafe(ref sums, place);
}
