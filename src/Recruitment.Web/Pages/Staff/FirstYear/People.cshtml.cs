using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Web.Pages.Shared;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class PeopleModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    public PeopleAnswers Input { get; set; } = new();

    protected override void Suggest() => Input = PeopleAnswers.Of(Programme.People);

    protected override IReadOnlyList<SavedMeanwhile> Differences() => SavedMeanwhile.Between(PeopleAnswers.Of(Programme.People).InWords(), Input.InWords());

    protected override IRequest<Outcome> Step() => new ChangeProgrammePeople(Id, Version, Input.ToPeople());
}

/// <summary>Who stands beside the new social worker, as it is asked when the year begins and whenever one of them changes.</summary>
public class PeopleAnswers
{
    [Required(ErrorMessage = "Enter who assesses")]
    public string? Assessor { get; set; }

    [Required(ErrorMessage = "Enter the assessor’s e-mail address")]
    [EmailAddress(ErrorMessage = "Enter an e-mail address like name@example.com")]
    public string? AssessorEmail { get; set; }

    [Required(ErrorMessage = "Enter the assessor’s Social Work England number, like SW1234")]
    public string? AssessorNumber { get; set; }

    [Required(ErrorMessage = "Enter who supervises")]
    public string? Supervisor { get; set; }

    [Required(ErrorMessage = "Enter the programme co-ordinator")]
    public string? Coordinator { get; set; }

    public static PeopleAnswers Of(ProgrammePeople people) =>
        new() { Assessor = people.Assessor, AssessorEmail = people.AssessorEmail, AssessorNumber = people.AssessorNumber, Supervisor = people.Supervisor, Coordinator = people.Coordinator };

    public ProgrammePeople ToPeople() => new(Assessor!.Trim(), AssessorEmail!.Trim(), Supervisor!.Trim(), Coordinator!.Trim(), AssessorNumber!.Trim().ToUpperInvariant());

    public IEnumerable<(string Label, string Value)> InWords() =>
    [
        ("Assessor", Assessor ?? ""), ("Assessor’s e-mail address", AssessorEmail ?? ""), ("Assessor’s Social Work England number", AssessorNumber ?? ""), ("Line manager who supervises", Supervisor ?? ""), ("Programme co-ordinator", Coordinator ?? ""),
    ];
}
