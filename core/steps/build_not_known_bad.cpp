// Says when an update of Windows itself broke the VPN, and which update mends it.
//
// Windows Update installs it, not this program; taking a security update away is never advised.

#include "core/steps/bad_builds.h"
#include "core/steps/catalog.h"
#include "core/steps/evidence.h"
#include "core/steps/judgement.h"

namespace repair {
namespace {

std::vector<Address> reads(const Target&)
{
    return {Fact{WindowsBuild{}}};
}

Diagnosis diagnose(const Snapshot& pc, const Target&)
{
    const Fact build = WindowsBuild{};
    if (const auto unknown = firstUnreadable(pc, {build}))
        return *unknown;
    const auto* version = pc.tryAt<WindowsVersion>(build);
    const BadBuild* bad = version ? findBadBuild(*version) : nullptr;
    if (!bad)
        return Healthy{};
    const std::string name = std::to_string(version->build) + "." + std::to_string(version->revision);
    if (bad->isCertain)
        return Broken{
            {.repair = {}, .evidence = {because("build-breaks-ipsec", name, bad->brokenBy, bad->mendedBy)}}};
    return Suspect{
        {.repair = {}, .evidence = {because("build-may-break-vpn", name, bad->brokenBy, bad->mendedBy)}}};
}

} // namespace

constinit const Step steps::buildNotKnownBad{"build-not-known-bad", Chapter::windowsUpdate, About::pc,
    {Stage::reachServer, Stage::agreeOnKeys, Stage::buildTunnel}, reads, diagnose};

} // namespace repair
