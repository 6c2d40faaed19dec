namespace Attribution;

/// <content>Units of measure.</content>
internal sealed partial class UnitLexicon
{
    // Left out because prose means something else by them: a, in, as, at, are, am, pm, us;
    // and the symbols B, M, G, C for other things.
    private const string Measures = """
        m|GMkhdcmunf|metre~,meter~|m
        km|||KM,Km,kms,Kms,KMS,㎞
        mm|||㎜
        cm|||㎝
        nm|||㎚
        um||micron~|㎛
        m2|||sqm,㎡
        cm2|||㎠
        m3|||㎥
        km2|||sqkm,㎢
        [ft_i]2|||sqft
        [in_i]2||sq in,square in|in2,in²,in^2
        [in_i]3||cu in,cubic in|in3,in³,in^3
        cm3|||cc,㏄
        s|mnf|second~,sec~|s
        us|||µs,μs
        g|PTGMkmunp|gram~,gramme~|g
        ug|||mcg,㎍
        mg|||㎎
        kg||kilo~|KG,Kg,kgs,Kgs,㎏
        kg KGS|||KGS
        t|kMGT|tonne~,metric ton~,metric tonne~|t
        kt||kiloton~|Kt,KT
        t Mt|||MT,mt
        Mt||megaton~|
        Gt||gigaton~|
        t [ston_av] [lton_av]||ton~|
        [ston_av]||short ton~,us ton~,american ton~|
        [lton_av]||long ton~,imperial ton~,british ton~|
        l|hdcmunMG|litre~,liter~|l
        l|||ℓ
        ml|||㎖
        L|hdcmunMG||L
        har||hectare~|ha
        min||minute~,min~|
        h||hour~,hr~|h
        d||day~|d
        wk||week~|wk,wks
        mo||month~|mo
        a||year~,yr~,annum|yr,yrs
        a_j||julian year~|
        a_g||gregorian year~|
        Cel||degree celsius,degrees celsius,degree centigrade,degrees centigrade,degree c,degrees c,celsius,centigrade|degC,°C,° C,℃,ºC
        Cel||deg c,deg celsius,deg centigrade|º C,°Celsius,° Celsius,°celsius,° celsius
        [degF]||degree fahrenheit,degrees fahrenheit,degree f,degrees f,deg f,deg fahrenheit,fahrenheit|degF,°F,° F,℉,ºF
        [degF]|||º F,°Fahrenheit,° Fahrenheit,°fahrenheit,° fahrenheit
        K|mun|kelvin~|K
        deg Cel [degF]||degree~|°
        '||arcminute~,minute~ of arc|′
        ''||arcsecond~,second~ of arc|″
        Cel C|||C
        [degF] F|||F
        rad|mu|radian~|rad
        sr||steradian~|sr
        %||percent,per cent,pct,percentage point~|%
        [ppth]||per mille,per mil,permille,part~ per thousand|‰
        10*-4||basis point~|
        [ppm]||part~ per million|ppm
        [ppb]||part~ per billion|ppb
        [pptr]||part~ per trillion|
        [ppth] [pptr]|||ppt
        N|kMm|newton~|N
        N.m|kM||Nm
        Pa|hkMGmu|pascal~|Pa
        bar|m|bar~|bar
        atm||atmosphere~|atm
        mm[Hg]||torr,mm hg,millimetre~ of mercury,millimeter~ of mercury|mmHg
        [in_i'Hg]||inch of mercury,inches of mercury|inHg
        [psi]||pound~ per square inch|psi,PSI
        J|kMGTPEmun|joule~|J
        eV|mkMGTPE|electronvolt~,electron volt~|eV
        eV/[c]2|kMGT||eV/c2,eV/c²,eV/c^2
        gf|k|gram force,grams force|gf
        cal|k|calorie|cal
        kcal||kilocalories|
        cal [Cal]||calories|
        erg||erg~|erg
        [Btu]||british thermal unit~,btu~|
        W|mkMGTPun|watt~|W
        kW|||KW,㎾
        MW mW|||Mw
        W.h|kMGTPm||Wh
        kW.h|||kwh,KWh,KWH
        [HP]||horsepower|hp,HP
        A|kmun|ampere~,amp~|A
        A.h|mk||Ah
        V|kMmu|volt~|V
        Ohm|kMGm|ohm~|Ω,Ω
        F|munp|farad~|
        C|kmun|coulomb~|
        S|munk|siemens|
        T|munk|tesla~|T
        H|munp|henry,henries,henrys|
        Wb|m|weber~|Wb
        Hz|kMGTm|hertz|Hz
        kHz|||㎑
        MHz|||㎒
        GHz|||㎓
        lm|k|lumen~|lm
        lx|k|lux|lx
        cd|m|candela~|cd
        mol|kmunp|mole~|mol
        Bq|kMGTPE|becquerel~|Bq
        Sv|mun|sievert~|Sv
        Gy|mun|gray~|Gy
        Ci|MkmunP|curie~|Ci
        R|mu|roentgen~,röntgen~|
        REM|mu|rem~|
        [IU]||international unit~|IU
        {revolutions}/min||revolution~ per minute|rpm
        bit|kMGT|bit~|bit
        By|kMGTPE|byte~|
        kBy|||kB,KB
        MBy|||MB
        GBy|||GB
        TBy|||TB
        PBy|||PB
        EBy|||EB
        KiBy||kibibyte~|KiB
        MiBy||mebibyte~|MiB
        GiBy||gibibyte~|GiB
        TiBy||tebibyte~|TiB
        kbit/s|||kbps
        Mbit/s|||Mbps
        Gbit/s|||Gbps
        dB||decibel~|dB
        G|mukn|gauss|
        P|mc|poise~|
        St|c|stokes|
        pc|kMGm|parsec~|
        kpc|||kpc
        Mpc|||Mpc
        Gpc|||Gpc
        mpc|||mpc
        % pc|||pc
        [ly]|kM|light year~,lightyear~|ly
        AU||astronomical unit~|AU,au
        u||unified atomic mass unit~,atomic mass unit~,dalton~|
        Ao||angstrom~,ångström~,ångstrom~|Å,Å
        [mi_i]||mile~,statute mile~|mi
        [mi_i]/h|||mph,MPH
        km/h|||kph,KPH,kmh,kmph,Kmh,KMH
        [mi_us]||us survey mile~|
        [nmi_i]||nautical mile~|nmi
        [kn_i]||knot~|kn,kts
        [ft_i]||foot,feet|ft
        [yd_i]||yard~|yd,yds
        [in_i]||inch,inches|
        [fth_i]||fathom~|
        [fur_us]||furlong~|
        [acr_us]||acre~|
        [acr_br]||british acre~|
        [lb_av]|||lb,lbs,LBS,Lbs
        [lb_av] GBP||pound~|
        [lb_av]||avoirdupois pound~|
        [oz_av] [oz_tr]||ounce~|oz
        [oz_av]||avoirdupois ounce~|
        [oz_tr]||troy ounce~,ounce~ troy|ozt,oz t
        [lb_tr]||troy pound~|
        [foz_us] [foz_br]||fluid ounce~|
        [foz_us]||us fluid ounce~|
        [foz_br]||imperial fluid ounce~,british fluid ounce~|
        [stone_av]||stone|
        [scwt_av] [lcwt_av]||hundredweight~|cwt
        [scwt_av]||short hundredweight~|
        [lcwt_av]||long hundredweight~|
        [car_m]||carat~,metric carat~|
        [car_m] 10*-2.EUR 10*-2.USD|||ct
        [gal_us] [gal_br]||gallon~|gal,gals
        [gal_us]||us gallon~,us gal,american gallon~|
        [gal_br]||imperial gallon~,imp gal,british gallon~,uk gallon~|
        [qt_us] [qt_br]||quart~|
        [qt_us]||us quart~|
        [qt_br]||imperial quart~|
        [pt_us] [pt_br]||pint~|
        [pt_us]||us pint~|
        [pt_br]||imperial pint~,british pint~,uk pint~|
        [bu_us] [bu_br]||bushel~|bu
        [bu_us]||us bushel~|
        [bu_br]||imperial bushel~,british bushel~|
        [bbl_us]||barrel~,oil barrel~|bbl,bbls
        [bbl_us]/d|||bpd,b/d
        [ft_i].[lbf_av]||foot pound~|
        t{CO2e}|kMG||tCO2e,tCO2eq
        t{CO2}|kMG||tCO2,tCO₂
        t{C}|kMG||tC
        g{C}|PTGMkmu||gC
        U/L|||U/L,U/l
        U/mL|||U/mL,U/ml
        [lbf_av]||pound force,pounds force|lbf
        """;
}
