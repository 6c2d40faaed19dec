namespace Attribution;

/// <content>Temperatures, heat and power.</content>
internal static partial class UcumTable
{
    private static Atom[] Heat =>
    [
        Plain("[degF]", "5 K/9", "degree Fahrenheit", "°F", "degrees Fahrenheit") with { Offset = "459.67" },
        Plain("[degR]", "5 K/9", "degree Rankine", "°R", "degrees Rankine"),
        Plain("[degRe]", "5 K/4", "degree Réaumur", "°Ré", "degrees Réaumur") with { Offset = "218.52" },
        Metric("cal_[15]", "4.18580 J", "calorie at 15 °C", "cal₁₅", "calories at 15 °C"),
        Metric("cal_[20]", "4.18190 J", "calorie at 20 °C", "cal₂₀", "calories at 20 °C"),
        Metric("cal_m", "4.19002 J", "mean calorie"),
        Metric("cal_IT", "4.1868 J", "international table calorie"),
        Metric("cal_th", "4.184 J", "thermochemical calorie"),
        Metric("cal", "1 cal_th", "calorie", "cal"),
        Plain("[Cal]", "1 kcal_th", "dietary calorie"),
        Plain("[Btu_39]", "1.05967 kJ", "British thermal unit at 39 °F", null, "British thermal units at 39 °F"),
        Plain("[Btu_59]", "1.05480 kJ", "British thermal unit at 59 °F", null, "British thermal units at 59 °F"),
        Plain("[Btu_60]", "1.05468 kJ", "British thermal unit at 60 °F", null, "British thermal units at 60 °F"),
        Plain("[Btu_m]", "1.05587 kJ", "mean British thermal unit"),
        Plain("[Btu_IT]", "1.05505585262 kJ", "international table British thermal unit"),
        Plain("[Btu_th]", "1.054350 kJ", "thermochemical British thermal unit"),
        Plain("[Btu]", "1 [Btu_th]", "British thermal unit", "Btu"),
        Plain("[HP]", "550 [ft_i].[lbf_av]/s", "horsepower", "hp", "horsepower"),
        Metric("tex", "1 g/km", "tex", "tex", "tex"),
        Plain("[den]", "1 g/9/km", "denier", "den"),
    ];
}
