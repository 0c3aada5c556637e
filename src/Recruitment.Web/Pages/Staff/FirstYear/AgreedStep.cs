using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Recruitment.Domain.EarlyCareer;

namespace Recruitment.Web.Pages.Staff.FirstYear;

/// <summary>A step that moves the dates: all four have agreed to it.</summary>
public abstract class AgreedStep(ISender sender) : ProgrammeStep(sender)
{
    /// <summary>Named, because nothing ticked would otherwise be the error of no field.</summary>
    [BindProperty(Name = nameof(Agreed))]
    [MinLength(1, ErrorMessage = "Choose who agreed")]
    public List<AgreeingParty> Agreed { get; set; } = [];

    protected override (string Field, string Message)? Missing() => Agreement.IsOfAll(Agreed) ? null : (nameof(Agreed), new EverybodyMustAgree().Message);
}
