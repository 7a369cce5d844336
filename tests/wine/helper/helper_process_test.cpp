// The helper as it is shipped, over its real pipe: started as the wizard starts it, asked as anybody may ask
// it.
#include "app/session/division.h"
#include "app/session/session.h"
#include "core/elevation/helper_connection.h"
#include "core/windows/journal_directory.h"
#include "core/windows/peer_process.h"
#include "core/windows/pipe_channel.h"
#include "core/windows/protected_folder.h"
#include "core/windows/registry.h"
#include "core/windows/run_as_elevation.h"
#include "core/windows/utf16.h"
#include "core/windows/windows_pc.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include <chrono>
#include <filesystem>
#include <thread>

namespace repair::wine {
namespace {

using namespace std::chrono_literals;

const char* const asShipped = "l2tp-repair-helper.exe";
/// The same program; see folder_seam.cpp.
const char* const trustingWine = "helper_trusting_wine.exe";

std::string inRoom(const char* program)
{
    return *ownFolder() + "\\" + program;
}

/// ProhibitIpSec set: a thing to repair that is of machine scope and needs no service.
class HelperProcess : public testing::Test {
protected:
    HelperProcess()
    {
        forgetJournals();
        EXPECT_TRUE(WindowsRegistry().set(prohibited, dword(1)).has_value());
    }
    ~HelperProcess() override
    {
        (void)WindowsRegistry().erase(prohibited);
        forgetJournals();
    }

    /// A helper that has just lost its client still holds its log.
    static void forgetJournals()
    {
        const std::filesystem::path folder = toWide(*machineStateFolder());
        const auto until = std::chrono::steady_clock::now() + 10s;
        std::error_code held;
        while (std::filesystem::remove_all(folder, held), held && std::chrono::steady_clock::now() < until)
            std::this_thread::sleep_for(20ms);
        EXPECT_FALSE(held) << held.message();
    }

    [[nodiscard]] bool isProhibited() const { return WindowsRegistry().value(prohibited)->has_value(); }

    [[nodiscard]] MachineApply request()
    {
        MachineApply asked;
        const Checked checked = session.check({});
        const auto plan = session.plan(checked, {false, {"ipsec-allowed"}, {}});
        EXPECT_EQ(plan->steps.size(), 1u);
        asked.steps = {"ipsec-allowed"};
        asked.digest = partOf(*plan, Scope::machine).digest;
        return asked;
    }

    [[nodiscard]] static std::unique_ptr<HelperConnection> helper(const char* program)
    {
        RunAsElevation elevation(inRoom(program));
        auto connection = HelperConnection::open(elevation);
        EXPECT_TRUE(connection.has_value()) << connection.error().operation << connection.error().subject;
        return connection ? std::move(*connection) : nullptr;
    }

