using Recruitment.Domain;
using Recruitment.Domain.Candidates;

namespace Recruitment.Application.Candidates;

internal static class Contacts
{
    /// <summary>The first thing that is wrong with what was typed, or the details as they are kept. Pages ask the same functions field by field.</summary>
    public static Refusal? Check(ContactDetails typed, out ContactDetails kept)
    {
        var number = "";
        var wrong = PersonName.Parse(typed.Name, out var name);
        var notCalled = GivenName.Parse(typed.KnownAs, name, out var called);
        if (notCalled is not CalledByIsMissing) wrong ??= notCalled;
        wrong = EmailAddress.Parse(typed.Email, out var email) is { } e ? wrong ?? e : wrong;
        wrong = PhoneNumber.Parse(typed.Phone, out var phone) is { } p ? wrong ?? p : wrong;
        if (!string.IsNullOrWhiteSpace(typed.SocialWorkEnglandNumber)) wrong = RegistrationNumber.Parse(typed.SocialWorkEnglandNumber, out number) is { } n ? wrong ?? n : wrong;
        kept = new ContactDetails(name, email, phone, number.Length > 0 ? number : null) { KnownAs = called };
        return wrong;
    }
}
