// An immutable photograph of a PC: Setting or Fact -> Value.
#pragma once

#include "core/model/fact.h"
#include "core/model/value.h"

#include <map>

namespace repair {

/// Values in a stable order. Safe to read from several threads, since nothing changes after it was taken.
class Snapshot {
public:
    using Values = std::map<Address, Value>;

    Snapshot() = default;
    explicit Snapshot(Values values) : m_values(std::move(values)) { }

    /// What was there; Absent for an address that was not photographed, so that an old snapshot can be judged
    /// by newer steps.
    [[nodiscard]] const Value& at(const Address& address) const;
    [[nodiscard]] const Value& at(const Setting& setting) const { return at(Address {setting}); }
    [[nodiscard]] const Value& at(const Fact& fact) const { return at(Address {fact}); }

    /// The datum if there is one of this type, else null.
    template <class Datum, class Where>
    [[nodiscard]] const Datum* tryAt(const Where& where) const
    {
        return std::get_if<Datum>(&at(where));
    }

    [[nodiscard]] const Values& values() const { return m_values; }

    friend bool operator==(const Snapshot&, const Snapshot&) = default;

private:
    Values m_values;
};

} // namespace repair
