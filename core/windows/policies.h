// Who beside the people at this PC decides about its settings.
#pragma once

#include "core/pc/firewall.h"
#include "core/pc/phonebooks.h"
#include "core/pc/policies.h"
#include "core/windows/group_policy.h"

namespace repair {

/// An entry is owned by its own marks, the firewall by its policy keys or by what it says of local changes,
/// registry values and services by the files of Group Policy. Needs no rights.
class WindowsPolicies final : public Policies {
public:
    /// Both must outlive this.
    WindowsPolicies(const Phonebooks& phonebooks, const Firewall& firewall, GroupPolicy policy = {});

    [[nodiscard]] Result<std::optional<SettingOwner>> ownerOf(const Setting& setting) const override;

private:
    const Phonebooks& m_phonebooks;
    const Firewall& m_firewall;
    GroupPolicy m_policy;
};

} // namespace repair
