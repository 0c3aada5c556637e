using Recruitment.Domain.Candidates;

namespace Recruitment.Web.Pages.Shared;

/// <summary>How to reach a person, as a form has it.</summary>
public sealed class ContactAnswers
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? SocialWorkEnglandNumber { get; set; }

    public ContactDetails Details => new(Name ?? "", Email ?? "", Phone ?? "", SocialWorkEnglandNumber);

    public static ContactAnswers Of(ContactDetails contact) => new() { Name = contact.Name, Email = contact.Email, Phone = contact.Phone, SocialWorkEnglandNumber = contact.SocialWorkEnglandNumber };

    public IEnumerable<(string Label, string Value)> InWords() =>
        [("Full name", Name ?? ""), ("E-mail address", Email ?? ""), ("Phone number", Phone ?? ""), ("Social Work England number", SocialWorkEnglandNumber ?? "")];
}
