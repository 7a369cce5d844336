// A variable like APPDATA can be set by whoever starts us; the shell's answer cannot.
#include "core/windows/known_folder.h"

namespace repair {

std::filesystem::path knownFolder(const KNOWNFOLDERID& folder)
{
    wchar_t* text = nullptr;
    const HRESULT result = SHGetKnownFolderPath(folder, KF_FLAG_DEFAULT, nullptr, &text);
    std::filesystem::path path;
    if (SUCCEEDED(result))
        path = text;
    CoTaskMemFree(text); // is to be called after a failure, too
    return path;
}

} // namespace repair
