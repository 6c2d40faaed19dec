namespace Attribution;

/// <content>Customary masses: avoirdupois, troy and apothecaries'.</content>
internal static partial class UcumTable
{
    private static Atom[] Masses =>
    [
        Plain("[gr]", "64.79891 mg", "grain"),
        Plain("[lb_av]", "7000 [gr]", "pound", "lb"),
        Plain("[oz_av]", "1 [lb_av]/16", "ounce", "oz"),
        Plain("[dr_av]", "1 [oz_av]/16", "dram"),
        Plain("[scwt_av]", "100 [lb_av]", "short hundredweight"),
        Plain("[lcwt_av]", "112 [lb_av]", "long hundredweight"),
        Plain("[ston_av]", "20 [scwt_av]", "short ton"),
        Plain("[lton_av]", "20 [lcwt_av]", "long ton"),
        Plain("[stone_av]", "14 [lb_av]", "stone", "st", "stone") with { IsSpelled = true },

        Plain("[pwt_tr]", "24 [gr]", "pennyweight"),
        Plain("[oz_tr]", "20 [pwt_tr]", "troy ounce", "oz t"),
        Plain("[lb_tr]", "12 [oz_tr]", "troy pound"),

        Plain("[sc_ap]", "20 [gr]", "apothecaries' scruple"),
        Plain("[dr_ap]", "3 [sc_ap]", "apothecaries' dram"),
        Plain("[oz_ap]", "8 [dr_ap]", "apothecaries' ounce"),
        Plain("[lb_ap]", "12 [oz_ap]", "apothecaries' pound"),
        Plain("[oz_m]", "28 g", "metric ounce"),
    ];
}
