using Recruitment.Domain.JobApplications;

namespace Recruitment.Domain.AssessmentCentres;

public static class SeatlessBooking
{
    /// <summary>Somebody who took their withdrawal back is "booked" again although their place has gone: for them, taking a place is a move.</summary>
    public static ApplicationAction BookingAction(this JobApplication application) => BookingAction(application.Status);

    public static ApplicationAction BookingAction(ApplicationStatus status) => status == ApplicationStatus.Booked ? ApplicationAction.MoveSeat : ApplicationAction.BookSeat;
}
