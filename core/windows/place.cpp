// ShellExecute with whole paths: a bare name would be looked for in the current folder first.
#include "core/windows/place.h"

#include "core/windows/known_folder.h"
#include "core/windows/utf16.h"

#include <windows.h>

#include <shellapi.h>

#include <filesystem>

namespace repair {
namespace {

constexpr std::string_view settingsScheme = "ms-settings:";

std::wstring fileOf(const std::string& place)
{
    for (const auto& folder : {knownFolder(KnownFolder::system), knownFolder(KnownFolder::windows)}) {
        const std::filesystem::path file = folder / toWide(place);
        std::error_code unknown;
        if (!folder.empty() && std::filesystem::is_regular_file(file, unknown))
            return file.wstring();
    }
    return {};
}

} // namespace

bool openPlace(const std::string& place)
{
    const std::wstring what = place.starts_with(settingsScheme) ? toWide(place) : fileOf(place);
    if (what.empty())
        return false;
    SHELLEXECUTEINFOW start {};
    start.cbSize = sizeof(start);
    start.fMask = SEE_MASK_FLAG_NO_UI;
    start.lpFile = what.c_str();
    start.nShow = SW_SHOWNORMAL;
    return ShellExecuteExW(&start) != FALSE;
}

} // namespace repair
