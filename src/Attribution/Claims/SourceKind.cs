namespace Attribution;

/// <summary>What kind of thing a <see cref="Source"/> is.</summary>
public enum SourceKind
{
    /// <summary>A single human being.</summary>
    Person,

    /// <summary>A body with a name and an address: a general staff, a company, an aid agency.</summary>
    Organisation,

    /// <summary>A state or its government, also if the text names it by a capital or a palace.</summary>
    Government,

    /// <summary>A newspaper, an agency wire, a broadcaster, a site.</summary>
    Publication,

    /// <summary>A text or a picture: a report, a treaty, a photo.</summary>
    Document,

    /// <summary>A table of records: a survey, a register, a casualty list.</summary>
    Dataset,

    /// <summary>A measuring device: a satellite, a seismometer.</summary>
    Sensor,

    /// <summary>Several at once without one voice: "Westerners", "analysts", "residents".</summary>
    Collective,
}
