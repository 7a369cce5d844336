// Snapshots for the tests of steps: what a healthy PC shows, with the one thing changed that a test is about.
#pragma once

#include "core/steps/catalog.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace repair::photo {

inline const Target office{"user", "Office VPN", "vpn.example.com"};

inline Setting field(const char* name)
{
    return PhonebookField{office.phonebook, office.entry, name};
}

inline Setting policyAgentValue(const char* name)
{
    return RegistryValue{R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)", name};
}

inline Setting natValue()
{
    return policyAgentValue("AssumeUDPEncapsulationContextOnSendRule");
}

/// One address with what is there.
struct Seen {
    Seen(Setting setting, Value seen) : where(std::move(setting)), value(std::move(seen)) { }
    Seen(Fact fact, Value seen) : where(std::move(fact)), value(std::move(seen)) { }
    Address where;
    Value value;
};

inline Snapshot of(std::initializer_list<Seen> seen)
{
    Snapshot::Values values;
    for (const Seen& one : seen)
        values.insert_or_assign(one.where, one.value);
    return Snapshot(std::move(values));
}

/// The last dial of the office entry: the events it reached, and its code (0: connected).
inline Seen lastDial(int highestEvent, std::uint32_t code)
{
    DialAttempt dial;
    dial.entry = office.entry;
    dial.highestEvent = highestEvent;
    dial.connected = code == 0;
    dial.errorCode = code;
    return {Fact{RecentDials{}}, DialHistory{{dial}}};
}

/// A field of the office entry.
inline Seen text(const char* name, const char* value)
{
    return {field(name), std::string(value)};
}

/// What the probe saw of NAT.
inline Seen probe(bool client, bool server)
{
    ServerAnswer answer;
    answer.nat = NatAnswer{client, server};
    return {Fact{ServerProbe{office.server}}, answer};
}

inline Seen failedWith(std::uint32_t code)
{
    return lastDial(20222, code);
}

inline Seen connected()
{
    return lastDial(20225, 0);
}

/// What the step says of the office entry's PC.
inline Diagnosis diagnosed(const Step& step, std::initializer_list<Seen> seen)
{
    return step.diagnose(of(seen), office);
}

inline const Problem& problemOf(const Diagnosis& diagnosis)
{
    static const Problem none;
    if (const auto* broken = std::get_if<Broken>(&diagnosis))
        return *broken;
    const auto* suspect = std::get_if<Suspect>(&diagnosis);
    EXPECT_TRUE(suspect) << "expected a problem";
    return suspect ? *suspect : none;
}

inline bool isHealthy(const Diagnosis& diagnosis)
{
    return std::holds_alternative<Healthy>(diagnosis);
}

inline bool isBroken(const Diagnosis& diagnosis)
{
    return std::holds_alternative<Broken>(diagnosis);
}

inline bool isSuspect(const Diagnosis& diagnosis)
{
    return std::holds_alternative<Suspect>(diagnosis);
}

inline bool isUnknown(const Diagnosis& diagnosis)
{
    return std::holds_alternative<Unknown>(diagnosis);
}

inline bool says(const Diagnosis& diagnosis, const std::string& evidenceId)
{
    for (const Evidence& evidence : problemOf(diagnosis).evidence)
        if (evidence.id == evidenceId)
            return true;
    return false;
}

inline std::vector<Operation> only(Operation operation)
{
    return {std::move(operation)};
}

inline Operation starts(const char* service)
{
    return Action{StartService{service}};
}

} // namespace repair::photo
