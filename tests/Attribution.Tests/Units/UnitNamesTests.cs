namespace Attribution.Tests.Units;

public class UnitNamesTests
{
    [Theory]
    [InlineData("km", "km")]
    [InlineData("kilometres", "km")]
    [InlineData("kilometers", "km")]
    [InlineData("Kilometre", "km")]
    [InlineData("MILES", "[mi_i]")]
    [InlineData("square miles", "[mi_i]2")]
    [InlineData("sq km", "km2")]
    [InlineData("sq. km", "km2")]
    [InlineData("sqm", "m2")]
    [InlineData("Kms", "km")]
    [InlineData("MPH", "[mi_i]/h")]
    [InlineData("° C", "Cel")]
    [InlineData("sq mi", "[mi_i]2")]
    [InlineData("km²", "km2")]
    [InlineData("km2", "km2")]
    [InlineData("km^2", "km2")]
    [InlineData("square\u00A0kilometres", "km2")]
    [InlineData("cubic feet", "[ft_i]3")]
    [InlineData("cu ft", "[ft_i]3")]
    [InlineData("metres squared", "m2")]
    [InlineData("metres cubed", "m3")]
    [InlineData("km/h", "km/h")]
    [InlineData("kph", "km/h")]
    [InlineData("mph", "[mi_i]/h")]
    [InlineData("miles per hour", "[mi_i]/h")]
    [InlineData("miles an hour", "[mi_i]/h")]
    [InlineData("miles-per-hour", "[mi_i]/h")]
    [InlineData("miles/hour", "[mi_i]/h")]
    [InlineData("kg/m3", "kg/m3")]
    [InlineData("kg/m³", "kg/m3")]
    [InlineData("kg / m³", "kg/m3")]
    [InlineData("kg per cubic metre", "kg/m3")]
    [InlineData("kg m-3", "kg.m-3")]
    [InlineData("kg·m⁻³", "kg.m-3")]
    [InlineData("m/s", "m/s")]
    [InlineData("m s−1", "m.s-1")]
    [InlineData("m/s²", "m/s2")]
    [InlineData("metres per second squared", "m/s2")]
    [InlineData("metres per second per second", "m/s/s")]
    [InlineData("km/s/Mpc", "km/s/Mpc")]
    [InlineData("kilometres per second per megaparsec", "km/s/Mpc")]
    [InlineData("W/(m²·K)", "W/m2/K")]
    [InlineData("erg s-1 cm-2", "erg.s-1.cm-2")]
    [InlineData("kg m s-1", "kg.m.s-1")]
    [InlineData("kg m2 s-2", "kg.m2.s-2")]
    [InlineData("m³ kg⁻¹ s⁻²", "m3.kg-1.s-2")]
    [InlineData("km s-1 Mpc-1", "km.s-1.Mpc-1")]
    [InlineData("J s", "J.s")]
    [InlineData("MeV/c²", "MeV/[c]2")]
    [InlineData("lb/in²", "[lb_av]/[in_i]2")]
    [InlineData("rpm", "{revolutions}/min")]
    [InlineData("N·m", "N.m")]
    [InlineData("newton metres", "N.m")]
    [InlineData("tonnes", "t")]
    [InlineData("metric tons", "t")]
    [InlineData("short tons", "[ston_av]")]
    [InlineData("long tons", "[lton_av]")]
    [InlineData("kilotons", "kt")]
    [InlineData("kt", "kt")]
    [InlineData("megatonnes", "Mt")]
    [InlineData("tonnes of TNT", "t{TNT}")]
    [InlineData("tons of TNT", "t{TNT}")]
    [InlineData("kilotons of TNT equivalent", "kt{TNT}")]
    [InlineData("kt TNT", "kt{TNT}")]
    [InlineData("Mt CO2e", "Mt{CO2e}")]
    [InlineData("GtCO2e", "Gt{CO2e}")]
    [InlineData("tonnes of CO₂ equivalent", "t{CO2e}")]
    [InlineData("tonnes of oil equivalent per year", "t{oil equivalent}/a")]
    [InlineData("degrees Celsius", "Cel")]
    [InlineData("°C", "Cel")]
    [InlineData("℃", "Cel")]
    [InlineData("degrees Fahrenheit", "[degF]")]
    [InlineData("°F", "[degF]")]
    [InlineData("K", "K")]
    [InlineData("°C per year", "K/a")]
    [InlineData("°", "deg")]
    [InlineData("%", "%")]
    [InlineData("per cent", "%")]
    [InlineData("percent", "%")]
    [InlineData("percentage points", "%")]
    [InlineData("ppm", "[ppm]")]
    [InlineData("parts per billion", "[ppb]")]
    [InlineData("‰", "[ppth]")]
    [InlineData("seconds", "s")]
    [InlineData("mins", "min")]
    [InlineData("hrs", "h")]
    [InlineData("days", "d")]
    [InlineData("weeks", "wk")]
    [InlineData("months", "mo")]
    [InlineData("years", "a")]
    [InlineData("ha", "har")]
    [InlineData("hectares", "har")]
    [InlineData("acres", "[acr_us]")]
    [InlineData("nautical miles", "[nmi_i]")]
    [InlineData("knots", "[kn_i]")]
    [InlineData("feet", "[ft_i]")]
    [InlineData("inches", "[in_i]")]
    [InlineData("lbs", "[lb_av]")]
    [InlineData("troy ounces", "[oz_tr]")]
    [InlineData("stone", "[stone_av]")]
    [InlineData("barrels", "[bbl_us]")]
    [InlineData("barrels a day", "[bbl_us]/d")]
    [InlineData("bpd", "[bbl_us]/d")]
    [InlineData("US gallons", "[gal_us]")]
    [InlineData("imperial gallons", "[gal_br]")]
    [InlineData("litres", "l")]
    [InlineData("liters", "l")]
    [InlineData("mL", "mL")]
    [InlineData("µl", "ul")]
    [InlineData("MW", "MW")]
    [InlineData("mW", "mW")]
    [InlineData("megawatts", "MW")]
    [InlineData("mm", "mm")]
    [InlineData("Mm", "Mm")]
    [InlineData("kWh", "kW.h")]
    [InlineData("kilowatt-hours", "kW.h")]
    [InlineData("kilowatt hours", "kW.h")]
    [InlineData("TWh/yr", "TW.h/a")]
    [InlineData("mAh", "mA.h")]
    [InlineData("eV", "eV")]
    [InlineData("MeV", "MeV")]
    [InlineData("GeV", "GeV")]
    [InlineData("Mpc", "Mpc")]
    [InlineData("light-years", "[ly]")]
    [InlineData("light years", "[ly]")]
    [InlineData("astronomical units", "AU")]
    [InlineData("mmHg", "mm[Hg]")]
    [InlineData("mm Hg", "mm[Hg]")]
    [InlineData("hPa", "hPa")]
    [InlineData("psi", "[psi]")]
    [InlineData("µSv/h", "uSv/h")]
    [InlineData("μSv/h", "uSv/h")]
    [InlineData("microsieverts per hour", "uSv/h")]
    [InlineData("µg/m³", "ug/m3")]
    [InlineData("GB", "GBy")]
    [InlineData("Mbps", "Mbit/s")]
    [InlineData("dB", "dB")]
    [InlineData("hp", "[HP]")]
    [InlineData("Å", "Ao")]
    [InlineData("USD", "USD")]
    [InlineData("US$", "USD")]
    [InlineData("$", "USD")]
    [InlineData("US dollars", "USD")]
    [InlineData("U.S. dollars", "USD")]
    [InlineData("€", "EUR")]
    [InlineData("euros", "EUR")]
    [InlineData("£", "GBP")]
    [InlineData("pounds sterling", "GBP")]
    [InlineData("₴", "UAH")]
    [InlineData("hryvnias", "UAH")]
    [InlineData("₩", "KRW")]
    [InlineData("₽", "RUB")]
    [InlineData("roubles", "RUB")]
    [InlineData("₹", "INR")]
    [InlineData("yen", "JPY")]
    [InlineData("yuan", "CNY")]
    [InlineData("Swiss francs", "CHF")]
    [InlineData("$/bbl", "USD/[bbl_us]")]
    [InlineData("€/MWh", "EUR/(MW.h)")]
    [InlineData("[mi_i]/h", "[mi_i]/h")]
    [InlineData("{North Korean soldiers}", "{North Korean soldiers}")]
    [InlineData("ucum:ft", "ft")]
    public void Name_is_found(string name, string code)
    {
        Assert.True(Unit.TryFromName(name, out Unit? unit), name);
        Assert.Equal(code, unit.Code);
    }

