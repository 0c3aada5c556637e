using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

/// <summary>One review: written down, or corrected once it is.</summary>
public sealed class ReviewModel(ISender sender) : ReviewStep(sender)
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

        [HowMany("Enter how many critical reflections there are, like 1")]
        public int? Reflections { get; set; } = 0;

        public string? Why { get; set; }

        public static Answers Of(DateOnly heldOn, ReviewNote note) => new()
        {
            HeldOn = heldOn,
            GoingWell = note.GoingWell,
            Next = note.Next,
            SupportIsInPlace = note.SupportIsInPlace,
            Observations = note.Observations,
            ChildrensFeedback = note.ChildrensFeedback,
            ProfessionalFeedback = note.ProfessionalFeedback,
            WrittenReports = note.WrittenReports,
            Reflections = note.Reflections,
        };

        public ReviewNote ToNote() => new(
            GoingWell!.Trim(), Next!.Trim(), SupportIsInPlace!.Value, Observations!.Value, ChildrensFeedback!.Value, ProfessionalFeedback!.Value, WrittenReports!.Value, Reflections!.Value);
    }

    /// <summary>Evidence is counted, from none up.</summary>
    [AttributeUsage(AttributeTargets.Property)]
    private sealed class HowManyAttribute(string otherwise) : ValidationAttribute(otherwise)
    {
        public override bool IsValid(object? value) => value is >= 0 and <= 20;
    }

    public bool IsCorrection => Review.HeldOn is not null;

    public bool MayBeLeftOut => !IsCorrection && !Review.IsFinal && !Review.IsSkipped && (Review.IsOptional || Review.DueOn < Programme.Today);

    protected override void Suggest()
    {
        if (Review is { HeldOn: { } held, Note: { } note }) Input = Answers.Of(held, note);
    }

    protected override (string Field, string Message)? Missing() =>
        IsCorrection && string.IsNullOrWhiteSpace(Input.Why) ? ("Input.Why", "Say why it is corrected") : null;

    protected override IRequest<Outcome> Step() => IsCorrection
        ? new CorrectReview(Id, Version, Number, Input.HeldOn!.Value, Input.ToNote(), Input.Why!.Trim())
        : new RecordReview(Id, Version, Number, Input.HeldOn!.Value, Input.ToNote());
}
