using MediatR;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public abstract class ProgrammeStep(ISender sender) : StepPage<ProgrammeView>(sender)
{
    public ProgrammeView Programme => Shown;

    protected override string RecordAddress => $"/staff/first-year/{Id}";

    protected override IRequest<ProgrammeView?> Show() => new ShowProgramme(Id);

    protected override Guid VersionOf(ProgrammeView record) => record.Version;
}
