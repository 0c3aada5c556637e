using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Recruitment.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CvFilesByHash : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_CvTexts_File_Hash",
                table: "CvTexts",
                column: "File_Hash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CvTexts_File_Hash",
                table: "CvTexts");
        }
    }
}