    [Theory]
    [InlineData("tons", "t,[ston_av],[lton_av]")]
    [InlineData("pounds", "[lb_av],GBP")]
    [InlineData("ounces", "[oz_av],[oz_tr]")]
    [InlineData("gallons", "[gal_us],[gal_br]")]
    [InlineData("gallons per minute", "[gal_us]/min,[gal_br]/min")]
    [InlineData("degrees", "deg,Cel,[degF]")]
    [InlineData("calories", "cal,[Cal]")]
    [InlineData("MT", "t,Mt")]
    [InlineData("C", "Cel,C")]
    [InlineData("¥", "JPY,CNY")]
    [InlineData("rupees", "INR,PKR,LKR,NPR")]
    [InlineData("kroner", "NOK,DKK")]
    [InlineData("tons per gallon", "t/[gal_us],t/[gal_br],[ston_av]/[gal_us],[ston_av]/[gal_br],[lton_av]/[gal_us],[lton_av]/[gal_br]")]
    public void Ambiguous_name_gives_its_candidates_and_no_unit(string name, string candidates)
    {
        UnitMatch match = Unit.Match(name);
        Assert.True(match.IsAmbiguous);
        Assert.Null(match.Unit);
        Assert.Equal(name.Length, match.Length);
        Assert.Equal(candidates, string.Join(",", match.Candidates.Select(unit => unit.Code)));
        Assert.Equal(candidates.Replace(",", " or ", StringComparison.Ordinal), match.ToString());
        Assert.False(Unit.TryFromName(name, out _));
    }

