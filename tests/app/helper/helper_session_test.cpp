// What the helper answers to a client that keeps to the protocol.
#include "core/json/snapshot_json.h"
#include "tests/app/helper/served.h"

namespace repair::helper_tests {
namespace {

TEST(HelperSession, AppliesThePlanWithTheApprovedDigest)
{
    Workbench bench("ikeext-deleted");
    Served served(bench);
    served.greet();

    served.say(bench.requestFor(everything));

    const auto reply = served.hearEnd();
    const auto* finished = std::get_if<Finished>(&*reply);
    ASSERT_NE(finished, nullptr);
    EXPECT_EQ(finished->steps.front().outcome, Outcome::applied);
    EXPECT_EQ(bench.machine().runs(), std::vector<std::string> {finished->runId});
}

TEST(HelperSession, RefusesAnotherDigest)
{
    Workbench bench("bfe-disabled");
    Served served(bench);
    served.greet();
    MachineApply asked = bench.requestFor(everything);
    asked.digest = std::string(64, '0');

    served.say(asked);

    const auto reply = served.hearEnd();
    ASSERT_TRUE(std::holds_alternative<Refused>(*reply));
    EXPECT_EQ(std::get<Refused>(*reply).error.operation, "compare plan");
    EXPECT_TRUE(bench.machine().runs()->empty());
}

TEST(HelperSession, LooksOnceMoreBeforeItSaysThatThePcHasChanged)
{
    for (std::uint64_t read = 0; read < 12; ++read) {
        Workbench bench("bfe-disabled",
            PortFault {PortFault::Call::read, read, PortFault::Effect::fail, PortFault::Moment::before});
        Served served(bench);
        served.greet();

        served.say(bench.requestFor(everything));

        EXPECT_TRUE(std::holds_alternative<Finished>(*served.hearEnd())) << "read " << read;
    }
}

TEST(HelperSession, RefusesMoreStepsThanWereApproved)
{
    Workbench bench("bfe-disabled");
    Served served(bench);
    served.greet();
    MachineApply asked = bench.requestFor(everything);
    asked.steps.push_back("own-firewall-rules");

    served.say(asked);

    EXPECT_TRUE(std::holds_alternative<Refused>(*served.hearEnd()));
    EXPECT_TRUE(bench.machine().runs()->empty());
}

TEST(HelperSession, RefusesAStepThatDoesNotExist)
{
    Workbench bench("bfe-disabled");
    Served served(bench);
    served.greet();
    MachineApply asked = bench.requestFor(everything);
    asked.steps = {"format-the-disk"};

    served.say(asked);

    const auto reply = served.hearEnd();
    ASSERT_TRUE(std::holds_alternative<Refused>(*reply));
    EXPECT_EQ(std::get<Refused>(*reply).error.operation, "find step");
}

TEST(HelperSession, KeepsItsHandsOffTheUsersSteps)
{
    Workbench bench("lcp-off");
    const std::string before = *bench.pc().machine().phonebooks.at("user").text;
    Served served(bench);
    served.greet();
    const Plan plan = bench.planFor(everything);
    MachineApply asked;
    asked.steps = {"lcp-extensions-on"};
    asked.target = plan.target;
    asked.digest = plan.digest;

    served.say(asked);

    EXPECT_TRUE(std::holds_alternative<Refused>(*served.hearEnd()));
    EXPECT_EQ(*bench.pc().machine().phonebooks.at("user").text, before);
}

TEST(HelperSession, TakesTheKeyOfAnAllUsersEntry)
{
    Workbench bench("all-users-entry");
    Served served(bench);
    served.greet();
    const Secret key {std::string("correct horse battery")};

    served.say(bench.requestFor(everything), &key);

    const auto reply = served.hearEnd();
    ASSERT_TRUE(std::holds_alternative<Finished>(*reply));
    EXPECT_EQ(std::get<Finished>(*reply).steps.front().outcome, Outcome::applied);
    const auto run = bench.machine().read(std::get<Finished>(*reply).runId);
    EXPECT_EQ(run->find("horse"), std::string::npos) << "a key stands in the journal";
}

TEST(HelperSession, ScansWithoutTheUsersPhonebook)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.say(AskScan {bench.planFor(everything).target});

    const auto reply = served.hear();
    ASSERT_TRUE(std::holds_alternative<Scanned>(*reply));
    const auto snapshot = snapshotFromJson(*parseJson(std::get<Scanned>(*reply).snapshot));
    ASSERT_TRUE(snapshot.has_value());
    EXPECT_NE(snapshot->tryAt<StartType>(Setting {ServiceStart {"BFE"}}), nullptr);
    EXPECT_EQ(
        snapshot->at(Setting {PhonebookField {"user", "Office VPN", "VpnStrategy"}}), Value {Unreadable {5}});
    EXPECT_TRUE(snapshot->tryAt<EntryList>(Fact {PhonebookEntries {}})->entries.empty());
}

/// A client that hears nothing for long would take its helper for lost, and start another.
TEST(HelperSession, TellsWhatItPutsBackBeforeItGreets)
{
    Workbench bench("two-things",
        PortFault {PortFault::Call::write, 1, PortFault::Effect::crash, PortFault::Moment::before});
    ASSERT_TRUE(bench.repair().has_value());
    bench.restartPrograms();
    Served served(bench);

    served.say(Hello {});

    const auto first = served.hear();
    ASSERT_TRUE(std::holds_alternative<Progressed>(*first));
    EXPECT_EQ(std::get<Progressed>(*first).activity, Activity::puttingBack);
    const auto welcome = served.hearEnd();
    ASSERT_TRUE(std::holds_alternative<Welcome>(*welcome));
    EXPECT_FALSE(std::get<Welcome>(*welcome).recovered.empty());
}

TEST(HelperSession, SaysWhetherItIsWorking)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.say(AskStatus {});

    EXPECT_EQ(*served.hear(), Reply {HelperStatus {false}});
}

} // namespace
} // namespace repair::helper_tests
