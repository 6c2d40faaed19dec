using static Attribution.UnitWordKind;

namespace Attribution;

/// <content>
/// Units. A dollar is the US dollar and a rouble the Russian one, as French agencies write; francs, pounds and rupees are of several
/// countries.
/// </content>
internal static partial class FrenchWords
{
    // Codes, '=' before them where the first is meant by convention; names, '*' before one that takes prefixes.
    private const string Names = """
        m|*mètre~
        um|micron~
        m2|centiare~
        ar|are~
        har|hectare~
        s|*seconde~,sec
        min|minute~,min,mn
        h|heure~
        d|jour~
        wk|semaine~
        mo|mois
        a|an~,année~
        g|*gramme~
        kg|kilo~
        t|tonne~,tonne~ métrique~
        kt|kilotonne~
        Mt|mégatonne~
        Gt|gigatonne~
        100.kg|quintal,quintaux
        l|*litre~
        Cel|degré~ celsius,degré~ centigrade~,degré~ c
        [degF]|degré~ fahrenheit,degré~ f
        K|*kelvin~
        deg Cel [degF]|degré~
        rad|*radian~
        %|pour cent,pourcent,p. 100,point~ de pourcentage
        [ppth]|pour mille
        10*-4|point~ de base
        [ppm]|partie~ par million
        [ppb]|partie~ par milliard
        N|*newton~
        Pa|*pascal~,*pascals
        bar|*bar~
        atm|atmosphère~
        mm[Hg]|millimètre~ de mercure
        J|*joule~
        eV|*électronvolt~,*électron volt~
        cal|*calorie~
        W|*watt~
        W.h|*wattheure~,*watt heure~
        kW.h|kilowatts heure,kilowatts heures
        MW.h|mégawatts heure,mégawatts heures
        A|*ampère~
        V|*volt~
        Ohm|*ohm~
        F|*farad~
        C|*coulomb~
        S|*siemens
        T|*tesla~
        H|*henry~
        Hz|*hertz
        lm|*lumen~
        lx|*lux
        cd|*candela~
        mol|*mole~
        Bq|*becquerel~
        Sv|*sievert~
        Gy|*gray~
        Ci|*curie~
        bit|*bit~
        By|*octet~
        dB|décibel~
        pc|*parsec~
        [ly]|année~ lumière
        AU|unité~ astronomique~
        Ao|angström~
        [mi_i]|mile~
        [nmi_i]|mille~ marin~,mille~ nautique~
        [kn_i]|noeud~,nœud~
        [ft_i]|pied~
        [in_i]|pouce~
        [lb_av] GBP|livre~
        [oz_av] [oz_tr]|once~
        [oz_tr]|once~ troy
        [car_m]|carat~
        [gal_us] [gal_br]|gallon~
        [bbl_us]|baril~
        [IU]|unité~ internationale~
        =USD CAD AUD NZD HKD SGD TWD MXN|dollar~
        USD|dollar~ américain~,dollar~ us,dollar~ des états unis
        CAD|dollar~ canadien~
        AUD|dollar~ australien~
        NZD|dollar~ néo zélandais
        HKD|dollar~ de hong kong
        SGD|dollar~ de singapour
        EUR|euro~
        GBP|livre~ sterling
        JPY|yen~
        CNY|yuan~,renminbi~
        =KRW KPW|won~
        KRW|won~ sud coréen~
        =RUB BYN|rouble~
        RUB|rouble~ russe~
        UAH|hryvnia~,hryvnias,hryvnya~
        INR PKR LKR NPR|roupie~
        INR|roupie~ indienne~
        PKR|roupie~ pakistanaise~
        CHF XAF XOF CDF|franc~
        CHF|franc~ suisse~
        XAF XOF|franc~ cfa
        CDF|franc~ congolais
        XPF|franc~ pacifique,franc~ cfp
        MXN ARS CLP COP PHP|peso~
        MXN|peso~ mexicain~
        ARS|peso~ argentin~
        SEK NOK DKK ISK CZK|couronne~
        SEK|couronne~ suédoise~
        NOK|couronne~ norvégienne~
        DKK|couronne~ danoise~
        CZK|couronne~ tchèque~
        PLN|zloty~
        HUF|forint~
        TRY|livre~ turque~
        SYP|livre~ syrienne~
        LBP|livre~ libanaise~
        EGP|livre~ égyptienne~
        ILS|shekel~
        IRR OMR YER|rial~
        SAR QAR|riyal~
        AED MAD|dirham~
        MAD|dirham~ marocain~
        IQD JOD KWD RSD DZD TND LYD BHD|dinar~
        DZD|dinar~ algérien~
        TND|dinar~ tunisien~
        BRL|real,réal,réaux,reais
        ZAR|rand~
        NGN|naira~
        THB|baht~
        """;

    public static IEnumerable<UnitWord> Units()
    {
        (string Text, string Code)[] prefixes =
        [
            ("péta", "P"), ("téra", "T"), ("giga", "G"), ("méga", "M"), ("kilo", "k"), ("hecto", "h"), ("déca", "da"), ("déci", "d"),
            ("centi", "c"), ("milli", "m"), ("micro", "u"), ("nano", "n"), ("pico", "p"), ("femto", "f"), ("exa", "E"),
        ];
        foreach ((string text, string code) in prefixes) yield return new(text, UnitWordKind.Prefix, code);
        foreach (string row in Names.Split('\n'))
        {
            string[] cells = row.Split('|');
            foreach (string name in Split(cells[1]))
            {
                yield return new(name.TrimStart('*'), name[0] == '*' ? MetricName : Name, cells[0].TrimStart('='), cells[0][0] == '=');
            }
        }

        // A day, bytes, dollars and inhabitants; and symbols that are words of French.
        (string Text, string Code)[] symbols =
        [
            ("j", "d"), ("ko", "kBy"), ("Ko", "kBy"), ("Mo", "MBy"), ("Go", "GBy"), ("To", "TBy"), ("Po", "PBy"), ("$ US", "USD"),
            ("$US", "USD"),
            ("$ CA", "CAD"), ("$CA", "CAD"), ("$ CAN", "CAD"), ("hab", "{habitants}"), ("hab.", "{habitants}"),
            ("au", ""), ("d", ""), ("ils", ""), ("cad", ""),
        ];
        foreach ((string text, string code) in symbols) yield return new(text, Symbol, code);
        foreach (string square in (string[])["carré", "carrés", "au carré"]) yield return new(square, SquareAfter);
        foreach (string cube in (string[])["cube", "cubes", "au cube"]) yield return new(cube, CubeAfter);
        foreach (string per in (string[])["par", "le", "la", "l'", "au", "à l'", "à la"]) yield return new(per, Per);
        foreach (string of in (string[])["de", "d'"]) yield return new(of, Of);
        (string Text, string Remark)[] remarks =
        [
            ("TNT", "TNT"), ("équivalent TNT", "TNT"), ("équivalent CO2", "CO2e"), ("équivalent CO₂", "CO2e"), ("éq. CO2", "CO2e"),
            ("éq. CO₂", "CO2e"), ("eq CO2", "CO2e"), ("eq. CO2", "CO2e"), ("CO2e", "CO2e"), ("CO₂e", "CO2e"),
            ("équivalent carbone", "carbon equivalent"),
            ("CO2", "CO2"), ("CO₂", "CO2"), ("dioxyde de carbone", "CO2"),
            ("équivalent pétrole", "oil equivalent"), ("équivalent charbon", "coal equivalent"),
        ];
        foreach ((string text, string remark) in remarks) yield return new(text, Remark, remark);
    }
}
