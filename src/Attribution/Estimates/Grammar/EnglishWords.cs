using static Attribution.EstimateWordKind;

namespace Attribution;

/// <summary>The words of <see cref="EstimateGrammar.English"/>.</summary>
internal static partial class EnglishWords
{
    private static readonly string[] Far =
        ["well", "far", "much", "way", "considerably", "significantly", "substantially", "comfortably", "easily", "vastly", "greatly"];

    private static readonly string[] Near =
        [
            "just", "slightly", "a little", "a bit", "little", "marginally", "fractionally", "narrowly", "barely", "a shade", "a touch",
            "a fraction", "a hair", "only just", "only slightly", "somewhat"
        ];

    private static readonly string[] Above =
        [
            "more than", "over", "above", "in excess of", "upwards of", "upward of", "north of", "greater than", "beyond", "larger than",
            "higher than", "bigger than", "past", "better than", "longer than", "older than", "further than", "farther than",
            "heavier than", "taller than", "deeper than", "wider than", "faster than"
        ];

    private static readonly string[] Below =
        [
            "less than", "fewer than", "under", "below", "short of", "shy of", "lower than", "smaller than", "south of", "beneath",
            "shorter than", "younger than", "nearer than", "closer than", "lighter than", "slower than"
        ];

    // What the values of fillers, of names of deviations and of names of intervals tell the reader.
    private const int CentreOfWhatVaries = PhraseReader.CentreOfWhatVaries;
    private const int Change = PhraseReader.Change;
    private const int StandardError = PhraseReader.StandardError;
    private const int StandardDeviation = PhraseReader.StandardDeviation;
    private const int Covers = PhraseReader.Covers;
    private const int HoldsHalf = PhraseReader.HoldsHalf;
    private const int Limits = PhraseReader.LimitsOfWhatVaries;

