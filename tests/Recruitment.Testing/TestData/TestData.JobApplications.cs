using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Testing;

public static partial class TestData
{
    public static Candidate ACandidate(string name = "Jo Barker", string email = "jo@example.org", string phone = "01632 960123") =>
        Candidate.Register(new ContactDetails(name, email, phone, null), AnAct());

    public static JobApplication AnApplication(Guid? candidate = null, Guid? vacancy = null, string reference = "BCDF-2345", DateTimeOffset? at = null) =>
        JobApplication.Receive(
            reference, candidate ?? Guid.NewGuid(), vacancy ?? Guid.NewGuid(), EntryRoute.Experienced, null,
            new CvFile(new string('a', 64), "cv.pdf", "application/pdf", 1000), AnAct(at));
}
