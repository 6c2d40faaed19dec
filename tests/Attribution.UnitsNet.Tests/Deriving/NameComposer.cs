using System.Text;

namespace Attribution.Tests;

/// <summary>
/// Composes a UCUM code from a name of UnitsNet: "WattPerSquareMeterKelvin" gives <c>W/m2/K</c>. It only proposes: the worth decides
/// whether a proposal is taken, so that a name too many here does no harm.
/// </summary>
internal static class NameComposer
{
    private static readonly Dictionary<string, (string Code, string Power)> Prefixes = (
        "exbi - 1152921504606846976, pebi - 1125899906842624, tebi Ti -, gibi Gi -, mebi Mi -, kibi Ki -, exa E 10*18, peta P 10*15, "
        + "tera T 10*12, giga G 10*9, mega M 10*6, kilo k 10*3, hecto h 10*2, deca da 10, deci d 10*-1, centi c 10*-2, milli m 10*-3, "
        + "mili m 10*-3, micro u 10*-6, nano n 10*-9, pico p 10*-12, femto f 10*-15, atto a 10*-18")
        .Split(", ").Select(prefix => prefix.Split(' ')).ToDictionary(prefix => prefix[0], prefix => (prefix[1].Trim('-'), prefix[2]));

    private static readonly (string Word, int Power, bool IsBefore)[] Powers =
    [
        ("tothefourth", 4, false), ("tothesixth", 6, false), ("squared", 2, false), ("cubed", 3, false),
        ("square", 2, true), ("cubic", 3, true),
    ];

    // "amount" is what UnitsNet calls the unit of Scalar.
    private static readonly Dictionary<string, string> Atoms = Pairs(
        "meter m, gram g, second s, minute min, hour h, day d, week wk, month30 30.d, year365 365.d, julianyear a_j, ampere A, kelvin K, "
        + "degreecelsius K, degreefahrenheit [degR], degreerankine [degR], mole mol, candela cd, radian rad, steradian sr, "
        + "degree deg, arcminute ', arcsecond '', gradian gon, revolution circ, lumen lm, lux lx, nit cd/m2, "
        + "liter l, tonne t, hectare har, acre 4840.[yd_i]2, inch [in_i], foot [ft_i], feet [ft_i], yard [yd_i], mile [mi_i], "
        + "nauticalmile [nmi_i], fathom [fth_i], hand [hd_i], mil [mil_i], angstrom Ao, astronomicalunit AU, lightyear [ly], parsec pc, "
        + "ussurveyfoot [ft_us], ussurveysquarefoot [ft_us]2, printerpoint [pnt_pr], printerpica [pca_pr], dtppoint [pnt], dtppica [pca], "
        + "chain 66.[ft_i], knot [kn_i], "
        + "pound [lb_av], ounce [oz_av], stone [stone_av], shortton [ston_av], longton [lton_av], shorthundredweight [scwt_av], "
        + "longhundredweight [lcwt_av], grain [gr], "
        + "newton N, poundforce [lbf_av], kilogramforce kgf, tonneforce Mgf, gramforce gf, dyne dyn, dyn dyn, pond gf, kilopond kgf, "
        + "pascal Pa, bar bar, atmosphere atm, technicalatmosphere att, torr atm/760, poundforcepersquareinch [psi], "
        + "meterofmercury m[Hg], meterofwatercolumn m[H2O], inchofmercury [in_i'Hg], inchofwatercolumn [in_i'H2O], "
        + "joule J, watthour W.h, wattday W.d, calorie cal, electronvolt eV, erg erg, britishthermalunit [Btu_IT], btu [Btu_IT], "
        + "watt W, mechanicalhorsepower [HP], metrichorsepower 75.m.kgf/s, volt V, ohm Ohm, siemens S, mho mho, farad F, henry H, tesla T, "
        + "gauss G, weber Wb, coulomb C, hertz Hz, becquerel Bq, curie Ci, gray Gy, rad RAD, sievert Sv, roentgenequivalentman REM, "
        + "roentgen R, rutherford 10*6.Bq, poise P, stokes St, gal Gal, standardgravity [g], acceleration m/s2, barrel [bbl_us], "
        + "oilbarrel [bbl_us], usgallon [gal_us], gallon [gal_us], ukgallon [gal_br], imperialgallon [gal_br], usquart [qt_us], "
        + "uspint [pt_us], imperialpint [pt_br], imperialquart [qt_br], usounce [foz_us], imperialounce [foz_br], usfluidounce [foz_us], "
        + "ustablespoon [tbs_us], usteaspoon [tsp_us], uscustomarycup [cup_us], boardfoot [bf_i], usbeerbarrel 31.[gal_us], "
        + "percent %, decimalfraction 1, partperbillion [ppb], partpermillion [ppm], partperthousand [ppth], partpertrillion [pptr], "
        + "bit bit, byte By, amount 1, beat 1, cycle 1, slug [lbf_av].s2/[ft_i], "
        + "celsius K, fahrenheit [degR], standardgravities [g], hectocubicfoot 10*2.[ft_i]3, kilocubicfoot 10*3.[ft_i]3, "
        + "megacubicfoot 10*6.[ft_i]3, kilocubicmeter 10*3.m3, hectocubicmeter 10*2.m3, metriccup 250.ml, metricteaspoon [tsp_m], "
        + "autablespoon 20.ml, uslegalcup 240.ml, ounceforce [oz_av].[g], shorttonforce [ston_av].[g], poundal [lb_av].[ft_i]/s2, "
        + "thermec 100000.[Btu_IT], thermimperial 100000.[Btu_IT], thermus 100000.[Btu_59], datamile 6000.[ft_i], shackle 15.[fth_i], "
        + "twip [in_i]/1440, millionusgallon 10*6.[gal_us], millicubicmeter 10*-3.m3");

