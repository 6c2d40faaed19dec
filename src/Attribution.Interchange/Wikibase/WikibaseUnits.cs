using System.Collections.Immutable;

namespace Attribution;

/// <summary>The items by which Wikidata names units and currencies.</summary>
public static class WikibaseUnits
{
    /// <summary>
    /// Items of Wikidata for common units, by their ids. Ids and sizes are those of the wiki's own table of conversions
    /// (<c>wmf-config/unitConversionConfig.json</c> of <c>wikimedia/operations-mediawiki-config</c>); kilometre, degree Celsius and the
    /// currencies, which it does not have, are those of several programs that read the wiki. Left out are the year and the month, which
    /// the wiki counts with 365 and UCUM with 365.25 days, and the foot, of which the wiki's table has another size: add the one that you
    /// mean.
    /// </summary>
    public static ImmutableDictionary<string, Unit> Wikidata { get; } = new (string Item, string Code)[]
    {
        ("Q174789", "mm"), ("Q174728", "cm"), ("Q200323", "dm"), ("Q11573", "m"), ("Q828224", "km"),
        ("Q218593", "[in_i]"), ("Q253276", "[mi_i]"), ("Q93318", "[nmi_i]"),
        ("Q25343", "m2"), ("Q712226", "km2"), ("Q35852", "har"),
        ("Q25517", "m3"), ("Q11582", "l"),
        ("Q41803", "g"), ("Q11570", "kg"), ("Q191118", "t"), ("Q100995", "[lb_av]"), ("Q48013", "[oz_av]"),
        ("Q11574", "s"), ("Q7727", "min"), ("Q25235", "h"), ("Q573", "d"), ("Q23387", "wk"),
        ("Q182429", "m/s"), ("Q180154", "km/h"), ("Q211256", "[mi_i]/h"), ("Q128822", "[kn_i]"),
        ("Q11579", "K"), ("Q25267", "Cel"),
        ("Q12438", "N"), ("Q44395", "Pa"), ("Q103510", "bar"), ("Q25269", "J"), ("Q25236", "W"), ("Q182098", "kW.h"),
        ("Q25250", "V"), ("Q25272", "A"), ("Q39369", "Hz"), ("Q41509", "mol"), ("Q102573", "Bq"), ("Q103246", "Sv"), ("Q190095", "Gy"),
        ("Q11229", "%"), ("Q181011", "[ppth]"),
        ("Q4917", "USD"), ("Q4916", "EUR"), ("Q25224", "GBP"), ("Q8146", "JPY"), ("Q81893", "UAH"),
    }.ToImmutableDictionary(pair => pair.Item, pair => Unit.Parse(pair.Code), StringComparer.Ordinal);
}
