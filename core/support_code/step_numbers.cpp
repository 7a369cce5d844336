// Append only. A step that goes away keeps its number: codes with it are on paper.
#include "core/support_code/step_numbers.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

constexpr std::array<std::string_view, 26> ids {
    "bfe-running",
    "sstpsvc-enabled",
    "rasman-enabled",
    "ikeext-enabled",
    "policyagent-enabled",
    "ipsec-services-restarted",
    "no-port-conflict",
    "nat-traversal-allowed",
    "nat-value-in-place",
    "ipsec-allowed",
    "type-is-l2tp",
    "preshared-key-chosen",
    "preshared-key-stored",
    "encryption-as-needed",
    "sign-in-methods-allowed",
    "lcp-extensions-on",
    "ipv4-included",
    "no-blocking-rule",
    "own-firewall-rules",
    "firewall-off-test",
    "profile-recreated",
    "build-not-known-bad",
    "no-restart-pending",
    "miniport-present",
    "miniport-enabled",
    "devices-rescanned",
};
static_assert(ids.size() <= stepSlots);

} // namespace

std::optional<std::size_t> stepNumberOf(std::string_view stepId)
{
    const auto found = std::find(ids.begin(), ids.end(), stepId);
    if (found == ids.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - ids.begin());
}

std::string_view stepIdAt(std::size_t number)
{
    return number < ids.size() ? ids[number] : std::string_view {};
}

} // namespace repair
