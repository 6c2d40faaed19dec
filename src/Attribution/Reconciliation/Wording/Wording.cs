using System.Collections.Frozen;
using System.Globalization;

namespace Attribution;

/// <summary>How results are put into words. Names and words from outside come through <see cref="Printable"/>.</summary>
internal static class Wording
{
    /// <summary>Keys of a scope whose values are places, in which something is; what other keys name it is for.</summary>
    private static readonly FrozenSet<string> PlaceKeys = new[]
    {
        "place", "country", "region", "province", "state", "district", "county", "city", "town", "area", "location", "front", "site",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] LongMonths =
    [
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(month => month.Length > 3),
    ];

    /// <summary>
    /// A noun phrase for a claim: its words as printed, in quotation marks, or else its value; with the stance where it is not a plain
    /// assertion.
    /// </summary>
    public static string Words(Claim claim)
    {
        if (claim.Value is null)
        {
            return claim.Stance switch
            {
                Stance.Asserts => "the answer yes",
                Stance.Denies => "the answer no",
                Stance.Evades => "an evasion",
                Stance.NeitherConfirmsNorDenies => "a refusal to confirm or deny",
                Stance.Silent => "silence",
                Stance.Remarks => "a remark on another claim",
                Stance.Believes => "a belief",
                Stance.Fears => "a fear",
                _ => "a possibility",
            };
        }

        if (claim is { Stance: Stance.Asserts, Value: not Estimate { Varies: true } }) return Value(claim.Value);
        string varies = claim.Value is Estimate { Varies: true } ? " (varies)" : "";
        return Value(claim.Value) + varies + claim.Stance switch
        {
            Stance.Denies => " (denied)",
            Stance.Believes => " (as a belief)",
            Stance.Fears => " (as a fear)",
            Stance.Hedges => " (as a possibility)",
            _ => "",
        };
    }

    /// <summary>A value in its words as printed, in quotation marks, or else as it is written.</summary>
    public static string Value(ClaimValue value) => value switch
    {
        Estimate { Text: { } text } => Quoted(text),
        TextValue { Issue: { } issue } garbled => $"{Quoted(garbled.Text)} [{Printable.Name(issue)}]",
        TextValue text => Quoted(text.Text),
        _ => Printable.Name(value.ToString()),
    };

    /// <summary>The id of a claim, fit to print.</summary>
    public static string Id(Claim claim) => Printable.Name(claim.Id);

    /// <summary>Words from outside in quotation marks.</summary>
    public static string Quoted(string words) => Printable.Quoted(words);

    /// <summary>Who said it: the witness, or the unnamed source whose words the witness passes on.</summary>
    public static string Who(Claim claim)
    {
        Speaker witness = claim.Chain.Witness.Speaker;
        bool isOwn = ReferenceEquals(claim.Chain.Innermost, claim.Chain.Witness);
        if (isOwn && witness is { IsNamed: true, Sources: [var sole] }) return sole.ToString();
        return Plain(Voice.PassedOn(claim.Chain) is { } unnamed && unnamed != witness ? $"{unnamed} (cited by {witness})"
            : DrawnOn(claim.Chain) is { } data ? $"{witness} (based on {data})"
            : witness.Kind == SpeakerKind.Joint ? $"{witness.Sources[0]} jointly with {Told(witness.Sources.Skip(1))}"
            : witness.ToString());

        static string Told(IEnumerable<Source> sources) => Printable.Told(sources, source => source.ToString(), " and ");
    }

    /// <summary>The named source on whose data the witness bases its word, or null.</summary>
    public static Speaker? DrawnOn(Chain chain)
    {
        bool isBehind = false;
        foreach (Link link in chain.Links)
        {
            if (isBehind && link.Speaker.IsNamed) return link.Speaker;
            isBehind |= link.Relation == LinkRelation.IsBasedOn;
        }

        return null;
    }

    /// <summary>Who printed it, where it was found.</summary>
    public static string Printer(Claim claim) => Plain(claim.Chain.Outermost.Speaker.ToString());

    /// <summary>What a claim on another topic is about: "for deaths, certified (Hurricane Maria in Puerto Rico)".</summary>
    public static string Of(Topic topic) =>
        $"for {Predicate(topic)} ({Printable.Name(topic.Subject)})";

    /// <summary>
    /// What a topic asks, in words: "killed or wounded" of "casualties.killed-or-wounded"; where the last part has fewer words, all parts:
    /// "weapon, range".
    /// </summary>
    public static string Predicate(Topic topic)
    {
        string predicate = topic.Predicate, last = predicate[(predicate.LastIndexOf('.') + 1)..];
        string told = last.Count(c => c == '-') > 1 ? last : predicate.Replace(".", ", ", StringComparison.Ordinal);
        return Printable.Name(told.Replace('-', ' '));
    }