    public static IEnumerable<EstimateWord> All() =>
    [
        .. Bounds(),
        .. Hedges(Hedge, EstimateForm.About, """
            about, around, approximately, approx., approx, roughly, some, circa, circa., c., c, ca., ca, ~, ≈, ≃, ≅, ∼,
            an estimated, estimated, estimated at, estimated to be, an approximate, approximating, in the region of,
            in the neighbourhood of, in the neighborhood of, in the vicinity of, in the range of, in the ballpark of,
            something like, somewhere around, somewhere in the region of, more or less, round about, or so, reportedly around,
            broadly, loosely, perhaps, maybe, possibly
            """),
        .. Hedges(Hedge, EstimateForm.Exact, "exactly, precisely, exact, equal to, equals, ="),
        .. Hedges(Hedge, EstimateForm.OrderOfMagnitude, """
            on the order of, of the order of, in the order of, order of, to the order of, order of magnitude of, order of magnitude,
            on the order of magnitude of, of the order of magnitude of, an order of magnitude of
            """),
        .. Hedges(HedgeAfter, EstimateForm.About, """
            or so, or thereabouts, or thereabout, or about, approximately, approx., approx, roughly, more or less, give or take,
            -ish, ish, in round numbers, thereabouts, thereabout, (approx.), (approx), (approximately), (est.), (est), (estimated),
            (estimate), (circa), (about), est.
            """),
        .. Hedges(HedgeAfter, EstimateForm.Exact, "exactly, precisely, exact"),
        .. Hedges(HedgeAfter, EstimateForm.JustOver, "-odd, odd, -some, -something", inclusive: true),
        .. Hedges(HedgeAfter, EstimateForm.AtLeast, """
            or more, or above, or higher, or greater, or over, or longer, or older, or larger, or better, or bigger, or upwards,
            or upward, possibly more, perhaps more, maybe more, probably more, likely more, if not more, and possibly more,
            and perhaps more, and maybe more, and probably more, and likely more, or possibly more, or perhaps more, or even more,
            and rising, and climbing, and above, and over, and more, and up, and upwards, and upward, and higher, and counting,
            upwards, plus,
            -plus, +, at least, at the least, at the very least, at a minimum, at minimum, minimum, (minimum), (at least), (min.)
            """),
        .. Hedges(HedgeAfter, EstimateForm.UpTo, """
            or less, or fewer, or below, or under, or lower, or smaller, or shorter, or younger, and below, and under, and less,
            and fewer, at most, at the most, at the very most, at a maximum, at maximum, maximum, max., max, tops, (maximum),
            (at most), (max.), (max)
            """),
        .. List(Filler, """
            already, now, so far, to date, as of now, currently, a total of, total of, totalling, totaling, in total, in all,
            altogether, overall, the, only, just, merely, has, have, had, is, are, was, were, has now, reached, reaching, stood at,
            stands at, put at, a figure of, either, reportedly, as of today, at present, still, thus far, until now, up to now,
            by now, all told, amounting to, numbering, numbered, a whopping, a record, fully, a full, a staggering, a mere, a paltry,
            a measly, a modest, an astonishing, an estimated total of, a confirmed, magnitude, magnitude of, a magnitude of, on record
            """),
        .. List(Filler, """
            an average of, average of, an average, average, averaging, on average, a mean of, mean of, a mean, mean, a median of,
            median of, a median, median
            """, CentreOfWhatVaries),
        .. List(Filler, "a change of, a net change of, change of, net change of, a difference of, difference of", Change),
        .. List(EstimateWordKind.Of, "of"),
        .. List(Article, "a, an"),
        .. List(Between, """
            between, anywhere between, somewhere between, ranging between, ranges between, ranged between, varies between,
            varying between, in between, in the range between
            """),
        .. List(From, """
            from, anywhere from, somewhere from, ranging from, ranges from, ranged from, varies from, varying from, spanning,
            a range of, a range from, in the range, in the range from, in a range of, in a range from
            """),
        .. List(To, "to, through, thru, till, until, up to, –, —, -, −, ‐, ‑, ‒, ―, .., ..., …, ~"),
        .. List(And, "and, &"),
        .. List(NumberAnd, "and, &"),
        .. List(But, "but, yet"),
        .. List(Or, "or, or else, or possibly, or perhaps, or maybe, or even"),
        .. List(Point, "point"),
        .. List(PlusMinus, "±, +/-, +/−, +/–, +-, plus or minus, plus-or-minus, give or take, plus/minus"),
        .. List(Sign, "minus, negative", -1),
        .. List(Sign, "plus, positive", 1),
        .. List(Per, "per, for each, for every, each, for every one of"),
        .. List(Sigma, "σ, sigma"),
        .. List(Sigma, """
            s.e., se, s.e.m., sem, standard error, standard errors, standard error of the mean, std. error, std error
            """, StandardError),
        .. List(Sigma, "s.d., sd, standard deviation, standard deviations, std. dev., std dev, std, stdev", StandardDeviation),
        .. List(Confidence, """
            confidence, coverage, probability, cl, c.l., confidence level, level of confidence, credibility, credible, certainty
            """),
        .. List(EstimateWordKind.Interval, """
            ci, c.i., cis, confidence interval, confidence intervals, confidence limits, confidence range, confidence bounds,
            credible interval, credible intervals, credible range, credibility interval, cri, cr.i., ui, u.i., uncertainty interval,
            uncertainty intervals, uncertainty range, uncertainty bounds, prediction interval, prediction range,
            predictive interval, pi, hdi, hpd, hpdi, bci, highest density interval, bayesian credible interval, posterior interval,
            plausible interval, plausibility interval, interval
            """, Covers),
        .. List(EstimateWordKind.Interval, "iqr, interquartile range, inter-quartile range, interquartile interval, i.q.r.", HoldsHalf),
        .. List(EstimateWordKind.Interval, "range, ranges, full range, min–max, min-max, total range, range from, ranging from", Limits),
        .. List(EstimateWordKind.Interval, """
            range of estimates, low–high, bounds, plausible range, likely range, very likely range
            """),
        .. List(Measured, """
            long, wide, high, tall, deep, thick, away, apart, old, across, in length, in width, in height, in depth, in diameter,
            in circumference, in size, in area, in weight, in mass, in value, in range, in all, distant, olds, above sea level,
            in duration
            """),
        .. List(Ratio, """
            twice, double, triple, treble, quadruple, thrice, all but, everyone but, everybody but, times,
            time as, times as, -fold, fold, twofold, threefold, fourfold,
            fivefold, sixfold, sevenfold, eightfold, ninefold, tenfold, twentyfold, hundredfold, thousandfold, half as, ×
            """),
        .. List(Ratio, "in, out of, in every, out of every, of every", 1),
        .. List(Ratio, "more, fewer, less, additional, extra, further", 2),
        .. Above.Concat(Below)
            .Where(above => above.EndsWith(" than", StringComparison.Ordinal))
            .Select(above => new EstimateWord(above, Ratio, 2)),
        .. List(NoNumber, """
            many, numerous, countless, various, multiple, a number of, a lot of, lots of, plenty of, a great many, a good many,
            most, all, much, fewer, less, more, some, an unknown number of, unknown number of,
            an unspecified number of, an undisclosed number of, unknown, innumerable, untold, a large number of, large numbers of,
            a small number of, a majority of, a minority of, enough, any, a great deal of, a good deal of
            """),
        .. List(NoNumber, "few", 2),
        .. List(NotFinite, "nan, inf, infinity, infinite, ∞, -inf, -infinity, -∞, −∞, +∞, +inf, endless, infinitely many"),
        .. List(NounEnd, """
            in, on, at, from, by, near, during, since, after, before, who, whom, that, which, whose, were, was, have, has, had, are,
            is, been, be, being, for, with, without, as, than, while, when, where, within, inside, outside, between, among, against,
            across, according, because, if, per, this, these, those, last, next, every, each, including, excluding, under, over,
            above, below, until, through, throughout, into, onto, toward, towards, around, about, behind, beyond, despite, via,
            will, would, could, should, may, might, must, can, did, does, do, not, it, they, he, she, we, you, i, the
            """),
        .. Numbers(),
        .. Kinds(),
        .. Closed(),
    ];

