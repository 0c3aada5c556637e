using Microsoft.EntityFrameworkCore;
using Recruitment.Application;
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

namespace Recruitment.Infrastructure.Data;

internal sealed class RecruitmentDbContext(DbContextOptions<RecruitmentDbContext> options) : DbContext(options), IRecruitmentDb
{
    public DbSet<Vacancy> Vacancies => Set<Vacancy>();

    public DbSet<Candidate> Candidates => Set<Candidate>();

    public DbSet<PossibleSamePerson> PossibleSamePeople => Set<PossibleSamePerson>();

    public DbSet<PoolPlace> PoolPlaces => Set<PoolPlace>();

    public DbSet<ApplyDraft> Drafts => Set<ApplyDraft>();

    public DbSet<JobApplication> JobApplications => Set<JobApplication>();

    public DbSet<CvText> CvTexts => Set<CvText>();

    public DbSet<CvReading> CvReadings => Set<CvReading>();

    public DbSet<NameShown> NamesShown => Set<NameShown>();

    public DbSet<StaffMember> StaffMembers => Set<StaffMember>();

    public DbSet<PrivateLink> PrivateLinks => Set<PrivateLink>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<Domain.Sweeps.Heartbeat> Heartbeats => Set<Domain.Sweeps.Heartbeat>();

    public DbSet<Domain.Sweeps.SetAsideRow> SetAsideRows => Set<Domain.Sweeps.SetAsideRow>();

    public DbSet<Referee> Referees => Set<Referee>();

    public DbSet<ReferenceRecord> ReferenceRecords => Set<ReferenceRecord>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<AssessmentCentre> AssessmentCentres => Set<AssessmentCentre>();

    public DbSet<AssessmentDay> AssessmentDays => Set<AssessmentDay>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<CalendarException> CalendarExceptions => Set<CalendarException>();

    public DbSet<Offer> Offers => Set<Offer>();

    public DbSet<Closing> Closings => Set<Closing>();

    public DbSet<RegistrationCheck> RegistrationChecks => Set<RegistrationCheck>();

    public DbSet<EarlyCareerProgramme> EarlyCareerProgrammes => Set<EarlyCareerProgramme>();
    public DbSet<KeptFramework> Frameworks => Set<KeptFramework>();

    public DbSet<ScoreSheet> ScoreSheets => Set<ScoreSheet>();

    public DbSet<WashUp> WashUps => Set<WashUp>();

    public DbSet<Decision> Decisions => Set<Decision>();
    /// <summary>Applications that change their stage in the save that is under way.</summary>
    internal List<(Stage? From, Stage To)> StageMoves { get; } = [];

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once: what is added to the save from here on says so itself (SearchIndexing).
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var bereft = ChangeTracker.OwnersOfDeletedParts();
            foreach (var entry in ChangeTracker.Entries<AggregateRoot>().ToList())
            {
                var history = entry.Entity.TakeHistory();
                History.AddRange(history);
                if (entry.State is EntityState.Added or EntityState.Modified || history.Count > 0 || entry.HasChangedParts() || bereft.Contains(entry.Entity.Id))
                    entry.Property(a => a.Version).CurrentValue = Guid.NewGuid();
            }

            // Even one statement waits its turn among the writers.
            Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        builder.ApplyConfigurationsFromAssembly(typeof(RecruitmentDbContext).Assembly);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(AggregateRoot).IsAssignableFrom(t.ClrType)))
            type.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        // Ticks sort and compare the same in every database (src/decisions/0004).
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }
}
