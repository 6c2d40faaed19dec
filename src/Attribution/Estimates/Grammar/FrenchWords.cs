using System.Globalization;
using static Attribution.EstimateWordKind;

namespace Attribution;

/// <summary>The words of <see cref="EstimateGrammar.French"/>.</summary>
internal static partial class FrenchWords
{
    // What may stand for "de" before a number: "plus d'un", "plus des trois quarts", "près du million".
    private static readonly string[] De = ["de", "d'", "des", "du"];

    private static readonly string[] Far =
        ["bien", "largement", "nettement", "beaucoup", "très largement", "très nettement", "considérablement", "sensiblement"];

    private static readonly string[] Near =
        ["un peu", "un petit peu", "à peine", "légèrement", "très légèrement", "un tout petit peu", "juste"];

    // Endings of an adjective: supérieur, supérieure, supérieurs, supérieures.
    private static readonly string[] Endings = ["", "e", "s", "es"];

    public static IEnumerable<EstimateWord> All() =>
    [
        .. Above(),
        .. Below(),
        .. Hedges(Hedge, EstimateForm.AtLeast, """
            au moins, au minimum, minimum, min., à tout le moins, au bas mot, un minimum de, un minimum d', pas moins de, pas moins d',
            pas moins des, pas moins du, non moins de, non moins d', à partir de, d'au moins, d'au minimum, tout au moins, ≥, >=, ⩾,
            ≧, au moins égal à, au moins égale à, au moins égaux à, au moins égales à
            """),
        .. Hedges(Hedge, EstimateForm.UpTo, """
            jusqu'à, jusqu'au, jusqu'aux, au plus, tout au plus, au maximum, au grand maximum, maximum, max., max, un maximum de,
            un maximum d', pas plus de, pas plus d', pas plus des, pas plus du, ne dépassant pas, ne dépasse pas, ne dépassent pas,
            n'a pas dépassé, n'ont pas dépassé, ne dépassait pas, ne dépassaient pas, sans dépasser, n'excédant pas, n'excède pas,
            n'excèdent pas, n'excédait pas, sans excéder, ne devant pas dépasser, ne doit pas dépasser, ne doivent pas dépasser,
            dans la limite de, dans la limite d', à concurrence de, plafonné à, plafonnée à, plafonnés à, plafonnées à, limité à,
            limitée à, d'au plus, d'au maximum, ≤, <=, ⩽, ≦
            """),
        .. Hedges(Hedge, EstimateForm.About, """
            environ, d'environ, env., env, à peu près, d'à peu près, quelque, de quelque, approximativement, plus ou moins, grosso modo,
            peu ou prou, dans les, aux environs de, aux environs d', aux environs des, aux alentours de, aux alentours d',
            aux alentours des, autour de, autour d', autour des, aux abords de, estimé, estimée, estimés, estimées, évalué, évaluée,
            évalués, évaluées, estimé à, estimée à, estimés à, estimées à, évalué à, évaluée à, évalués à,
            évaluées à, proche de, proches de, proche d', proches d', proche des, proches des, voisin de, voisine de, voisins de,
            voisines de, avoisine, avoisine les, avoisinent, avoisinent les, avoisinant, avoisinait, peut-être, ~, ≈, ≃, ≅, ∼, c.,
            ca
            """),
        .. Hedges(Hedge, EstimateForm.Nearly, """
            presque, quasi, quasiment, pratiquement, près de, près d', près des, près du, de près de, de près d', tout près de,
            pas loin de, pas loin d', pas loin des, pas loin du, non loin de, frôle, frôlent, frôlant, frôlait, frôlaient, a frôlé,
            ont frôlé, approche, approchent, approchant, approchait, approche de, approchent de
            """),
        .. Holding(EstimateForm.Nearly, """
            une petite, un petit, une toute petite, un tout petit, frôle le, frôle la, frôlent le, frôlent la, approche le, approche la
            """),
        .. Holding(EstimateForm.JustOver, "une bonne, un bon, une grosse, un gros", inclusive: true),
        .. Holding(EstimateForm.OrderOfMagnitude, "de l'ordre du, de l'ordre de la"),
        .. Hedges(Hedge, EstimateForm.OrderOfMagnitude, """
            de l'ordre de, de l'ordre d', de l'ordre des, un ordre de grandeur de, un ordre de grandeur d'
            """),
        .. Hedges(Hedge, EstimateForm.Exact, """
            exactement, très exactement, précisément, très précisément, égal à, égale à, égaux à, égales à, =
            """),
        .. Hedges(HedgeAfter, EstimateForm.About, """
            environ, à peu près, approximativement, plus ou moins, grosso modo, à la louche, (environ), (env.), (approximativement), env.
            """),
        .. Hedges(HedgeAfter, EstimateForm.Exact, "exactement, très exactement, précisément, pile, tout rond"),
        .. Hedges(HedgeAfter, EstimateForm.JustOver, "et quelques, et des poussières"),
        .. Hedges(HedgeAfter, EstimateForm.AtLeast, """
            ou plus, et plus, ou davantage, et davantage, ou au-delà, et au-delà, ou au-dessus, et au-dessus, au moins, au minimum,
            minimum, min., à tout le moins, au bas mot, voire plus, voire davantage, peut-être plus, sans doute plus, probablement plus,
            et peut-être plus, si ce n'est plus, (minimum), (au moins), (au minimum), +
            """),
        .. Hedges(HedgeAfter, EstimateForm.UpTo, """
            ou moins, et moins, au plus, tout au plus, au maximum, au grand maximum, maximum, max., max, à tout casser, ou en dessous,
            et en dessous, (maximum), (max.), (au plus), (au maximum)
            """),
        .. List(Filler, """
            déjà, désormais, actuellement, à ce jour, à l'heure actuelle, à présent, jusqu'à présent, jusqu'à maintenant,
            jusqu'ici, pour l'instant, pour l'heure, pour le moment, un total de, un total d', au total, en tout, en tout et pour tout,
            seulement, uniquement, les, seuls, seules, au nombre de, atteint, a atteint, ont atteint, atteignent, atteignant, magnitude,
            une magnitude de, de magnitude, un record de, révolus
            """),
        .. List(Filler, """
            une moyenne de, une moyenne d', en moyenne, moyenne, une médiane de, une médiane d', médiane
            """, PhraseReader.CentreOfWhatVaries),
        .. List(Filler, "une variation de, une variation nette de, un écart de, une différence de", PhraseReader.Change),
        .. List(EstimateWordKind.Of, "de, d'"),
        .. List(EstimateWordKind.Of, "du, des, de la, de l'", 1),
        .. List(Between, """
            entre, compris entre, comprise entre, comprises entre, situé entre, située entre, situés entre, situées entre,
            oscille entre, oscillent entre, oscillant entre, varie entre, varient entre, variant entre, quelque part entre,
            se situe entre, se situent entre
            """),
        .. List(From, "de, d', allant de, allant d', va de, vont de, variant de, varie de, varient de, passe de"),
        .. List(To, "à, jusqu'à, –, —, -, −, ‐, ‑, ‒, ―, .., ..., …, ~, ÷"),
        .. List(And, "et, &"),
        .. List(IfNot, "voire, sinon, si ce n'est"),
        .. List(But, "mais"),
        .. List(Or, "ou, ou bien, ou même, ou peut-être"),
        .. List(Point, "virgule"),
        .. List(PlusMinus, "±, +/-, +/−, +/–, +-, plus ou moins, à plus ou moins, plus/moins"),
        .. List(SpreadAfter, "près"),
        .. List(Sign, "moins", -1),
        .. List(Per, "par"),
        .. List(Per, "le, la, l', au, aux, à l', à la, pour", 1),
        .. List(Sigma, "σ, sigma"),
        .. List(Sigma, "erreur type, erreurs types, erreur standard", PhraseReader.StandardError),
        .. List(Sigma, "écart type, écarts types, é.-t.", PhraseReader.StandardDeviation),
        .. List(Component, "stat, stat., statistique, syst, syst., systématique"),
        .. List(Confidence, "de confiance, confiance, niveau de confiance, au niveau de confiance de"),
        .. List(EstimateWordKind.Interval, """
            ic, ic à, i.c., i.c. à, intervalle de confiance, intervalle de confiance à, intervalles de confiance,
            intervalles de confiance à, intervalle de confiance de, intervalle de crédibilité, intervalle de crédibilité à, icr,
            icr à, intervalle d'incertitude, intervalle d'incertitude à, intervalle de prédiction, intervalle de prédiction à,
            intervalle de prévision, ci
            """, PhraseReader.Covers),
        .. List(EstimateWordKind.Interval, """
            eiq, écart interquartile, intervalle interquartile, étendue interquartile
            """, PhraseReader.HoldsHalf),
        .. List(EstimateWordKind.Interval, "étendue, extrêmes, min–max, min-max", PhraseReader.LimitsOfWhatVaries),
        .. List(EstimateWordKind.Interval, "intervalle, fourchette, plage"),
        .. List(Ratio, """
            fois, double, le double, triple, le triple, quadruple, le quadruple, quintuple, le quintuple, décuple, le décuple, centuple,
            autant, autant de, autant que, moitié moins, moitié plus, ×
            """),
        .. List(Ratio, "sur, sur les", 1),
        .. List(Ratio, "de plus, de moins, de trop, de mieux, plus, moins, en plus, en moins, davantage", 2),
        .. List(NoNumber, """
            beaucoup de, beaucoup d', beaucoup, de nombreux, de nombreuses, nombreux, nombreuses, nombre de, bon nombre de, peu de,
            peu d', très peu de, un certain nombre de, un nombre inconnu de, un grand nombre de, un petit nombre de, la plupart,
            la plupart des, la majorité, la majorité des, une majorité de, une minorité de, tous les, toutes les, tout, tous, toutes,
            divers, diverses, certains, certaines, d'innombrables, innombrables, une multitude de, une foule de, assez de, trop de,
            pas de, pas d', sans, combien, combien de, maints, maintes, un nombre de, un nombre, un nombre important de,
            un nombre croissant de, un nombre limité de, un nombre indéterminé de, un nombre indéfini de, une partie de, une partie des,
            une partie du, une part de, une part des, une part du, une fraction de, une fraction des, une quantité de,
            une grande quantité de, un tas de, une masse de, une série de, un paquet de, une flopée de, une ribambelle de,
            un pourcentage de, une proportion de, la majeure partie, la plus grande partie, un peu de, un peu, une majorité,
            une minorité, une majorité des, une minorité des, un maximum, un minimum, un grand nombre, un petit nombre,
            un certain nombre, une quantité, une multitude, une foule, une certaine quantité de, un rien de, on ne sait combien de
            """),
        .. List(NotFinite, "nan, inf, infini, infinie, infinis, infinies, une infinité de, infinité, ∞, -∞, −∞, +∞"),
        .. List(NounEnd, """
            à, au, aux, en, dans, sur, sous, pour, avec, sans, chez, vers, depuis, pendant, durant, après, avant, dès, jusque, jusqu',
            selon, d'après, lors, qui, que, qu', dont, où, lequel, laquelle, lesquels, lesquelles, auquel, ont, a, avait, avaient,
            auraient, aurait, était, étaient, sont, est, furent, fut, été, sera, seront, serait, seraient, ayant, étant, il, elle, ils,
            elles, on, nous, vous, je, ce, cet, cette, ces, donc, car, ni, si, comme, quand, lorsque, tandis, alors, contre, entre,
            parmi, malgré, grâce, via, envers, outre, sauf, hors, y, ne, n', pas, se, s', son, sa, ses, leur, leurs, notre, nos, votre,
            vos, mon, mes, chaque, soit, tant, autour, près, face, suite, faute, afin, chacun, chacune, peu, comprise, compris, inclus,
            voire
            """),
        .. Numbers(),
        .. Kinds(),
    ];

