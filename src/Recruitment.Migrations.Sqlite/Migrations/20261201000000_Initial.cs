using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recruitment.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AssessmentCentres",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    EndsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    OnlineLink = table.Column<string>(type: "TEXT", nullable: false),
                    Rooms = table.Column<string>(type: "TEXT", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupSize = table.Column<int>(type: "INTEGER", nullable: false),
                    Panel = table.Column<string>(type: "TEXT", nullable: false),
                    WeeksOpen = table.Column<int>(type: "INTEGER", nullable: false),
                    NoticeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    IsRunning = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Exercises = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentCentres", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CalendarExceptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarExceptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Candidates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    KnownAs = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", nullable: false),
                    SocialWorkEnglandNumber = table.Column<string>(type: "TEXT", nullable: true),
                    FoldedName = table.Column<string>(type: "TEXT", nullable: false),
                    EmailKey = table.Column<string>(type: "TEXT", nullable: false),
                    PhoneKey = table.Column<string>(type: "TEXT", nullable: false),
                    JoinedToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Adjustments = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Candidates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CvTexts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    File_Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    File_Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    File_ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    File_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NotRead = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    FoldedText = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvTexts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacancyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Cv_Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Cv_Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    Cv_ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Cv_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    CvTextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    KnownAs = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Phone = table.Column<string>(type: "TEXT", nullable: false),
                    SocialWorkEnglandNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Student_University = table.Column<string>(type: "TEXT", nullable: true),
                    Student_Course = table.Column<string>(type: "TEXT", nullable: true),
                    Student_FinalPlacementEnds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Student_ExpectedAward = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Frameworks",
                columns: table => new
                {
                    Version = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Frameworks", x => x.Version);
                });

            migrationBuilder.CreateTable(
                name: "Heartbeats",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    EveryMinutes = table.Column<int>(type: "INTEGER", nullable: false),
                    ScheduledAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Error = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Heartbeats", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    After = table.Column<string>(type: "TEXT", nullable: true),
                    ActorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ActorId = table.Column<string>(type: "TEXT", nullable: false),
                    ActorName = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DedupeKey = table.Column<string>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToName = table.Column<string>(type: "TEXT", nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", nullable: false),
                    ToKey = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    TemplateVersion = table.Column<string>(type: "TEXT", nullable: false),
                    LinkId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsAutomatic = table.Column<bool>(type: "INTEGER", nullable: false),
                    InPlaceOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Calendar = table.Column<string>(type: "TEXT", nullable: true),
                    InternetMessageId = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NotBefore = table.Column<long>(type: "INTEGER", nullable: false),
                    RemindsOf = table.Column<long>(type: "INTEGER", nullable: true),
                    IsCausedByStranger = table.Column<bool>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LeaseUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    ClaimedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", nullable: true),
                    DealtWithAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NoticedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PossibleSamePeople",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KnownCandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherCandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Shared = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Names = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IsAskedByMail = table.Column<bool>(type: "INTEGER", nullable: false),
                    FoundAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SettledBy = table.Column<string>(type: "TEXT", nullable: true),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Joining = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PossibleSamePeople", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PrivateLinks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PrivateLinks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SetAsideRows",
                columns: table => new
                {
                    Step = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sweep = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Since = table.Column<long>(type: "INTEGER", nullable: false),
                    TriedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SetAsideRows", x => new { x.Step, x.SubjectId });
                });

            migrationBuilder.CreateTable(
                name: "StaffMembers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    EmailKey = table.Column<string>(type: "TEXT", nullable: true),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    AssessorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    DayPassHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    DayPassEndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffMembers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Vacancies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Team = table.Column<string>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    Pattern = table.Column<string>(type: "TEXT", nullable: false),
                    SalaryFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    SalaryTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Summary = table.Column<string>(type: "TEXT", nullable: false),
                    WhatYouDo = table.Column<string>(type: "TEXT", nullable: false),
                    Routes = table.Column<string>(type: "TEXT", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsReadWithoutNames = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Colleagues = table.Column<string>(type: "TEXT", nullable: true),
                    Essentials = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vacancies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AssessmentDays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CentreId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    FrameworkVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Week = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    OnlineLink = table.Column<string>(type: "TEXT", nullable: false),
                    Rooms = table.Column<string>(type: "TEXT", nullable: false),
                    Capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupSize = table.Column<int>(type: "INTEGER", nullable: false),
                    Panel = table.Column<string>(type: "TEXT", nullable: false),
                    NoticeDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SeatsTaken = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CalledOffAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Groups = table.Column<string>(type: "TEXT", nullable: true),
                    Stations = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AssessmentDays_AssessmentCentres_CentreId",
                        column: x => x.CentreId,
                        principalTable: "AssessmentCentres",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StaffAccounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProtectedSecret = table.Column<string>(type: "TEXT", nullable: true),
                    NextProtectedSecret = table.Column<string>(type: "TEXT", nullable: true),
                    NextSecretEndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RecoveryCodeHashes = table.Column<string>(type: "TEXT", nullable: false),
                    LastCodeStep = table.Column<long>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffAccounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StaffAccounts_StaffMembers_Id",
                        column: x => x.Id,
                        principalTable: "StaffMembers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "JobApplications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VacancyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Student_University = table.Column<string>(type: "TEXT", nullable: true),
                    Student_Course = table.Column<string>(type: "TEXT", nullable: true),
                    Student_FinalPlacementEnds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Student_ExpectedAward = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusBefore = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    StatusSince = table.Column<long>(type: "INTEGER", nullable: false),
                    StatusBeforeSince = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerName = table.Column<string>(type: "TEXT", nullable: true),
                    ClockStartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    ClockStoppedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReplyDueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LeavingHeardBy = table.Column<string>(type: "TEXT", nullable: true),
                    TogetherWithId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SortName = table.Column<string>(type: "TEXT", nullable: true, defaultValue: ""),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Essentials = table.Column<string>(type: "TEXT", nullable: true),
                    SecondLook = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobApplications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JobApplications_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JobApplications_Vacancies_VacancyId",
                        column: x => x.VacancyId,
                        principalTable: "Vacancies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Acquaintances",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentDayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeclaredAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Acquaintances", x => new { x.AssessmentDayId, x.StaffId, x.CandidateId });
                    table.ForeignKey(
                        name: "FK_Acquaintances_AssessmentDays_AssessmentDayId",
                        column: x => x.AssessmentDayId,
                        principalTable: "AssessmentDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assignments",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExerciseCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    AssessmentDayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    EndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assignments", x => new { x.AssessmentDayId, x.StaffId, x.SeatId, x.ExerciseCode });
                    table.ForeignKey(
                        name: "FK_Assignments_AssessmentDays_AssessmentDayId",
                        column: x => x.AssessmentDayId,
                        principalTable: "AssessmentDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DayAssessors",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessmentDayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: true),
                    Room = table.Column<string>(type: "TEXT", nullable: false),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DayAssessors", x => new { x.AssessmentDayId, x.StaffId });
                    table.ForeignKey(
                        name: "FK_DayAssessors_AssessmentDays_AssessmentDayId",
                        column: x => x.AssessmentDayId,
                        principalTable: "AssessmentDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Closings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Talk_Found = table.Column<string>(type: "TEXT", nullable: true),
                    Talk_On = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Talk_AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Talk_IsAboutHealth = table.Column<bool>(type: "INTEGER", nullable: true),
                    Talk_By = table.Column<string>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnswerTypedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    Adjustments = table.Column<string>(type: "TEXT", nullable: true),
                    Advice = table.Column<string>(type: "TEXT", nullable: true),
                    ComeBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ProposedById = table.Column<string>(type: "TEXT", nullable: true),
                    ProposedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ProposedByManager = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProposedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AgreedBy = table.Column<string>(type: "TEXT", nullable: true),
                    AgreedById = table.Column<string>(type: "TEXT", nullable: true),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Closings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Closings_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CvReadings",
                columns: table => new
                {
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvReadings", x => new { x.JobApplicationId, x.StaffId });
                    table.ForeignKey(
                        name: "FK_CvReadings_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CvVersions",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    File_Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    File_Name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    File_ContentType = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    File_Size = table.Column<long>(type: "INTEGER", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CvVersions", x => new { x.JobApplicationId, x.Number });
                    table.ForeignKey(
                        name: "FK_CvVersions_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Computed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Arithmetic = table.Column<string>(type: "TEXT", nullable: false),
                    FrameworkVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    SecondName = table.Column<string>(type: "TEXT", nullable: true),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TakenBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decisions_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "EarlyCareerProgrammes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NextReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wte = table.Column<decimal>(type: "TEXT", nullable: false),
                    Facts_EmployedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Facts_RegisteredFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Facts_Qualified = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Facts_StatutoryChildAndFamily = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts_IsAgency = table.Column<bool>(type: "INTEGER", nullable: false),
                    Facts_FundedBefore = table.Column<bool>(type: "INTEGER", nullable: false),
                    People_Assessor = table.Column<string>(type: "TEXT", nullable: false),
                    People_AssessorEmail = table.Column<string>(type: "TEXT", nullable: false),
                    People_Supervisor = table.Column<string>(type: "TEXT", nullable: false),
                    People_Coordinator = table.Column<string>(type: "TEXT", nullable: false),
                    People_AssessorNumber = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome_RecommendedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome_PanelOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome_PanelChair = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome_RecordedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome_RecordedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Outcome_Words = table.Column<string>(type: "TEXT", nullable: true),
                    Outcome_ConfirmedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed_Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Proposed_RecommendedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed_PanelOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Proposed_PanelChair = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed_ById = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed_By = table.Column<string>(type: "TEXT", nullable: true),
                    Proposed_At = table.Column<long>(type: "INTEGER", nullable: true),
                    Proposed_Why = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlyCareerProgrammes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_EarlyCareerProgrammes_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NamesShown",
                columns: table => new
                {
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NamesShown", x => new { x.JobApplicationId, x.StaffId });
                    table.ForeignKey(
                        name: "FK_NamesShown_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Offers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    UpdatingDays = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_RoleTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Terms_Team = table.Column<string>(type: "TEXT", nullable: true),
                    Terms_Salary = table.Column<int>(type: "INTEGER", nullable: false),
                    Terms_HoursPerWeek = table.Column<decimal>(type: "TEXT", nullable: false),
                    Terms_Pattern = table.Column<string>(type: "TEXT", nullable: false),
                    Terms_Supplements = table.Column<string>(type: "TEXT", nullable: false),
                    Terms_ProposedStart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Terms_LongStop = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Terms_EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeclinedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnswerWords = table.Column<string>(type: "TEXT", nullable: true),
                    FirmAt = table.Column<long>(type: "INTEGER", nullable: true),
                    References_Named = table.Column<int>(type: "INTEGER", nullable: false),
                    References_Confirmed = table.Column<int>(type: "INTEGER", nullable: false),
                    References_Gaps = table.Column<int>(type: "INTEGER", nullable: false),
                    References_OpenConcerns = table.Column<int>(type: "INTEGER", nullable: false),
                    NotedRestriction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BridgingFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeferredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Offers_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PoolPlaces",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgreedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PoolPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PoolPlaces_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Referees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    JobTitle = table.Column<string>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    PhoneFromCandidate = table.Column<string>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NamedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MayBeCalledSince = table.Column<long>(type: "INTEGER", nullable: true),
                    CallDueAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referees", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referees_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RegistrationChecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    NameAsRegistered = table.Column<string>(type: "TEXT", nullable: false),
                    NameMatch = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    NameResolution = table.Column<string>(type: "TEXT", nullable: true),
                    StatusText = table.Column<string>(type: "TEXT", nullable: false),
                    RegisteredFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RegisteredUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Restriction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Town = table.Column<string>(type: "TEXT", nullable: true),
                    Method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    CheckedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CheckedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegistrationChecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegistrationChecks_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Replies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClockStartedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ComeBackOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LateBecause = table.Column<string>(type: "TEXT", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    BouncedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Replies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Replies_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SearchEntries",
                columns: table => new
                {
                    Number = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchEntries", x => x.Number);
                    table.ForeignKey(
                        name: "FK_SearchEntries_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Seats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CandidateId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StatusSince = table.Column<long>(type: "INTEGER", nullable: false),
                    BookedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    HeldUntil = table.Column<long>(type: "INTEGER", nullable: true),
                    Moves = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<int>(type: "INTEGER", nullable: true),
                    Colour = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    CalendarSequence = table.Column<int>(type: "INTEGER", nullable: false),
                    CheckedInAt = table.Column<long>(type: "INTEGER", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    BeforeCheckIn = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    LetGoFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    NotHereYetSince = table.Column<long>(type: "INTEGER", nullable: true),
                    ArrangedFor = table.Column<string>(type: "TEXT", nullable: true),
                    ArrangedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    Instruction = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Seats_AssessmentDays_DayId",
                        column: x => x.DayId,
                        principalTable: "AssessmentDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_Candidates_CandidateId",
                        column: x => x.CandidateId,
                        principalTable: "Candidates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seats_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WashUps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    FeedbackCheckedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WashUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WashUps_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pauses",
                columns: table => new
                {
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ResumedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AgreedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pauses", x => new { x.ProgrammeId, x.From });
                    table.ForeignKey(
                        name: "FK_Pauses_EarlyCareerProgrammes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "EarlyCareerProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Reviews",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Months = table.Column<int>(type: "INTEGER", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsOptional = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsFinal = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsSkipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    WasExtended = table.Column<bool>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Note_GoingWell = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Next = table.Column<string>(type: "TEXT", nullable: true),
                    Note_SupportIsInPlace = table.Column<bool>(type: "INTEGER", nullable: true),
                    Note_Observations = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_ChildrensFeedback = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_ProfessionalFeedback = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_WrittenReports = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_Reflections = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviews", x => new { x.ProgrammeId, x.Number });
                    table.ForeignKey(
                        name: "FK_Reviews_EarlyCareerProgrammes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "EarlyCareerProgrammes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Conditions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StateSince = table.Column<long>(type: "INTEGER", nullable: false),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceivedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    EvidenceEndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", nullable: true),
                    VerifiedById = table.Column<string>(type: "TEXT", nullable: true),
                    VerifiedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CountersignedBy = table.Column<string>(type: "TEXT", nullable: true),
                    CountersignedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Conditions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Conditions_Offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "Offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OfferLetters",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    TemplateVersion = table.Column<string>(type: "TEXT", nullable: false),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfferLetters", x => new { x.OfferId, x.Number });
                    table.ForeignKey(
                        name: "FK_OfferLetters_Offers_OfferId",
                        column: x => x.OfferId,
                        principalTable: "Offers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CallAttempts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Number_Number = table.Column<string>(type: "TEXT", nullable: false),
                    Number_Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Number_Where = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    RefereeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CallAttempts_Referees_RefereeId",
                        column: x => x.RefereeId,
                        principalTable: "Referees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RefereeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ScriptVersion = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    CalledBy = table.Column<string>(type: "TEXT", nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    HasConcern = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConcernNote = table.Column<string>(type: "TEXT", nullable: true),
                    ConcernResolution = table.Column<string>(type: "TEXT", nullable: true),
                    Discrepancy = table.Column<string>(type: "TEXT", nullable: true),
                    DiscrepancyResolution = table.Column<string>(type: "TEXT", nullable: true),
                    CountsUnconfirmed = table.Column<bool>(type: "INTEGER", nullable: true),
                    UnconfirmedDecision = table.Column<string>(type: "TEXT", nullable: true),
                    UnconfirmedDecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Versions = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferenceRecords_Referees_RefereeId",
                        column: x => x.RefereeId,
                        principalTable: "Referees",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ScoreSheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DayId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: false),
                    JobApplicationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AssessorName = table.Column<string>(type: "TEXT", nullable: false),
                    AssessorKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ExerciseCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    FrameworkVersion = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpensAt = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SavedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    SubmittedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Concern = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreSheets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ScoreSheets_AssessmentDays_DayId",
                        column: x => x.DayId,
                        principalTable: "AssessmentDays",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScoreSheets_JobApplications_JobApplicationId",
                        column: x => x.JobApplicationId,
                        principalTable: "JobApplications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ScoreSheets_Seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "Seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AgreedRatings",
                columns: table => new
                {
                    ValueCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ExerciseCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedRatings", x => new { x.WashUpId, x.ValueCode, x.ExerciseCode });
                    table.ForeignKey(
                        name: "FK_AgreedRatings_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Confirmations",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstName = table.Column<string>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ConfirmedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ConfirmedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ConfirmedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Confirmations", x => new { x.WashUpId, x.Number });
                    table.ForeignKey(
                        name: "FK_Confirmations_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FeedbackLines",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValueCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedbackLines", x => new { x.WashUpId, x.Number });
                    table.ForeignKey(
                        name: "FK_FeedbackLines_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SettledConcerns",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsSettled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SettledConcerns", x => new { x.WashUpId, x.SheetId });
                    table.ForeignKey(
                        name: "FK_SettledConcerns_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SheetExcuses",
                columns: table => new
                {
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExerciseCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    ExcusedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExcusedBy = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SheetExcuses", x => new { x.WashUpId, x.StaffId, x.ExerciseCode });
                    table.ForeignKey(
                        name: "FK_SheetExcuses_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Talks",
                columns: table => new
                {
                    ValueCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    WashUpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Names = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Talks", x => new { x.WashUpId, x.ValueCode });
                    table.ForeignKey(
                        name: "FK_Talks_WashUps_WashUpId",
                        column: x => x.WashUpId,
                        principalTable: "WashUps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EvidenceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScoreSheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValueCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EvidenceLines", x => new { x.ScoreSheetId, x.Id });
                    table.ForeignKey(
                        name: "FK_EvidenceLines_ScoreSheets_ScoreSheetId",
                        column: x => x.ScoreSheetId,
                        principalTable: "ScoreSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ScoreSheetLines",
                columns: table => new
                {
                    ValueCode = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ScoreSheetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rating = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ScoreSheetLines", x => new { x.ScoreSheetId, x.ValueCode });
                    table.ForeignKey(
                        name: "FK_ScoreSheetLines_ScoreSheets_ScoreSheetId",
                        column: x => x.ScoreSheetId,
                        principalTable: "ScoreSheets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Acquaintances_StaffId_CandidateId",
                table: "Acquaintances",
                columns: new[] { "StaffId", "CandidateId" });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentDays_CentreId_Week",
                table: "AssessmentDays",
                columns: new[] { "CentreId", "Week" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentDays_Date",
                table: "AssessmentDays",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_SeatId",
                table: "Assignments",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_Assignments_StaffId",
                table: "Assignments",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarExceptions_Day",
                table: "CalendarExceptions",
                column: "Day",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CallAttempts_RefereeId",
                table: "CallAttempts",
                column: "RefereeId");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_EmailKey",
                table: "Candidates",
                column: "EmailKey");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_FoldedName",
                table: "Candidates",
                column: "FoldedName");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_PhoneKey",
                table: "Candidates",
                column: "PhoneKey");

            migrationBuilder.CreateIndex(
                name: "IX_Candidates_SocialWorkEnglandNumber",
                table: "Candidates",
                column: "SocialWorkEnglandNumber");

            migrationBuilder.CreateIndex(
                name: "ClosingsOf",
                table: "Closings",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "OneOpenClosing",
                table: "Closings",
                column: "JobApplicationId",
                unique: true,
                filter: "\"State\" IN ('Told', 'Proposed', 'Agreed')");

            migrationBuilder.CreateIndex(
                name: "IX_Conditions_OfferId_Kind",
                table: "Conditions",
                columns: new[] { "OfferId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Conditions_State_DueOn",
                table: "Conditions",
                columns: new[] { "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_CvReadings_StaffId",
                table: "CvReadings",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_CvTexts_File_Hash",
                table: "CvTexts",
                column: "File_Hash");

            migrationBuilder.CreateIndex(
                name: "IX_CvTexts_JobApplicationId_Number",
                table: "CvTexts",
                columns: new[] { "JobApplicationId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_CvTexts_State",
                table: "CvTexts",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_DayAssessors_StaffId",
                table: "DayAssessors",
                column: "StaffId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_DayId",
                table: "Decisions",
                column: "DayId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_JobApplicationId",
                table: "Decisions",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Decisions_MessageId",
                table: "Decisions",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_Drafts_StartedAt",
                table: "Drafts",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_EarlyCareerProgrammes_JobApplicationId",
                table: "EarlyCareerProgrammes",
                column: "JobApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_EarlyCareerProgrammes_Status_NextReviewOn",
                table: "EarlyCareerProgrammes",
                columns: new[] { "Status", "NextReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_History_ActorId_At",
                table: "History",
                columns: new[] { "ActorId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_History_At_Id",
                table: "History",
                columns: new[] { "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_History_SubjectId_At",
                table: "History",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_CandidateId_VacancyId",
                table: "JobApplications",
                columns: new[] { "CandidateId", "VacancyId" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_ClockStoppedAt_ClockStartedAt",
                table: "JobApplications",
                columns: new[] { "ClockStoppedAt", "ClockStartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_OwnerId_Id",
                table: "JobApplications",
                columns: new[] { "OwnerId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_ReceivedAt",
                table: "JobApplications",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Reference",
                table: "JobApplications",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_ReplyDueAt_Id",
                table: "JobApplications",
                columns: new[] { "ReplyDueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_SortName_Id",
                table: "JobApplications",
                columns: new[] { "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Stage_Id",
                table: "JobApplications",
                columns: new[] { "Stage", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Stage_ReplyDueAt_Id",
                table: "JobApplications",
                columns: new[] { "Stage", "ReplyDueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Stage_SortName_Id",
                table: "JobApplications",
                columns: new[] { "Stage", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Stage_StatusSince_Id",
                table: "JobApplications",
                columns: new[] { "Stage", "StatusSince", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_Status",
                table: "JobApplications",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_StatusSince_Id",
                table: "JobApplications",
                columns: new[] { "StatusSince", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_TogetherWithId",
                table: "JobApplications",
                column: "TogetherWithId");

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_VacancyId_Id",
                table: "JobApplications",
                columns: new[] { "VacancyId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_VacancyId_Stage",
                table: "JobApplications",
                columns: new[] { "VacancyId", "Stage" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_DedupeKey",
                table: "Messages",
                column: "DedupeKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_JobApplicationId_CreatedAt",
                table: "Messages",
                columns: new[] { "JobApplicationId", "CreatedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_State_NextAttemptAt",
                table: "Messages",
                columns: new[] { "State", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_ToKey_NotBefore",
                table: "Messages",
                columns: new[] { "ToKey", "NotBefore" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_SubjectId_Kind",
                table: "Notices",
                columns: new[] { "SubjectId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_JobApplicationId",
                table: "Offers",
                column: "JobApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offers_Terms_LongStop",
                table: "Offers",
                column: "Terms_LongStop");

            migrationBuilder.CreateIndex(
                name: "IX_PoolPlaces_JobApplicationId",
                table: "PoolPlaces",
                column: "JobApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PoolPlaces_Until",
                table: "PoolPlaces",
                column: "Until");

            migrationBuilder.CreateIndex(
                name: "IX_PossibleSamePeople_JobApplicationId",
                table: "PossibleSamePeople",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_PossibleSamePeople_KnownCandidateId",
                table: "PossibleSamePeople",
                column: "KnownCandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_PossibleSamePeople_OtherCandidateId",
                table: "PossibleSamePeople",
                column: "OtherCandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_PossibleSamePeople_State_DueAt_Id",
                table: "PossibleSamePeople",
                columns: new[] { "State", "DueAt", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_PrivateLinks_SubjectId",
                table: "PrivateLinks",
                column: "SubjectId");

            migrationBuilder.CreateIndex(
                name: "IX_PrivateLinks_TokenHash",
                table: "PrivateLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referees_CallDueAt",
                table: "Referees",
                column: "CallDueAt");

            migrationBuilder.CreateIndex(
                name: "IX_Referees_JobApplicationId",
                table: "Referees",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Referees_State_MayBeCalledSince",
                table: "Referees",
                columns: new[] { "State", "MayBeCalledSince" });

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceRecords_JobApplicationId",
                table: "ReferenceRecords",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceRecords_RefereeId",
                table: "ReferenceRecords",
                column: "RefereeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReferenceRecords_State_SentAt",
                table: "ReferenceRecords",
                columns: new[] { "State", "SentAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RegistrationChecks_JobApplicationId_CheckedAt",
                table: "RegistrationChecks",
                columns: new[] { "JobApplicationId", "CheckedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Replies_ClockStartedAt",
                table: "Replies",
                column: "ClockStartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Replies_JobApplicationId",
                table: "Replies",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_Replies_MessageId",
                table: "Replies",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_ScoreSheets_DayId",
                table: "ScoreSheets",
                column: "DayId");

            migrationBuilder.CreateIndex(
                name: "IX_ScoreSheets_JobApplicationId",
                table: "ScoreSheets",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ScoreSheets_SeatId_StaffId_ExerciseCode",
                table: "ScoreSheets",
                columns: new[] { "SeatId", "StaffId", "ExerciseCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SearchEntries_JobApplicationId",
                table: "SearchEntries",
                column: "JobApplicationId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Seats_CandidateId",
                table: "Seats",
                column: "CandidateId");

            migrationBuilder.CreateIndex(
                name: "IX_Seats_DayId_Status",
                table: "Seats",
                columns: new[] { "DayId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Seats_JobApplicationId",
                table: "Seats",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "OneLiveSeat",
                table: "Seats",
                column: "JobApplicationId",
                unique: true,
                filter: "\"Status\" IN ('Held', 'Booked')");

            migrationBuilder.CreateIndex(
                name: "IX_StaffMembers_DayPassHash",
                table: "StaffMembers",
                column: "DayPassHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffMembers_EmailKey",
                table: "StaffMembers",
                column: "EmailKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vacancies_Slug",
                table: "Vacancies",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WashUps_DayId",
                table: "WashUps",
                column: "DayId");

            migrationBuilder.CreateIndex(
                name: "IX_WashUps_JobApplicationId",
                table: "WashUps",
                column: "JobApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_WashUps_SeatId",
                table: "WashUps",
                column: "SeatId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Acquaintances");

            migrationBuilder.DropTable(
                name: "AgreedRatings");

            migrationBuilder.DropTable(
                name: "Assignments");

            migrationBuilder.DropTable(
                name: "CalendarExceptions");

            migrationBuilder.DropTable(
                name: "CallAttempts");

            migrationBuilder.DropTable(
                name: "Closings");

            migrationBuilder.DropTable(
                name: "Conditions");

            migrationBuilder.DropTable(
                name: "Confirmations");

            migrationBuilder.DropTable(
                name: "CvReadings");

            migrationBuilder.DropTable(
                name: "CvTexts");

            migrationBuilder.DropTable(
                name: "CvVersions");

            migrationBuilder.DropTable(
                name: "DayAssessors");

            migrationBuilder.DropTable(
                name: "Decisions");

            migrationBuilder.DropTable(
                name: "Drafts");

            migrationBuilder.DropTable(
                name: "EvidenceLines");

            migrationBuilder.DropTable(
                name: "FeedbackLines");

            migrationBuilder.DropTable(
                name: "Frameworks");

            migrationBuilder.DropTable(
                name: "Heartbeats");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropTable(
                name: "NamesShown");

            migrationBuilder.DropTable(
                name: "Notices");

            migrationBuilder.DropTable(
                name: "OfferLetters");

            migrationBuilder.DropTable(
                name: "Pauses");

            migrationBuilder.DropTable(
                name: "PoolPlaces");

            migrationBuilder.DropTable(
                name: "PossibleSamePeople");

            migrationBuilder.DropTable(
                name: "PrivateLinks");

            migrationBuilder.DropTable(
                name: "ReferenceRecords");

            migrationBuilder.DropTable(
                name: "RegistrationChecks");

            migrationBuilder.DropTable(
                name: "Replies");

            migrationBuilder.DropTable(
                name: "Reviews");

            migrationBuilder.DropTable(
                name: "ScoreSheetLines");

            migrationBuilder.DropTable(
                name: "SearchEntries");

            migrationBuilder.DropTable(
                name: "SetAsideRows");

            migrationBuilder.DropTable(
                name: "SettledConcerns");

            migrationBuilder.DropTable(
                name: "SheetExcuses");

            migrationBuilder.DropTable(
                name: "StaffAccounts");

            migrationBuilder.DropTable(
                name: "Talks");

            migrationBuilder.DropTable(
                name: "Offers");

            migrationBuilder.DropTable(
                name: "Referees");

            migrationBuilder.DropTable(
                name: "EarlyCareerProgrammes");

            migrationBuilder.DropTable(
                name: "ScoreSheets");

            migrationBuilder.DropTable(
                name: "StaffMembers");

            migrationBuilder.DropTable(
                name: "WashUps");

            migrationBuilder.DropTable(
                name: "Seats");

            migrationBuilder.DropTable(
                name: "AssessmentDays");

            migrationBuilder.DropTable(
                name: "JobApplications");

            migrationBuilder.DropTable(
                name: "AssessmentCentres");

            migrationBuilder.DropTable(
                name: "Candidates");

            migrationBuilder.DropTable(
                name: "Vacancies");
        }
    }
}