    private static IEnumerable<EstimateWord> Bounds()
    {
        foreach (string above in Above)
        {
            yield return new(above, Hedge, above == "over" ? PhraseReader.OfAge : 0, EstimateForm.MoreThan);
            yield return new($"somewhere {above}", Hedge, Form: EstimateForm.MoreThan);
            foreach (string far in Far) yield return new($"{far} {above}", Hedge, Form: EstimateForm.MoreThan);
            foreach (string near in Near) yield return new($"{near} {above}", Hedge, Form: EstimateForm.JustOver);
        }

        foreach (string below in Below)
        {
            bool isNear = below is "short of" or "shy of";
            yield return new(below, Hedge, below == "under" ? PhraseReader.OfAge : 0, EstimateForm.LessThan);
            foreach (string far in Far) yield return new($"{far} {below}", Hedge, Form: EstimateForm.LessThan);
            foreach (string near in Near) yield return new($"{near} {below}", Hedge, Form: EstimateForm.Nearly);
            if (isNear) yield return new($"not far {below}", Hedge, Form: EstimateForm.Nearly);
        }

        foreach (string no in (string[])["no", "not", "never"])
        {
            foreach (string above in Above) yield return new($"{no} {above}", Hedge, Form: EstimateForm.UpTo);
            foreach (string below in Below) yield return new($"{no} {below}", Hedge, Form: EstimateForm.AtLeast);
        }

        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.MoreThan, """
            exceeding, exceeds, exceed, exceeded, surpassing, surpasses, surpass, surpassed, topping, tops, topped, passed, passing,
            crossed, overtook, outnumbering, >, ≫, over and above
            """))
        {
            yield return word;
        }

        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.AtLeast, """
            at least, at the least, at the very least, at a minimum, at minimum, at a minimum of, a minimum of, minimum of, minimum,
            min., min, a min. of, a min of, min. of, min of, no lesser than, starting at, starting from, as few as, as little as,
            ≥, >=, ⩾, ≧, =>, equal to or more than, equal to or greater than, more than or equal to, greater than or equal to,
            a low of, a floor of,
            as low as, as small as, as short as, at or above, at or over, more or equal to, more or equal than, greater or equal to,
            greater or equal than, larger or equal to, larger or equal than, higher or equal to, higher or equal than,
            larger than or equal to, higher than or equal to, equal or more than, equal or greater than
            """))
        {
            yield return word;
        }

        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.UpTo, """
            up to, upto, as many as, as much as, as high as, as large as, as long as, as far as, at most, at the most,
            at the very most, at a maximum, at maximum, at a maximum of, a maximum of, maximum of, maximum, max., max, a max. of,
            a max of, max. of, max of,
            to a maximum of, up to a maximum of, up to and including, anything up to, anywhere up to, not exceeding,
            does not exceed, do not exceed, did not exceed, not to exceed, doesn't exceed, don't exceed, didn't exceed,
            has not exceeded, have not exceeded, must not exceed, capped at, limited to, a ceiling of, a peak of, a high of,
            at or below, at or under, ≤, <=, ⩽,
            ≦, =<, equal to or less than, less than or equal to, fewer than or equal to, lower than or equal to,
            less or equal to, less or equal than, fewer or equal to, fewer or equal than, smaller or equal to, smaller or equal than,
            lower or equal to, lower or equal than, smaller than or equal to, equal or less than, equal or fewer than
            """))
        {
            yield return word;
        }

        yield return new("within", Hedge, PhraseReader.Within, EstimateForm.UpTo);
        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.LessThan, "<, ≪, not as many as, not as much as, not even"))
        {
            yield return word;
        }

        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.Nearly, """
            nearly, almost, close to, very close to, close on, close upon, approaching, nearing, near, near to, nigh on, well nigh,
            not quite, not far off, not far from, getting on for, coming up to, coming close to, verging on, bordering on, pushing,
            on the verge of, practically, virtually, as good as, just about, the best part of, the better part of, towards,
            toward
            """))
        {
            yield return word;
        }

        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.JustOver, "a good", inclusive: true)) yield return word;
    }

    private static IEnumerable<EstimateWord> List(EstimateWordKind kind, string texts, decimal value = 0) =>
        Split(texts).Select(text => new EstimateWord(text, kind, value));

    private static IEnumerable<EstimateWord> Hedges(EstimateWordKind kind, EstimateForm form, string texts, bool inclusive = false) =>
        Split(texts).Select(text => new EstimateWord(text, kind, Form: form, IsInclusive: inclusive));

    private static string[] Split(string texts) => texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
