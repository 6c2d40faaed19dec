namespace Attribution.Fuzz;

/// <summary>What the library made of a text is not what it promises.</summary>
internal sealed class BrokenLawException(string law) : Exception(law);
