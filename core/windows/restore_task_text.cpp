// netsh and schtasks rather than PowerShell, which policies restrict: both take the same words in every
// language of Windows. cmd joins them, because only && keeps the task alive when the firewall service is not
// up yet. A task with several actions would go on after a failed one and delete itself.
#include "core/windows/restore_task_text.h"

#include "core/base/iso_time.h"
#include "core/windows/utf16.h"

#include <windows.h>

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <string_view>

namespace repair {
namespace {

constexpr std::int64_t secondsPerMinute = 60;
constexpr const char* localSystem = "S-1-5-18"; // by SID: account names are localised

// Triggers without an end: a PC that was off for a month still gets its firewall back. A fast start of
// Windows is no boot, so the time trigger goes on each minute as well.
constexpr const char* form =
    R"(<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
<RegistrationInfo><Date/><Author>L2TP Repair</Author></RegistrationInfo>
<Triggers>
<TimeTrigger><Repetition><Interval>PT1M</Interval></Repetition>
<StartBoundary/><Enabled>true</Enabled></TimeTrigger>
<BootTrigger><Repetition><Interval>PT1M</Interval></Repetition>
<Enabled>true</Enabled></BootTrigger>
</Triggers>
<Principals><Principal id="System"><UserId/><RunLevel>HighestAvailable</RunLevel></Principal></Principals>
<Settings>
<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
<StartWhenAvailable>true</StartWhenAvailable>
<Enabled>true</Enabled>
<ExecutionTimeLimit>PT5M</ExecutionTimeLimit>
</Settings>
<Actions Context="System"><Exec><Command/><Arguments/></Exec></Actions>
</Task>)";

struct ProfileWord {
    FirewallProfile profile {};
    const char* word = nullptr;
};

constexpr std::array profileWords {
    ProfileWord {FirewallProfile::domainProfile, "domainprofile"},
    ProfileWord {FirewallProfile::privateProfile, "privateprofile"},
    ProfileWord {FirewallProfile::publicProfile, "publicprofile"},
};

/// Full paths, because a task starts in the system folder but must not depend on any search.
std::string systemProgram(const char* name)
{
    std::array<wchar_t, MAX_PATH> folder {};
    const UINT length = GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    return toUtf8({folder.data(), std::min<std::size_t>(length, folder.size())}) + "\\" + name;
}

std::string command(const std::vector<FirewallProfile>& turnOn)
{
    std::string chain;
    for (const FirewallProfile profile : turnOn)
        chain += fmt::format(R"("{}" advfirewall set {} state on && )", systemProgram("netsh.exe"),
            std::ranges::find(profileWords, profile, &ProfileWord::profile)->word);
    chain += fmt::format(R"("{}" /Delete /TN "\{}" /F)", systemProgram("schtasks.exe"), restoreTaskName);
    return fmt::format(R"(/d /s /c "{}")", chain);
}

struct TextWriter final : pugi::xml_writer {
    void write(const void* data, std::size_t size) override
    {
        text.append(static_cast<const char*>(data), size);
    }
    std::string text;
};

/// By the words in the arguments, in the order of profileWords.
std::vector<FirewallProfile> profilesIn(const std::string& arguments)
{
    std::vector<FirewallProfile> found;
    for (const ProfileWord& each : profileWords)
        if (arguments.find(each.word) != std::string::npos)
            found.push_back(each.profile);
    return found;
}

/// What the schema means where an element is missing, so that Windows may leave it out.
bool isDefault(const pugi::xml_node& element)
{
    const std::string_view name = element.name();
    const std::string_view value = element.text().get();
    return (name == "Enabled" && value == "true")
        || (name == "MultipleInstancesPolicy" && value == "IgnoreNew");
}

bool sameBelow(const pugi::xml_node& task, const pugi::xml_node& expected)
{
    if (!task)
        return isDefault(expected);
    for (const pugi::xml_node& child : expected.children()) {
        if (child.type() == pugi::node_pcdata) {
            if (std::string_view(child.value()) != task.text().get())
                return false;
        } else if (!sameBelow(task.child(child.name()), child)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::string restoreTaskText(const ArmedRestore& restore, Timestamp now)
{
    pugi::xml_document document;
    document.load_string(form);
    pugi::xml_node task = document.child("Task");
    task.child("RegistrationInfo").child("Date").text().set(isoTime(now.seconds).c_str());
    const std::string start = isoTime(now.seconds + restore.minutes * secondsPerMinute);
    task.child("Triggers").child("TimeTrigger").child("StartBoundary").text().set(start.c_str());
    task.child("Principals").child("Principal").child("UserId").text().set(localSystem);
    const pugi::xml_node action = task.child("Actions").child("Exec");
    action.child("Command").text().set(systemProgram("cmd.exe").c_str());
    action.child("Arguments").text().set(command(restore.turnOn).c_str());
    TextWriter writer;
    document.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return writer.text;
}

std::optional<ArmedRestore> tryReadRestoreTask(const std::string& text)
{
    pugi::xml_document document;
    // What Windows gives back says UTF-16 of itself, and is UTF-8 by now.
    if (!document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8))
        return std::nullopt;
    const pugi::xml_node task = document.child("Task");
    const pugi::xml_node triggers = task.child("Triggers");
    const auto made = tryIsoSeconds(task.child("RegistrationInfo").child("Date").text().get());
    const auto due = tryIsoSeconds(triggers.child("TimeTrigger").child("StartBoundary").text().get());
    if (!made || !due)
        return std::nullopt;
    ArmedRestore restore;
    restore.minutes = (*due - *made) / secondsPerMinute;
    restore.turnOn = profilesIn(task.child("Actions").child("Exec").child("Arguments").text().get());
    pugi::xml_document expected;
    expected.load_string(restoreTaskText(restore, {*made}).c_str());
    // One action and no trigger but ours; Windows may add settings of its own.
    const bool nothingMore = !task.child("Actions").first_child().next_sibling()
        && std::ranges::distance(triggers.children()) == 2;
    if (!nothingMore || !sameBelow(task, expected.child("Task")))
        return std::nullopt;
    return restore;
}

} // namespace repair
