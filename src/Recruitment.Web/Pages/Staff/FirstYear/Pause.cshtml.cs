using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class PauseModel(ISender sender) : AgreedStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [DisplayName("The first day away")]
        [Required(ErrorMessage = "Enter the first day away")]
        public DateOnly? From { get; set; }

        [Required(ErrorMessage = "Choose why")]
        public PauseReason? Reason { get; set; }
    }

    protected override IRequest<Outcome> Step() => new PauseProgramme(Id, Version, Input.From!.Value, Input.Reason!.Value, Agreed);
}
