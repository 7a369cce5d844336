// Access denied on each single call about a service: it is told as that, and nothing is changed.
#include "core/windows/service_control.h"
#include "tests/wine/installed_service.h"
#include "tests/wine/scm_seam.h"

#include <gtest/gtest.h>

#include <functional>

namespace repair::wine {
namespace {

class DeniedService : public testing::Test {
protected:
    ~DeniedService() override { denyAccess(0); }

    /// What the call answers while handles with that right are refused.
    [[nodiscard]] Error whileDenied(DWORD right, const std::function<Status()>& call)
    {
        denyAccess(right);
        const Status done = call();
        denyAccess(0);
        return done ? Error {ErrorKind::failed, 0, "was not denied", {}} : done.error();
    }

    const InstalledService service {"L2tpDenied", "normal"};
    WindowsServiceControl services;
};

/// The answer of a call that reads, without what it read.
template <class T>
Status statusOnly(const Result<T>& result)
{
    return result ? Status() : Status(fail(result.error()));
}

TEST_F(DeniedService, IsToldForEachCallThatReads)
{
    ASSERT_TRUE(seamIsInPlace());
    const std::string& name = service.name();

    for (const auto& [right, call] : std::vector<std::pair<DWORD, std::function<Status()>>> {
             {SERVICE_QUERY_CONFIG, [&] { return statusOnly(services.config(name)); }},
             {SERVICE_QUERY_CONFIG, [&] { return statusOnly(services.startType(name)); }},
             {SERVICE_QUERY_STATUS, [&] { return statusOnly(services.status(name)); }}}) {
        const Error error = whileDenied(right, call);
        EXPECT_EQ(error.kind, ErrorKind::accessDenied) << error.operation;
        EXPECT_EQ(error.osCode, 5u);
        EXPECT_EQ(error.subject, name);
    }
}

/// As Windows keeps them for BFE.
TEST_F(DeniedService, TellsTheRestWhereOnlyTheDependentsAreHidden)
{
    ASSERT_TRUE(services.start(service.name()));
    denyAccess(SERVICE_ENUMERATE_DEPENDENTS);

    const auto status = services.status(service.name());

    ASSERT_TRUE(status) << status.error().operation;
    EXPECT_EQ(status->value().state, ServiceStatus::State::running);
    EXPECT_TRUE(status->value().runningDependents.empty());
}

/// Again as BFE.
TEST_F(DeniedService, IsToldApartWhereAnAdministratorIsRefusedToo)
{
    denyAccess(SERVICE_CHANGE_CONFIG, DeniedTo::everybody);

    const Status changed = services.setStartType(service.name(), {StartType::Kind::disabled});

    ASSERT_FALSE(changed);
    EXPECT_EQ(
        changed.error(), (Error {ErrorKind::accessDenied, 5, "change protected service", service.name()}));
}

TEST_F(DeniedService, IsToldForEachCallThatChangesAndStaysAsItIs)
{
    const std::string& name = service.name();
    const ServiceConfig before = services.config(name).value().value();
    ASSERT_TRUE(services.start(name));

    for (const auto& [right, call] :
        std::vector<std::pair<DWORD, std::function<Status()>>> {
            {SERVICE_CHANGE_CONFIG, [&] { return services.setStartType(name, {StartType::Kind::disabled}); }},
            {SERVICE_START, [&] { return services.start(name); }},
            {SERVICE_STOP, [&] { return services.stop(name); }},
            {DELETE, [&] { return services.remove(name); }},
            {SERVICE_CHANGE_CONFIG, [&] { return services.install("L2tpNew", before); }}}) {
        const Error error = whileDenied(right, call);
        EXPECT_EQ(error.kind, ErrorKind::accessDenied) << error.operation;
        EXPECT_EQ(error.osCode, 5u) << error.operation;
    }

    EXPECT_EQ(whileDenied(SERVICE_CHANGE_CONFIG,
                  [&] { return services.setStartType(name, {StartType::Kind::disabled}); })
                  .operation,
        "open service")
        << "no administrator could have said more";
    EXPECT_EQ(services.config(name).value().value(), before);
    EXPECT_EQ(stateOf(name), static_cast<unsigned long>(SERVICE_RUNNING)) << "not even stopped";
    EXPECT_EQ(stateOf("L2tpNew"), 0u);
}

} // namespace
} // namespace repair::wine
