using System.Data;
using Dapper;

namespace Attribution.Tests;

/// <summary>Claims for Dapper.</summary>
public sealed class ClaimHandler : SqlMapper.TypeHandler<Claim>
{
    public override void SetValue(IDbDataParameter parameter, Claim? value) =>
        parameter.Value = value is null ? DBNull.Value : AsJson.Write(value);

    public override Claim Parse(object value) => AsJson.Read<Claim>((string)value);
}
