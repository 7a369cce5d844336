// The public door: encodes by the field lists, and turns whatever goes wrong while decoding into an Error.
#include "core/json/json.h"

#include "core/json/address_fields.h"

namespace repair {
namespace json_detail {

Json encodeText(const std::string& text)
{
    if (isUtf8(text))
        return text;
    return Json {{"bytes", toHex(text)}};
}

std::string decodeText(const Json& json)
{
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_object() && json.contains("bytes") && json["bytes"].is_string())
        return decodeHex(json["bytes"].get_ref<const std::string&>());
    throw DecodeError("text was expected");
}

std::string decodeHex(const std::string& digits)
{
    const auto valueOf = [](char digit) {
        if (digit >= '0' && digit <= '9')
            return digit - '0';
        if (digit >= 'a' && digit <= 'f')
            return digit - 'a' + 10;
        throw DecodeError("hexadecimal digits were expected");
    };
    if (digits.size() % 2 != 0)
        throw DecodeError("an even number of hexadecimal digits was expected");
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    for (std::size_t i = 0; i < digits.size(); i += 2)
        bytes += static_cast<char>(valueOf(digits[i]) * 16 + valueOf(digits[i + 1]));
    return bytes;
}

std::int64_t decodeInteger(const Json& json, std::int64_t least, std::int64_t most)
{
    if (!json.is_number_integer())
        throw DecodeError("a whole number was expected");
    const bool tooLarge = json.is_number_unsigned() && json.get<std::uint64_t>() > std::uint64_t(most);
    if (tooLarge || json.get<std::int64_t>() < least || json.get<std::int64_t>() > most)
        throw DecodeError("the number is out of range");
    return json.get<std::int64_t>();
}

/// The kind of each alternative of Value but the first three, which have a shape of their own.
constexpr auto kindsOf(Tag<Value>)
{
    return std::array<std::string_view, std::variant_size_v<Value>> {"absent", "unreadable", "text",
        "registry", "start-type", "service-config", "switch", "firewall-rule", "armed-restore", "time",
        "service-status", "windows-version", "list", "dials", "entries", "owner", "device-status",
        "firewall-blocks", "firewall-control", "port-users", "server-answer"};
}

struct ValueEncoder {
    Json operator()(const Absent&) const { return Json::object(); }
    Json operator()(const std::string& text) const { return Json {{"text", encodeText(text)}}; }
    Json operator()(const Switch& state) const { return Json {{"is", encode(state)}}; }
    Json operator()(const RegistryData& data) const
    {
        return Json {{"type", data.type}, {"bytes", toHex(data.bytes)}};
    }
    template <class Datum>
    Json operator()(const Datum& datum) const
    {
        return encodeFields(datum);
    }
};

template <class Datum>
Datum decodeDatum(const Json& json)
{
    if constexpr (std::is_same_v<Datum, Absent>)
        return {};
    else if constexpr (std::is_same_v<Datum, std::string>)
        return decodeText(json.at("text"));
    else if constexpr (std::is_same_v<Datum, Switch>)
        return decode<Switch>(json.at("is"));
    else if constexpr (std::is_same_v<Datum, RegistryData>)
        return RegistryData {decode<std::uint32_t>(json.at("type")), decodeHex(decodeText(json.at("bytes")))};
    else
        return decodeFields<Datum>(json);
}

template <std::size_t Index = 0>
Value decodeValue(const Json& json, std::string_view kind)
{
    if constexpr (Index < std::variant_size_v<Value>) {
        if (kindsOf(Tag<Value> {})[Index] == kind)
            return decodeDatum<std::variant_alternative_t<Index, Value>>(json);
        return decodeValue<Index + 1>(json, kind);
    } else {
        throw DecodeError("unknown kind " + std::string(kind));
    }
}

Json encodeOwnShape(const Value& value)
{
    Json json = std::visit(ValueEncoder {}, value);
    json["kind"] = kindsOf(Tag<Value> {})[value.index()];
    return json;
}

Json encodeOwnShape(const Operation& operation)
{
    if (const auto* action = std::get_if<Action>(&operation))
        return encode(*action);
    const auto& change = std::get<Change>(operation);
    return Json {{"kind", "change"}, {"setting", encode(change.setting)}, {"before", encode(change.before)},
        {"after", encode(change.after)}};
}

void decodeOwnShape(const Json& json, Value& value)
{
    if (!json.is_object())
        throw DecodeError("a value with a kind was expected");
    value = decodeValue(json, decodeText(json.at("kind")));
}

void decodeOwnShape(const Json& json, Operation& operation)
{
    if (json.at("kind") != "change") {
        operation = decode<Action>(json);
        return;
    }
    operation = Change {decode<Setting>(json.at("setting")), decode<Value>(json.at("before")),
        decode<Value>(json.at("after"))};
}

} // namespace json_detail

using namespace json_detail;

Json toJson(const Setting& setting)
{
    return encode(setting);
}

Json toJson(const Fact& fact)
{
    return encode(fact);
}

Json toJson(const Address& address)
{
    return std::visit([](const auto& each) { return toJson(each); }, address);
}

Json toJson(const Value& value)
{
    return encode(value);
}

Json toJson(const Action& action)
{
    return encode(action);
}

Json toJson(const Operation& operation)
{
    return encode(operation);
}

Json toJson(const Target& target)
{
    return encode(target);
}

Result<Setting> settingFromJson(const Json& json)
{
    return guarded([&] { return decode<Setting>(json); });
}

Result<Fact> factFromJson(const Json& json)
{
    return guarded([&] { return decode<Fact>(json); });
}

Result<Address> addressFromJson(const Json& json)
{
    if (auto setting = settingFromJson(json))
        return Address {*setting};
    return guarded([&] { return Address {decode<Fact>(json)}; });
}

Result<Value> valueFromJson(const Json& json)
{
    return guarded([&] { return decode<Value>(json); });
}

Result<Operation> operationFromJson(const Json& json)
{
    return guarded([&] { return decode<Operation>(json); });
}

Result<Target> targetFromJson(const Json& json)
{
    return guarded([&] { return decode<Target>(json); });
}

Result<Json> parseJson(std::string_view text)
{
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        return fail({ErrorKind::corrupt, 0, "read JSON", error.what()});
    }
}

} // namespace repair
