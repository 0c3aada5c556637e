using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Infrastructure.Data;
using Recruitment.Testing;

namespace Recruitment.Web.Tests.Apply;

public sealed class FaultAfterCommitTests : IAsyncDisposable
{
    private readonly Fault _fault = new();
    private readonly TestService _service;

    public FaultAfterCommitTests() => _service = new TestService(services => services.ConfigureDbContext<RecruitmentDbContext>(options => options.AddInterceptors(_fault)));

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    [Fact]
    public async Task A_cv_stays_with_its_row_where_a_fault_came_between_the_commit_and_the_word_that_it_was_made()
    {
        await _service.AddVacancy();
        var browser = await _service.Browser().Open("/apply/social-worker-northfield");
        _fault.Comes = true;

        await browser.Press("Continue", ("Cv", "cv.txt", CvFiles.Text()));

        browser.Heading.ShouldNotBe("Check your details");
        _fault.Comes.ShouldBeFalse();
        var kept = await _service.InDatabase(db => db.CvTexts.SingleAsync());
        File.Exists(Path.Combine(_service.DataFolder, "files", kept.File.Hash[..2], kept.File.Hash)).ShouldBeTrue();
    }

    private sealed class Fault : DbTransactionInterceptor
    {
        public bool Comes { get; set; }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (!Comes) return Task.CompletedTask;
            Comes = false;
            throw new IOException("the answer was lost");
        }
    }
}
