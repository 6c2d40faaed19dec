namespace Attribution;

/// <content>Scales with no conversion factor to others: arbitrary units and special ones (logarithmic, tangent, square root).</content>
internal static partial class UcumTable
{
    private static Atom[] Scales =>
    [
        Own("[hp_X]", "homeopathic potency of decimal hahnemannian series"),
        Own("[hp_C]", "homeopathic potency of centesimal hahnemannian series"),
        Own("[hp_M]", "homeopathic potency of millesimal hahnemannian series"),
        Own("[hp_Q]", "homeopathic potency of quintamillesimal hahnemannian series"),
        Own("[kp_X]", "homeopathic potency of decimal korsakovian series"),
        Own("[kp_C]", "homeopathic potency of centesimal korsakovian series"),
        Own("[kp_M]", "homeopathic potency of millesimal korsakovian series"),
        Own("[kp_Q]", "homeopathic potency of quintamillesimal korsakovian series"),
        Own("[iU]", "international unit", "IU") with { IsMetric = true },
        Own("[arb'U]", "arbitrary unit"),
        Own("[USP'U]", "United States Pharmacopeia unit", "U.S.P."),
        Own("[GPL'U]", "GPL unit"),
        Own("[MPL'U]", "MPL unit"),
        Own("[APL'U]", "APL unit"),
        Own("[beth'U]", "Bethesda unit"),
        Own("[anti'Xa'U]", "anti factor Xa unit"),
        Own("[todd'U]", "Todd unit"),
        Own("[dye'U]", "Dye unit"),
        Own("[smgy'U]", "Somogyi unit"),
        Own("[bdsk'U]", "Bodansky unit"),
        Own("[ka'U]", "King-Armstrong unit"),
        Own("[knk'U]", "Kunkel unit"),
        Own("[mclg'U]", "Mac Lagan unit"),
        Own("[tb'U]", "tuberculin unit"),
        Own("[CCID_50]", "50 % cell culture infectious dose", "CCID50", "50 % cell culture infectious doses"),
        Own("[TCID_50]", "50 % tissue culture infectious dose", "TCID50"),
        Own("[EID_50]", "50 % embryo infectious dose", "EID50"),
        Own("[PFU]", "plaque-forming unit", "PFU"),
        Own("[FFU]", "focus-forming unit", "FFU"),
        Own("[CFU]", "colony-forming unit", "CFU"),
        Own("[IR]", "index of reactivity", null, "indices of reactivity"),
        Own("[BAU]", "bioequivalent allergen unit", "BAU", "bioequivalent allergen units"),
        Own("[AU]", "allergen unit"),
        Own("[Amb'a'1'U]", "allergen unit for Ambrosia artemisiifolia", null, "allergen units for Ambrosia artemisiifolia"),
        Own("[PNU]", "protein nitrogen unit", "PNU"),
        Own("[Lf]", "limit of flocculation", "Lf", "limits of flocculation"),
        Own("[D'ag'U]", "D-antigen unit"),
        Own("[FEU]", "fibrinogen equivalent unit"),
        Own("[ELU]", "ELISA unit"),
        Own("[EU]", "Ehrlich unit"),

        Own("[p'diop]", "prism diopter", "PD"),
        Own("%[slope]", "percent of slope", null, "percent of slope"),
        Own("[hp'_X]", "homeopathic potency of decimal series (retired)"),
        Own("[hp'_C]", "homeopathic potency of centesimal series (retired)"),
        Own("[hp'_M]", "homeopathic potency of millesimal series (retired)"),
        Own("[hp'_Q]", "homeopathic potency of quintamillesimal series (retired)"),
        Own("[pH]", "pH", "pH", "pH"),
        Own("Np", "neper", "Np") with { IsMetric = true },
        Own("B", "bel", "B") with { IsMetric = true },
        Own("B[SPL]", "bel of sound pressure", "B(SPL)", "bels of sound pressure") with { IsMetric = true },
        Own("B[V]", "bel of volts", "B(V)", "bels of volts") with { IsMetric = true },
        Own("B[mV]", "bel of millivolts", "B(mV)", "bels of millivolts") with { IsMetric = true },
        Own("B[uV]", "bel of microvolts", "B(μV)", "bels of microvolts") with { IsMetric = true },
        Own("B[10.nV]", "bel of 10 nanovolts", "B(10 nV)", "bels of 10 nanovolts") with { IsMetric = true },
        Own("B[W]", "bel of watts", "B(W)", "bels of watts") with { IsMetric = true },
        Own("B[kW]", "bel of kilowatts", "B(kW)", "bels of kilowatts") with { IsMetric = true },
        Own("[m/s2/Hz^(1/2)]", "metre per square second per square root of hertz", null,
            "metres per square second per square root of hertz"),
        Own("bit_s", "bit of information", null, "bits of information"),
    ];

    /// <summary>Whether a symbol stands for the logarithm of a quantity, not for an amount of it.</summary>
    public static bool IsLogarithmic(string symbol) =>
        symbol is "[pH]" or "Np" or "B"
        || symbol.StartsWith("B[", StringComparison.Ordinal)
        || symbol.StartsWith("[hp'_", StringComparison.Ordinal);
}