    /// <summary>"1", "1 and 2", "1, 2 and 3".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>"below 3,000 soldiers", "from 8,845 to 8,855 m", "1 dead", "anything".</summary>
    /// <param name="interval">Values.</param>
    /// <param name="unit">Their unit, or null where the topic has none.</param>
    public static string Range(RealInterval interval, Unit? unit)
    {
        // A count of 12,391 read to half a soldier is the count.
        if (unit is { Kind: UnitKind.Count } && interval.IsBounded && interval.Width == 1 && !double.IsInteger(interval.Lower))
        {
            interval = RealInterval.Point(interval.Lower + 0.5);
        }

        string low = Number(Rounded(interval.Lower, interval)), high = Number(Rounded(interval.Upper, interval));
        string range = (interval.HasLower, interval.HasUpper) switch
        {
            (true, true) when interval.IsPoint => low,
            (true, true) => (interval.LowerInclusive ? $"from {low}" : $"above {low}")
                + ((interval.LowerInclusive, interval.UpperInclusive) switch
                {
                    (true, true) => $" to {high}",
                    (true, false) => $" to below {high}",
                    (false, true) => $" and up to {high}",
                    _ => $" and below {high}",
                }),
            (true, false) => interval.LowerInclusive ? $"at least {low}" : $"above {low}",
            (false, true) => interval.UpperInclusive ? $"at most {high}" : $"below {high}",
            _ => "anything",
        };
        if (unit is null || unit.Code == "1" || interval == RealInterval.All) return range;
        double only = interval.HasLower ? interval.Lower : interval.Upper;
        bool isOne = (interval.IsPoint || !interval.IsBounded) && Math.Abs(only) == 1;
        return $"{range} {Printable.Name(isOne ? unit.After(1) : unit.ToString())}";
    }

    /// <summary>"264.9 km/h, from 230 to 280 km/h (median)"; of camps "from 230 to 280 km/h (2 camps)".</summary>
    public static string Merged(Merged merged, Unit? unit, bool withCamps = true)
    {
        string?[] parts =
        [
            merged.Value is { } value ? Range(RealInterval.Point(ToDigits(value, "G6")), unit) : null,
            merged.Range is { } range ? Range(range, unit) : null,
        ];
        string open = merged.Warnings.Any(warning => warning.Code == "open-high") ? ", where the high is a lower bound"
            : merged.Warnings.Any(warning => warning.Code == "open-low") ? ", where the low is an upper bound"
            : "";
        string how = merged.Camps.Length switch
        {
            0 => $" ({Plain(merged.Merger)})",
            1 => "",
            _ when !withCamps => "",
            int count => string.Create(CultureInfo.InvariantCulture, $" ({count} camps)"),
        };
        return $"{string.Join(", ", parts.OfType<string>())}{open}{how}";
    }

    /// <summary>"Kursk", or "the whole".</summary>
    public static string Scope(Scope scope) => scope.Count == 0 ? "the whole" : Printable.Names(scope.Select(pair => pair.Value));

    /// <summary>"in Kursk", "for men", "overall": a scope that follows a figure.</summary>
    public static string In(Scope scope) =>
        scope.Count == 0 ? "overall" : (scope.All(pair => PlaceKeys.Contains(pair.Key)) ? "in " : "for ") + Scope(scope);

    /// <summary>"2024", "from 6 February 2023 to 9 February 2023", "until 23 December 2024"; of one day the day.</summary>
    public static string Period(Edtf period) => Period(period, static time => time.ToString("D", null));

    private static string Period(Edtf period, Func<Edtf, string> inWords)
    {
        if (!period.IsInterval) return Plain(inWords(period));
        if (period.Earliest is { } day && day == period.Latest) return inWords(Edtf.On(day));
        string text = Plain(inWords(period));
        return period.Start == EdtfEnd.Stated ? text : "until" + text[text.IndexOf(" to ", StringComparison.Ordinal)..][3..];
    }

    /// <summary>A period with its months in three letters: "until 23 Dec 2024".</summary>
    public static string ShortPeriod(Edtf period) => Period(period, static time => time.InShortWords());

    /// <summary>A date in words with its months in three letters: "23 Dec 2024".</summary>
    public static string Short(string date)
    {
        int letters = date.AsSpan().IndexOfAnyInRange('A', 'S');
        if (letters < 0) return date;
        foreach (string month in LongMonths)
        {
            if (date.Contains(month, StringComparison.Ordinal)) date = date.Replace(month, month[..3], StringComparison.Ordinal);
        }

        return date;
    }

