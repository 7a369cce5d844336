// Reads and writes plain structs by a list of their fields, so that each type is spelt once for both ways.
#pragma once

#include "core/base/digest.h"
#include "core/base/utf.h"
#include "core/json/json.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <variant>
#include <vector>

namespace repair::json_detail {

/// Thrown while decoding and caught at the public functions; the text is the place.
struct DecodeError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <class T>
struct Tag { };

template <class Owner, class Member>
struct Field {
    const char* name;
    Member Owner::*member;
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(const char* name, Member Owner::*member)
{
    return {name, member};
}

template <class T>
concept HasFields = requires
{
    fieldsOf(Tag<T> {});
};
template <class T>
concept HasNames = requires
{
    namesOf(Tag<T> {});
};
template <class T>
concept HasKinds = requires
{
    kindsOf(Tag<T> {});
};

/// Text that is no UTF-8 (an ANSI phonebook) is kept as {"bytes": hex}, because JSON cannot hold it.
Json encodeText(const std::string& text);
std::string decodeText(const Json& json);
std::string decodeHex(const std::string& digits);
std::int64_t decodeInteger(const Json& json, std::int64_t least, std::int64_t most);

/// Value and Operation have a shape of their own (json.cpp).
template <class T>
concept HasOwnShape = std::same_as<T, Value> || std::same_as<T, Operation>;
Json encodeOwnShape(const Value& value);
Json encodeOwnShape(const Operation& operation);
void decodeOwnShape(const Json& json, Value& value);
void decodeOwnShape(const Json& json, Operation& operation);

template <class T>
Json encode(const T& value);
template <class T>
T decode(const Json& json);

/// Runs a decoder and turns what it throws into an Error.
template <class Function>
auto guarded(Function&& function) -> Result<decltype(function())>
{
    try {
        return function();
    } catch (const DecodeError& error) {
        return fail({ErrorKind::corrupt, 0, "read JSON", error.what()});
    } catch (const Json::exception& error) {
        return fail({ErrorKind::corrupt, 0, "read JSON", error.what()});
    }
}

template <class T>
Json encodeFields(const T& value)
{
    Json json = Json::object();
    std::apply([&](const auto&... each) { ((json[each.name] = encode(value.*each.member)), ...); },
        fieldsOf(Tag<T> {}));
    return json;
}

template <class T>
T decodeFields(const Json& json)
{
    if (!json.is_object())
        throw DecodeError("an object was expected");
    T value {};
    const auto read = [&](const auto& each) {
        using Member = std::remove_cvref_t<decltype(value.*each.member)>;
        const auto found = json.find(each.name);
        if (found == json.end())
            return; // a file of an older version lacks what came later: the default stands for it
        try {
            value.*each.member = decode<Member>(*found);
        } catch (const DecodeError& error) {
            throw DecodeError(std::string(each.name) + ": " + error.what());
        }
    };
    std::apply([&](const auto&... each) { (read(each), ...); }, fieldsOf(Tag<T> {}));
    return value;
}

template <class E>
E decodeName(const Json& json)
{
    constexpr auto names = namesOf(Tag<E> {});
    if (json.is_string()) {
        const auto& text = json.get_ref<const std::string&>();
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == text)
                return static_cast<E>(i);
        }
    }
    throw DecodeError("unknown word " + json.dump(-1, ' ', true, Json::error_handler_t::replace));
}

template <class T>
struct VectorOf : std::false_type { };
template <class T>
struct VectorOf<std::vector<T>> : std::true_type { };
template <class T>
struct OptionalOf : std::false_type { };
template <class T>
struct OptionalOf<std::optional<T>> : std::true_type { };

template <class Variant>
Json encodeKind(const Variant& variant)
{
    Json json = std::visit([](const auto& each) { return encodeFields(each); }, variant);
    json["kind"] = kindsOf(Tag<Variant> {})[variant.index()];
    return json;
}

template <class Variant, std::size_t Index = 0>
Variant decodeAlternative(const Json& json, std::string_view kind)
{
    if constexpr (Index < std::variant_size_v<Variant>) {
        if (kindsOf(Tag<Variant> {})[Index] == kind)
            return decodeFields<std::variant_alternative_t<Index, Variant>>(json);
        return decodeAlternative<Variant, Index + 1>(json, kind);
    } else {
        throw DecodeError("unknown kind " + std::string(kind));
    }
}

template <class Variant>
Variant decodeKind(const Json& json)
{
    if (!json.is_object() || !json.contains("kind") || !json["kind"].is_string())
        throw DecodeError("an object with a kind was expected");
    return decodeAlternative<Variant>(json, json["kind"].get_ref<const std::string&>());
}

template <class T>
Json encode(const T& value)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return encodeText(value);
    } else if constexpr (HasOwnShape<T>) {
        return encodeOwnShape(value);
    } else if constexpr (HasNames<T>) {
        return namesOf(Tag<T> {})[static_cast<std::size_t>(value)];
    } else if constexpr (std::is_arithmetic_v<T>) {
        return value;
    } else if constexpr (VectorOf<T>::value) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(encode(item));
        return list;
    } else if constexpr (OptionalOf<T>::value) {
        return value ? encode(*value) : Json();
    } else if constexpr (HasKinds<T>) {
        return encodeKind(value);
    } else {
        return encodeFields(value);
    }
}

template <class T>
std::vector<T> decodeList(const Json& json)
{
    if (!json.is_array())
        throw DecodeError("a list was expected");
    std::vector<T> list;
    list.reserve(json.size());
    for (const Json& item : json)
        list.push_back(decode<T>(item));
    return list;
}

template <class T>
T decode(const Json& json)
{
    if constexpr (std::is_same_v<T, std::string>) {
        return decodeText(json);
    } else if constexpr (HasOwnShape<T>) {
        T value;
        decodeOwnShape(json, value);
        return value;
    } else if constexpr (HasNames<T>) {
        return decodeName<T>(json);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.is_boolean())
            throw DecodeError("true or false was expected");
        return json.get<bool>();
    } else if constexpr (std::is_integral_v<T>) {
        using Limits = std::numeric_limits<T>;
        return static_cast<T>(decodeInteger(
            json, static_cast<std::int64_t>(Limits::min()), static_cast<std::int64_t>(Limits::max())));
    } else if constexpr (VectorOf<T>::value) {
        return decodeList<typename T::value_type>(json);
    } else if constexpr (OptionalOf<T>::value) {
        return json.is_null() ? T {} : T {decode<typename T::value_type>(json)};
    } else if constexpr (HasKinds<T>) {
        return decodeKind<T>(json);
    } else {
        return decodeFields<T>(json);
    }
}

} // namespace repair::json_detail
