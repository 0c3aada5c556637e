namespace Recruitment.Application.Offers;

/// <summary>A letter is a record, as an e-mail is: each property fills the ((placeholder)) of its kebab-cased name, in templates/letters/{record-name}.txt.</summary>
public abstract record Letter;

/// <summary>A letter in words: paragraphs with an empty line between them, "# " before a heading and "* " before a point, as GOV.UK Notify writes them.</summary>
public sealed record WrittenLetter(string Text, string TemplateVersion);

public interface ILetters
{
    WrittenLetter Write(Letter letter);
}

/// <summary>The offer that holds once the checks are done: to everybody but students and apprentices.</summary>
public sealed record ConditionalOfferLetter(
    string Name, string Reference, string Date, string RoleTitle, string Team, string Salary, string Hours, string Pattern, string Start, string Until, string Supplements, string Conditions,
    string AnswerBy, string LongStop, string From, bool HasAJob, bool AgencyWorker, bool Seconded, bool FromOverseas, bool NewlyQualified, bool ThirtyDays, bool SixtyDays, bool NoUpdating) : Letter;

/// <summary>The promise to a student, made before the last placement ends.</summary>
public sealed record GuaranteedOfferLetter(
    string Name, string Reference, string Date, string RoleTitle, string Team, string Salary, string Hours, string Pattern, string Start, string Supplements, string Conditions,
    string AnswerBy, string LongStop, string From) : Letter;

/// <summary>To an apprentice, who stays employed and moves to a social worker's post.</summary>
public sealed record ApprenticeOfferLetter(
    string Name, string Reference, string Date, string RoleTitle, string Team, string Salary, string Hours, string Pattern, string Start, string Supplements, string Conditions,
    string AnswerBy, string LongStop, string From) : Letter;

/// <summary>Every check is done: the offer is firm.</summary>
public sealed record FirmOfferLetter(
    string Name, string Reference, string Date, string RoleTitle, string Team, string Salary, string Hours, string Pattern, string Start, string Until, string Supplements, string From,
    bool HasAJob, bool AgencyWorker, bool Seconded, bool Apprentice) : Letter;
