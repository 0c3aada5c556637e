using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Shared;

/// <summary>How to reach a person, as a form has it.</summary>
public class ContactAnswers
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? SocialWorkEnglandNumber { get; set; }

    public ContactDetails Details => new(Name ?? "", Email ?? "", Phone ?? "", SocialWorkEnglandNumber);

    public static ContactAnswers Of(ContactDetails contact) => new() { Name = contact.Name, Email = contact.Email, Phone = contact.Phone, SocialWorkEnglandNumber = contact.SocialWorkEnglandNumber };

    /// <summary>The lines that cannot be right, each with its sentence.</summary>
    public IEnumerable<(string Field, Refusal Wrong)> Faults()
    {
        if (PersonName.Parse(Name, out _) is { } name) yield return (nameof(Name), name);
        if (EmailAddress.Parse(Email, out _) is { } email) yield return (nameof(Email), email);
        if (PhoneNumber.Parse(Phone, out _) is { } phone) yield return (nameof(Phone), phone);
        if (!string.IsNullOrWhiteSpace(SocialWorkEnglandNumber) && RegistrationNumber.Parse(SocialWorkEnglandNumber, out _) is { } number) yield return (nameof(SocialWorkEnglandNumber), number);
    }

    public IEnumerable<(string Label, string Value)> InWords() =>
        [("Full name", Name ?? ""), ("E-mail address", Email ?? ""), ("Phone number", Phone ?? ""), ("Social Work England number", SocialWorkEnglandNumber ?? "")];
}
