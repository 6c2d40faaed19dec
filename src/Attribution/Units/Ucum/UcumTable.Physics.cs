namespace Attribution;

/// <content>Natural constants and the units of the CGS system.</content>
internal static partial class UcumTable
{
    private static Atom[] Physics =>
    [
        Metric("[c]", "299792458 m/s", "speed of light", "c", "speeds of light"),
        Metric("[h]", "6.62607015e-34 J.s", "Planck constant", "h"),
        Metric("[k]", "1.380649e-23 J/K", "Boltzmann constant", "k"),
        Metric("[eps_0]", "8.854187817e-12 F/m", "permittivity of vacuum", "ε₀", "permittivities of vacuum") with { IsInexact = true },
        Metric("[mu_0]", "1 4.[pi].10*-7.N/A2", "permeability of vacuum", "μ₀", "permeabilities of vacuum"),
        Metric("[e]", "1.602176634e-19 C", "elementary charge", "e", "elementary charges"),
        Metric("[m_e]", "9.1093837139e-31 kg", "electron mass", "mₑ", "electron masses") with { IsInexact = true },
        Metric("[m_p]", "1.67262192595e-27 kg", "proton mass", "mₚ", "proton masses") with { IsInexact = true },
        Metric("[G]", "6.67430e-11 m3.kg-1.s-2", "Newtonian constant of gravitation", "G",
            "Newtonian constants of gravitation") with { IsInexact = true },
        Metric("[g]", "980665e-5 m/s2", "standard acceleration of free fall", "gₙ", "standard accelerations of free fall"),
        Plain("atm", "101325 Pa", "standard atmosphere", "atm"),
        Metric("[ly]", "1 [c].a_j", "light-year", "ly"),
        Metric("gf", "1 g.[g]", "gram-force", "gf", "grams-force"),
        Plain("[lbf_av]", "1 [lb_av].[g]", "pound force", "lbf", "pounds force"),

        Metric("Ky", "1 cm-1", "kayser"),
        Metric("Gal", "1 cm/s2", "gal", "Gal"),
        Metric("dyn", "1 g.cm/s2", "dyne", "dyn"),
        Metric("erg", "1 dyn.cm", "erg", "erg"),
        Metric("P", "1 dyn.s/cm2", "poise", "P"),
        Metric("Bi", "10 A", "biot", "Bi"),
        Metric("St", "1 cm2/s", "stokes", "St", "stokes"),
        Metric("Mx", "1e-8 Wb", "maxwell", "Mx"),
        Metric("G", "1e-4 T", "gauss", "G", "gauss"),
        Metric("Oe", "250 /[pi].A/m", "oersted", "Oe"),
        Metric("Gb", "1 Oe.cm", "gilbert", "Gb"),
        Metric("sb", "1 cd/cm2", "stilb", "sb", "stilb"),
        Metric("Lmb", "1 cd/cm2/[pi]", "lambert", "La"),
        Metric("ph", "1e-4 lx", "phot", "ph"),
        Metric("Ci", "37e9 Bq", "curie", "Ci"),
        Metric("R", "2.58e-4 C/kg", "roentgen", "R"),
        Metric("RAD", "100 erg/g", "rad", "rd", "rad"),
        Metric("REM", "1 RAD", "rem", "rem", "rem"),
    ];
}
