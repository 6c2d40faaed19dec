using System.Diagnostics.CodeAnalysis;

namespace Attribution;

/// <summary>What a <see cref="UnitWord"/> does in the name of a unit.</summary>
[Experimental(ExperimentalIds.Words, Message = ExperimentalIds.WordsReason)]
public enum UnitWordKind
{
    /// <summary>A name in words, whatever its case: "acre", "nautical mile", "l'année-lumière".</summary>
    Name,

    /// <summary>
    /// A name that takes every <see cref="Prefix"/> directly in front: "metre" gives "kilometre". Its code is of one metric unit.
    /// </summary>
    MetricName,

    /// <summary>
    /// A symbol, whose case counts, beside the international symbols and the codes of ISO 4217, which every grammar has: "Mo". With no code
    /// it takes an international symbol away that is a word of the language: "au".
    /// </summary>
    Symbol,

    /// <summary>A metric prefix in words; the code is that of UCUM: "méga" is "M".</summary>
    Prefix,

    /// <summary>Before a length, its second power: "square".</summary>
    SquareBefore,

    /// <summary>Before a length, its third power: "cubic".</summary>
    CubeBefore,

    /// <summary>After a unit, its second power: "squared", "carrés".</summary>
    SquareAfter,

    /// <summary>After a unit, its third power: "cubed", "cubes".</summary>
    CubeAfter,

    /// <summary>Divides: "per". One that ends in an apostrophe needs no blank after it: "à l'heure".</summary>
    Per,

    /// <summary>Divides before a time, a mass or a volume, and is an article elsewhere: "a" in "20 km a day".</summary>
    PerEach,

    /// <summary>Between a unit and what it is a measure of: "of" in "kilotonnes of TNT".</summary>
    Of,

    /// <summary>What makes a mass or a volume a measure of something else; the code is the annotation: "oil equivalent".</summary>
    Remark,
}
