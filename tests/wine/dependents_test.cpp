// What the adapter makes of services that stand on each other, by an SCM that minds it (see scm_seam.cpp).
#include "core/windows/service_control.h"

#include "core/windows/unique_handle.h"
#include "tests/wine/installed_service.h"
#include "tests/wine/scm_seam.h"

#include <gtest/gtest.h>
#include <memory>

namespace repair::wine {
namespace {

class Dependents : public testing::Test {
protected:
    InstalledService filter {"BFE", "normal"};
    InstalledService keys {"IKEEXT", "normal", "BFE"};
    InstalledService policy {"PolicyAgent", "normal", "IKEEXT"};
    WindowsServiceControl services;
};

TEST_F(Dependents, AreListedInTheOrderInWhichTheyMustStop)
{
    ASSERT_TRUE(services.start("PolicyAgent"));

    const auto status = services.status("BFE").value().value();

    EXPECT_TRUE(seamIsInPlace());
    EXPECT_EQ(status.runningDependents, (std::vector<std::string> {"PolicyAgent", "IKEEXT"}));
    EXPECT_EQ(services.status("IKEEXT").value().value().dependsOn, std::vector<std::string> {"BFE"});
}

TEST_F(Dependents, KeepTheServiceBelowThemRunning)
{
    ASSERT_TRUE(services.start("PolicyAgent"));

    const auto stopped = services.stop("BFE");

    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().osCode, 1051u);
    EXPECT_EQ(stopped.error().kind, ErrorKind::busy);
    EXPECT_EQ(stateOf("BFE"), static_cast<unsigned long>(SERVICE_RUNNING));
    for (const char* name : {"PolicyAgent", "IKEEXT", "BFE"})
        EXPECT_TRUE(services.stop(name)) << name;
}

TEST_F(Dependents, KeepTheServiceBelowThemInstalled)
{
    ASSERT_TRUE(services.start("IKEEXT"));

    const auto removed = services.remove("BFE");

    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().osCode, 1051u);
    EXPECT_TRUE(services.config("BFE").value().has_value());
}

TEST_F(Dependents, AreManyWithoutBeingCutOff)
{
    std::vector<std::unique_ptr<InstalledService>> crowd;
    for (int i = 0; i < 40; ++i)
        crowd.push_back(
            std::make_unique<InstalledService>("L2tpCrowd" + std::to_string(i), "normal", "PolicyAgent"));
    for (const auto& one : crowd)
        ASSERT_TRUE(services.start(one->name()));

    const auto status = services.status("PolicyAgent").value().value();

    EXPECT_EQ(status.runningDependents.size(), 40u);
}

TEST_F(Dependents, DoNotStartWhereWhatTheyNeedIsDisabled)
{
    ASSERT_TRUE(services.setStartType("BFE", {StartType::Kind::disabled}));

    const auto started = services.start("IKEEXT");

    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().osCode, 1068u);
}

TEST_F(Dependents, AreToldApartFromTriggers)
{
    addTrigger("IKEEXT");

    EXPECT_TRUE(services.status("IKEEXT").value().value().hasTrigger);
    EXPECT_FALSE(services.status("BFE").value().value().hasTrigger);
    ASSERT_TRUE(services.setStartType("IKEEXT", {StartType::Kind::automatic}));
    EXPECT_TRUE(services.status("IKEEXT").value().value().hasTrigger);
}

} // namespace
} // namespace repair::wine
