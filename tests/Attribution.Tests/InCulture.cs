using System.Globalization;

namespace Attribution.Tests;

/// <summary>Runs something as on a machine that is set to a culture.</summary>
internal static class InCulture
{
    public static void Run(string culture, Action action)
    {
        (CultureInfo formats, CultureInfo words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, words);
        }
    }
}
