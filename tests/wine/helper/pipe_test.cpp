// The pipe itself: who may open it, who is recognised at each end, and what waiting ends with.
#include "core/elevation/frame.h"
#include "core/windows/peer_process.h"
#include "core/windows/pipe_channel.h"
#include "core/windows/utf16.h"
#include "tests/wine/helper/pipe_seam.h"

#include <gtest/gtest.h>

#include <windows.h>

#include <aclapi.h>
#include <sddl.h>

#include <algorithm>
#include <future>
#include <thread>

namespace repair::wine {
namespace {

using namespace std::chrono_literals;

std::wstring ownSid()
{
    return *PeerProcess::open(GetCurrentProcessId())->userSid();
}

KernelHandle ownProcess()
{
    return KernelHandle(
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, GetCurrentProcessId()));
}

struct Ends {
    std::unique_ptr<ByteChannel> server;
    std::unique_ptr<ByteChannel> client;
};

Ends connected()
{
    const std::string name = *newPipeName();
    auto listener = PipeListener::create(name, pipeSddl(ownSid()));
    EXPECT_TRUE(listener.has_value());
    auto client =
        std::async(std::launch::async, [&] { return connectPipe(name, ownProcess().get(), 5000ms); });
    auto server = std::move(*listener).accept(GetCurrentProcessId(), 5000ms);
    EXPECT_TRUE(server.has_value());
    auto connection = client.get();
    EXPECT_TRUE(connection.has_value());
    return {std::move(*server), std::move(*connection)};
}

TEST(Pipe, IsTheFirstOfItsNameForOneClientOfThisPc)
{
    const std::string name = *newPipeName();

    const auto listener = PipeListener::create(name, pipeSddl(ownSid()));

    ASSERT_TRUE(listener.has_value());
    EXPECT_NE(lastPipeWish().openMode & FILE_FLAG_FIRST_PIPE_INSTANCE, 0u);
    EXPECT_NE(lastPipeWish().pipeMode & PIPE_REJECT_REMOTE_CLIENTS, 0u);
    EXPECT_EQ(lastPipeWish().instances, 1u);
    EXPECT_FALSE(PipeListener::create(name, pipeSddl(ownSid())).has_value());
}

TEST(Pipe, CarriesFramesBothWays)
{
    Ends ends = connected();
    const std::string large(200'000, 'x');
    auto sending = std::async(std::launch::async, [&] {
        return sendFrame(*ends.server, {large, nullptr}, replyLimits, 5000ms).has_value();
    });

    const auto frame = receiveFrame(*ends.client, replyLimits, {5000ms, 5000ms});

    ASSERT_TRUE(frame.has_value());
    EXPECT_EQ(frame->text, large);
    EXPECT_TRUE(sending.get());
}

TEST(Pipe, HasTheDescriptorThatWasAskedFor)
{
    const std::wstring sid = ownSid();
    const auto listener = PipeListener::create(*newPipeName(), pipeSddl(sid));
    ASSERT_TRUE(listener.has_value());
    LocalMemory descriptor;
    ASSERT_EQ(GetSecurityInfo(listener->handle(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION, nullptr,
                  nullptr, nullptr, nullptr, descriptor.out()),
        static_cast<DWORD>(ERROR_SUCCESS));
    LocalMemory text;

    ASSERT_TRUE(ConvertSecurityDescriptorToStringSecurityDescriptorW(descriptor.get(), SDDL_REVISION_1,
        DACL_SECURITY_INFORMATION, reinterpret_cast<wchar_t**>(text.out()), nullptr));

    // What stands there for GA is the generic right, or what it means for a file.
    const std::string sddl = toUtf8(static_cast<const wchar_t*>(text.get()));
    EXPECT_TRUE(sddl.starts_with("D:P")) << sddl;
    EXPECT_NE(sddl.find(";;;" + toUtf8(sid) + ")"), std::string::npos) << sddl;
    EXPECT_NE(sddl.find(";;;SY)"), std::string::npos) << sddl;
    EXPECT_NE(sddl.find(";;;BA)"), std::string::npos) << sddl;
    EXPECT_EQ(std::ranges::count(sddl, '('), 3) << sddl;
}

TEST(Pipe, GivesTheClientNoRightToMakeAnotherInstance)
{
    const std::string sddl = toUtf8(pipeSddl(L"S-1-5-21-1-2-3-1001"));

    EXPECT_EQ(sddl, "D:P(A;;GA;;;SY)(A;;GA;;;BA)(A;;0x12019b;;;S-1-5-21-1-2-3-1001)S:(ML;;NW;;;ME)");
    EXPECT_EQ(0x12019b & FILE_CREATE_PIPE_INSTANCE, 0);
}

TEST(Pipe, HangsUpOnAClientThatIsAnotherProcess)
{
    const std::string name = *newPipeName();
    auto listener = PipeListener::create(name, pipeSddl(ownSid()));
    auto client =
        std::async(std::launch::async, [&] { return connectPipe(name, ownProcess().get(), 5000ms); });

    const auto accepted = std::move(*listener).accept(GetCurrentProcessId() + 4, 5000ms);

    ASSERT_FALSE(accepted.has_value());
    EXPECT_EQ(accepted.error().operation, "identify the client");
    (void)client.get();
}

TEST(Pipe, LeavesAServerThatIsAnotherProcess)
{
    const std::string name = *newPipeName();
    const auto listener = PipeListener::create(name, pipeSddl(ownSid()));
    STARTUPINFOW startup {};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION other {};
    wchar_t command[] = L"C:\\windows\\system32\\cmd.exe /c ping -n 3 127.0.0.1";
    ASSERT_TRUE(
        CreateProcessW(nullptr, command, nullptr, nullptr, FALSE, 0, nullptr, nullptr, &startup, &other));
    const KernelHandle process(other.hProcess);
    const KernelHandle thread(other.hThread);

    const auto channel = connectPipe(name, process.get(), 2000ms);

    ASSERT_FALSE(channel.has_value());
    EXPECT_EQ(channel.error().operation, "identify the server");
    TerminateProcess(process.get(), 0);
}

TEST(Pipe, TakesNoSecondClient)
{
    const std::string name = *newPipeName();
    auto listener = PipeListener::create(name, pipeSddl(ownSid()));
    const auto first = connectPipe(name, ownProcess().get(), 2000ms);
    ASSERT_TRUE(first.has_value());

    const auto second = connectPipe(name, ownProcess().get(), 200ms);

    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().osCode, static_cast<std::uint32_t>(ERROR_PIPE_BUSY));
}

TEST(Pipe, GivesUpWaitingForAClient)
{
    auto listener = PipeListener::create(*newPipeName(), pipeSddl(ownSid()));

    const auto accepted = std::move(*listener).accept(GetCurrentProcessId(), 50ms);

    EXPECT_EQ(accepted.error().kind, ErrorKind::timedOut);
}

TEST(Pipe, GivesUpWaitingForBytes)
{
    Ends ends = connected();

    EXPECT_EQ(ends.client->receive(1, 50ms).error().kind, ErrorKind::timedOut);
    ASSERT_TRUE(ends.server->send("late", 1000ms).has_value());
    EXPECT_EQ(ends.client->receive(10, 1000ms), "late");
}

TEST(Pipe, GivesUpAClientThatDoesNotRead)
{
    Ends ends = connected();

    const auto sent = ends.server->send(std::string(4'000'000, 'x'), 300ms);

    EXPECT_EQ(sent.error().kind, ErrorKind::timedOut);
}

TEST(Pipe, NoticesThatTheOtherEndIsGone)
{
    Ends ends = connected();
    ASSERT_TRUE(ends.server->send("last words", 1000ms).has_value());

    ends.server.reset();

    EXPECT_EQ(ends.client->receive(100, 1000ms), "last words");
    EXPECT_EQ(ends.client->receive(100, 1000ms).error().kind, ErrorKind::unavailable);
    EXPECT_EQ(ends.client->send("x", 1000ms).error().kind, ErrorKind::unavailable);
}

TEST(Pipe, EndsWhatWaitsWhenItIsClosed)
{
    Ends ends = connected();
    std::thread closer([&] {
        std::this_thread::sleep_for(50ms);
        ends.client->close();
    });

    EXPECT_EQ(ends.client->receive(1, 10'000ms).error().kind, ErrorKind::cancelled);

    closer.join();
}

/// The privilege that was tried in between leaves a code of its own.
TEST(PeerProcess, SaysWhyOneCannotBeOpened)
{
    LocalMemory nobody;
    ASSERT_TRUE(ConvertStringSecurityDescriptorToSecurityDescriptorW(
        L"D:P(D;;GA;;;WD)", SDDL_REVISION_1, nobody.out(), nullptr));
    SECURITY_ATTRIBUTES closed {sizeof(closed), nobody.get(), FALSE};
    STARTUPINFOW startup {};
    startup.cb = sizeof(startup);
    PROCESS_INFORMATION started {};
    wchar_t command[] = L"C:\\windows\\system32\\cmd.exe /c ping -n 5 127.0.0.1";
    ASSERT_TRUE(
        CreateProcessW(nullptr, command, &closed, nullptr, FALSE, 0, nullptr, nullptr, &startup, &started));
    const KernelHandle process(started.hProcess);
    const KernelHandle thread(started.hThread);

    const auto opened = PeerProcess::open(started.dwProcessId);

    TerminateProcess(process.get(), 0);
    if (opened)
        GTEST_SKIP() << "the privilege opens every process";
    EXPECT_EQ(opened.error(),
        (Error {ErrorKind::accessDenied, ERROR_ACCESS_DENIED, "open process",
            std::to_string(started.dwProcessId)}));
}

TEST(Pipe, HasANameThatNobodyGuesses)
{
    const std::string name = *newPipeName();

    EXPECT_TRUE(isOurPipeName(name));
    EXPECT_NE(name, *newPipeName());
    EXPECT_FALSE(isOurPipeName(R"(\\.\pipe\l2tp-repair-)"));
    EXPECT_FALSE(isOurPipeName(R"(\\server\pipe\l2tp-repair-00000000000000000000000000000000)"));
    EXPECT_FALSE(isOurPipeName(R"(\\.\pipe\l2tp-repair-0000000000000000000000000000000/)"));
}

} // namespace
} // namespace repair::wine
