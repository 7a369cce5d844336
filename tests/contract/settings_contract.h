// The part of the contract about what a repair edits: services, registry values, phonebooks.
#pragma once

#include "tests/contract/pc_contract.h"

#include <algorithm>
#include <utility>

namespace repair::contract {

TEST_P(PcContract, SaysAbsentForAServiceThatIsNotInstalled)
{
    const ServiceControl& services = looked().services();

    const auto config = services.config("NoSuchService");
    const auto start = services.startType("NoSuchService");
    const auto status = services.status("NoSuchService");

    EXPECT_EQ(config.value(), std::nullopt);
    EXPECT_EQ(start.value(), std::nullopt);
    EXPECT_EQ(status.value(), std::nullopt);
}

TEST_P(PcContract, RefusesToStartAServiceThatIsNotInstalled)
{
    const auto started = pc().services().start("NoSuchService");

    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, ErrorKind::notFound);
    EXPECT_EQ(started.error().osCode, 1060u);
}

TEST_P(PcContract, TellsTheSameStartTypeAloneAndInTheConfig)
{
    const auto config = looked().services().config(where().service);

    const auto start = looked().services().startType(where().service);

    EXPECT_EQ(start.value().value(), config.value().value().start);
}

TEST_P(PcContract, ChangesTheStartTypeAndNothingElseOfAService)
{
    const auto before = looked().services().config(where().service).value().value();

    const auto set = pc().services().setStartType(where().service, {StartType::Kind::automatic, true});

    ASSERT_TRUE(set);
    auto after = looked().services().config(where().service).value().value();
    EXPECT_EQ(after.start, (StartType {StartType::Kind::automatic, true}));
    after.start = before.start;
    EXPECT_EQ(after, before);
    ASSERT_TRUE(pc().services().setStartType(where().service, before.start));
}

TEST_P(PcContract, TakesStartingARunningServiceAsASuccess)
{
    const auto first = pc().services().start(where().service);

    const auto second = pc().services().start(where().service);

    EXPECT_TRUE(first);
    EXPECT_TRUE(second);
    const auto status = looked().services().status(where().service);
    EXPECT_EQ(status.value().value().state, ServiceStatus::State::running);
}

TEST_P(PcContract, KeepsTypeAndBytesOfARegistryValue)
{
    const RegistryValue value {where().scratchKey, "Odd"};
    const RegistryData odd {regType::dword, std::string("\x02\x00\x01", 3)};

    const auto set = pc().registry().set(value, odd);

    ASSERT_TRUE(set);
    EXPECT_EQ(looked().registry().value(value).value(), odd);
    ASSERT_TRUE(pc().registry().erase(value));
    EXPECT_EQ(looked().registry().value(value).value(), std::nullopt);
}

TEST_P(PcContract, FindsARegistryValueWithoutCaseButNotWithABlank)
{
    const RegistryValue value {where().scratchKey, "Some Value"};
    ASSERT_TRUE(pc().registry().set(value, dword(2)));

    const auto otherCase = looked().registry().value({where().scratchKey, "sOME vALUE"});
    const auto blank = looked().registry().value({where().scratchKey, "Some Value "});

    EXPECT_EQ(otherCase.value(), dword(2));
    EXPECT_EQ(blank.value(), std::nullopt);
    EXPECT_EQ(looked().registry().valueNames(where().scratchKey).value(), (TextList {{"Some Value"}}));
    ASSERT_TRUE(pc().registry().erase(value));
}

TEST_P(PcContract, TakesErasingWhatIsNotThereAsASuccess)
{
    const auto erased = pc().registry().erase({where().scratchKey + "\\Deeper", "Nothing"});

    EXPECT_TRUE(erased);
    EXPECT_EQ(looked().registry().valueNames(where().scratchKey + "\\Deeper").value(), std::nullopt);
}

TEST_P(PcContract, ListsTheEntryWithItsServer)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const auto list = looked().phonebooks().entries();

    bool found = false;
    for (const EntrySummary& entry : list.value().entries)
        found = found
            || (entry.phonebook == where().phonebook && entry.name == where().entry && !entry.server.empty()
                && entry.vpnStrategy >= 0);
    EXPECT_TRUE(found);
}

TEST_P(PcContract, ListsTheOtherBooksBesideOneThatIsUnreadable)
{
    const auto spoilt = where().makeWithUnreadableBook();

    const Phonebooks& books = std::as_const(*spoilt).phonebooks();
    const auto list = books.entries();
    const auto bytes = books.bytes("all-users");
    const auto text = books.entryText("all-users", where().entry);

    ASSERT_TRUE(list);
    EXPECT_NE(std::ranges::find(list->entries, where().entry, &EntrySummary::name), list->entries.end());
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(text.error().kind, ErrorKind::accessDenied) << "unreadable is not absent";
}

