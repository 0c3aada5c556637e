using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Recruitment.Domain;
using Recruitment.Domain.Candidates;
using Recruitment.Domain.JobApplications;

namespace Recruitment.Web.Pages.Shared;

/// <summary>A form of somebody's contact details that knows how they stood when it was opened: the candidate's own, or a colleague's for them.</summary>
public abstract class ContactPage : PageModel
{
    [BindProperty]
    public ContactAnswers Input { get; set; } = new();

    /// <summary>As they were when this form was opened.</summary>
    [BindProperty]
    public ContactAnswers Seen { get; set; } = new();

    /// <summary>What was saved from elsewhere since then, beside what was typed here.</summary>
    public IReadOnlyList<SavedMeanwhile> Meanwhile { get; private set; } = [];

    protected void Suggest(ContactDetails now) => (Input, Seen) = (ContactAnswers.Of(now), ContactAnswers.Of(now));

    /// <summary>Whether each line can be right; what cannot has its sentence.</summary>
    protected bool Check()
    {
        foreach (var (field, wrong) in Input.Faults()) Say($"Input.{field}", wrong);
        if (ModelState.IsValid && Input.Email != Seen.Email && Input.AskAboutEmail() is { } asked)
        {
            ModelState.Remove("Input.EmailAsked");
            ModelState.AddModelError("Input.Email", asked);
        }

        return ModelState.IsValid;
    }

    /// <summary>Says why not; whoever was second sees both versions, and their next save knows what it writes over.</summary>
    protected PageResult Refuse(Refusal refusal, ContactDetails now)
    {
        Say(refusal is StaleForm ? "" : "Input.Email", refusal);
        if (refusal is not StaleForm) return Page();
        Seen = ContactAnswers.Of(now);
        Meanwhile = SavedMeanwhile.Between(Seen.InWords(), Input.InWords());
        return Page();
    }

    protected virtual string InWords(Refusal wrong) => wrong.Message;

    private void Say(string field, Refusal wrong) => ModelState.AddModelError(field, InWords(wrong));
}
