namespace Attribution;

/// <content>Units of the clinic, of chemistry, of information, and the rest of the table.</content>
internal static partial class UcumTable
{
    private static Atom[] Laboratory =>
    [
        Metric("m[H2O]", "980665e-5 kPa", "metre of water", "mH₂O", "metres of water"),
        Metric("m[Hg]", "133.3220 kPa", "metre of mercury", "mHg", "metres of mercury") with { IsInexact = true },
        Plain("[in_i'H2O]", "1 m[H2O].[in_i]/m", "inch of water", "inH₂O", "inches of water"),
        Plain("[in_i'Hg]", "1 m[Hg].[in_i]/m", "inch of mercury", "inHg", "inches of mercury"),
        Plain("[PRU]", "1 mm[Hg].s/ml", "peripheral vascular resistance unit"),
        Plain("[wood'U]", "1 mm[Hg].min/L", "Wood unit"),
        Plain("[diop]", "1 /m", "diopter", "D"),
        Plain("[mesh_i]", "1 /[in_i]", "mesh", null, "mesh"),
        Plain("[Ch]", "1 mm/3", "Charrière", "Ch", "charrières"),
        Plain("[drp]", "1 ml/20", "drop"),
        Plain("[hnsf'U]", "1 1", "Hounsfield unit", "HU"),
        Plain("[MET]", "3.5 mL/min/kg", "metabolic equivalent", "MET", "metabolic equivalents"),

        Metric("eq", "1 mol", "equivalent", "eq"),
        Metric("osm", "1 mol", "osmole", "osm"),
        Metric("g%", "1 g/dl", "gram percent", "g%", "gram percent"),
        Plain("[S]", "1 10*-13.s", "Svedberg unit", "S"),
        Plain("[HPF]", "1 1", "high-power field"),
        Plain("[LPF]", "100 1", "low-power field"),
        Metric("kat", "1 mol/s", "katal", "kat"),
        Metric("U", "1 umol/min", "enzyme unit", "U"),
        Metric("[IU]", "1 [iU]", "international unit", "IU"),

        Metric("st", "1 m3", "stere"),
        Plain("Ao", "0.1 nm", "ångström", "Å"),
        Plain("b", "100 fm2", "barn", "b"),
        Plain("att", "1 kgf/cm2", "technical atmosphere", "at"),
        Metric("mho", "1 S", "mho"),
        Plain("[psi]", "1 [lbf_av]/[in_i]2", "pound per square inch", "psi", "pounds per square inch"),
        Plain("circ", "2 [pi].rad", "circle"),
        Plain("sph", "4 [pi].sr", "sphere"),
        Plain("[car_m]", "2e-1 g", "metric carat", "ct"),
        Plain("[car_Au]", "1 /24", "carat of gold", null, "carats of gold"),
        Plain("[smoot]", "67 [in_i]", "smoot"),
        Plain("[NTU]", "1 1", "nephelometric turbidity unit"),
        Plain("[FNU]", "1 1", "formazin nephelometric unit"),

        Metric("bit", "1 1", "bit", "bit"),
        Metric("By", "8 bit", "byte", "B"),
        Metric("Bd", "1 /s", "baud", "Bd"),
    ];
}