TEST_P(PcContract, SetsAFieldAndPutsTheBytesBack)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const std::string before = bookBytes();
    const PhonebookField field {where().phonebook, where().entry, "LcpExtensions"};
    const auto old = looked().phonebooks().field(field).value();

    const auto set = pc().phonebooks().setField(field, "0");

    ASSERT_TRUE(set);
    EXPECT_EQ(looked().phonebooks().field(field).value(), "0");
    ASSERT_TRUE(pc().phonebooks().setField(field, old));
    EXPECT_EQ(bookBytes(), before);
}

TEST_P(PcContract, SaysNotFoundForAFieldOfNoEntry)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const auto field = looked().phonebooks().field({where().phonebook, "No such entry", "LcpExtensions"});

    ASSERT_FALSE(field);
    EXPECT_EQ(field.error().kind, ErrorKind::notFound);
    EXPECT_EQ(looked().phonebooks().entryText(where().phonebook, "No such entry").value(), std::nullopt);
}

TEST_P(PcContract, KeepsAStoredKeyThroughARename)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const std::string before = bookBytes();
    ASSERT_TRUE(pc().phonebooks().storeKey(where().phonebook, where().entry, Secret(std::string("a key"))));

    const auto renamed = pc().phonebooks().rename({where().phonebook, where().entry, "Contract backup"});

    ASSERT_TRUE(renamed);
    EXPECT_EQ(looked().phonebooks().hasStoredKey(where().phonebook, "Contract backup").value(), Switch::on);
    ASSERT_TRUE(pc().phonebooks().rename({where().phonebook, "Contract backup", where().entry}));
    EXPECT_EQ(bookBytes(), before);
    ASSERT_TRUE(pc().phonebooks().clearKey(where().phonebook, where().entry));
    EXPECT_EQ(looked().phonebooks().hasStoredKey(where().phonebook, where().entry).value(), Switch::off);
}

TEST_P(PcContract, CreatesAnEntryWithoutSecretsAndTakesItBackToTheByte)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const std::string before = bookBytes();
    ASSERT_TRUE(pc().phonebooks().storeKey(where().phonebook, where().entry, Secret(std::string("a key"))));

    const auto created = pc().phonebooks().create({where().phonebook, where().entry, "Contract entry"});

    ASSERT_TRUE(created);
    EXPECT_EQ(looked().phonebooks().hasStoredKey(where().phonebook, "Contract entry").value(), Switch::off);
    EXPECT_EQ(looked().phonebooks().field({where().phonebook, "Contract entry", "VpnStrategy"}).value(), "3");
    ASSERT_TRUE(pc().phonebooks().remove(where().phonebook, "Contract entry"));
    EXPECT_EQ(bookBytes(), before);
    EXPECT_EQ(looked().phonebooks().hasStoredKey(where().phonebook, where().entry).value(), Switch::on);
}

TEST_P(PcContract, RefusesANameThatIsTaken)
{
    if (!where().hasPhonebooks)
        GTEST_SKIP() << "no phonebooks here";
    const std::string before = bookBytes();

    const auto created = pc().phonebooks().create({where().phonebook, where().entry, where().entry});

    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::conflict);
    EXPECT_EQ(bookBytes(), before);
}

TEST_P(PcContract, InstallsAServiceWithItsMannersAndRemovesItWithoutATrace)
{
    ServiceConfig config;
    config.binaryPath = R"(%SystemRoot%\system32\svchost.exe -k netsvcs)";
    config.account = "LocalSystem";
    config.displayName = "Contract";
    config.start = {StartType::Kind::manual, false};
    config.description = "what it does";
    config.sidType = 1;
    config.privileges = {"SeAuditPrivilege"};
    config.failuresForgottenAfter = 60;
    config.onFailure = {{1, 1000}, {0, 0}};
    config.triggers = {{4, 1, "079e56b72184e04ead1086915afdad09", {"500", "UDP", "x", "Contract"}}};

    const auto installed = pc().services().install("L2tpContract", config);

    ASSERT_TRUE(installed);
    EXPECT_EQ(looked().services().config("L2tpContract").value(), config);
    EXPECT_TRUE(looked().services().status("L2tpContract").value().value().hasTrigger);
    EXPECT_EQ(pc().services().install("L2tpContract", config).error().kind, ErrorKind::conflict);
    ASSERT_TRUE(pc().services().remove("L2tpContract"));
    EXPECT_EQ(looked().services().config("L2tpContract").value(), std::nullopt);
}

} // namespace repair::contract