    /// <summary>The code, or null where a part of the name is not known.</summary>
    public static string? Compose(string name)
    {
        List<Part> parts = [];
        bool below = false;
        int nextPower = 1;
        string left = name.ToLowerInvariant();
        while (left.Length > 0)
        {
            if (Take(ref left, "per") || Take(ref left, "inverse") || Take(ref left, "reciprocal"))
            {
                below = true;
            }
            else if (Powers.FirstOrDefault(power => Take(ref left, power.Word)) is { Word: not null } power)
            {
                // "square meter" raises what follows, "meter squared" what went before.
                if (power.IsBefore) nextPower = power.Power;
                else if (parts.Count > 0) parts[^1] = parts[^1] with { Power = power.Power };
            }
            else
            {
                if (TakeAtom(ref left) is not { } code) return null;
                parts.Add(new(code, nextPower, below));
                nextPower = 1;
            }
        }

        return Join(parts);
    }

    private static string? TakeAtom(ref string left)
    {
        string text = left;
        (int Length, string Code)? best = null;
        foreach ((string word, string code) in Atoms)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) Offer(word.Length + Plural(text[word.Length..]), code);
            foreach ((string prefix, (string mark, string power)) in Prefixes)
            {
                if (!text.StartsWith(prefix + word, StringComparison.Ordinal)) continue;
                int length = prefix.Length + word.Length;
                string prefixed = mark + code;
                bool isMetric = mark.Length > 0 && Unit.TryParse(prefixed, out _) && !char.IsAsciiDigit(code[0]);
                Offer(length + Plural(text[length..]), isMetric ? prefixed : $"{power}.{code}");
            }
        }

        left = left[(best?.Length ?? 0)..];
        return best?.Code;

        void Offer(int length, string code)
        {
            if (best is null || length > best.Value.Length) best = (length, code);
        }
    }

    private static int Plural(string rest) => rest.StartsWith('s') && !rest.StartsWith("sq", StringComparison.Ordinal)
        && !rest.StartsWith("se", StringComparison.Ordinal) ? 1 : 0;

    private static bool Take(ref string left, string word)
    {
        if (!left.StartsWith(word, StringComparison.Ordinal) || left.StartsWith("percent", StringComparison.Ordinal)) return false;
        left = left[word.Length..];
        return true;
    }

    private static string Join(List<Part> parts)
    {
        StringBuilder code = new();
        foreach (Part part in parts.OrderBy(part => part.Below))
        {
            code.Append(part.Below ? "/" : code.Length > 0 ? "." : "");
            bool isProduct = part.Code.AsSpan().IndexOfAny('.', '/') >= 0;
            if (part.Power != 1 && isProduct) return "";
            code.Append(isProduct && part.Below ? $"({part.Code})" : part.Code);
            if (part.Power != 1) code.Append(part.Power);
        }

        return code.ToString();
    }

    private static Dictionary<string, string> Pairs(string list) =>
        list.Split(", ").Select(pair => pair.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);

    private sealed record Part(string Code, int Power, bool Below);
}
