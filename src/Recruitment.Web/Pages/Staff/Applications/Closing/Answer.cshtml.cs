using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

/// <summary>Their answer to what was found, typed while they are on the telephone.</summary>
public sealed class AnswerModel(ISender sender) : ClosingStep(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Write down what they said")]
    public string? Words { get; set; }

    protected override bool Has(ClosingView record) => record.Open?.Talk is not null;

    protected override string? Overtaken(ClosingView record) => record.Open!.AnsweredAt is null ? null : "Their answer is here already.";

    protected override IRequest<Outcome> Step() => new TypeTheirAnswer(Id, Version, Words!);
}
