// What the helper answers, and what makes it hang up: a client is anybody who reached the pipe.
#include "app/helper/helper_session.h"
#include "core/elevation/helper_connection.h"
#include "core/elevation/memory_channel.h"
#include "core/json/snapshot_json.h"
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

#include <future>
#include <random>

namespace repair::helper_tests {
namespace {

using namespace std::chrono_literals;

constexpr ClientPatience hurried {200ms, 200ms, 200ms, 200ms};
constexpr FramePatience reading {5000ms, 5000ms};

/// A helper with a client that can say anything.
class Served {
public:
    explicit Served(Workbench& bench, const ClientPatience& patience = {}, std::size_t capacity = 64 * 1024)
        : m_machine(bench.elevatedPc(), bench.machine(), silence())
    {
        auto [ours, theirs] = memoryChannel(capacity);
        client = std::move(ours);
        m_end = std::async(std::launch::async, [this, patience, channel = std::move(theirs)] {
            return HelperSession(*channel, m_machine, silence(), patience).serve();
        });
    }

    ~Served() { client.reset(); } // or the helper would wait for it, and the test for the helper
    Served(const Served&) = delete;
    Served& operator=(const Served&) = delete;

    void say(const Request& request, const Secret* secret = nullptr)
    {
        ASSERT_TRUE(sendFrame(*client, {encodeRequest(request), secret}, {1 << 20, 1 << 20}, 5000ms));
    }
    void sayBytes(std::string_view bytes) { ASSERT_TRUE(client->send(bytes, 5000ms)); }

    Result<Reply> hear()
    {
        auto frame = receiveFrame(*client, replyLimits, reading);
        return frame ? decodeReply(frame->text) : fail(frame.error());
    }
    /// The answer after whatever progress came before it.
    Result<Reply> hearEnd()
    {
        for (;;) {
            auto reply = hear();
            if (!reply || !std::holds_alternative<Progressed>(*reply))
                return reply;
        }
    }
    void greet()
    {
        say(Hello {});
        ASSERT_TRUE(std::holds_alternative<Welcome>(*hear()));
    }
    SessionEnd end() { return m_end.get(); }

    std::unique_ptr<ByteChannel> client;

private:
    MachineSession m_machine;
    std::future<SessionEnd> m_end;
};

const Choice everything {true, {}, {}};

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

TEST(HelperSession, SaysWhetherItIsWorking)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.say(AskStatus {});

    EXPECT_EQ(*served.hear(), Reply {HelperStatus {false}});
}

TEST(HelperSession, EndsWithItsClient)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.client.reset();

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
}

TEST(HelperSession, FinishesTheStepInHandWhenTheClientDies)
{
    Workbench bench("two-things");
    Served served(bench, {}, 300); // the pipe is full after a message or two
    served.greet();
    served.say(bench.requestFor(everything));
    ASSERT_TRUE(served.hear().has_value());

    served.client.reset();

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
    const auto history = readHistory(bench.machine(), bench.pc().machine().identity);
    for (const PastRun& run : history->runs)
        EXPECT_FALSE(run.interrupted) << "the journal has no end";
}

TEST(HelperSession, GivesUpAClientThatDoesNotListen)
{
    Workbench bench("two-things");
    Served served(bench, {5000ms, 5000ms, 200ms, 200ms}, 64); // its welcome fits, its progress does not
    served.say(Hello {});
    ASSERT_TRUE(served.hear().has_value());

    served.say(bench.requestFor(everything));

    EXPECT_EQ(served.end(), SessionEnd::clientGone);
}

TEST(HelperSession, GivesUpAClientThatNeverSpeaks)
{
    Workbench bench("two-things");
    Served served(bench, hurried);

    EXPECT_EQ(served.end(), SessionEnd::silence);
}

TEST(HelperSession, GivesUpAClientThatHasNothingMoreToAsk)
{
    Workbench bench("two-things");
    Served served(bench, {5000ms, 100ms, 5000ms, 5000ms});
    served.greet();

    EXPECT_EQ(served.end(), SessionEnd::silence);
}

TEST(HelperSession, HangsUpOnAFrameThatIsCutShort)
{
    Workbench bench("two-things");
    Served served(bench, hurried);

    served.sayBytes(std::string("\x20\0\0\0\0\0\0\0{\"kind\":", 16));

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(HelperSession, HangsUpOnAFrameThatIsTooLong)
{
    Workbench bench("two-things");
    Served served(bench);

    served.sayBytes(std::string("\xff\xff\xff\xff\0\0\0\0", 8));

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(HelperSession, HangsUpOnASecretThatIsTooLong)
{
    Workbench bench("two-things");
    Served served(bench);
    const Secret key {std::string(requestLimits.secret + 1, 'k')};

    served.say(Hello {}, &key);

    EXPECT_EQ(served.end(), SessionEnd::brokenFrame);
}

TEST(HelperSession, HangsUpOnASecretWhereNoneBelongs)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();
    const Secret key {std::string("k")};

    served.say(AskStatus {}, &key);

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(HelperSession, HangsUpOnAVerbThatItDoesNotKnow)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.sayBytes(std::string("\x11\0\0\0\0\0\0\0", 8) + R"({"kind": "shell"})");

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(HelperSession, HangsUpOnAnotherProtocol)
{
    Workbench bench("two-things");
    Served served(bench);

    served.say(Hello {helperProtocol + 1});

    EXPECT_EQ(served.end(), SessionEnd::outOfTurn);
}

TEST(HelperSession, HangsUpOnWorkBeforeTheGreeting)
{
    Workbench bench("two-things");
    Served served(bench);

    served.say(bench.requestFor(everything));

    EXPECT_EQ(served.end(), SessionEnd::outOfTurn);
    EXPECT_TRUE(bench.machine().runs()->empty());
}

TEST(HelperSession, HangsUpOnARunThatNamesAPath)
{
    Workbench bench("two-things");
    Served served(bench);
    served.greet();

    served.say(MachineUndo {R"(..\..\Users\alex\runs)", {}, {}, 0});

    EXPECT_EQ(served.end(), SessionEnd::badRequest);
}

TEST(HelperSession, SurvivesWhateverIsSent)
{
    std::mt19937 random(789); // the same inputs in every run
    Workbench bench("two-things");
    const Machine before = bench.pc().machine();
    MachineApply asked = bench.requestFor(everything);
    asked.digest = std::string(64, '0'); // or a round that leaves the request as it was would be obeyed
    const std::string valid = encodeRequest(asked);
    for (int round = 0; round < 300; ++round) {
        Served served(bench, {50ms, 50ms, 50ms, 50ms});
        if (round % 2)
            served.greet();
        std::string text = valid;
        for (int edits = static_cast<int>(random() % 8); edits >= 0; --edits)
            text[random() % text.size()] = static_cast<char>(random());
        if (round % 3 == 0)
            text.resize(random() % text.size() + 1);
        std::string frame(8, '\0');
        for (std::size_t i = 0; i < 4; ++i)
            frame[i] = static_cast<char>((text.size() >> (8 * i)) & 0xff);
        if (round % 5 == 0)
            frame[random() % 8] = static_cast<char>(random());
        (void)served.client->send(frame + text, 1000ms);
        served.client.reset();
        (void)served.end();
    }

    EXPECT_EQ(bench.pc().machine().services, before.services);
    EXPECT_EQ(bench.pc().machine().registry, before.registry);
}

} // namespace
} // namespace repair::helper_tests
