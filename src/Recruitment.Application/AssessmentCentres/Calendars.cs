using Microsoft.EntityFrameworkCore;
using Recruitment.Domain.Calendar;

namespace Recruitment.Application.AssessmentCentres;

/// <summary>The working calendar with the council's own exceptions.</summary>
internal sealed class Calendars(IRecruitmentDb db)
{
    public async Task<WorkingCalendar> Load(CancellationToken cancellationToken) =>
        new(await db.CalendarExceptions.AsNoTracking().ToListAsync(cancellationToken));
}
