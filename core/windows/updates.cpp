// Version numbers come from the registry: GetVersionEx tells a program what its manifest allows it to know.
#include "core/windows/updates.h"

#include "core/registry/restart_marks.h"
#include "core/windows/registry.h"
#include "core/windows/registry_key.h"
#include "core/windows/win_error.h"

#include <charconv>

namespace repair {
namespace {

constexpr const char* versionKey = R"(HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion)";
Result<std::string> text(const char* name)
{
    return WindowsRegistry().value({versionKey, name}).map([](const std::optional<RegistryData>& data) {
        return data ? tryText(*data).value_or(std::string()) : std::string();
    });
}

} // namespace

Result<WindowsVersion> WindowsUpdates::version() const
{
    const auto build = text("CurrentBuildNumber");
    const auto revision = WindowsRegistry().value({versionKey, "UBR"});
    auto release = text("DisplayVersion");
    if (release && release->empty())
        release = text("ReleaseId"); // before 20H2
    if (!build || !revision || !release)
        return fail(!build ? build.error() : !revision ? revision.error() : release.error());
    WindowsVersion version;
    const auto read = std::from_chars(build->data(), build->data() + build->size(), version.build);
    if (read.ec != std::errc())
        return winFail(ERROR_INVALID_DATA, "read Windows build", *build);
    version.revision = *revision ? tryDword(**revision).value_or(0) : 0;
    version.release = std::move(*release);
    return version;
}

Result<TextList> WindowsUpdates::pendingRestart() const
{
    TextList reasons;
    for (const char* key : restartKeys) {
        const auto there = isKeyThere(key);
        if (!there)
            return fail(there.error());
        if (*there)
            reasons.items.emplace_back(key);
    }
    constexpr std::size_t emptyList = 4; // two NULs of UTF-16
    const RegistryValue renames {sessionManagerKey, pendingRenamesName};
    const auto list = WindowsRegistry().value(renames);
    const bool isLong = !list && list.error().kind == ErrorKind::tooLarge;
    if (!list && !isLong)
        return fail(list.error());
    if (isLong || (*list && (*list)->bytes.size() > emptyList))
        reasons.items.push_back(renames.key + "\\" + renames.name);
    return reasons;
}

} // namespace repair
