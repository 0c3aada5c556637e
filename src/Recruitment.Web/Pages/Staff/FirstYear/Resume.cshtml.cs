using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class ResumeModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [DisplayName("The first day back")]
        [Required(ErrorMessage = "Enter the first day back")]
        public DateOnly? BackOn { get; set; }
    }

    protected override IRequest<Outcome> Step() => new ResumeProgramme(Id, Version, Input.BackOn!.Value);
}
