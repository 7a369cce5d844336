// A snapshot that somebody saved, as the answer of last resort for every address.
#pragma once

#include "core/base/result.h"
#include "core/model/snapshot.h"

#include <optional>
#include <utility>
#include <variant>

namespace repair {

/// Without a snapshot it answers nothing. An address that was not photographed is not Absent: it is the Error
/// that the caller has for silence.
class SavedSnapshot {
public:
    SavedSnapshot() = default;
    explicit SavedSnapshot(Snapshot snapshot) : m_snapshot(std::move(snapshot)) { }

    [[nodiscard]] bool isThere() const { return m_snapshot.has_value(); }

    /// Null: not photographed.
    [[nodiscard]] const Value* tryFind(const Address& address) const
    {
        if (!m_snapshot)
            return nullptr;
        const auto found = m_snapshot->values().find(address);
        return found == m_snapshot->values().end() ? nullptr : &found->second;
    }

    /// For ports where the thing may be absent.
    template <class Datum>
    [[nodiscard]] Result<std::optional<Datum>> optional(
        const Address& address, tl::unexpected<Error> silence) const
    {
        const Value* value = tryFind(address);
        if (!value)
            return silence;
        if (std::holds_alternative<Absent>(*value))
            return std::nullopt;
        return datumOf<Datum>(*value).map([](Datum datum) { return std::optional<Datum>(std::move(datum)); });
    }

    /// For ports that always have a datum.
    template <class Datum>
    [[nodiscard]] Result<Datum> datum(const Address& address, tl::unexpected<Error> silence) const
    {
        const Value* value = tryFind(address);
        if (!value || std::holds_alternative<Absent>(*value))
            return silence;
        return datumOf<Datum>(*value);
    }

private:
    template <class Datum>
    [[nodiscard]] static Result<Datum> datumOf(const Value& value)
    {
        if (const auto* unreadable = std::get_if<Unreadable>(&value))
            return fail({ErrorKind::failed, unreadable->osCode, "read saved snapshot", {}});
        if (const auto* datum = std::get_if<Datum>(&value))
            return *datum;
        return fail({ErrorKind::corrupt, 0, "read saved snapshot", "a value of a foreign type"});
    }

    std::optional<Snapshot> m_snapshot;
};

} // namespace repair
