// A variable like APPDATA can be set by whoever starts us; the shell's answer cannot.
#include "core/windows/known_folder.h"

// First, so that these identifiers are defined here: MinGW keeps those of all Windows in one piece, libuuid.
#include <initguid.h>

#include <knownfolders.h>
#include <shlobj.h>

namespace repair {
namespace {

const KNOWNFOLDERID& identifierOf(KnownFolder folder)
{
    switch (folder) {
    case KnownFolder::programData:
        return FOLDERID_ProgramData;
    case KnownFolder::roamingAppData:
        return FOLDERID_RoamingAppData;
    case KnownFolder::system:
        return FOLDERID_System;
    case KnownFolder::windows:
        break;
    }
    return FOLDERID_Windows;
}

} // namespace

std::filesystem::path knownFolder(KnownFolder folder)
{
    wchar_t* text = nullptr;
    const HRESULT result = SHGetKnownFolderPath(identifierOf(folder), KF_FLAG_DEFAULT, nullptr, &text);
    std::filesystem::path path;
    if (SUCCEEDED(result))
        path = text;
    CoTaskMemFree(text); // is to be called after a failure, too
    return path;
}

} // namespace repair