    [Theory]
    [InlineData("$5 million", "USD", 8)]
    [InlineData("won", "KRW", 2)]
    [InlineData("roubles", "RUB", 2)]
    [InlineData("$/bbl", "USD/[bbl_us]", 8)]
    public void Convention_chooses_and_the_other_candidates_show(string text, string code, int candidates)
    {
        UnitMatch match = Unit.Match(text);
        Assert.Equal(code, match.Unit!.Code);
        Assert.False(match.IsAmbiguous);
        Assert.Equal(candidates, match.Candidates.Length);
        Assert.Equal(match.Unit, match.Candidates[0]);
    }

    [Theory]
    [InlineData("km of fence", "km", 2)]
    [InlineData("km-long", "km", 2)]
    [InlineData("km.", "km", 2)]
    [InlineData("km/h.", "km/h", 4)]
    [InlineData("km[1]", "km", 2)]
    [InlineData("km/60 mi", "km", 2)]
    [InlineData("km-60 km", "km", 2)]
    [InlineData("m-6 m", "m", 1)]
    [InlineData("hrs.", "h", 3)]
    [InlineData("square kilometres of land", "km2", 17)]
    [InlineData("miles per hour or so", "[mi_i]/h", 14)]
    [InlineData("miles per gallon or so", "", 16)]
    [InlineData("litres per 100 km", "l", 6)]
    [InlineData("years a prisoner", "a", 5)]
    [InlineData("US$40m", "USD", 3)]
    [InlineData("USD2.5bn", "USD", 3)]
    [InlineData("%, up from", "%", 1)]
    [InlineData("tonnes of wheat", "t", 6)]
    [InlineData("{soldiers}, or", "{soldiers}", 10)]
    [InlineData("kg/m3 at sea level", "kg/m3", 5)]
    [InlineData("light years away", "[ly]", 11)]
    [InlineData("light bulbs", "", 0)]
    [InlineData("km h of", "km", 2)]
    [InlineData("m s2x", "m", 1)]
    [InlineData("kmh2", "", 0)]
    [InlineData("kmx", "", 0)]
    [InlineData("milesquare", "", 0)]
    [InlineData("square soldiers", "", 0)]
    [InlineData("square hours", "", 0)]
    [InlineData("soldiers", "", 0)]
    [InlineData("million", "", 0)]
    [InlineData("in Kursk", "", 0)]
    [InlineData("a day", "", 0)]
    [InlineData("at", "", 0)]
    [InlineData("as", "", 0)]
    [InlineData("are dead", "", 0)]
    [InlineData("us", "", 0)]
    [InlineData("am", "", 0)]
    [InlineData("pm", "", 0)]
    [InlineData(" km", "", 0)]
    [InlineData("/km", "", 0)]
    [InlineData("and/or", "", 0)]
    [InlineData("", "", 0)]
    public void Match_is_the_longest_that_ends_with_a_word(string text, string code, int length)
    {
        UnitMatch match = Unit.Match(text);
        Assert.Equal(length, match.Length);
        Assert.Equal(code, match.Unit?.Code ?? "");
    }

