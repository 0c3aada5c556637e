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

        [HowMany("Enter how many direct observations there are, like 1")]
        public int? Observations { get; set; } = 0;

        [HowMany("Enter how often children and young people gave feedback, like 1")]
        public int? ChildrensFeedback { get; set; } = 0;

        [HowMany("Enter how often other professionals gave feedback, like 1")]
        public int? ProfessionalFeedback { get; set; } = 0;

        [HowMany("Enter how many assessed reports there are, like 1")]
        public int? WrittenReports { get; set; } = 0;

        public ReviewNote ToNote() => new(GoingWell!.Trim(), Next!.Trim(), SupportIsInPlace!.Value, Observations!.Value, ChildrensFeedback!.Value, ProfessionalFeedback!.Value, WrittenReports!.Value);
    }

    /// <summary>Evidence is counted, from none up.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    private sealed class HowManyAttribute(string otherwise) : ValidationAttribute(otherwise)
    {
        public override bool IsValid(object? value) => value is >= 0 and <= 20;
    }

    [FromRoute]
    public int Number { get; set; }

    public ReviewView Review => Programme.Reviews.Single(r => r.Number == Number);

    public string Title => EarlyCareerLook.Review(Review.Months, Review.IsOptional, Review.IsFinal);

    public async Task<IActionResult> OnPostSkip(CancellationToken cancellationToken)
    {
        // What the form for the note lacks does not matter to a review that is not held.
        ModelState.Clear();
        return await Load(cancellationToken) ?? await Take(new SkipReview(Id, Version, Number), cancellationToken);
    }

    protected override IRequest<Outcome> Step() => new RecordReview(Id, Version, Number, Input.HeldOn!.Value, Input.ToNote());

    protected override bool Has(ProgrammeView record) => record.Reviews.Any(r => r.Number == Number);
}
