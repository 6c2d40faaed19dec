using static Attribution.ProseWordKind;

namespace Attribution;

/// <summary>
/// The words of running English that tell where a counted noun ends and which figures are names, dates or times. The classes of function
/// words are closed and stand whole; of verbs, the strong forms stand that endings do not tell and that the press uses of people and
/// things that are counted.
/// </summary>
internal static class EnglishProse
{
    public static IEnumerable<ProseWord> All() =>
    [
        // Prepositions, conjunctions, determiners, pronouns, auxiliaries and adverbs.
        .. List(Function, """
            a, aboard, about, above, according, across, after, afterwards, again, against, ago, all, alone, along, alongside, already,
            also, although, always, am, amid, among, amongst, an, and, another, any, anyone, anything, apart, are, around, as, aside, at,
            away, back, be, because, been, before, behind, being, below, beneath, beside, besides, between, beyond, both, but, by, can,
            cannot, could, despite, did, do, does, doing, done, down, due, during, each, earlier, either, else, elsewhere, even, ever,
            every, everyone, except, far, few, fewer, for, forward, from, further, had, has, have, having, he, hence, her, here, hers, him,
            himself, his, how, however, i, if, in, including, inside, instead, into, is, it, its, itself, just, last, later, least, less,
            let, lets, like, longer, many, may, me, meanwhile, might, mine, more, moreover, most, much, must, my, near, nearby, nearly,
            neither, never, next, no, nobody, none, nor, not, nothing, now, of, off, often, on, once, one, only, onto, or, other,
            otherwise, ought, our, out, outside, over, overall, overnight, past, per, perhaps, previously, rather, same, shall, she,
            should, since, so, some, somewhere, soon, still, straight, such, than, that, the, their, theirs, them, themselves, then, there,
            these, they, this, those, though, through, throughout, thus, till, to, today, together, tomorrow, tonight, too, toward,
            towards, under, underneath, unless, unlike, until, up, upon, us, versus, very, via, was, we, well, were, what, whatever, when,
            whenever, where, whereas, wherever, whether, which, while, who, whoever, whole, whom, whose, why, will, with, within, without,
            worth, would, yesterday, yet, you, your, ashore, ahead, abroad, abreast, apiece, afield, adrift, north, south, east, west,
            northeast, northwest, southeast, southwest, upstream, downstream, inland, offshore, plus, minus, times, vs, namely, eg, ie,
            etc, est, annually, pending, owing, thanks, barring, failing, given, half, twice
            """),

        // Verbs.
        .. List(Function, """
            became, become, began, begin, bore, bought, broke, brought, built, came, come, drew, drove, fled, flee, flew, forced, fought,
            found, gave, get, getting, give, go, gone, got, gotten, grew, held, hid, hit, hold, keep, kept, knew, know, laid, lay, led,
            left, lie, lose, lost, made, make, meant, meet, met, needed, paid, pay, put, ran, reach, reached, read, receive, received,
            remain, remained, returned, rode, rose, said, sang, sat, saw, say, see, seek, seem, seen, sent, showed, shown, sleep, slept,
            sold, sought, spend, spent, spoke, stayed, stole, stood, suffer, suffered, swam, take, taken, taught, think, thought, threw,
            told, took, tell, tried, turned, used, visited, voted, wait, want, wanted, went, woke, won, wore, write, wrote, written, died,
            die, lived, faced, follow, followed, include, included, require, required, attend, attended, crossed, join, joined, serve,
            served, signed, backed, oppose, opposed, supported, scored, claimed, reported, started, finish, finished, complete, completed,
            occur, occurred, happen, happened, belong, bear, fell, felt, struck, sank, shot, shut, stuck, swept, flown, fallen, risen,
            driven, born, borne, chose, bid, bit, blew, dealt, dug, fed, hung, sued, tested, failed, passed, survived, escaped, arrived,
            agreed, refused, earned, carried, entered, enrolled, relapsed, responded, recovered, improved, withdrew, admitted, appeared,
            pleaded, appealed, testified, abstained, graduated, awaited, says, goes, seems, looks, makes, takes, comes, gets, gives, keeps,
            knows, thinks, tells, feels, becomes, brings, seeks, believes, translates, expects, appears, remains, includes, contains,
            allows, requires, suggests, elicits, exceeds, equals, represents, provides, receives, reveals, enables, explains, insists,
            argues, admits, agrees, denies, arrives, lets, puts, sits, writes, begins, continues, proves, consists, belongs, depends,
            happens, occurs, exists, refers, corresponds, relates, wants, sees,
            employs, sells, carries, lasts, applies, owns, earns, publishes, produces, manages, operates, pays, sends, speaks, spends,
            destroys, injures, threatens, decides, announces, introduces, involves, affects, creates, attracts, accommodates, weighs,
            varies, generates, consumes, performs, invests, protects, prevents, loses, adds, warns
            """),
        .. List(Change, """
            rose, rise, rises, risen, rising, fell, fall, falls, fallen, falling, grew, grow, grows, grown, growing, growth, drop, dropped,
            drops, dropping, cut, cuts, cutting, raise, raised, raises, raising, lower, lowered, lowers, lowering, lift, lifted, lifts,
            lifting, climb, climbed, climbs, climbing, jump, jumped, jumps, slip, slipped, slips, slid, slide, slides, sank, sink, plunge,
            plunged, plunges, tumble, tumbled, tumbles, surge, surged, surges, soar, soared, soars, shrank, shrink, shrinks, shrunk,
            decline, declined, declines, declining, decrease, decreased, decreases, increase, increased, increases, increasing, ease,
            eased, eases, easing, went, go, goes, gone, going, moved, move, moves, shift, shifted, shifts, edge, edged, edges, accelerate,
            accelerated, accelerates, slow, slowed, slows, expand, expanded, expands, widen, widened, narrow, narrowed, narrows, reduce,
            reduced, reduces, reducing, reduction, improve, improved, improves, worsen, worsened, swell, swelled, swollen, advance,
            advanced, gained, gain, gains, lost, dip, dipped, dips, dived, double, doubled, doubling, halved, halving, tripled, trebled,
            quadrupled, revise, revised, revising, upgraded, downgraded, trim, trimmed, trims, boost, boosted, boosting, bring, brought,
            took, up, down, extend, extended, extends, shorten, shortened, hike, hiked, slash, slashed, slump, slumped, spike, spiked,
            rebound, rebounded, retreat, retreated, warmed, cooled, added, shed, quickened, dwindled, ballooned, changed, change, changes,
            corrected, updated, reached, recover, recovered
            """),

        // Nouns and adjectives that a number names one of.
        .. List(Designator, """
            year, month, cloud, top, bottom, annex, annexe, apartment, appendix, article, berth, bib, block, booth, box, bulletin, case,
            category, channel, chapter, checkpoint, class, clause, column, count, courtroom, day, decree, directive, division, door,
            drawer, edition, episode, eq, equation, error, exhibit, exit, experiment, extension, fig, figure, flat, flight, floor,
            footnote, formula, gate, grade, grid, group, hangar, helpline, highway, interstate, item, junction, lane, lap, leg, level,
            line, list, locker, lot, model, motorway, no, note, number, op, opus, order, p, page, panel, para, paragraph, parcel, phase,
            plate, platform, plot, point, post, protocol, psalm, question, rank, ref, reference, registration, regulation, room, round,
            route, row, rule, runway, schedule, seat, section, sector, segment, serial, series, slide, sol, sonnet, stage, stand, step,
            suite, symphony, table, terminal, theatre, track, transect, type, unit, verse, version, vol, ward, week, zone, cell, build,
            patch, revision, layer, node, cluster, cohort, batch, variant, strain, isolate, locus, exon, chromosome, amendment,
            proposition, recommendation, scenario, option, reactor, silo, substation, turbine, game, matchday, id, code, ext, postcode,
            docket, vitamin, arm, sample, site, trial, season
            """),
        .. List(Designator, """
            boeing, airbus, xbox, playstation, windows, iphone, android, nokia, cessna, embraer, antonov, tupolev, bombardier, concorde,
            bmw, mazda, peugeot, porsche, renault, fiat, volvo, saab, mig, sukhoi, soyuz, apollo, ubuntu, dreamliner
            """),
        .. List(ScaleName, """
            ph, bmi, iq, aqi, egfr, hr, rr, irr, smr, auc, magnitude, magnitudes, age, aged, ages, ratio, score, gcs, apgar, index, n, p, r,
            z, k, m, t
            """),
        .. List(Rank, "last, final"),
        .. List(Designators, """
            annexes, appendices, areas, arms, articles, blocks, camps, cases, categories, chapters, clauses, columns, counts, days,
            districts, divisions, eqs, equations, exhibits, exits, experiments, figs, figures, flats, flights, floors, gates, grades,
            groups, halls, hangars, highways, holes, houses, islands, items, junctions, lanes, laps, levels, lines, lots, nos, notes,
            numbers, pages, paragraphs, paras, parts, phases, piers, plates, platforms, plots, pp, points, posts, questions, refs,
            references, regions, regulations, resolutions, rooms, rounds, routes, rows, rules, samples, scenes, seats, sections, sectors,
            sites, stages, stations, steps, tables, terminals, tests, tiers, tracks, transects, trials, types, units, verses, versions,
            volumes, wards, weeks, zones, fields, chromosomes, schedules, suites, stands, bays, berths, checkpoints, hills, outposts,
            warehouses
            """),
        .. List(Month, """
            January, February, March, April, May, June, July, August, September, October, November, December, Jan, Feb, Mar, Apr, Jun, Jul,
            Aug, Sep, Sept, Oct, Nov, Dec, Ramadan, Muharram
            """),
        .. List(Clock, """
            am, pm, a.m, p.m, o'clock, o’clock, gmt, utc, bst, cet, cest, est, edt, pst, pdt, ist, eet, msk, noon, midnight, hrs
            """),
        .. List(Timed, "at, by, until, till, from, around, before, after, about"),
        .. List(Opening, """
            opens, open, opened, closes, closed, starts, start, started, starting, begins, began, beginning, ends, ended, finishes,
            finished, leaves, left, departs, departed, arrives, arrived, resumes, resumed, kick-off, kick-offs, kicks, due, doors
            """),
        .. List(Until, "until, till"),
        .. List(Era, "bc, bce, ad, ce"),
        .. List(Dated, """
            in, since, by, until, till, from, during, early, late, mid, of, after, before, the, this, spring, summer, autumn, winter,
            between, around, circa, c, to, and, through, into, year, fiscal, at, for, than, as, on, its, his, her, their, our, last, that,
            back, pre, post, every, ending, ended, starting, beginning, pre-war, dated, built, founded, born
            """),
        .. List(Street, """
            street, road, lane, avenue, square, drive, close, crescent, way, place, terrace, boulevard, gardens, grove, mews, walk, parade,
            quay, alley, st, rd, ave, blvd, row, park, hill, wharf, embankment, esplanade, broadway, circus, yard, green, rise, view,
            plaza, highway, parkway, court, bridge, heights
            """),
        .. List(Dialled, """
            call, calls, calling, dial, dialling, dialing, dialled, tel, telephone, phone, phoned, fax, ring, rang, hotline, helpline, sms
            """),
        .. List(Tally, """
            won, win, wins, winning, beat, beats, beating, lost, lose, loses, losing, drew, draw, draws, led, leads, leading, trailed,
            trailing, split, voted, vote, votes, ruled, defeat, defeated, victory, passed, carried, rejected, score, scores, scoreline,
            equalised
            """),

        // Nouns.
        .. List(Counted, """
            people, men, women, children, crew, staff, police, aircraft, spacecraft, hovercraft, personnel, cattle, fish, sheep, deer,
            swine, salmon, trout, cod, tuna, poultry, offspring, species, series, feet, teeth, mice, geese, lice, oxen, media, data,
            bacteria, fungi, larvae, nuclei, stimuli, loci, alumni, alumnae, criteria, phenomena, strata, errata, addenda, spectra, quanta,
            genera, servicemen, servicewomen, policemen, policewomen, firemen, fishermen, gunmen, workmen, militiamen, tribesmen,
            businessmen, craftsmen, countrymen, clergymen, infantrymen, seamen, airmen, guardsmen, crewmen, congressmen, schoolchildren,
            grandchildren, townspeople, salespeople, tradespeople, troops, cavalry, infantry, youth, kin, folk, dice, cacti, hooves, per,
            tsunami, batsmen, midfielders, laypeople, yen, baht, head, rand, bison, elk, moose, squid, shrimp, plankton, pence, antennae,
            vertebrae, formulae, nebulae, faculty, kroner, kronor
            """),
        .. List(Modifier, """
            police, crew, staff, aircraft, cattle, fish, women, data, media, infantry, cavalry, youth, sports, arms, sales, goods, news,
            savings, customs, systems, operations, communications, works, games, human-rights, rights, civil-rights, affairs, foods, drugs,
            weapons, services, reserves, earnings, futures, securities, electronics, economics, politics, physics, mathematics, athletics,
            headquarters, overseas, marines, greens, mass, gas, bus, class, business, glass, grass, express, wireless, homeless,
            defenceless, unconscious, serious, religious, various, famous, dangerous, suspicious, ambitious, previous, anonymous,
            indigenous, infectious, virus, campus, surplus, census, chorus, citrus, bonus, cross, process, press, princess, access,
            success, congress, fortress, mattress, address, witness, fitness, illness, wilderness, wellness, women's, men's, children's,
            reckless, careless, stainless, seamless, endless, numerous, british, precious, continuous, simultaneous, consecutive,
            contagious, spacious, tennis, basis, crisis, oasis, analysis, thesis, axis
            """),
        .. List(Participle, """
            killed, wounded, injured, arrested, detained, displaced, hospitalised, hospitalized, infected, evacuated, rescued, missing,
            dead, hurt, stranded, homeless, trapped, kidnapped, abducted, captured, executed, poisoned, vaccinated, tested, convicted,
            jailed, deported, feared dead, sick, ill, unaccounted, maimed, orphaned, drowned, shot, bereaved, disabled, unemployed,
            employed, accused, elected, registered, hired, sacked, suspended, disqualified, damaged, destroyed, uninjured, unhurt, alive
            """),
        .. List(Plain, """
            other, earlier, later, straight, overnight, off, past, back, live, further, overall, inside, outside, same, whole, daily,
            weekly, monthly, yearly, quarterly, hourly, nightly, fortnightly, elderly, early, likely, deadly, friendly, family, supply,
            assembly, monopoly, anomaly, ally, fly, jelly, lily, bully, rally, reply, lovely, lonely, lively, ugly, orderly, scholarly,
            costly, cowardly, only-child, disorderly, unlikely, unruly, sickly, holy, july, italy, hundred, red, bed, shed, seed, breed,
            steed, feed, need, weed, speed, reed, sled, shred, sacred, naked, wicked, rugged, beloved, learned, aged, kindred, thread,
            bread, wing, ring, king, string, spring, sibling, building, ceiling, wedding, meeting, hearing, painting, drawing, recording,
            dwelling, sitting, holding, crossing, landing, shilling, sterling, duckling, sapling, fledgling, evening, morning, training,
            shopping, housing, fishing, mining, farming, trading, banking, engineering, manufacturing, parking, sporting, leading, living,
            working, winning, remaining, surviving, existing, standing, outstanding, running, rolling, closing, opening, starting, passing,
            shooting, bombing, stabbing, listing, rating, setting, nesting, breeding, drinking, swimming, racing, cycling, boxing, jumping,
            sailing, climbing, warning, visiting, serving, participating, competing, developing, emerging, coming, following, preceding,
            grazing, striking, protesting, flying, moving, burning, sinking, drowning, dying, ageing, aging, growing, missing, pending,
            matching
            """),
        .. List(Joined, """
            man, woman, person, member, judge, seat, seater, storey, story, bed, bedroom, room, page, car, truck, vehicle, ship, team,
            nation, country, party, run, wicket, shot, goal, try, acre, lane, mast, engine, door, wheel, cylinder, piece, volume, part,
            act, course, dose, drug, gene, city, state, bank, unit, home, house, ticket, pupil, player, rider, justice, juror, justices,
            gun, missile, tank, plane, boat, horse
            """),
        .. List(Closing, "old, olds, long, high, tall, deep, wide, thick"),
        .. List(Multiple, "times, fold, time, points-to-one"),
        .. List(Often, "once, twice, thrice, times, time, often, thousands"),
        .. List(Apart, "earlier, later, ago, after, before, hence, apart, away, old, or, and, from, since, to"),
        .. List(Zero, "no, not a single, not one, none"),
        .. List(Singular, """
            minute, hour, day, week, fortnight, month, year, decade, century, mile, kilometre, kilometer, metre, meter, inch, centimetre,
            centimeter, millimetre, millimeter, litre, liter, kilogram, kilogramme, kilo, tonne, hectare, acre
            """),

        // Set phrases, and what tells a pronoun.
        .. List(Idiom, """
            one by one, one another, one thing, one way, one eye, one hand, one side, one point, one time, one word, one and the same,
            one day, one step, one end, one stone, one fell swoop, one too many, one of a kind, one fine, one's, one’s, six feet under,
            forty winks, fifty fifty, two birds, six of one, ten a penny, all fours, one thing after another, one time only, one and all,
            one man's, one last, one final, one better, one simple, one such, two by two, two faced, two tone, two cents, two minds, two
            ways, two fold, ten to one, nine to five, nine lives, four walls, four corners, four letter, seven seas, seven deadly, eleventh
            hour, hundred per cent behind, million to one, million dollar question, zero tolerance, zero sum, zero hour, zero in, zero day,
            zero carbon, zero emission, zero waste, ground zero, thousand words, no one, nobody, no doubt, no matter, no means, no longer,
            no sooner, no way, no thanks, no news, no less, no more, no sense, no use, no idea, no time, no ones, no man's, no good,
            no fly, no confidence, no go, none the less, none the wiser, none other, none too, no plans, no signs, no talks, no mention,
            no chance, no need, no question, no answer, no word, no secret, no stranger, half time, half way, half hearted, half sister,
            half brother, half mast, half back, half term, half marathon, half past, half ten, a score, score, a thousand times,
            a hundred times, a million times, thousand oaks
            """),
        .. Times(),
        .. List(BeforePronoun, """
            no, any, every, some, each, which, this, that, the, what, lets, let, makes, make, made, helps, help, loved, another, everyone,
            great, little, square, number, phase, chapter, act, formula, part, level, page, channel, round, leg, series, group, grade,
            category, class, stage, step, type, unit, article, section, room, world, air, force, radio, plan, priority, can, could, should,
            would, may, might, must, shall, does, do, did
            """),
        .. List(NoHedge, """
            passed, passing, overtook, c, c., ca, practically, virtually, better than, south of, north of, just about, in the range of,
            as good as, exact, equals, equal to, =, capped at, limited to, a high of, a low of,
            a peak of, a floor of, a ceiling of, starting at, starting from, in the order of, beneath, close on, loosely, broadly,
            possibly, maybe
            """),
        .. List(CountHedge, """
            max, min, max., min., maximum, minimum, minimum of, maximum of, a maximum of, a minimum of, max of, min of, max. of, min. of,
            a max of, a min of, a max. of, a min. of
            """),
        .. List(AmountHedge, "past, crossed, near, near to, towards, toward, pushing, beyond, tops, topping"),
        .. List(Comparative, """
            higher than, lower than, larger than, bigger than, smaller than, greater than, longer than, shorter than, older than,
            younger than, heavier than, lighter than, faster than, slower than, deeper than, taller than, estimated
            """),
        .. List(Preposition, "over, under, above, below, around, about, within, up to, some, more or less, perhaps"),

        .. List(Release, """
            release, releases, version, versions, update, updates, build, builds, edition, editions, patch, patches, firmware, branch,
            branches, beta, betas, milestone, milestones
            """),
        .. List(PluralEnding, "s"),
        .. List(SingularEnding, "ss, us, sis, itis, 's, ’s"),
        .. List(PastEnding, "ed"),
        .. List(PresentEnding, "ing"),
        .. List(AdverbEnding, "ly"),
    ];

    // "half past six" begins with a word of quantity and ends in one.
    private static IEnumerable<ProseWord> Times() =>
        from hour in (string[])["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
        from part in (string[])
            ["half past", "a quarter past", "a quarter to", "quarter past", "quarter to", "five past", "ten past", "twenty past"]
        select new ProseWord($"{part} {hour}", Idiom);

    private static IEnumerable<ProseWord> List(ProseWordKind kind, string texts) =>
        texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => new ProseWord(text, kind));
}
