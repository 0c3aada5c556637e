using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Web.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class ReviewModel(ISender sender) : ProgrammeStep(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public sealed class Answers
    {
        [DisplayName("The day of the review")]
        [Required(ErrorMessage = "Enter the day on which the review was held")]
        public DateOnly? HeldOn { get; set; }

        [Required(ErrorMessage = "Write down what is going well, and what is hard")]
        public string? GoingWell { get; set; }

        [Required(ErrorMessage = "Write down what is agreed until the next one")]
        public string? Next { get; set; }

        [Required(ErrorMessage = "Choose whether the support is as promised")]
        public bool? SupportIsInPlace { get; set; }

        [Range(0, 20, ErrorMessage = "Enter how many observations there are, like 1")]
        public int Observations { get; set; }

        [Range(0, 20, ErrorMessage = "Enter how many pieces of feedback there are, like 1")]
        public int ChildrensFeedback { get; set; }

        [Range(0, 20, ErrorMessage = "Enter how many pieces of feedback there are, like 1")]
        public int ProfessionalFeedback { get; set; }

        [Range(0, 20, ErrorMessage = "Enter how many reports there are, like 1")]
        public int WrittenReports { get; set; }

        public ReviewNote ToNote() => new(GoingWell!.Trim(), Next!.Trim(), SupportIsInPlace!.Value, Observations, ChildrensFeedback, ProfessionalFeedback, WrittenReports);
    }

    [FromRoute]
    public int Number { get; set; }

    public ReviewView Review => Programme.Reviews.Single(r => r.Number == Number);

    public string Title => EarlyCareerLook.Review(Review.Months, Review.IsOptional, Review.IsFinal);

    public async Task<IActionResult> OnPostSkip(CancellationToken cancellationToken)
    {
        // What the form for the note lacks does not matter to a review that is not held.
        ModelState.Clear();
        return await Load(cancellationToken) ? await Take(new SkipReview(Id, Version, Number), cancellationToken) : NotFound();
    }

    protected override IRequest<Outcome> Step() => new RecordReview(Id, Version, Number, Input.HeldOn!.Value, Input.ToNote());

    protected override bool Has(ProgrammeView record) => record.Reviews.Any(r => r.Number == Number);
}
