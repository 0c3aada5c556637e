namespace Recruitment.Application;

/// <summary>What a council says about itself and its service: the "Recruitment" section of the settings.</summary>
public sealed class ServiceSettings
{
    public string CouncilName { get; set; } = "Your council";

    public string ServiceName { get; set; } = "Children’s social care jobs";

    /// <summary>Where people reach the service from outside; links in messages start with it.</summary>
    public Uri PublicAddress { get; set; } = new("http://localhost:5080");

    /// <summary>One colour, as #rrggbb, dark enough to carry white words.</summary>
    public string BrandColour { get; set; } = "#005a70";

    /// <summary>"Beta" while the service is new; empty once it is not, and the banner goes.</summary>
    public string Phase { get; set; } = "Beta";

    /// <summary>Everything that the service writes is under this folder.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>The words that a council edits. Empty: those that came with the service.</summary>
    public string TemplatesFolder { get; set; } = "";

    public string ContactEmail { get; set; } = "recruitment@council.example";

    public string ContactPhone { get; set; } = "01632 960000";

    /// <summary>Who is told at 12 and 20 hours that nobody has replied.</summary>
    public string DutyEmail { get; set; } = "duty@council.example";

    /// <summary>How long after "not yet" somebody is asked to wait before they come to another assessment day.</summary>
    public int ComeBackAfterMonths { get; set; } = 6;

    /// <summary>Mail leaves and sweeps run by themselves. Off, both wait until they are asked for, as tests do.</summary>
    public bool RunsByItself { get; set; } = true;

    /// <summary>Staff see every mail that left, private links included, as an inbox. Only for demonstrations, and only while mail goes to the folder.</summary>
    public bool ShowInbox { get; set; }

    /// <summary>Every member of staff signs in with a code from an authenticator app as well. Off only for demonstrations.</summary>
    public bool RequireSecondFactor { get; set; } = true;

    /// <summary>IP addresses of the proxies in front of the service, whose word about the caller's own address is taken.</summary>
    public string[] TrustedProxies { get; set; } = [];

    /// <summary>How many sign-ins one network may try in a minute; 0 for no limit.</summary>
    public int SignInsPerMinute { get; set; } = 60;

    /// <summary>How many files one network may send in a minute; 0 for no limit.</summary>
    public int UploadsPerMinute { get; set; } = 60;
}
