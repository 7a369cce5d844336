// A file that is damaged or forbidden is told as an error, so that nobody takes silence for freedom.
#include "core/windows/group_policy.h"

#include "core/base/utf.h"
#include "core/registry/policy_file.h"
#include "core/windows/known_folder.h"
#include "core/windows/unique_handle.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <functional>
#include <pugixml.hpp>
#include <vector>

namespace repair {
namespace {

namespace fs = std::filesystem;

std::string shown(const fs::path& path)
{
    return toUtf8(path.native());
}

/// Absent if there is no such file.
Result<std::optional<std::string>> contents(const fs::path& path)
{
    constexpr std::uint64_t largest = 8u << 20; // a policy file of thousands of values has one megabyte
    const FileHandle file(CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    const DWORD code = GetLastError();
    if (!file && (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND))
        return std::nullopt;
    if (!file)
        return winFail(code, "open policy file", shown(path));
    LARGE_INTEGER size {};
    if (!GetFileSizeEx(file.get(), &size) || static_cast<std::uint64_t>(size.QuadPart) > largest)
        return fail({ErrorKind::tooLarge, 0, "read policy file", shown(path)});
    std::string bytes(static_cast<std::size_t>(size.QuadPart), '\0');
    DWORD got = 0;
    if (!ReadFile(file.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &got, nullptr)) {
        const DWORD failed = GetLastError();
        return winFail(failed, "read policy file", shown(path));
    }
    bytes.resize(got);
    return bytes;
}

Result<bool> policyFileSets(const fs::path& path, const RegistryValue& value)
{
    const auto bytes = contents(path);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes || (*bytes)->empty()) // an empty file sets nothing
        return false;
    const auto set = parsePolicyFile(**bytes);
    if (!set)
        return fail({set.error().kind, 0, set.error().operation, shown(path)});
    for (const RegistryValue& each : *set)
        if (equalIgnoringAsciiCase(each.key, value.key)
            && (each.name.empty() || equalIgnoringAsciiCase(each.name, value.name)))
            return true;
    return false;
}

using Matches = std::function<bool(const pugi::xml_node& properties)>;

/// Whether an item of a Preferences file has Properties that match; items may stand in collections.
Result<bool> preferencesHave(const fs::path& path, const Matches& matches)
{
    const auto bytes = contents(path);
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return false;
    pugi::xml_document document;
    if (!document.load_buffer((*bytes)->data(), (*bytes)->size()))
        return fail({ErrorKind::corrupt, 0, "read policy file", shown(path)});
    const auto found = document.find_node([&](const pugi::xml_node& node) {
        return std::string_view(node.name()) == "Properties" && matches(node);
    });
    return static_cast<bool>(found);
}

/// The Preferences files of that name, one for each policy object that was applied.
Result<std::vector<fs::path>> preferenceFiles(const fs::path& programData, const wchar_t* below)
{
    const fs::path history = programData / L"Microsoft" / L"Group Policy" / L"History";
    std::vector<fs::path> files;
    std::error_code code;
    for (fs::directory_iterator policy(history, code); !code && policy != fs::directory_iterator();
         policy.increment(code))
        files.push_back(policy->path() / L"Machine" / L"Preferences" / below);
    if (code == std::errc::permission_denied)
        return winFail(ERROR_ACCESS_DENIED, "list policies", shown(history));
    if (code && code != std::errc::no_such_file_or_directory)
        return fail(
            {ErrorKind::io, static_cast<std::uint32_t>(code.value()), "list policies", shown(history)});
    return files;
}

bool sameText(const pugi::xml_node& node, const char* attribute, const std::string& text)
{
    return equalIgnoringAsciiCase(node.attribute(attribute).value(), text);
}

/// The first file for which the question is answered with yes.
Result<std::optional<std::string>> firstOf(
    const std::vector<fs::path>& files, const std::function<Result<bool>(const fs::path&)>& question)
{
    for (const fs::path& file : files) {
        const auto answer = question(file);
        if (!answer)
            return fail(answer.error());
        if (*answer)
            return shown(file);
    }
    return std::nullopt;
}

/// The first Preferences file of that name that has Properties that match.
Result<std::optional<std::string>> firstPreference(
    const fs::path& programData, const wchar_t* below, const Matches& matches)
{
    const auto files = preferenceFiles(programData, below);
    if (!files)
        return fail(files.error());
    return firstOf(*files, [&](const fs::path& file) { return preferencesHave(file, matches); });
}

} // namespace

GroupPolicy::GroupPolicy()
    : GroupPolicy(knownFolder(KnownFolder::programData), knownFolder(KnownFolder::system))
{ }

GroupPolicy::GroupPolicy(fs::path programData, fs::path system32)
    : m_programData(std::move(programData)), m_system32(std::move(system32))
{ }

Result<std::optional<std::string>> GroupPolicy::sourceOf(const RegistryValue& value) const
{
    const std::vector<fs::path> archives {
        m_programData / L"ntuser.pol", m_system32 / L"GroupPolicy" / L"Machine" / L"Registry.pol"};
    auto archive = firstOf(archives, [&](const fs::path& file) { return policyFileSets(file, value); });
    if (!archive || *archive)
        return archive;
    constexpr std::string_view root = "HKLM\\";
    if (!value.key.starts_with(root))
        return std::nullopt;
    const auto matches = [&](const pugi::xml_node& item) {
        return sameText(item, "hive", "HKEY_LOCAL_MACHINE")
            && sameText(item, "key", value.key.substr(root.size())) && sameText(item, "name", value.name);
    };
    return firstPreference(m_programData, L"Registry\\Registry.xml", matches);
}

Result<std::optional<std::string>> GroupPolicy::sourceOfStart(const std::string& service) const
{
    auto byValue = sourceOf({R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + service, "Start"});
    if (!byValue || *byValue)
        return byValue;
    const auto matches = [&](const pugi::xml_node& item) {
        return sameText(item, "serviceName", service) && !sameText(item, "startupType", "NOCHANGE");
    };
    return firstPreference(m_programData, L"Services\\Services.xml", matches);
}

} // namespace repair
