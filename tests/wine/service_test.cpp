// The SCM adapter on a real SCM, with services that are slow, stuck, refuse or are half deleted.
#include "core/windows/service_control.h"

#include "core/windows/registry.h"
#include "core/windows/scm.h"
#include "core/windows/utf16.h"
#include "tests/wine/installed_service.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace repair::wine {
namespace {

using Kind = StartType::Kind;

/// So that a test of a service that never moves ends soon.
constexpr ServicePatience little {3s, 1s};

TEST(WindowsServices, StartsAndStopsOneAndWaitsUntilItIsSo)
{
    const InstalledService service("L2tpSlow", "slow-stop");
    WindowsServiceControl services;

    const auto started = services.start(service.name());
    const auto running = stateOf(service.name());
    const auto stopped = services.stop(service.name());

    EXPECT_TRUE(started);
    EXPECT_EQ(running, static_cast<unsigned long>(SERVICE_RUNNING));
    EXPECT_TRUE(stopped);
    EXPECT_EQ(stateOf(service.name()), static_cast<unsigned long>(SERVICE_STOPPED));
}

TEST(WindowsServices, WaitsForASlowStart)
{
    const InstalledService service("L2tpSlowStart", "slow-start");

    const auto started = WindowsServiceControl().start(service.name());

    EXPECT_TRUE(started);
    EXPECT_EQ(stateOf(service.name()), static_cast<unsigned long>(SERVICE_RUNNING));
}

TEST(WindowsServices, TakesWhatIsAlreadySoAsASuccess)
{
    const InstalledService service("L2tpNormal", "normal");
    WindowsServiceControl services;

    EXPECT_TRUE(services.stop(service.name()));
    EXPECT_TRUE(services.start(service.name()));
    EXPECT_TRUE(services.start(service.name()));
    EXPECT_TRUE(services.stop(service.name()));
    EXPECT_TRUE(services.stop(service.name()));
}

TEST(WindowsServices, GivesUpOnOneThatHangsWhileItStops)
{
    const InstalledService service("L2tpHang", "hang-stop");
    WindowsServiceControl services(little);
    ASSERT_TRUE(services.start(service.name()));

    const auto began = std::chrono::steady_clock::now();
    const auto stopped = services.stop(service.name());
    const auto took = std::chrono::steady_clock::now() - began;

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::timedOut);
    EXPECT_EQ(stopped.error().osCode, 1053u);
    EXPECT_LT(took, 10s);
    const auto status = services.status(service.name()).value().value();
    EXPECT_EQ(status.state, ServiceStatus::State::stopPending);
    EXPECT_EQ(services.start(service.name()).error().kind, ErrorKind::timedOut);
    EXPECT_EQ(services.stop(service.name()).error().kind, ErrorKind::timedOut);
}

TEST(WindowsServices, WaitsForOneThatStillStopsBeforeItStartsIt)
{
    const InstalledService service("L2tpSlow", "slow-stop");
    WindowsServiceControl services;
    ASSERT_TRUE(services.start(service.name()));
    SERVICE_STATUS answer {};
    const auto opened = openService(service.name(), SERVICE_STOP);
    ASSERT_TRUE(ControlService(opened->get(), SERVICE_CONTROL_STOP, &answer));

    const auto started = services.start(service.name());

    EXPECT_TRUE(started);
    EXPECT_EQ(stateOf(service.name()), static_cast<unsigned long>(SERVICE_RUNNING));
}

TEST(WindowsServices, TellsTheCodeOfOneThatEndsWhileItStarts)
{
    const InstalledService failing("L2tpFails", "fail-start 1747");
    const InstalledService refusing("L2tpRefuses", "refuse-start 42");
    const InstalledService mute("L2tpMute", "exit-early");
    WindowsServiceControl services(little);

    const auto fails = services.start(failing.name());
    const auto refuses = services.start(refusing.name());
    const auto says = services.start(mute.name());

    ASSERT_FALSE(fails);
    EXPECT_EQ(fails.error().osCode, 1747u);
    ASSERT_FALSE(refuses);
    EXPECT_EQ(refuses.error().osCode, 1066u);
    EXPECT_NE(refuses.error().operation.find("42"), std::string::npos);
    ASSERT_FALSE(says);
    EXPECT_EQ(says.error().osCode, 1053u);
    EXPECT_EQ(says.error().kind, ErrorKind::timedOut);
}

TEST(WindowsServices, RefusesToStartADisabledOne)
{
    const InstalledService service("L2tpDisabled", "normal");
    WindowsServiceControl services;
    ASSERT_TRUE(services.setStartType(service.name(), {Kind::disabled}));

    const auto started = services.start(service.name());

    EXPECT_EQ(startTypeOf(service.name()), static_cast<unsigned long>(SERVICE_DISABLED));
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().osCode, 1058u);
    ASSERT_TRUE(services.setStartType(service.name(), {Kind::manual}));
    EXPECT_TRUE(services.start(service.name()));
}

