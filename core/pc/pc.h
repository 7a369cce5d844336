// The ports of one computer: this one, a simulated one, or one opened from files.
#pragma once

#include "core/pc/clock.h"
#include "core/pc/devices.h"
#include "core/pc/dialler.h"
#include "core/pc/event_log.h"
#include "core/pc/firewall.h"
#include "core/pc/network.h"
#include "core/pc/phonebooks.h"
#include "core/pc/policies.h"
#include "core/pc/registry.h"
#include "core/pc/service_control.h"
#include "core/pc/system_info.h"
#include "core/pc/updates.h"

namespace repair {

/// Scanning code receives a const Pc&, so the compiler forbids it to write. Reading through a const Pc& is
/// thread-safe; writing is not, and must not run beside reading.
class Pc {
public:
    virtual ~Pc() = default;

    [[nodiscard]] virtual const ServiceControl& services() const = 0;
    [[nodiscard]] virtual ServiceControl& services() = 0;
    [[nodiscard]] virtual const Registry& registry() const = 0;
    [[nodiscard]] virtual Registry& registry() = 0;
    [[nodiscard]] virtual const Phonebooks& phonebooks() const = 0;
    [[nodiscard]] virtual Phonebooks& phonebooks() = 0;
    [[nodiscard]] virtual const Dialler& dialler() const = 0;
    [[nodiscard]] virtual Dialler& dialler() = 0;
    [[nodiscard]] virtual const Devices& devices() const = 0;
    [[nodiscard]] virtual Devices& devices() = 0;
    [[nodiscard]] virtual const Firewall& firewall() const = 0;
    [[nodiscard]] virtual Firewall& firewall() = 0;

    [[nodiscard]] virtual const EventLog& events() const = 0;
    [[nodiscard]] virtual const Updates& updates() const = 0;
    [[nodiscard]] virtual const SystemInfo& system() const = 0;
    [[nodiscard]] virtual const Policies& policies() const = 0;
    [[nodiscard]] virtual const Network& network() const = 0;
    [[nodiscard]] virtual const Clock& clock() const = 0;

    /// Whether this PC can be changed at all; one opened from files cannot.
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// Whether its ports may take long, so that the photographer should ask them side by side.
    [[nodiscard]] virtual bool isSlow() const = 0;
};

} // namespace repair
