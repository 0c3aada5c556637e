using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recruitment.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class UnconfirmedReferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "CountsUnconfirmed",
                table: "ReferenceRecords",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UnconfirmedDecidedBy",
                table: "ReferenceRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UnconfirmedDecision",
                table: "ReferenceRecords",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_JobApplications_VacancyId_Stage",
                table: "JobApplications",
                columns: new[] { "VacancyId", "Stage" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_JobApplications_VacancyId_Stage",
                table: "JobApplications");

            migrationBuilder.DropColumn(
                name: "CountsUnconfirmed",
                table: "ReferenceRecords");

            migrationBuilder.DropColumn(
                name: "UnconfirmedDecidedBy",
                table: "ReferenceRecords");

            migrationBuilder.DropColumn(
                name: "UnconfirmedDecision",
                table: "ReferenceRecords");
        }
    }
}
