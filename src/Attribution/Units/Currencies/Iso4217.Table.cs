namespace Attribution;

/// <content>ISO 4217 list one: every alphabetic code in force at any time since 1 January 2025.</content>
internal sealed partial record Iso4217
{
    private const string Table = """
        AED|2|UAE dirham
        AFN|2|Afghani||؋
        ALL|2|Albanian lek|Albanian lekë
        AMD|2|Armenian dram||֏
        ANG|2|Netherlands Antillean guilder
        AOA|2|Angolan kwanza
        ARS|2|Argentine peso
        AUD|2|Australian dollar||A$
        AWG|2|Aruban florin
        AZN|2|Azerbaijani manat||₼
        BAM|2|convertible mark
        BBD|2|Barbados dollar
        BDT|2|Bangladeshi taka||৳
        BGN|2|Bulgarian lev|Bulgarian leva
        BHD|3|Bahraini dinar
        BIF|0|Burundi franc
        BMD|2|Bermudian dollar
        BND|2|Brunei dollar
        BOB|2|boliviano
        BOV|2|Bolivian Mvdol
        BRL|2|Brazilian real|Brazilian reais|R$
        BSD|2|Bahamian dollar
        BTN|2|Bhutanese ngultrum
        BWP|2|Botswana pula|Botswana pula
        BYN|2|Belarusian ruble
        BZD|2|Belize dollar
        CAD|2|Canadian dollar||C$
        CDF|2|Congolese franc
        CHE|2|WIR euro
        CHF|2|Swiss franc
        CHW|2|WIR franc
        CLF|4|Chilean unidad de fomento|Chilean unidades de fomento
        CLP|0|Chilean peso
        CNY|2|yuan|yuan|CN¥
        COP|2|Colombian peso
        COU|2|Colombian unidad de valor real|Colombian unidades de valor real
        CRC|2|Costa Rican colón|Costa Rican colones|₡
        CUP|2|Cuban peso
        CVE|2|Cape Verde escudo
        CZK|2|Czech koruna||Kč
        DJF|0|Djibouti franc
        DKK|2|Danish krone|Danish kroner
        DOP|2|Dominican peso
        DZD|2|Algerian dinar
        EGP|2|Egyptian pound
        ERN|2|Eritrean nakfa|Eritrean nakfa
        ETB|2|Ethiopian birr|Ethiopian birr
        EUR|2|euro||€
        FJD|2|Fiji dollar
        FKP|2|Falkland Islands pound
        GBP|2|pound sterling|pounds sterling|£
        GEL|2|Georgian lari||₾
        GHS|2|Ghanaian cedi||₵
        GIP|2|Gibraltar pound
        GMD|2|Gambian dalasi
        GNF|0|Guinean franc
        GTQ|2|Guatemalan quetzal|Guatemalan quetzales
        GYD|2|Guyana dollar
        HKD|2|Hong Kong dollar||HK$
        HNL|2|Honduran lempira
        HTG|2|Haitian gourde
        HUF|2|Hungarian forint||Ft
        IDR|2|Indonesian rupiah|Indonesian rupiah
        ILS|2|Israeli shekel||₪
        INR|2|Indian rupee||₹
        IQD|3|Iraqi dinar
        IRR|2|Iranian rial
        ISK|0|Icelandic króna|Icelandic krónur
        JMD|2|Jamaican dollar
        JOD|3|Jordanian dinar
        JPY|0|yen|yen|JP¥
        KES|2|Kenyan shilling
        KGS|2|Kyrgyz som|Kyrgyz som
        KHR|2|Cambodian riel||៛
        KMF|0|Comorian franc
        KPW|2|North Korean won|North Korean won
        KRW|0|South Korean won|South Korean won|₩
        KWD|3|Kuwaiti dinar
        KYD|2|Cayman Islands dollar
        KZT|2|Kazakh tenge|Kazakh tenge|₸
        LAK|2|Lao kip|Lao kip|₭
        LBP|2|Lebanese pound
        LKR|2|Sri Lankan rupee
        LRD|2|Liberian dollar
        LSL|2|Lesotho loti|Lesotho maloti
        LYD|3|Libyan dinar
        MAD|2|Moroccan dirham
        MDL|2|Moldovan leu|Moldovan lei
        MGA|2|Malagasy ariary
        MKD|2|Macedonian denar
        MMK|2|Myanmar kyat
        MNT|2|Mongolian tugrik||₮
        MOP|2|Macao pataca
        MRU|2|Mauritanian ouguiya
        MUR|2|Mauritius rupee
        MVR|2|Maldivian rufiyaa
        MWK|2|Malawi kwacha
        MXN|2|Mexican peso||MX$
        MXV|2|Mexican unidad de inversión|Mexican unidades de inversión
        MYR|2|Malaysian ringgit|Malaysian ringgit|RM
        MZN|2|Mozambique metical|Mozambique meticais
        NAD|2|Namibia dollar
        NGN|2|Nigerian naira|Nigerian naira|₦
        NIO|2|Nicaraguan córdoba
        NOK|2|Norwegian krone|Norwegian kroner
        NPR|2|Nepalese rupee
        NZD|2|New Zealand dollar||NZ$
        OMR|3|Omani rial
        PAB|2|Panamanian balboa
        PEN|2|Peruvian sol|Peruvian soles
        PGK|2|Papua New Guinean kina
        PHP|2|Philippine peso||₱
        PKR|2|Pakistani rupee
        PLN|2|Polish zloty|Polish zlotys|zł
        PYG|0|Paraguayan guaraní|Paraguayan guaraníes|₲
        QAR|2|Qatari riyal
        RON|2|Romanian leu|Romanian lei
        RSD|2|Serbian dinar
        RUB|2|Russian ruble||₽
        RWF|0|Rwandan franc
        SAR|2|Saudi riyal
        SBD|2|Solomon Islands dollar
        SCR|2|Seychelles rupee
        SDG|2|Sudanese pound
        SEK|2|Swedish krona|Swedish kronor
        SGD|2|Singapore dollar||S$
        SHP|2|Saint Helena pound
        SLE|2|Sierra Leonean leone
        SOS|2|Somali shilling
        SRD|2|Surinam dollar
        SSP|2|South Sudanese pound
        STN|2|São Tomé and Príncipe dobra
        SVC|2|Salvadoran colón|Salvadoran colones
        SYP|2|Syrian pound
        SZL|2|Swazi lilangeni|Swazi emalangeni
        THB|2|Thai baht|Thai baht|฿
        TJS|2|Tajik somoni
        TMT|2|Turkmen manat
        TND|3|Tunisian dinar
        TOP|2|Tongan paʻanga
        TRY|2|Turkish lira||₺
        TTD|2|Trinidad and Tobago dollar
        TWD|2|New Taiwan dollar||NT$
        TZS|2|Tanzanian shilling
        UAH|2|Ukrainian hryvnia||₴
        UGX|0|Uganda shilling
        USD|2|US dollar||US$
        USN|2|next-day US dollar
        UYI|0|Uruguayan peso in indexed units|Uruguayan pesos in indexed units
        UYU|2|Uruguayan peso
        UYW|4|Uruguayan unidad previsional|Uruguayan unidades previsionales
        UZS|2|Uzbek sum
        VED|2|Venezuelan digital bolívar|Venezuelan digital bolívares
        VES|2|Venezuelan bolívar|Venezuelan bolívares
        VND|0|Vietnamese dong|Vietnamese dong|₫
        VUV|0|Vanuatu vatu|Vanuatu vatu
        WST|2|Samoan tala|Samoan tala
        XAD|2|Arab accounting dinar
        XAF|0|Central African CFA franc
        XAG|-|ounce of silver|ounces of silver
        XAU|-|ounce of gold|ounces of gold
        XBA|-|European composite unit
        XBB|-|European monetary unit
        XBC|-|European unit of account 9|European units of account 9
        XBD|-|European unit of account 17|European units of account 17
        XCD|2|East Caribbean dollar
        XCG|2|Caribbean guilder
        XDR|-|special drawing right
        XOF|0|West African CFA franc
        XPD|-|ounce of palladium|ounces of palladium
        XPF|0|CFP franc
        XPT|-|ounce of platinum|ounces of platinum
        XSU|-|sucre
        XUA|-|ADB unit of account|ADB units of account
        YER|2|Yemeni rial
        ZAR|2|South African rand|South African rand
        ZMW|2|Zambian kwacha
        ZWG|2|Zimbabwe gold|Zimbabwe gold
        """;
}