TEST(WindowsServices, KeepsTheDelayedFlagApartFromTheStartType)
{
    const InstalledService service("L2tpDelayed", "normal");
    WindowsServiceControl services;

    for (const StartType start :
        {StartType {Kind::automatic, true}, StartType {Kind::disabled}, StartType {Kind::automatic, false},
            StartType {Kind::automatic, true}, StartType {Kind::manual}}) {
        ASSERT_TRUE(services.setStartType(service.name(), start));
        EXPECT_EQ(services.startType(service.name()).value(), start);
    }
    const auto impossible = services.setStartType(service.name(), {Kind::manual, true});
    ASSERT_FALSE(impossible);
    EXPECT_EQ(impossible.error().kind, ErrorKind::invalidInput);
}

TEST(WindowsServices, BringsADeletedOneBackAsItWas)
{
    WindowsServiceControl services;
    const std::string name = "L2tpReturns";
    const ServiceConfig config {R"(@%SystemRoot%\system32\ikeext.dll,-501)",
        R"(%SystemRoot%\system32\svchost.exe -k netsvcs -p)", R"(NT Authority\LocalService)",
        {"RpcSs", "PlugPlay"}, SERVICE_WIN32_SHARE_PROCESS, {Kind::automatic, true},
        R"(@%SystemRoot%\system32\ikeext.dll,-502)", SERVICE_SID_TYPE_UNRESTRICTED,
        {"SeAuditPrivilege", "SeTcbPrivilege"}, 86'400, {{1, 120'000}, {0, 0}},
        {{4, 1, "079e56b72184e04ead1086915afdad09",
            {"500", "UDP", R"(%windir%\system32\svchost.exe)", "IKEEXT"}}}};

    const auto installed = services.install(name, config);

    ASSERT_TRUE(installed) << installed.error().osCode;
    EXPECT_EQ(services.config(name).value(), config);
    EXPECT_EQ(services.status(name).value().value().dependsOn, config.dependsOn);
    const auto again = services.install(name, config);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::conflict);
    EXPECT_TRUE(services.remove(name));
    EXPECT_EQ(services.config(name).value(), std::nullopt);
}

TEST(WindowsServices, KeepsTheMannersOfAServiceWhereWindowsDoes)
{
    WindowsServiceControl services;
    ServiceConfig config;
    config.binaryPath = R"(%SystemRoot%\system32\svchost.exe -k netsvcs)";
    config.sidType = SERVICE_SID_TYPE_RESTRICTED;
    config.failuresForgottenAfter = 86'400;
    config.onFailure = {{1, 120'000}, {1, 300'000}, {0, 0}};
    config.triggers = {{4, 1, "079e56b72184e04ead1086915afdad09", {"RPC", "TCP", "x", "policyagent"}}};

    const Status installed = services.install("L2tpManners", config);
    ASSERT_TRUE(installed) << installed.error().operation << " " << installed.error().osCode;

    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\L2tpManners)";
    const WindowsRegistry registry;
    // As a public export of Windows 10 has it for these services.
    const std::string failures("\x80\x51\x01\0\0\0\0\0\0\0\0\0\x03\0\0\0\x14\0\0\0\x01\0\0\0\xC0\xD4\x01\0"
                               "\x01\0\0\0\xE0\x93\x04\0\0\0\0\0\0\0\0\0",
        44);
    EXPECT_EQ(registry.value({key, "FailureActions"}).value(), (RegistryData {regType::binary, failures}));
    EXPECT_EQ(registry.value({key, "ServiceSidType"}).value(), dword(3));
    EXPECT_EQ(registry.value({key + R"(\TriggerInfo\0)", "Type"}).value(), dword(4));
    EXPECT_EQ(registry.value({key + R"(\TriggerInfo\0)", "DataType0"}).value(), dword(2));
    EXPECT_TRUE(services.remove("L2tpManners"));
    EXPECT_EQ(registry.valueNames(key).value(), std::nullopt) << "removing leaves nothing";
}

TEST(WindowsServices, RemovesARunningOneAfterStoppingIt)
{
    const InstalledService service("L2tpRemoved", "normal");
    WindowsServiceControl services;
    ASSERT_TRUE(services.start(service.name()));

    const auto removed = services.remove(service.name());

    EXPECT_TRUE(removed);
    EXPECT_EQ(stateOf(service.name()), 0u);
}

TEST(WindowsServices, SaysBusyForOneThatIsMarkedForDeletion)
{
    const InstalledService service("L2tpMarked", "normal");
    WindowsServiceControl services(little);
    const auto held = openService(service.name(), SERVICE_QUERY_STATUS);

    const auto removed = services.remove(service.name());

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().kind, ErrorKind::busy);
    EXPECT_EQ(removed.error().osCode, 1072u);
    const auto changed = services.setStartType(service.name(), {Kind::automatic});
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().osCode, 1072u);
    ServiceConfig config;
    config.binaryPath = "C:\\nowhere.exe";
    config.type = SERVICE_WIN32_OWN_PROCESS;
    const auto installed = services.install(service.name(), config);
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().osCode, 1072u);
}

TEST(WindowsServices, RefusesNamesThatAreNone)
{
    for (const char* name : {"", "a/b", R"(..\Session Manager)"}) {
        const auto config = WindowsServiceControl().config(name);
        ASSERT_FALSE(config) << name;
        EXPECT_EQ(config.error().kind, ErrorKind::invalidInput) << name;
    }
}

} // namespace
} // namespace repair::wine