    /// <summary>
    /// Decimal commas, and narrow no-break spaces between groups, as the Imprimerie nationale sets numbers; no culture of the machine.
    /// </summary>
    public static CultureInfo Culture()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = ",";
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = "\u202F";
        return CultureInfo.ReadOnly(culture);
    }

    private static IEnumerable<EstimateWord> Above()
    {
        string[] above =
        [
            .. With("plus"), .. With("au-dessus"), .. With("au dessus"), .. With("au-delà"), .. With("au delà"),
            .. Adjectives("supérieur", "à"),
        ];
        foreach (string text in above)
        {
            yield return new(text, Hedge, Form: EstimateForm.MoreThan);
            foreach (string far in Far) yield return new($"{far} {text}", Hedge, Form: EstimateForm.MoreThan);
            foreach (string near in Near) yield return new($"{near} {text}", Hedge, Form: EstimateForm.JustOver);
        }

        foreach (string text in Adjectives("supérieur", "à")) yield return new($"strictement {text}", Hedge, Form: EstimateForm.MoreThan);
        foreach (string text in OrEqual("supérieur")) yield return new(text, Hedge, Form: EstimateForm.AtLeast);
        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.MoreThan, """
            de plus de, de plus d', + de, + d', dépasse, dépassent, dépassant, dépassait, dépassaient, dépassé, dépasser,
            a dépassé, ont dépassé, avait dépassé, avaient dépassé, excède, excèdent, excédant, excédait, excéder, a excédé,
            ont excédé, a franchi, ont franchi, a dépassé la barre des, dépasse la barre des, dépassent la barre des,
            a franchi la barre des, a franchi le cap des, a dépassé le cap des, dépasse le cap des, >, ≫
            """))
        {
            yield return word;
        }

        foreach (EstimateWord word in Holding(EstimateForm.MoreThan, """
            dépasse le, dépasse la, dépassent le, dépassent la, a dépassé le, a dépassé la, ont dépassé le, ont dépassé la,
            excède le, excède la
            """))
        {
            yield return word;
        }
    }

    private static IEnumerable<EstimateWord> Below()
    {
        string[] below =
        [
            .. With("moins"), .. With("en dessous"), .. With("au-dessous"), .. With("en deçà"), .. With("en-dessous"),
            .. Adjectives("inférieur", "à"),
            "sous", "sous les", "sous la barre des", "sous la barre de",
        ];
        foreach (string text in below)
        {
            yield return new(text, Hedge, Form: EstimateForm.LessThan);
            foreach (string far in Far) yield return new($"{far} {text}", Hedge, Form: EstimateForm.LessThan);
            foreach (string near in Near) yield return new($"{near} {text}", Hedge, Form: EstimateForm.Nearly);
        }

        foreach (string text in Adjectives("inférieur", "à")) yield return new($"strictement {text}", Hedge, Form: EstimateForm.LessThan);
        foreach (string text in OrEqual("inférieur")) yield return new(text, Hedge, Form: EstimateForm.UpTo);
        foreach (EstimateWord word in Hedges(Hedge, EstimateForm.LessThan, "de moins de, de moins d', <, ≪")) yield return word;
    }

    private static IEnumerable<string> With(string text) => De.Select(de => $"{text} {de}");

    private static IEnumerable<string> Adjectives(string adjective, string to) => Endings.Select(ending => $"{adjective}{ending} {to}");

    // "supérieur ou égal à", "égale ou supérieure à".
    private static IEnumerable<string> OrEqual(string adjective)
    {
        string[] equals = ["égal", "égale", "égaux", "égales"];
        for (int i = 0; i < Endings.Length; i++)
        {
            yield return $"{adjective}{Endings[i]} ou {equals[i]} à";
            yield return $"{equals[i]} ou {adjective}{Endings[i]} à";
        }
    }

    private static IEnumerable<EstimateWord> List(EstimateWordKind kind, string texts, decimal value = 0) =>
        Split(texts).Select(text => new EstimateWord(text, kind, value));

    private static IEnumerable<EstimateWord> Hedges(EstimateWordKind kind, EstimateForm form, string texts, bool inclusive = false) =>
        Split(texts).Select(text => new EstimateWord(text, kind, Form: form, IsInclusive: inclusive));

    // Hedges that hold an article.
    private static IEnumerable<EstimateWord> Holding(EstimateForm form, string texts, bool inclusive = false) =>
        Split(texts).Select(text => new EstimateWord(text, Hedge, 1, form, inclusive));

    private static string[] Split(string texts) => texts.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
