namespace Attribution;

/// <content>
/// Currencies beyond the names, codes and symbols of the ISO 4217 table. A bare dollar is the US dollar and a bare rouble the Russian
/// one, as news agencies write; where no such convention holds across the press the name is ambiguous.
/// </content>
internal sealed partial class UnitLexicon
{
    /// <summary>Currencies whose codes are written in small letters as well, and are then no other word.</summary>
    private const string WrittenSmall =
        "USD EUR GBP JPY CHF CAD AUD CNY INR RUB UAH KRW PLN SEK NOK DKK NZD SGD HKD MXN BRL ZAR CZK HUF ILS THB KZT TWD IDR MYR PHP VND " +
        "NGN PKR BDT EGP IQD IRR AED SAR QAR KWD";

    private const string Money = """
        =USD CAD AUD NZD HKD SGD TWD MXN||dollar~|$
        USD||u.s dollar~,american dollar~|US $,U.S.$
        CAD|||CA$,Can$
        AUD||aussie dollar~|AU$
        TWD||taiwan dollar~,taiwanese dollar~|
        SGD||singaporean dollar~|
        GBP||british pound~,uk pound~,sterling|
        JPY||japanese yen|
        JPY CNY|||¥,￥
        CNY||chinese yuan,renminbi,yuan renminbi|RMB
        =KRW KPW||won|
        =RUB BYN||rouble~,ruble~|
        RUB||russian rouble~|
        BYN||belarusian rouble~|
        UAH||hryvnia~,hryvna~|
        INR PKR LKR NPR||rupee~|Rs,₨
        CHF XAF XOF CDF||franc~|
        CHF|||SFr
        XAF XOF||cfa franc~|
        MXN ARS CLP COP PHP||peso~|
        SEK NOK DKK ISK CZK|||kr
        SEK ISK||krona,kronor|
        NOK DKK||krone,kroner|
        SEK||swedish crown~|
        NOK||norwegian crown~|
        DKK||danish crown~|
        CZK||czech crown~,koruna~|
        PLN||zloty~,złoty,złotych,zlotych|
        HUF||forint~|
        TRY||lira~|
        ILS||shekel~,new israeli shekel~,israeli new shekel~|NIS
        IRR OMR YER||rial~|
        SAR QAR||riyal~|
        AED MAD||dirham~|
        AED||emirati dirham~,u.a.e dirham~|
        IQD JOD KWD RSD DZD TND LYD BHD||dinar~|
        BRL||reais,brazilian reals|
        ZAR||rand|
        NGN||naira|
        THB||baht|
        VND||dong|
        IDR||rupiah~|
        MYR||ringgit~|
        KZT||tenge|
        GEL||lari|
        RON MDL||leu,lei|
        BGN||lev,leva|
        KES TZS UGX SOS||shilling~|
        ETB||birr|
        """;
}
