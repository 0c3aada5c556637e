using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Recruitment.Application.Staff;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Staff;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.People;

/// <summary>The form of a person: the same for adding and for changing.</summary>
public sealed class PersonAnswers : IValidatableObject
{
    [Required(ErrorMessage = "Enter their full name")]
    [StringLength(100, ErrorMessage = "Their name must be 100 characters or fewer")]
    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public List<StaffRole> Roles { get; set; } = [];

    public AssessorKind? AssessorKind { get; set; }

    [ValidateNever]
    public StaffDetails Details => new(Name, string.IsNullOrWhiteSpace(Email) ? null : Email.Trim(), Roles, Roles.Contains(StaffRole.Assessor) || Roles.Contains(StaffRole.HiringManager) ? AssessorKind : null);

    public static PersonAnswers Of(StaffMemberView person) => new() { Name = person.Name, Email = person.Email, Roles = [.. person.Roles], AssessorKind = person.AssessorKind };

    /// <summary>Each question with its answer, in the words of the form.</summary>
    public IEnumerable<(string Label, string Value)> InWords() =>
    [
        ("Full name", Name),
        ("Work e-mail address", Details.Email ?? ""),
        ("What may they do?", PeopleWords.Of([.. Roles.Order()])),
        ("Which view do they bring to a panel?", Details.AssessorKind is { } kind ? PeopleWords.Of(kind) : ""),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Email) && EmailAddress.Parse(Email, out _) is { } wrong) yield return new ValidationResult(wrong.Message, [nameof(Email)]);
    }

    /// <summary>The question that a refusal is about.</summary>
    public static string FieldOf(Refusal refusal) => refusal switch
    {
        NoRoleGiven or YoungPeopleOnlyAssess or NotYourOwnAccess => "Input.Roles",
        LooksLikeALink or HasHiddenCharacters => "Input.Name",
        NoAssessorKindGiven => "Input.AssessorKind",
        NoEmailGiven or EmailIsTaken => "Input.Email",
        _ => "",
    };
}
