namespace Attribution;

/// <content>Customary volumes: US and British imperial.</content>
internal static partial class UcumTable
{
    private static Atom[] Volumes =>
    [
        Plain("[gal_us]", "231 [in_i]3", "US gallon", "US gal"),
        Plain("[bbl_us]", "42 [gal_us]", "barrel", "bbl") with { IsSpelled = true },
        Plain("[qt_us]", "1 [gal_us]/4", "US quart"),
        Plain("[pt_us]", "1 [qt_us]/2", "US pint"),
        Plain("[gil_us]", "1 [pt_us]/4", "US gill"),
        Plain("[foz_us]", "1 [gil_us]/4", "US fluid ounce"),
        Plain("[fdr_us]", "1 [foz_us]/8", "US fluid dram"),
        Plain("[min_us]", "1 [fdr_us]/60", "US minim"),
        Plain("[crd_us]", "128 [ft_i]3", "US cord"),
        Plain("[bu_us]", "2150.42 [in_i]3", "US bushel"),
        Plain("[gal_wi]", "1 [bu_us]/8", "Winchester gallon"),
        Plain("[pk_us]", "1 [bu_us]/4", "US peck"),
        Plain("[dqt_us]", "1 [pk_us]/8", "US dry quart"),
        Plain("[dpt_us]", "1 [dqt_us]/2", "US dry pint"),
        Plain("[tbs_us]", "1 [foz_us]/2", "US tablespoon"),
        Plain("[tsp_us]", "1 [tbs_us]/3", "US teaspoon"),
        Plain("[cup_us]", "16 [tbs_us]", "US cup"),
        Plain("[foz_m]", "30 mL", "metric fluid ounce"),
        Plain("[cup_m]", "240 mL", "metric cup"),
        Plain("[tsp_m]", "5 mL", "metric teaspoon"),
        Plain("[tbs_m]", "15 mL", "metric tablespoon"),

        Plain("[gal_br]", "4.54609 l", "imperial gallon", "imp gal"),
        Plain("[pk_br]", "2 [gal_br]", "imperial peck"),
        Plain("[bu_br]", "4 [pk_br]", "imperial bushel"),
        Plain("[qt_br]", "1 [gal_br]/4", "imperial quart"),
        Plain("[pt_br]", "1 [qt_br]/2", "imperial pint"),
        Plain("[gil_br]", "1 [pt_br]/4", "imperial gill"),
        Plain("[foz_br]", "1 [gil_br]/5", "imperial fluid ounce"),
        Plain("[fdr_br]", "1 [foz_br]/8", "imperial fluid dram"),
        Plain("[min_br]", "1 [fdr_br]/60", "imperial minim"),
    ];
}
