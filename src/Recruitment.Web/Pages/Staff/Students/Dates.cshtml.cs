using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;
using Recruitment.Web.Pages.Shared;
using Recruitment.Web.Staff;

namespace Recruitment.Web.Pages.Staff.Students;

[Authorize(Policies.Recruiting)]
public sealed class DatesModel(ISender sender) : StepPage<StudentDatesView>(sender)
{
    [BindProperty]
    public Answers Input { get; set; } = new();

    public StudentDatesView Student => Shown;

    protected override string RecordAddress => "/staff/students";

    public sealed class Answers
    {
        [DisplayName("The end of the final placement")]
        [Required(ErrorMessage = "Enter the day on which the final placement ends")]
        public DateOnly? PlacementEnds { get; set; }

        [DisplayName("The expected award")]
        public DateOnly? ExpectedAward { get; set; }

        public string? Why { get; set; }

        public static Answers Of(StudentDatesView student) => new() { PlacementEnds = student.PlacementEnds, ExpectedAward = student.ExpectedAward };

        public IEnumerable<(string Label, string Value)> InWords() => [("Final placement ends", Day(PlacementEnds)), ("Award expected", Day(ExpectedAward))];

        private static string Day(DateOnly? day) => day is { } known ? Words.Date(known) : "";
    }

    protected override void Suggest() => Input = Answers.Of(Student);

    protected override IReadOnlyList<SavedMeanwhile> Differences() => SavedMeanwhile.Between(Answers.Of(Student).InWords(), Input.InWords());

    protected override IRequest<StudentDatesView?> Show() => new ShowStudentDates(Id);

    protected override Guid VersionOf(StudentDatesView record) => record.Version;

    protected override IRequest<Outcome> Step() => new ChangeStudentDates(Id, Version, Input.PlacementEnds, Input.ExpectedAward, Input.Why);
}
