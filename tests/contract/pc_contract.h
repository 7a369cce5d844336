// What every adapter that can write must do behind the ports, whatever computer is behind it.
//
// An adapter instantiates PcContract with a WritablePc and includes settings_contract and
// surroundings_contract; the tests leave the PC as they found it.
#pragma once

#include "core/pc/pc.h"

#include <gtest/gtest.h>

#include <memory>
#include <ostream>
#include <string>

namespace repair::contract {

/// A PC that may be written to, and where in it.
///
/// Its event log tells of two dials: the older one failed with 789, the newer one connected.
struct WritablePc {
    std::string name;
    std::unique_ptr<Pc> (*make)() = nullptr;
    std::string service; ///< is installed, starts at once and has nothing that depends on it
    std::string scratchKey; ///< a registry key of the signed-in user that does not exist
    std::string phonebook;
    std::string entry; ///< an L2TP entry that is not connected
    /// The same with a phonebook "all-users" that nobody may read.
    std::unique_ptr<Pc> (*makeWithUnreadableBook)() = nullptr;
    bool hasFirewall = true; ///< whether rules may be added and removed
    bool hasPhonebooks = true;
    bool hasDevices = true; ///< both WAN Miniports, started
    friend void PrintTo(const WritablePc& pc, std::ostream* out) { *out << pc.name; }
};

class PcContract : public testing::TestWithParam<WritablePc> {
protected:
    [[nodiscard]] const WritablePc& where() const { return GetParam(); }
    [[nodiscard]] const Pc& looked() const { return *m_pc; }
    [[nodiscard]] Pc& pc() { return *m_pc; }
    [[nodiscard]] std::string bookBytes() const
    {
        return looked().phonebooks().bytes(where().phonebook).value().value();
    }

private:
    std::unique_ptr<Pc> m_pc = GetParam().make();
};

} // namespace repair::contract
