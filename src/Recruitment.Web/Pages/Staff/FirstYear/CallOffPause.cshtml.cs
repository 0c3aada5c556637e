using MediatR;
using Recruitment.Application;
using Recruitment.Application.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

public sealed class CallOffPauseModel(ISender sender) : ProgrammeStep(sender)
{
    protected override string? Overtaken(ProgrammeView record) => record.PlannedPause is null ? "No pause is planned any more." : null;

    protected override IRequest<Outcome> Step() => new CallOffPause(Id, Version);
}
