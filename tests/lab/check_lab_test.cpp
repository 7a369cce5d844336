// A check over the lab's network: what the server answers decides what the NAT step proposes.
#include "app/session/network_probing.h"
#include "app/session/session.h"
#include "core/journal/memory_store.h"
#include "core/posix/posix_transport.h"
#include "core/simulated/scenario.h"
#include "core/simulated/simulated_pc.h"
#include "tests/lab/laboratory.h"

#include <gtest/gtest.h>
#include <spdlog/logger.h>

#include <filesystem>
#include <unistd.h>

namespace repair::lab {
namespace {

struct Place {
    const char* from;
    const char* server;
    const char* log;
    bool serverBehindNat;
};

void PrintTo(const Place& place, std::ostream* stream)
{
    *stream << place.from << " to " << place.server;
}

class CheckLab : public testing::TestWithParam<Place> {
protected:
    CheckLab()
        : m_answers("/run/answers-" + std::to_string(getpid()) + ".json"),
          m_probing([] { return std::make_unique<PosixTransport>(); }, std::make_unique<NoMemory>(),
              AnswerFile(m_answers, std::as_const(m_pc).clock())),
          m_session(m_pc, m_store, m_log)
    {
        m_session.askServersBy(&m_probing);
    }
    ~CheckLab() override { std::filesystem::remove(m_answers); }

    std::filesystem::path m_answers;
    SimulatedPc m_pc {loadScenario("office-vpn")->machine};
    MemoryStore m_store;
    spdlog::logger m_log {"lab"};
    NetworkProbing m_probing;
    Session m_session;
};

TEST_P(CheckLab, NatStepFollowsTheServersOwnAnswer)
{
    const Log log(GetParam().log);
    enter(GetParam().from);
    TargetChoice choice = m_session.choose({}).value();
    choice.target.server = GetParam().server;

    const Checked checked = m_session.check(choice, {}, {}, ServerQuestion::askNow);

    ASSERT_TRUE(checked.serverAnswer());
    EXPECT_EQ(GetParam().serverBehindNat, checked.find("nat-traversal-allowed")->isBroken());
    EXPECT_EQ(GetParam().serverBehindNat, log.text().find("local host is behind NAT") != std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Four, CheckLab,
    testing::Values(Place {"direct", "198.51.100.1", "server", false},
        Place {"hidden", "198.51.100.1", "server", false}, Place {"direct", "198.51.100.30", "inner", true},
        Place {"hidden", "198.51.100.30", "inner", true}));

} // namespace
} // namespace repair::lab
