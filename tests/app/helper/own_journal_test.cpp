// The user's own journals as an elevated program reads them: any other program of the user may have written
// them.
#include "app/text/error_text.h"
#include "core/journal/run_log.h"
#include "tests/app/helper/workbench.h"

#include <gtest/gtest.h>

namespace repair::helper_tests {
namespace {

constexpr const char* runId = "00007-20260301-090000";

/// A run that nobody made; without an end it is one to be put back.
struct Forged {
    bool isFinished = false;
    const char* id = runId;
};

void forge(Workbench& bench, MemoryStore& store, const Operation& operation, const Forged& run)
{
    RunBegin begin;
    begin.runId = run.id;
    begin.pcId = bench.pc().machine().identity;
    begin.target = {"user", "Office VPN", "vpn.example.com"};
    RunLog log(store, begin);
    ASSERT_TRUE(log.intend("bfe-running", operation, {}).has_value());
    if (run.isFinished) {
        ASSERT_TRUE(log.end(0, {}).has_value());
    }
}

StartType startOf(Workbench& bench, const char* service)
{
    return bench.pc().machine().services.at(service).config.start;
}

/// The elevated program, with both stores and nobody to ask.
class OwnJournal : public testing::Test {
protected:
    void forgeOwn(const Operation& operation, bool isFinished = false)
    {
        forge(bench, bench.own(), operation, {isFinished});
    }
    /// Undoing it would disable BFE.
    [[nodiscard]] Operation disablesBfe()
    {
        return Change {
            ServiceStart {"BFE"}, StartType {StartType::Kind::disabled, false}, startOf(bench, "BFE")};
    }
    [[nodiscard]] Error whyNotRecovered()
    {
        const auto recovered = elevated.recover();
        EXPECT_FALSE(recovered.has_value());
        return recovered ? Error {} : recovered.error();
    }
    [[nodiscard]] std::string lineNow(const PhonebookField& line)
    {
        return std::as_const(bench.pc()).phonebooks().field(line)->value();
    }
    [[nodiscard]] std::string book() { return *bench.pc().machine().phonebooks.at("user").text; }

    Workbench bench {"nothing-wrong", {}, [](Machine& machine) { machine.elevated = true; }};
    Session elevated {bench.pc(), bench.own(), silence(), {&bench.machine(), nullptr}};
};

TEST_F(OwnJournal, RecoversNothingThatBelongsToThePc)
{
    forgeOwn(disablesBfe());
    const std::string journal = *bench.own().read(runId);
    const Machine before = bench.pc().machine();

    const auto recovered = elevated.recover();

    ASSERT_FALSE(recovered.has_value());
    EXPECT_EQ(recovered.error().kind, ErrorKind::accessDenied);
    EXPECT_EQ(recovered.error().operation, "check the allow-list");
    EXPECT_EQ(bench.pc().machine(), before);
    EXPECT_EQ(bench.own().runs(), std::vector<std::string> {runId});
    EXPECT_EQ(*bench.own().read(runId), journal);
    EXPECT_TRUE(bench.machine().runs()->empty());
}

TEST_F(OwnJournal, SaysSoInWords)
{
    forgeOwn(disablesBfe());

    const ErrorText text = errorText(whyNotRecovered());

    EXPECT_NE(text.sentence.find("The record asks for a change"), std::string::npos) << text.sentence;
    EXPECT_NE(text.advice.find("Nothing was changed"), std::string::npos) << text.advice;
}

TEST_F(OwnJournal, StartsNoService)
{
    forgeOwn(Action {StopService {"IKEEXT"}});

    EXPECT_EQ(whyNotRecovered().operation, "check the allow-list");
}

TEST_F(OwnJournal, KeepsNobodyFromPuttingBackWhatThePcsJournalsTell)
{
    const StartType disabled {StartType::Kind::disabled, false};
    forge(bench, bench.machine(), Change {ServiceStart {"IKEEXT"}, disabled, startOf(bench, "IKEEXT")},
        {false, "00006-20260301-080000"});
    forgeOwn(disablesBfe());

    const auto recovered = elevated.recover();

    EXPECT_FALSE(recovered.has_value());
    EXPECT_EQ(startOf(bench, "IKEEXT"), disabled);
    EXPECT_NE(startOf(bench, "BFE"), disabled);
}

TEST_F(OwnJournal, StillPutsBackWhatIsTheUsers)
{
    const PhonebookField line {"user", "Office VPN", "LcpExtensions"};
    const std::string repaired = book();
    forgeOwn(Change {line, std::string("0"), lineNow(line)});

    const auto recovered = elevated.recover();

    ASSERT_TRUE(recovered.has_value()) << recovered.error().operation;
    EXPECT_TRUE(recovered->has_value());
    EXPECT_EQ(lineNow(line), "0");
    EXPECT_NE(book(), repaired);
}

TEST_F(OwnJournal, UndoesNothingThatBelongsToThePc)
{
    forgeOwn(disablesBfe(), true);
    const Machine before = bench.pc().machine();

    EXPECT_EQ(elevated.undo({runId, {}, {}}).error().kind, ErrorKind::notFound);
    EXPECT_EQ(elevated.undo({runId, {1}, {1}}).error().kind, ErrorKind::notFound);
    EXPECT_FALSE(elevated.undoInTurn({{runId, {}, {}}, {runId, {}, {}}}).has_value());
    EXPECT_EQ(bench.pc().machine(), before);
}

/// What a server answered, too, comes from a file of the user's.
TEST_F(OwnJournal, AsksForNoMoreThanAHelperWouldTake)
{
    MachineSession machine(bench.pc(), bench.machine(), silence());
    MachineApply asked;
    asked.steps = {"own-firewall-rules"};
    asked.digest = std::string(64, '0');
    asked.answer = AnswerSeen {"LocalSubnet", {}};

    EXPECT_EQ(machine.apply(asked, {}).error().kind, ErrorKind::invalidInput);
    EXPECT_EQ(machine.undo({"..", {}, {}, 0}, {}).error().kind, ErrorKind::invalidInput);
}

/// A run of a number that no person comes to, made by nobody.
class RunNumbers : public testing::TestWithParam<bool> {
protected:
    Workbench bench {"two-things", {}, [](Machine& machine) { machine.elevated = GetParam(); }};
};

TEST_P(RunNumbers, OfTheUsersDoNotUseUpThoseOfThePc)
{
    const PhonebookField line {"user", "Office VPN", "LcpExtensions"};
    forge(bench, bench.own(), Change {line, std::string("0"), std::string("0")},
        {true, "99990-20260301-090000"});
    Session elevated(bench.pc(), bench.own(), silence(), {&bench.machine(), nullptr});
    Session& session = GetParam() ? elevated : bench.session();
    const Checked before = session.check(*session.choose({}));

    const auto applied = session.apply(before, *session.plan(before, {true, {}, {}}), {});

    ASSERT_TRUE(applied.has_value()) << applied.error().operation << " " << applied.error().subject;
    ASSERT_EQ(bench.machine().runs()->size(), 1u);
    EXPECT_EQ(bench.machine().runs()->front().substr(0, 6), "90001-");
}

INSTANTIATE_TEST_SUITE_P(ElevatedOrNot, RunNumbers, testing::Bool());

} // namespace
} // namespace repair::helper_tests
