using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Recruitment.Domain;
using Recruitment.Domain.AssessmentCentres;
using Recruitment.Domain.Calendar;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.Checks;
using Recruitment.Domain.EarlyCareer;
using Recruitment.Domain.JobApplications;
using Recruitment.Domain.Messages;
using Recruitment.Domain.Offers;
using Recruitment.Domain.References;
using Recruitment.Domain.Scoring;
using Recruitment.Domain.Staff;
using Recruitment.Domain.Vacancies;

namespace Recruitment.Application;

/// <summary>The tables, for handlers. Internal, so that no page can name them.</summary>
internal interface IRecruitmentDb
{
    DbSet<Vacancy> Vacancies { get; }

    DbSet<Candidate> Candidates { get; }

    DbSet<PossibleSamePerson> PossibleSamePeople { get; }

    DbSet<PoolPlace> PoolPlaces { get; }

    DbSet<ApplyDraft> Drafts { get; }

    DbSet<JobApplication> JobApplications { get; }

    DbSet<CvText> CvTexts { get; }

    DbSet<CvReading> CvReadings { get; }

    DbSet<NameShown> NamesShown { get; }

    DbSet<StaffMember> StaffMembers { get; }

    DbSet<PrivateLink> PrivateLinks { get; }

    DbSet<Message> Messages { get; }

    DbSet<Notice> Notices { get; }

    DbSet<Domain.Sweeps.Heartbeat> Heartbeats { get; }

    DbSet<Domain.Sweeps.SetAsideRow> SetAsideRows { get; }

    DbSet<Referee> Referees { get; }

    DbSet<ReferenceRecord> ReferenceRecords { get; }

    DbSet<HistoryEntry> History { get; }

    DbSet<AssessmentCentre> AssessmentCentres { get; }

    DbSet<AssessmentDay> AssessmentDays { get; }

    DbSet<Seat> Seats { get; }

    DbSet<CalendarException> CalendarExceptions { get; }

    DbSet<Offer> Offers { get; }

    DbSet<RegistrationCheck> RegistrationChecks { get; }

    DbSet<EarlyCareerProgramme> EarlyCareerProgrammes { get; }
    DbSet<KeptFramework> Frameworks { get; }

    DbSet<ScoreSheet> ScoreSheets { get; }

    DbSet<WashUp> WashUps { get; }

    DbSet<Decision> Decisions { get; }

    DbSet<Closing> Closings { get; }

    /// <summary>For the one thing that a save alone cannot do: to hold a row against a race (AssessmentCentres/HoldDays.cs).</summary>
    DatabaseFacade Database { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken);
}
