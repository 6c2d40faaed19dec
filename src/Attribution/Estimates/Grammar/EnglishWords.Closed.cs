using static Attribution.EstimateWordKind;

namespace Attribution;

/// <content>What a counted noun is and what it never is.</content>
internal static partial class EnglishWords
{
    // What the values of nouns tell the reader.
    private const int OnePer = PhraseReader.MayStandAfterPer;
    private const int Uncounted = PhraseReader.CannotBeCounted;

    private static IEnumerable<EstimateWord> Kinds() =>
    [
        .. List(Scaled, "decade, decades", 10, Unit.Year),
        .. List(Scaled, "century, centuries", 100, Unit.Year),
        .. List(Scaled, "millennium, millennia, millenniums", 1000, Unit.Year),
        .. List(Scaled, "fortnight, fortnights", 14, Unit.Day),
        .. List(Scaled, "pence", 0.01m, Unit.PoundSterling),
        .. List(Scaled, "cents, cent, us cents, us cent, u.s. cents, american cents, ¢", 0.01m, Unit.UsDollar),
        .. List(Scaled, "euro cents, euro cent, eurocents, eurocent", 0.01m, Unit.Euro),
        .. List(Frequency, "daily, every day, each day, nightly", 0, Unit.Day),
        .. List(Frequency, "weekly, every week, each week", 0, Unit.Week),
        .. List(Frequency, "monthly, every month, each month", 0, Unit.Month),
        .. List(Frequency, "yearly, annually, every year, each year", 0, Unit.Year),
        .. List(Frequency, "hourly, every hour, each hour", 0, Unit.Hour),
        .. List(Times, "once", 1),
        .. List(Times, "twice", 2),
        .. List(Times, "thrice", 3),
        .. List(Times, "times"),
        .. List(Statistic, """
            n, HR, OR, RR, PR, IRR, SMR, aHR, aOR, aRR, SHR, AUC, hazard ratio, odds ratio, risk ratio, rate ratio, relative risk,
            prevalence ratio, incidence rate ratio, standardised mortality ratio, standardized mortality ratio, adjusted hazard ratio,
            adjusted odds ratio, adjusted relative risk, adjusted risk ratio, pooled odds ratio, pooled hazard ratio, pooled risk ratio,
            adjusted HR, adjusted OR, adjusted RR, sample size
            """),
        .. List(Zero, "no"),
        .. List(Zero, "not a single, not one, not one single, not a", 1),
        .. List(Band, "in the"),
        .. List(Band, "in the low, in the lower, in the mid, in the middle, in the high, in the higher, in the upper", 1),
        .. List(IfNot, "if not, and even, and perhaps, and possibly, and maybe, even"),
        .. List(Digits, "figures, digits, figure, digit"),
        .. List(Digits, "single digits, single figures, in single digits, in single figures", 1),
        .. List(Digits, "double digits, double figures, in double digits, in double figures", 2),
        .. List(Digits, "triple digits, triple figures, in triple digits, in triple figures", 3),
        .. Labels("low, lowest, lower, low estimate, lower estimate, lowest estimate, low figure", EstimateForm.AtLeast),
        .. Labels(
            "best, best estimate, central, central estimate, best guess, most likely, point estimate, best figure", EstimateForm.About),
        .. Labels("high, highest, upper, high estimate, upper estimate, highest estimate, high figure", EstimateForm.UpTo),
        .. List(Component, """
            stat, stat., statistical, syst, syst., sys, sys., systematic, theo, theo., theory, exp, exp., experimental, lumi, lumi.,
            luminosity, model, calibration
            """),
        .. List(EstimateWordKind.Noun, """
            people, men, women, children, police, personnel, troops, dead, wounded, injured, killed, missing, homeless, unemployed,
            aircraft, spacecraft, hovercraft, helicopters, cattle, sheep, fish, deer, folk, staff, crew, military, infantry, cavalry,
            mice, geese, oxen, teeth, policemen, policewomen, firemen, fishermen, servicemen, servicewomen, civilians, survivors,
            kia, wia, mia, pow, idp, dow, servicepeople, tradespeople, lice, alumni, cacti, fungi, bacteria, criteria, phenomena
            """),
        .. List(EstimateWordKind.Noun, """
            person, capita, head, household, inhabitant, resident, citizen, patient, pupil, student, child, woman, man, adult, worker,
            employee, passenger, vehicle, car, soldier, birth, live birth, death, case, person-year, patient-year, woman-year, unit,
            item, family, match, game, user, customer, farm, school, ship, plane, flight, vote, share, page, room, bed, tree, animal,
            cow, home, house, dwelling, visit, episode, event, cycle, cell, molecule, atom, photon
            """, OnePer),
        .. List(EstimateWordKind.Noun, """
            information, data, idea, ideas, comment, comments, evidence, news, doubt, doubts, change, changes, response, responses,
            report, reports, figures, details, numbers, estimate, estimates, sign, signs, plan, plans, claims, limits, reason, reasons,
            problem, problems, chances, hopes, indications, confirmations, explanations, excuses, answers, questions, records,
            statistics, results, differences, words, means, series, thanks
            """, Uncounted),
        .. List(EstimateWordKind.Noun, """
            hurdles, sprints, relays, heats, finals, semi-finals, races, dashes, runners, sprinters, hurdlers, swimmers, medallists,
            medalists, champions, specialists, freestyle, breaststroke, backstroke, waves, ropes, contours
            """, PhraseReader.RunOver),
    ];

