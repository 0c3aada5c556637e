using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Primitives;
using Recruitment.Web.GovUk;

namespace Recruitment.Web.Tests.GovUk;

/// <summary>A date as a person types it, what is said when it is not one, and where it is said.</summary>
public sealed class DateInputTests
{
    private readonly ModelStateDictionary _state = new();

    [Theory]
    [InlineData("21", "11", "2026")]
    [InlineData(" 21 ", "nov", "2026")]
    [InlineData("21", "November", "2026")]
    public async Task A_date_is_read_as_people_write_it(string day, string month, string year) => (await Read(day, month, year)).ShouldBe(new DateOnly(2026, 11, 21));

    [Theory]
    [InlineData("29", "2", "2028", "2028-02-29")]
    [InlineData("1", "1", "0001", "0001-01-01")]
    public async Task The_ends_of_the_calendar_are_dates(string day, string month, string year, string expected) =>
        (await Read(day, month, year)).ShouldBe(DateOnly.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("", "11", "2026", "Your placement must include a day", "Day")]
    [InlineData("21", "", "", "Your placement must include a month and year", "Month")]
    [InlineData("21", "11", "26", "Your placement must have a year of 4 numbers, like 2026", "Year")]
    [InlineData("21", "13", "2026", "Your placement must have a month between 1 and 12", "Month")]
    [InlineData("29", "2", "2027", "Your placement must be a real date: check the day", "Day")]
    [InlineData("31", "6", "2027", "Your placement must be a real date: check the day", "Day")]
    [InlineData("-1", "6", "2027", "Your placement must be a real date: check the day", "Day")]
    [InlineData("1", "1", "0000", "Your placement must be a real date: check the day", "Day")]
    [InlineData("one", "June", "2027", "Your placement must be a real date: check the day", "Day")]
    public async Task What_is_wrong_is_said_of_the_part_that_is_wrong(string day, string month, string year, string message, string part)
    {
        (await Read(day, month, year)).ShouldBeNull();

        _state[$"Input.Ends.{part}"]!.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe(message);
    }

    [Fact]
    public async Task Nothing_typed_is_no_date_and_no_fault()
    {
        (await Read("", "", "")).ShouldBeNull();

        _state.IsValid.ShouldBeTrue();
    }

    [Fact]
    public async Task The_wrong_part_is_marked_and_linked_from_the_summary_and_what_was_typed_stays()
    {
        await Read("21", "13", "2026");
        var view = new ViewContext { HttpContext = new DefaultHttpContext(), ViewData = new ViewDataDictionary<Form>(new EmptyModelMetadataProvider(), _state) };
        var provider = new EmptyModelMetadataProvider();
        var ends = new ModelExpression("Input.Ends", new ModelExplorer(provider, provider.GetMetadataForType(typeof(DateOnly?)), null));

        var field = await new TagNode("govuk-date-input").Give("ViewContext", view).Give("For", ends).Render();
        var summary = await new TagNode("govuk-error-summary").Give("ViewContext", view).Render();

        field.ShouldContain("id=\"Input_Ends-error\"");
        field.ShouldContain("class=\"govuk-input govuk-date-input__input govuk-input--error govuk-input--width-2\" id=\"Input_Ends-month\"");
        field.ShouldContain("name=\"Input.Ends.Month\" type=\"text\" value=\"13\"");
        System.Text.RegularExpressions.Regex.Count(field, "govuk-input--error").ShouldBe(1);
        summary.ShouldContain("<a href=\"#Input_Ends-month\">Your placement must have a month between 1 and 12</a>");
    }

    private async Task<DateOnly?> Read(string day, string month, string year)
    {
        var context = new DefaultModelBindingContext
        {
            ActionContext = new ActionContext(),
            ModelName = "Input.Ends",
            ModelState = _state,
            ModelMetadata = new DisplayNames().GetMetadataForProperty(typeof(Form), nameof(Form.Ends)),
            ValueProvider = new FormValueProvider(
                BindingSource.Form,
                new FormCollection(new Dictionary<string, StringValues> { ["Input.Ends.Day"] = day, ["Input.Ends.Month"] = month, ["Input.Ends.Year"] = year }),
                CultureInfo.InvariantCulture),
        };
        await new DateOnlyBinder().BindModelAsync(context);
        return context.Result.Model as DateOnly?;
    }

    private sealed class Form
    {
        public DateOnly? Ends { get; set; }
    }

    private sealed class DisplayNames() : Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelMetadataProvider(new Named());

    // What [Display(Name = "Your placement")] does on a page.
    private sealed class Named : Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.ICompositeMetadataDetailsProvider
    {
        public void CreateBindingMetadata(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.BindingMetadataProviderContext context)
        {
        }

        public void CreateDisplayMetadata(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DisplayMetadataProviderContext context) => context.DisplayMetadata.DisplayName = () => "Your placement";

        public void CreateValidationMetadata(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.ValidationMetadataProviderContext context)
        {
        }
    }
}
