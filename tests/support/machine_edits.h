// Small edits of a simulated machine, for tests that need one thing different.
#pragma once

#include "core/phonebook/pbk_file.h"
#include "core/simulated/scenario.h"

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace repair::support {

inline constexpr std::string_view officeServer = "vpn.example.com";

/// Sets a field of the healthy PC's entry "Office VPN".
inline void setOfficeField(Machine& machine, std::string_view field, std::string_view value)
{
    std::string& text = machine.phonebooks.find("user")->second.text.value();
    PbkFile book = PbkFile::parse(text).value();
    if (!book.setField(book.find("Office VPN").value(), {field}, value))
        throw std::invalid_argument(std::string(field));
    text = book.bytes();
}

inline SimulatedServer& officeServerOf(Machine& machine)
{
    return machine.servers.find(officeServer)->second;
}

inline Machine healthyBut(const std::function<void(Machine&)>& edit)
{
    Machine machine = healthyMachine();
    edit(machine);
    return machine;
}

} // namespace repair::support
