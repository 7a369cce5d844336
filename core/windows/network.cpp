// IKEEXT and the drivers of Windows hold these ports by right; everybody else is in their way.
#include "core/windows/network.h"

#include "core/windows/filter_arbitration.h"
#include "core/windows/scm.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

// windows.h comes first; these do not include it.
#include <winsock2.h>

#include <iphlpapi.h>
#include <tlhelp32.h>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace repair {
namespace {

struct Holder {
    int port = 0;
    DWORD process = 0;
    auto operator<=>(const Holder&) const = default;
};

/// The table of one address family; Row is its MIB_UDP..ROW_OWNER_PID.
template <class Table>
Status addHolders(ULONG family, std::set<Holder>& holders)
{
    std::vector<std::byte> buffer;
    DWORD size = 16'384;
    DWORD code = ERROR_INSUFFICIENT_BUFFER;
    // The table may grow between two calls.
    for (int i = 0; i < 5 && code == ERROR_INSUFFICIENT_BUFFER; ++i) {
        buffer.resize(size);
        code = GetExtendedUdpTable(buffer.data(), &size, FALSE, family, UDP_TABLE_OWNER_PID, 0);
    }
    if (code != ERROR_SUCCESS)
        return winFail(code, "read UDP endpoints");
    const auto* table = reinterpret_cast<const Table*>(buffer.data());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const auto& row = table->table[i];
        const int port = ntohs(static_cast<u_short>(row.dwLocalPort));
        if (std::ranges::find(vpnPorts, port) != vpnPorts.end())
            holders.insert({port, row.dwOwningPid});
    }
    return {};
}

/// The processes of Windows that hold these ports when all is well. A service that is not installed or not
/// readable holds none.
std::set<DWORD> ownProcesses()
{
    constexpr DWORD idle = 0; // also the owner that nobody knows any more
    constexpr DWORD system = 4; // drivers: rasl2tp.sys holds 1701
    std::set<DWORD> own {idle, system};
    for (const char* name : {"IKEEXT", "PolicyAgent", "RasMan", "RemoteAccess"}) {
        const auto service = openService(name, SERVICE_QUERY_STATUS);
        const auto status = service ? statusOf(*service, name) : fail(service.error());
        if (status)
            own.insert(status->dwProcessId);
    }
    return own;
}

/// By the list of all processes, which names even those that may not be opened.
Result<std::map<DWORD, std::string>> processNames()
{
    const FileHandle list(CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0));
    const DWORD code = GetLastError();
    if (!list)
        return winFail(code, "list processes");
    std::map<DWORD, std::string> names;
    PROCESSENTRY32W entry {};
    entry.dwSize = sizeof entry;
    for (BOOL more = Process32FirstW(list.get(), &entry); more; more = Process32NextW(list.get(), &entry))
        names[entry.th32ProcessID] = toUtf8(entry.szExeFile);
    return names;
}

} // namespace

Result<PortUsers> WindowsNetwork::portUsers() const
{
    std::set<Holder> holders;
    Status looked = addHolders<MIB_UDPTABLE_OWNER_PID>(AF_INET, holders);
    if (looked)
        looked = addHolders<MIB_UDP6TABLE_OWNER_PID>(AF_INET6, holders);
    if (!looked)
        return fail(looked.error());
    const std::set<DWORD> own = ownProcesses();
    std::erase_if(holders, [&](const Holder& holder) { return own.contains(holder.process); });
    PortUsers users;
    if (holders.empty())
        return users;
    const auto names = processNames();
    if (!names)
        return fail(names.error());
    for (const Holder& holder : holders) {
        const auto name = names->find(holder.process);
        const PortUser user {
            holder.port, name == names->end() ? "process " + std::to_string(holder.process) : name->second};
        if (std::ranges::find(users.users, user) == users.users.end())
            users.users.push_back(user);
    }
    return users;
}

Result<std::optional<ServerAnswer>> WindowsNetwork::lastAnswer(const std::string&) const
{
    return std::nullopt;
}

} // namespace repair
