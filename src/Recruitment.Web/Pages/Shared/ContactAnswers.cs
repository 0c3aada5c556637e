using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Shared;

/// <summary>How to reach a person, as a form has it.</summary>
public class ContactAnswers
{
    public string? Name { get; set; }

    public string? KnownAs { get; set; }

    public string? Email { get; set; }

    /// <summary>The address about which “did you mean …?” was asked: whoever sends it again means it.</summary>
    public string? EmailAsked { get; set; }

    public string? Phone { get; set; }

    public string? SocialWorkEnglandNumber { get; set; }

    public ContactDetails Details => new(Name ?? "", Email ?? "", Phone ?? "", SocialWorkEnglandNumber) { KnownAs = KnownAs ?? "" };

    public static ContactAnswers Of(ContactDetails contact) => new() { Name = contact.Name, KnownAs = contact.KnownAs, Email = contact.Email, Phone = contact.Phone, SocialWorkEnglandNumber = contact.SocialWorkEnglandNumber };

    /// <summary>The lines that cannot be right, each with its sentence.</summary>
    public IEnumerable<(string Field, Refusal Wrong)> Faults()
    {
        if (PersonName.Parse(Name, out _) is { } name) yield return (nameof(Name), name);
        if (PersonName.Parse(Name, out _) is null && GivenName.Parse(KnownAs, Name!, out _) is { } called) yield return (nameof(KnownAs), called);
        if (EmailAddress.Parse(Email, out _) is { } email) yield return (nameof(Email), email);
        if (PhoneNumber.Parse(Phone, out _) is { } phone) yield return (nameof(Phone), phone);
        if (!string.IsNullOrWhiteSpace(SocialWorkEnglandNumber) && RegistrationNumber.Parse(SocialWorkEnglandNumber, out _) is { } number) yield return (nameof(SocialWorkEnglandNumber), number);
    }

    /// <summary>A question, asked once about an address: null where there is nothing to ask, or they have answered by sending it again.</summary>
    public string? AskAboutEmail()
    {
        if (EmailAddress.Parse(Email, out var typed) is not null || typed == EmailAsked || EmailSlip.MeantBy(typed) is not { } meant) return null;
        EmailAsked = typed;
        return $"Did you mean {meant}? Change it if so. If {typed} is right, press the button again";
    }

    public IEnumerable<(string Label, string Value)> InWords() =>
        [("Full name", Name ?? ""), ("What we should call you", KnownAs ?? ""), ("E-mail address", Email ?? ""), ("Phone number", Phone ?? ""), ("Social Work England number", SocialWorkEnglandNumber ?? "")];
}
