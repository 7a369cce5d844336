// Messages come back as they were; what a client may not say is not understood.
#include "core/elevation/message.h"

#include <gtest/gtest.h>

namespace repair {
namespace {

MachineApply sensible()
{
    MachineApply asked;
    asked.steps = {"bfe-running", "own-firewall-rules"};
    asked.target = {"all-users", "Büro", "vpn.example.com"};
    asked.digest = std::string(64, 'a');
    asked.runsBefore = 12;
    asked.lastRun = LastRun {1768902600, true};
    asked.answer = AnswerSeen {"2001:db8::1", NatAnswer {true, false, 2, 4500}};
    return asked;
}

ErrorKind kindOf(const Result<Request>& request)
{
    return request ? ErrorKind::failed : request.error().kind;
}

TEST(Message, RequestsComeBackAsTheyWere)
{
    for (const Request& request : {Request {Hello {}}, Request {AskStatus {}}, Request {Cancel {}},
             Request {AskScan {{"user", "Office", "1.2.3.4"}}}, Request {sensible()},
             Request {MachineUndo {"00003-20260301-090000", {1, 2}, {2}, 7}}})
        EXPECT_EQ(decodeRequest(encodeRequest(request)), request) << encodeRequest(request);
}

TEST(Message, RepliesComeBackAsTheyWere)
{
    const StepOutcome outcome {"bfe-running", Outcome::conflict,
        Error {ErrorKind::conflict, 5, "compare before change", "x"}, Setting {ServiceStart {"BFE"}},
        Value {StartType {}}};
    for (const Reply& reply :
        {Reply {Welcome {helperProtocol, {outcome}}}, Reply {HelperStatus {true}},
            Reply {Scanned {"{\"version\":1}"}}, Reply {Progressed {Activity::changing, 1, 3, "bfe-running"}},
            Reply {Finished {"00003-20260301-090000", {outcome}, Error {ErrorKind::io, 1, "a", "b"}}},
            Reply {Refused {{ErrorKind::conflict, 0, "compare plan", {}}}}})
        EXPECT_EQ(decodeReply(encodeReply(reply)), reply) << encodeReply(reply);
}

TEST(Message, EveryActivityArrivesAsItself)
{
    for (int number = 0; number <= static_cast<int>(Activity::dialling); ++number) {
        const Reply reply {Progressed {static_cast<Activity>(number), 1, 3, {}}};
        EXPECT_EQ(decodeReply(encodeReply(reply)), reply) << encodeReply(reply);
    }
    EXPECT_NE(encodeReply(Progressed {Activity::dialling, 0, 0, {}}).find("dialling"), std::string::npos);
}

TEST(Message, UnknownVerbsAreCorrupt)
{
    for (const char* text : {R"({"kind":"shell"})", R"({"verb":"apply"})", "[]", "7", "", "{",
             R"({"kind":3})", R"({"kind":"undo","only":[-1]})", R"({"kind":"undo","only":[4294967296]})"})
        EXPECT_EQ(kindOf(decodeRequest(text)), ErrorKind::corrupt) << text;
}

TEST(Message, RunsAreNumbersAndNeverPaths)
{
    for (const char* run :
        {"", "..", "../x", "C:\\x", "00001 ", "00003-20260301-090000-00003-20260301-090000"})
        EXPECT_EQ(kindOf(decodeRequest(encodeRequest(MachineUndo {run, {}, {}, 0}))), ErrorKind::invalidInput)
            << run;
}

TEST(Message, StepsAreIdsAndFew)
{
    MachineApply asked = sensible();
    asked.steps = {"HKLM\\SYSTEM"};
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
    asked.steps.assign(65, "bfe-running");
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
    asked.steps.clear();
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
}

TEST(Message, AnswersAreAddressesInFigures)
{
    MachineApply asked = sensible();
    asked.answer->address = "LocalSubnet";
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
}

TEST(Message, DigestsAreDigests)
{
    MachineApply asked = sensible();
    asked.digest.back() = 'G';
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
}

TEST(Message, NamesEndSomewhere)
{
    MachineApply asked = sensible();
    asked.target.entry.assign(513, 'x');
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
}

TEST(Message, RunIdsCannotBePushedToWhereTheyStopSorting)
{
    MachineApply asked = sensible();
    asked.runsBefore = 90'001;
    EXPECT_EQ(kindOf(decodeRequest(encodeRequest(asked))), ErrorKind::invalidInput);
}

} // namespace
} // namespace repair