    [Theory]
    [InlineData(" per square kilometre", "km2", 21)]
    [InlineData("/km²", "km2", 4)]
    [InlineData(" / km2 of", "km2", 6)]
    [InlineData(" a barrel", "[bbl_us]", 9)]
    [InlineData(" an hour later", "h", 8)]
    [InlineData(" per day per person", "d", 8)]
    [InlineData(" a kilometre", "", 0)]
    [InlineData(" per person", "", 0)]
    [InlineData(" a", "", 0)]
    [InlineData("per day", "", 0)]
    [InlineData("", "", 0)]
    public void MatchPer_finds_what_is_divided_by(string text, string code, int length)
    {
        UnitMatch match = Unit.MatchPer(text);
        Assert.Equal(length, match.Length);
        Assert.Equal(code, match.Unit?.Code ?? "");
    }

    [Fact]
    public void People_per_square_kilometre_are_counted_over_an_area() =>
        Assert.Equal("{people}/km2", Unit.Counted("people").Per(Unit.MatchPer(" per square kilometre").Unit!).Code);

    [Fact]
    public void Factors_beyond_all_bounds_are_no_match() =>
        Assert.Equal(0, Unit.Match(string.Join('·', Enumerable.Repeat("ns⁻⁹", 8))).Length);

    [Fact]
    public void Matches_are_equal_where_they_found_the_same()
    {
        Assert.Equal(Unit.Match("tons of"), Unit.Match("tons"));
        Assert.Equal(Unit.Match("tons of").GetHashCode(), Unit.Match("tons").GetHashCode());
        Assert.True(Unit.Match("km") != Unit.Match("kilometre"));
        Assert.True(Unit.Match("soldiers") == default);
        Assert.Equal("no unit", default(UnitMatch).ToString());
        Assert.Equal("km", Unit.Match("km").ToString());
        Assert.Empty(default(UnitMatch).Candidates);
    }

    [Fact]
    public void Every_name_in_the_lexicon_is_found_by_itself() => Assert.All(UnitLexicon.English.Names, entry =>
    {
        UnitMatch match = Unit.Match(entry.Key);
        Assert.Equal(entry.Key.Length, match.Length);
        Assert.Equal(entry.Value.Units, match.Candidates);
    });
}
