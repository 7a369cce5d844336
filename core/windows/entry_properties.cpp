// The list of further phone numbers lies behind the structure, so the room asked for may be larger.
#include "core/windows/entry_properties.h"

#include "core/windows/system_library.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <vector>

#include <raserror.h>

namespace repair {
namespace {

using GetEntryProperties = DWORD WINAPI(LPCWSTR, LPCWSTR, void*, DWORD*, BYTE*, DWORD*);
using ValidateEntryName = DWORD WINAPI(LPCWSTR, LPCWSTR);

/// Of Windows 7, Vista and XP.
constexpr std::array<DWORD, 3> sizes {sizeof(RasEntryProperties), 5656, 5616};

DWORD ask(GetEntryProperties& call, const RasEntry& entry, DWORD structSize, RasEntryProperties& read)
{
    const std::wstring name = toWide(entry.name);
    std::vector<BYTE> room(sizeof(RasEntryProperties));
    DWORD code = ERROR_BUFFER_TOO_SMALL;
    // The list may grow between two calls.
    for (int attempt = 0; attempt < 3 && code == ERROR_BUFFER_TOO_SMALL; ++attempt) {
        std::memcpy(room.data(), &structSize, sizeof structSize);
        auto bytes = static_cast<DWORD>(room.size());
        code = call(entry.phonebook.c_str(), name.c_str(), room.data(), &bytes, nullptr, nullptr);
        if (code == ERROR_BUFFER_TOO_SMALL)
            room.resize(std::max<std::size_t>(bytes, room.size() + 1024));
    }
    if (code == ERROR_SUCCESS)
        std::memcpy(&read, room.data(), structSize);
    return code;
}

/// How a field is spelt in RASENTRY: the value of one line as the number that RAS makes of it.
struct FieldReading {
    const char* field;
    DWORD (*inStruct)(const RasEntryProperties&);
    DWORD (*inLine)(DWORD);
};

/// AuthRestrictions of the file -> RASEO_Require...
constexpr std::array<std::pair<DWORD, DWORD>, 6> signInBits {{{0x8, 0x0004'0000}, {0x10, 0x0008'0000},
    {0x20, 0x0800'0000}, {0x40, 0x1000'0000}, {0x80, 0x0002'0000}, {0x200, 0x2000'0000}}};

DWORD signInOptions(DWORD restrictions)
{
    DWORD options = 0;
    for (const auto& [inFile, inOptions] : signInBits)
        options |= (restrictions & inFile) ? inOptions : 0;
    return options;
}

/// DataEncryption of the file -> ET_None, ET_Optional, ET_Require, ET_RequireMax.
DWORD encryptionOf(DWORD line)
{
    return line == 0 ? 0 : line == 8 ? 3 : line == 256 ? 1 : line == 512 ? 2 : ~DWORD {0};
}

constexpr DWORD disableLcpExtensions = 0x20;
constexpr DWORD usePreSharedKey = 0x10;
constexpr DWORD ipProtocols = 0x4 | 0x8; // RASNP_Ip, RASNP_Ipv6; the same bits exclude them in the file

constexpr std::array readings {
    FieldReading {"Type", [](const RasEntryProperties& read) { return read.type; },
        [](DWORD line) { return line; }},
    FieldReading {"VpnStrategy", [](const RasEntryProperties& read) { return read.vpnStrategy; },
        [](DWORD line) { return line; }},
    FieldReading {"DataEncryption", [](const RasEntryProperties& read) { return read.encryptionType; },
        encryptionOf},
    FieldReading {"AuthRestrictions",
        [](const RasEntryProperties& read) { return read.options & signInOptions(~DWORD {0}); },
        signInOptions},
    FieldReading {"LcpExtensions",
        [](const RasEntryProperties& read) -> DWORD { return !(read.options & disableLcpExtensions); },
        [](DWORD line) -> DWORD { return line != 0; }},
    FieldReading {"IpSecFlags",
        [](const RasEntryProperties& read) -> DWORD { return (read.options2 & usePreSharedKey) != 0; },
        [](DWORD line) -> DWORD { return line & 1; }},
    FieldReading {"ExcludedProtocols",
        [](const RasEntryProperties& read) { return read.netProtocols & ipProtocols; },
        [](DWORD line) { return ~line & ipProtocols; }},
};

const FieldReading* readingOf(const std::string& field)
{
    const auto found = std::ranges::find(readings, std::string_view(field),
        [](const FieldReading& reading) { return std::string_view(reading.field); });
    return found == readings.end() ? nullptr : &*found;
}

} // namespace

Result<RasEntryProperties> entryProperties(const RasEntry& entry)
{
    const auto call = rasFunction<GetEntryProperties>("RasGetEntryPropertiesW");
    if (!call)
        return fail(call.error());
    RasEntryProperties read {};
    DWORD code = ERROR_INVALID_SIZE;
    for (std::size_t i = 0; i < sizes.size() && code == ERROR_INVALID_SIZE; ++i)
        code = ask(**call, entry, sizes[i], read);
    if (code != ERROR_SUCCESS)
        return winFail(code, "read entry", entry.name);
    return read;
}

Result<DWORD> entryNameCode(const RasEntry& name)
{
    return rasFunction<ValidateEntryName>("RasValidateEntryNameW").map([&](ValidateEntryName* call) {
        return call(name.phonebook.c_str(), toWide(name.name).c_str());
    });
}

std::optional<bool> isReadAs(
    const RasEntryProperties& read, const std::string& field, const std::optional<std::string>& value)
{
    const FieldReading* reading = readingOf(field);
    if (!reading || !value)
        return std::nullopt;
    DWORD line = 0;
    const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), line);
    if (error != std::errc() || end != value->data() + value->size())
        return std::nullopt;
    return reading->inStruct(read) == reading->inLine(line);
}

bool isReadAlike(const RasEntryProperties& one, const RasEntryProperties& other, const std::string& field)
{
    const FieldReading* reading = readingOf(field);
    return !reading || reading->inStruct(one) == reading->inStruct(other);
}

} // namespace repair