    /// <summary>Words that end a counted noun, or are none, and so are refused where one is expected.</summary>
    private static IEnumerable<EstimateWord> Closed() =>
    [
        .. List(Calendar, """
            january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun,
            jul, aug, sep, sept, oct, nov, dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec., monday,
            tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, bc, bce, ce,
            ad, b.c., b.c.e., c.e., a.d.
            """),
        .. List(Clock, """
            a.m., p.m., a.m, p.m, am, pm, o'clock, o’clock, oclock, noon, midnight, gmt, utc, bst, cet, cest, edt, msk, hours gmt, hrs gmt,
            hours utc
            """),
        .. List(NotNoun, """
            ago, yesterday, today, tomorrow, tonight, nowadays, recently, lately, soon, sooner, meanwhile, afterwards,
            beforehand, hence, henceforth, totals, apiece, respectively, up, down, off, out,
            ahead, forwards, away, again, else, then, there, here, alone, too, also, worth, ever, yet, even, almost,
            nearly, quite, rather, very, approximately, possibly, probably, maybe, perhaps, together, apart, once, twice,
            increase, increases, decrease, decreases, rise, rises, fall, falls, drops, decline, gain, gains, so, such, same, another,
            plus, minus, vs, versus, v, pm., max, min, avg, mean, median, approx, circa, est, ca, incl, excl, times,
            percent, cent, what, how, why, bare, barely, hardly, scarcely, now, upward, downward,
            upwards, downwards, onward, onwards, outright, roundly, sum, draw,
            standard deviation, standard deviations
            """),

        // "10 Downing Street", "221B Baker Street": one of these at the end is an address; "street lights" are not.
        .. List(NotNoun, "street, road, avenue, lane, boulevard, crescent", 1),
        .. List(NotNoun, """
            total, combined, overall, short, left, back, forward, likely, average, annual, growth, loss, drop, strong, time, rising,
            falling, weight, round, inclusive, exclusive
            """, 1),
        .. List(NotNoun, "consecutive, successive, straight, whole, full, long, solid, complete", PhraseReader.AddsNothing),
        .. List(Counter, "working days, working day, business days, business day, trading days, trading day, working hours"),
        .. List(NotNoun, "higher, lower, greater, larger, smaller, longer, shorter, older, younger, earlier, later", 1),
        .. List(UnitLike, """
            celcius, centigrate, penny, gigaannum, megaannum, kiloannum, metric, cubic, square, sq, sq., cu, cu., deg,
            degs, deg., quid, buck, bucks, gyr, myr, kyr, ma, ga, ka, mil, mils, kopecks, kopeks, pennies,
            kilo, mega, giga, cubed, squared, celsius, fahrenheit, kelvin, centigrade, imperial, nautical, usg, sqft, sq.ft, msl, agl
            """),
    ];

    private static IEnumerable<EstimateWord> List(EstimateWordKind kind, string texts, decimal value, Unit unit) =>
        Split(texts).Select(text => new EstimateWord(text, kind, value, Unit: unit));

    private static IEnumerable<EstimateWord> Labels(string texts, EstimateForm form) =>
        Split(texts).Select(text => new EstimateWord(text, Label, Form: form));
}
