// Follows the XDG base directory specification, and Windows' own custom there.
#include "app/session/state_directory.h"

#include "core/base/digest.h"
#include "core/base/path.h"

#include <algorithm>
#include <cctype>

namespace repair {
namespace {

constexpr std::size_t longestName = 64;

bool isPlain(const std::string& name)
{
    const auto plain = [](unsigned char byte) {
        return byte < 0x80 && (std::isalnum(byte) || byte == '-' || byte == '_');
    };
    return !name.empty() && name.size() <= longestName && std::ranges::all_of(name, plain);
}

} // namespace

std::string pathBelow(const std::string& folder, const std::string& name)
{
    return utf8FromPath(pathFromUtf8(folder) / pathFromUtf8(name));
}

std::string stateFolder(const std::string& asked, const EnvironmentVariable& variable)
{
    if (!asked.empty())
        return utf8FromPath(pathFromUtf8(asked));
    if (const std::string own = variable("L2TP_REPAIR_STATE"); !own.empty())
        return utf8FromPath(pathFromUtf8(own));
#ifdef _WIN32
    if (const std::string local = variable("LOCALAPPDATA"); !local.empty())
        return pathBelow(local, "L2TP Repair");
#endif
    // A relative path is to be ignored, says the specification.
    if (const std::string state = variable("XDG_STATE_HOME"); state.starts_with('/'))
        return pathBelow(state, "l2tp-repair");
    if (const std::string home = variable("HOME"); !home.empty())
        return pathBelow(home, ".local/state/l2tp-repair");
    return {};
}

std::string journalFolder(const std::string& stateFolder, const std::string& pcIdentity)
{
    return pathBelow(
        pathBelow(stateFolder, "runs"), isPlain(pcIdentity) ? pcIdentity : toHex(sha256(pcIdentity)));
}

} // namespace repair
