// There, absent and not told are three answers.
#include "core/files/registry_export.h"
#include "tests/core/files/sent_files.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

using Presence = RegistryExport::Presence;

RegistryExport opened(std::string_view body)
{
    RegistryExport registry;
    registry.add(parseReg(test::regText(body)).value());
    return registry;
}

TEST(RegistryExport, TellsAbsentOnlyBelowWhatWasExported)
{
    const RegistryExport registry =
        opened("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Key]\r\n\"Name\"=dword:00000001\r\n");

    EXPECT_EQ(registry.value({"HKLM\\software\\KEY", "name"}).presence, Presence::there);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Key", "Other"}).presence, Presence::absent);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Key\\Below", "Name"}).presence, Presence::absent);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE", "Name"}).presence, Presence::notTold);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Keys", "Name"}).presence, Presence::notTold);
}

TEST(RegistryExport, BelievesAScriptOnlyWhatItNames)
{
    const RegistryExport registry = opened("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Key]\r\n\"Set\"=dword:00000001\r\n"
                                           "\"Gone\"=-\r\n[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Old]\r\n");

    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Key", "Set"}).presence, Presence::there);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Key", "Gone"}).presence, Presence::absent);
    EXPECT_EQ(registry.value({"HKLM\\SOFTWARE\\Key", "Other"}).presence, Presence::notTold);
    EXPECT_EQ(registry.key("HKLM\\SOFTWARE\\Key\\Below"), Presence::notTold);
    EXPECT_EQ(registry.key("HKLM\\SOFTWARE\\Old\\Below"), Presence::absent);
    EXPECT_EQ(registry.tryNames("HKLM\\SOFTWARE\\Key"), std::nullopt);
}

TEST(RegistryExport, LetsALaterFileWin)
{
    RegistryExport registry = opened("[HKEY_LOCAL_MACHINE\\Key]\r\n\"A\"=dword:00000001\r\n\"B\"=\"b\"\r\n");

    registry.add(parseReg(test::regText("[HKEY_LOCAL_MACHINE\\key]\r\n\"a\"=dword:00000002\r\n")).value());

    EXPECT_EQ(registry.tryNumber("HKLM\\Key", "A"), 2u);
    EXPECT_EQ(registry.text("HKLM\\Key", "B"), "b");
}

} // namespace
} // namespace repair