    /// <summary>"Kyiv's figure", "the figure of South Korea's Joint Chiefs".</summary>
    public static string FigureOf(string name) =>
        name.EndsWith('s') || name.EndsWith(')') || HasGenitive(name) || name.Contains(" jointly with ", StringComparison.Ordinal)
            ? $"the figure of {name}"
            : $"{name}'s figure";

    private static bool HasGenitive(string name) =>
        name.Contains("'s ", StringComparison.Ordinal)
        || name.Contains("' ", StringComparison.Ordinal)
        || name.Contains(" of ", StringComparison.Ordinal);

    /// <summary>A noun phrase for a period: "2024", "the time from 6 February 2023 to 9 February 2023".</summary>
    public static string Time(Edtf period) => (period.IsInterval && period.Earliest != period.Latest ? "the time " : "") + Period(period);

    /// <summary>The words with a capital letter, as a sentence begins; a quotation stays as it was said.</summary>
    public static string Capital(string text) =>
        text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>"3.1σ", "998,499.5σ".</summary>
    public static string Sigmas(double deviations) => string.Create(CultureInfo.InvariantCulture, $"{deviations:#,0.0}σ");

    /// <summary>"2.73"; null where it rounds to 1.</summary>
    public static string? Factor(double? factor) => factor >= 1.005 ? factor.Value.ToString("#,0.##", CultureInfo.InvariantCulture) : null;

    /// <summary>
    /// "1,133.33", "55.7 billion", "6.626 × 10⁻³⁴", as a person writes it, in any culture. Thousands of millions are written in words
    /// where that loses nothing, and powers of ten where the zeros would have to be counted.
    /// </summary>
    public static string Number(double value)
    {
        double size = Math.Abs(value);
        if (!double.IsFinite(value)) return value.ToString(CultureInfo.InvariantCulture);
        if (size is >= 1e15 or (< 1e-6 and > 0)) return WithPower(value);
        if (size < 1e9) return Digits(value);
        (double unit, string word) = size < 1e12 ? (1e9, "billion") : (1e12, "trillion");
        double inWords = Math.Round(value / unit, 3);
        return inWords * unit == value ? $"{Digits(inWords)} {word}" : Digits(value);
    }

    private static string Digits(double value) => double.IsInteger(value)
        ? ((long)value).ToString("N0", CultureInfo.InvariantCulture)
        : ((decimal)value).ToString("#,0.############", CultureInfo.InvariantCulture);

    private static string WithPower(double value)
    {
        string text = value.ToString("E14", CultureInfo.InvariantCulture);
        int at = text.IndexOf('E', StringComparison.Ordinal);
        int power = int.Parse(text.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string raised = string.Concat(
            power.ToString(CultureInfo.InvariantCulture).Select(c => c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹"[c - '0']));
        return $"{text[..at].TrimEnd('0').TrimEnd('.')} × 10{raised}";
    }

    /// <summary>
    /// Rounds a computed end for display: to a hundredth of the width of the range or to its own fourth digit, whichever is finer; to six
    /// digits where the other end is open. An end that is whole or has at most eight digits is taken to be stated, and stays; one of
    /// more than four digits that is next to nothing beside the width of the range is what arithmetic left of zero.
    /// </summary>
    private static double Rounded(double end, RealInterval interval)
    {
        if (end == 0 || !double.IsFinite(end) || interval.IsPoint) return end;
        if (interval.IsBounded && Math.Abs(end) < interval.Width * 1e-4) return ToDigits(end, "G4") == end ? end : 0;
        if (double.IsInteger(end) || ToDigits(end, "G8") == end) return end;
        int place = Magnitude(end) - (interval.IsBounded ? 3 : 5);
        if (interval.IsBounded) place = Math.Min(place, Magnitude(interval.Width) - 2);
        return ToDigits(end, string.Create(CultureInfo.InvariantCulture, $"E{Math.Clamp(Magnitude(end) - place, 0, 15)}"));
    }

    /// <summary>The number that is left of a value when it is written in a format and read back.</summary>
    private static double ToDigits(double value, string format) =>
        double.Parse(value.ToString(format, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static int Magnitude(double value) => (int)Math.Floor(Math.Log10(Math.Abs(value)));

    /// <summary>A sentence or a name of a policy, or text that is put together from printed parts, fit to print.</summary>
    public static string Plain(string text) => Printable.Passage(text);
}
