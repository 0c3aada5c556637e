using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Recruitment.Infrastructure.Data;

/// <summary>An instant as the ticks of its UTC moment.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