    const RegistryValue prohibited {
        R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)", "ProhibitIpSec"};
    WindowsPc pc;
    spdlog::logger log {"test", std::make_shared<spdlog::sinks::null_sink_mt>()};
    WindowsJournalDirectory own {"C:\\own-journals"};
    Session session {pc, own, log};
};

DWORD exitCodeOf(const std::string& program, const std::string& arguments)
{
    std::wstring command = L"\"" + toWide(program) + L"\" " + toWide(arguments);
    STARTUPINFOW startup {};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION started {};
    EXPECT_TRUE(CreateProcessW(
        nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &started));
    const KernelHandle process(started.hProcess);
    const KernelHandle thread(started.hThread);
    EXPECT_EQ(WaitForSingleObject(process.get(), 30'000), static_cast<DWORD>(WAIT_OBJECT_0));
    DWORD code = 0;
    GetExitCodeProcess(process.get(), &code);
    return code;
}

TEST_F(HelperProcess, RepairsAndUndoes)
{
    const auto connection = helper(trustingWine);
    ASSERT_NE(connection, nullptr);

    const auto applied = connection->apply(request(), {});

    ASSERT_TRUE(applied.has_value()) << applied.error().operation << " " << applied.error().subject;
    EXPECT_FALSE(isProhibited());
    auto journals = openMachineJournals(std::as_const(pc).system().identity());
    const std::string folder = *machineStateFolder() + "\\runs\\" + std::as_const(pc).system().identity()
        + "\\" + applied->report.runId;
    EXPECT_TRUE(std::filesystem::exists(toWide(folder + "\\journal")));
    EXPECT_TRUE(std::filesystem::exists(toWide(folder + "\\undo.reg")));

    const auto undone = connection->undo({applied->report.runId, {}, {}, 0}, {});

    ASSERT_TRUE(undone.has_value()) << undone.error().operation;
    EXPECT_TRUE(isProhibited());
}

TEST_F(HelperProcess, RefusesAFolderThatSomebodyElseMade)
{
    ASSERT_TRUE(CreateDirectoryW(toWide(*machineStateFolder()).c_str(), nullptr));
    const auto connection = helper(asShipped);
    ASSERT_NE(connection, nullptr);

    const auto applied = connection->apply(request(), {});

    ASSERT_FALSE(applied.has_value());
    EXPECT_EQ(applied.error().operation, "trust journal folder");
    EXPECT_TRUE(isProhibited());
}

TEST_F(HelperProcess, RefusesAnotherDigest)
{
    const auto connection = helper(trustingWine);
    ASSERT_NE(connection, nullptr);
    MachineApply asked = request();
    asked.digest = std::string(64, '0');

    const auto applied = connection->apply(asked, {});

    ASSERT_FALSE(applied.has_value());
    EXPECT_EQ(applied.error().operation, "compare plan");
    EXPECT_TRUE(isProhibited());
}

TEST_F(HelperProcess, RefusesAStepThatDoesNotExist)
{
    const auto connection = helper(trustingWine);
    ASSERT_NE(connection, nullptr);
    MachineApply asked = request();
    asked.steps = {"format-the-disk"};

    EXPECT_EQ(connection->apply(asked, {}).error().operation, "find step");
}

TEST_F(HelperProcess, ScansAndSaysThatItIsIdle)
{
    const auto connection = helper(asShipped);
    ASSERT_NE(connection, nullptr);

    const auto snapshot = connection->scan({});

    ASSERT_TRUE(snapshot.has_value()) << snapshot.error().operation << snapshot.error().subject;
    EXPECT_EQ(snapshot->at(Setting {prohibited}), Value {dword(1)});
    EXPECT_EQ(connection->isWorking(), false);
}

/// A process of its own, so that its end can be seen.
class Raw : public HelperProcess {
protected:
    Raw()
    {
        name = *newPipeName();
        std::wstring command = L"\"" + toWide(inRoom(asShipped)) + L"\" --pipe " + toWide(name)
            + L" --client " + std::to_wstring(GetCurrentProcessId());
        STARTUPINFOW startup {};
        startup.cb = sizeof(startup);
        PROCESS_INFORMATION started {};
        EXPECT_TRUE(CreateProcessW(
            nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &started));
        process = KernelHandle(started.hProcess);
        CloseHandle(started.hThread);
        auto connected = connectPipe(name, process.get(), 10'000ms);
        EXPECT_TRUE(connected.has_value());
        if (connected)
            channel = std::move(*connected);
    }

    [[nodiscard]] bool hasEnded() const
    {
        return WaitForSingleObject(process.get(), 15'000) == WAIT_OBJECT_0;
    }

    std::string name;
    KernelHandle process;
    std::unique_ptr<ByteChannel> channel;
};

TEST_F(Raw, EndsWithItsClient)
{
    ASSERT_NE(channel, nullptr);

    channel.reset();

    EXPECT_TRUE(hasEnded());
}

TEST_F(Raw, EndsOnAFrameThatIsTooLong)
{
    ASSERT_NE(channel, nullptr);

    ASSERT_TRUE(channel->send(std::string(8, '\xff'), 1000ms).has_value());

    EXPECT_TRUE(hasEnded());
}

TEST_F(Raw, EndsOnAFrameThatIsCutShort)
{
    ASSERT_NE(channel, nullptr);

    ASSERT_TRUE(channel->send("\x20", 1000ms).has_value());

    EXPECT_TRUE(hasEnded());
}

TEST_F(Raw, EndsOnAVerbThatItDoesNotKnow)
{
    ASSERT_NE(channel, nullptr);

    ASSERT_TRUE(sendFrame(*channel, {R"({"kind":"shell"})", nullptr}, requestLimits, 1000ms).has_value());

    EXPECT_TRUE(hasEnded());
}

TEST_F(Raw, TakesNoSecondClient)
{
    ASSERT_NE(channel, nullptr);

    const auto second = connectPipe(name, process.get(), 500ms);

    ASSERT_FALSE(second.has_value());
    EXPECT_NE(second.error().kind, ErrorKind::notFound);
}

TEST(HelperStart, EndsWithoutAProperCommandLine)
{
    const std::string self = std::to_string(GetCurrentProcessId());
    for (const std::string& arguments : {std::string(), "--pipe x --client " + self,
             std::string(R"(--pipe \\.\pipe\l2tp-repair-00000000000000000000000000000000 --client -1)")})
        EXPECT_EQ(exitCodeOf(inRoom(asShipped), arguments), 64u) << arguments;
}

TEST(HelperStart, EndsForAClientThatIsNotThere)
{
    EXPECT_EQ(exitCodeOf(inRoom(asShipped), "--pipe " + *newPipeName() + " --client 999999"), 2u);
}

TEST(HelperStart, EndsIfItsNameIsTaken)
{
    const std::string name = *newPipeName();
    const auto taken = PipeListener::create(name, pipeSddl(L"IU"));
    ASSERT_TRUE(taken.has_value());

    const DWORD code = exitCodeOf(
        inRoom(asShipped), "--pipe " + name + " --client " + std::to_string(GetCurrentProcessId()));

    EXPECT_EQ(code, 4u);
}

TEST(HelperStart, EndsForAClientThatIsNoProgramOfOurs)
{
    STARTUPINFOW startup {};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION other {};
    wchar_t command[] = L"C:\\windows\\system32\\cmd.exe /c ping -n 5 127.0.0.1";
    ASSERT_TRUE(
        CreateProcessW(nullptr, command, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &other));
    const KernelHandle process(other.hProcess);
    const KernelHandle thread(other.hThread);

    const DWORD code = exitCodeOf(
        inRoom(asShipped), "--pipe " + *newPipeName() + " --client " + std::to_string(other.dwProcessId));

    EXPECT_EQ(code, 3u);
    TerminateProcess(process.get(), 0);
}

} // namespace
} // namespace repair::wine
