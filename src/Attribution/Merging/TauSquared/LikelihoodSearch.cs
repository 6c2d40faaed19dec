using Attribution.Numerics;

namespace Attribution.Merging;

/// <summary>
/// The global maximum of a (restricted) likelihood over τ² ≥ 0, on every input: it lies below the model's bound. In t = ln(τ² + least
/// variance) the score is analytic in a strip of half-width π: it varies on a scale of about 1, whatever the unit, and a grid of half
/// steps with slopes at its nodes finds every rise and fall. Each falling zero is then bracketed and refined; the best of these and τ² =
/// 0 is the result.
/// </summary>
internal ref struct LikelihoodSearch<T>(T model)
    where T : ILikelihood, allows ref struct
{
    private const double GridStep = 0.5;
    private const int MaxHalvings = 12;
    private const int MaxSteps = 200;

    private readonly T _model = model;
    private double _best;
    private double _bestLikelihood = double.NaN;   // computed only when there is a second candidate
    private bool _found;

    /// <summary>Passes over the claims so far.</summary>
    public int Passes { get; private set; }

    public bool Converged { get; private set; } = true;

    public double Maximize()
    {
        double least = _model.LeastVariance, end = _model.Bound;
        double range = Math.Log(1 + (end / least));
        int intervals = Math.Max(1, (int)Math.Ceiling(range / GridStep));

        Node left = At(0);
        if (left.Score <= 0)
        {
            Offer(0);
        }

        double step = Math.Exp(range / intervals), total = least;
        for (int i = 1; i <= intervals; i++)
        {
            total *= step;
            Node right = At(i == intervals ? end : total - least);
            Examine(left, right, MaxHalvings);
            left = right;
        }

        // Rounding can leave the score slightly above 0 where it should have reached 0; the end is then as good as the root.
        if (!_found)
        {
            Offer(end);
        }

        return _best;
    }

    /// <summary>Refines every falling zero between two nodes.</summary>
    private void Examine(in Node left, in Node right, int halvings)
    {
        if (left.Score > 0 && right.Score <= 0)
        {
            Offer(Close(left, right));
            return;
        }

        if (halvings == 0 || left.Score > 0 != right.Score > 0 || !MayCross(left, right)) return;
        Node middle = At(0.5 * (left.TauSquared + right.TauSquared));
        Examine(left, middle, halvings - 1);
        Examine(middle, right, halvings - 1);
    }

    /// <summary>
    /// Whether a score of one sign at both nodes could reach 0 between them: its tangents there meet on the other side of 0.
    /// </summary>
    private readonly bool MayCross(in Node left, in Node right)
    {
        double sign = left.Score > 0 ? -1 : 1;
        double s0 = sign * left.Score, s1 = sign * right.Score, m0 = sign * left.Slope, m1 = sign * right.Slope;
        if (!(m0 > 0 && m1 < 0)) return false;
        double width = Math.Log((right.TauSquared + _model.LeastVariance) / (left.TauSquared + _model.LeastVariance));
        double at = (s1 - (m1 * width) - s0) / (m0 - m1);
        return s0 + (m0 * at) >= 0;
    }

    /// <summary>Newton's method inside a bracket.</summary>
    private double Close(Node left, Node right)
    {
        double x = left.TauSquared + ((right.TauSquared - left.TauSquared) * (left.Score / (left.Score - right.Score)));
        double width = right.TauSquared - left.TauSquared;
        for (int i = 0; i < MaxSteps; i++)
        {
            Node node = At(x);
            if (node.Score > 0)
            {
                left = node;
            }
            else
            {
                right = node;
            }

            double total = x + _model.LeastVariance;
            double next = node.Slope < 0 ? x - (node.Score / node.Slope * total) : double.NaN;
            double step = Math.Abs(next - x);
            if (!(next > left.TauSquared && next < right.TauSquared) || step > 0.5 * width)
            {
                next = 0.5 * (left.TauSquared + right.TauSquared);
                step = right.TauSquared - left.TauSquared;
            }

            // Below this step size a plain sum is all rounding noise; finish with exact steps.
            if (step <= 1e-8 * next || step <= 1e-14 * total) return Finish(next, left.TauSquared, right.TauSquared);
            width = step;
            x = next;
        }

        Converged = false;
        return x;
    }

    /// <summary>
    /// Two exact steps; the last starts from an iterate cut to 30 bits, so that claims in any order start it from exactly the same point.
    /// </summary>
    private double Finish(double x, double lower, double upper)
    {
        x = ExactStep(x, lower, upper);
        return ExactStep(Digits.Cut(x), lower, upper);
    }

    private double ExactStep(double x, double lower, double upper)
    {
        Passes += 2;
        LikelihoodScore score = _model.Exact(x);
        double next = x - (score.Value / score.Slope);
        double slack = 1e-6 * (upper + _model.LeastVariance);
        return score.Slope < 0 && next >= lower - slack && next <= upper + slack ? Math.Max(next, 0) : x;
    }

    private void Offer(double candidate)
    {
        if (!_found)
        {
            (_best, _found) = (candidate, true);
            return;
        }

        if (double.IsNaN(_bestLikelihood))
        {
            _bestLikelihood = LogLikelihood(_best);
        }

        double likelihood = LogLikelihood(candidate);
        if (likelihood > _bestLikelihood)
        {
            (_best, _bestLikelihood) = (candidate, likelihood);
        }
    }

    private double LogLikelihood(double x)
    {
        Passes++;
        return _model.LogLikelihood(x);
    }

    private Node At(double x)
    {
        Passes++;
        LikelihoodScore score = _model.Quick(x);
        double total = x + _model.LeastVariance, value = score.Value * total;
        return new(x, value, (score.Slope * total * total) + value);
    }

    /// <summary>The score at one τ², as a derivative with respect to t, and its derivative.</summary>
    private readonly record struct Node(double TauSquared, double Score, double Slope);
}
