using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.JobApplications;

namespace Recruitment.Web.Pages.Staff.Applications.Closing;

/// <summary>What a named person told somebody who met the standard, and by when they can answer.</summary>
public sealed class TalkModel(ISender sender) : ClosingStep(sender)
{
    [BindProperty]
    [Required(ErrorMessage = "Write down what was found, as you told them")]
    public string? Found { get; set; }

    [BindProperty]
    [DisplayName("The day of the talk")]
    [Required(ErrorMessage = "Enter the day of the talk")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [DisplayName("The last day for their answer")]
    [Required(ErrorMessage = "Enter the last day for their answer")]
    public DateOnly? AnswerBy { get; set; }

    [BindProperty]
    public bool IsAboutHealth { get; set; }

    protected override bool Has(ClosingView record) => record.IsAfterAPass;

    protected override string? Overtaken(ClosingView record) => record.Open is { Talk: { } talk } ? $"{talk.By} has written down a talk already." : null;

    protected override void Suggest() => (On, AnswerBy) = (Closing.Today, Domain.Calendar.WorkingCalendar.ByRule.Add(Closing.Today, 5));

    protected override IRequest<Outcome> Step() => new RecordTalk(Id, Version, Found!, On!.Value, AnswerBy!.Value, IsAboutHealth);
}
