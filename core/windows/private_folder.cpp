// CreateDirectory with a descriptor of our own, so that nothing is inherited from a folder others may write.
#include "core/windows/private_folder.h"

#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <windows.h>

#include <sddl.h>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace repair {
namespace {

constexpr const char* makesFolder = "make journal folder";

/// The person's own SID is named because an elevated process of theirs makes Administrators the owner.
Result<std::wstring> sidOfUser()
{
    KernelHandle token;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, token.out()))
        return winFail(GetLastError(), makesFolder, "token");
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<std::max_align_t> buffer(size / sizeof(std::max_align_t) + 1);
    if (!GetTokenInformation(token.get(), TokenUser, buffer.data(), size, &size))
        return winFail(GetLastError(), makesFolder, "token");
    LPWSTR text = nullptr;
    if (!ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(buffer.data())->User.Sid, &text))
        return winFail(GetLastError(), makesFolder, "token");
    const LocalMemory owner(text);
    return std::wstring(text);
}

Result<LocalMemory> descriptor()
{
    const auto user = sidOfUser();
    if (!user)
        return fail(user.error());
    const std::wstring text = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + *user + L")";
    LocalMemory made;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            text.c_str(), SDDL_REVISION_1, made.out(), nullptr))
        return winFail(GetLastError(), makesFolder, "descriptor");
    return made;
}

Status makeWith(const std::filesystem::path& path, SECURITY_ATTRIBUTES& attributes)
{
    std::error_code unknown; // CreateDirectory will tell
    if (std::filesystem::is_directory(path, unknown))
        return {};
    if (const auto above = path.parent_path(); !above.empty() && above != path)
        if (auto made = makeWith(above, attributes); !made)
            return made;
    if (CreateDirectoryW(path.c_str(), &attributes))
        return {};
    const DWORD code = GetLastError();
    // Another copy may have been quicker.
    if (code == ERROR_ALREADY_EXISTS && std::filesystem::is_directory(path, unknown))
        return {};
    return winFail(code, makesFolder, toUtf8(path.native()));
}

} // namespace

Status makePrivateFolder(const std::string& path)
{
    const std::filesystem::path wide(toWide(path));
    std::error_code unknown;
    if (std::filesystem::is_directory(wide, unknown))
        return {};
    const auto made = descriptor();
    if (!made)
        return fail(made.error());
    SECURITY_ATTRIBUTES attributes {sizeof attributes, made->get(), FALSE};
    return makeWith(wide, attributes);
}

} // namespace repair
