// Puts the ports together.
#include "core/files/files_pc.h"

#include "core/files/devices.h"
#include "core/files/dialler.h"
#include "core/files/firewall.h"
#include "core/files/phonebooks.h"
#include "core/files/read_only_ports.h"
#include "core/files/registry.h"
#include "core/files/service_control.h"

namespace repair {
namespace {

class FilesPc final : public Pc {
public:
    explicit FilesPc(OpenedFiles files) : m_files(std::move(files)) { }

    [[nodiscard]] const ServiceControl& services() const override { return m_services; }
    [[nodiscard]] ServiceControl& services() override { return m_services; }
    [[nodiscard]] const Registry& registry() const override { return m_registry; }
    [[nodiscard]] Registry& registry() override { return m_registry; }
    [[nodiscard]] const Phonebooks& phonebooks() const override { return m_phonebooks; }
    [[nodiscard]] Phonebooks& phonebooks() override { return m_phonebooks; }
    [[nodiscard]] const Dialler& dialler() const override { return m_dialler; }
    [[nodiscard]] Dialler& dialler() override { return m_dialler; }
    [[nodiscard]] const Devices& devices() const override { return m_devices; }
    [[nodiscard]] Devices& devices() override { return m_devices; }
    [[nodiscard]] const Firewall& firewall() const override { return m_firewall; }
    [[nodiscard]] Firewall& firewall() override { return m_firewall; }
    [[nodiscard]] const EventLog& events() const override { return m_events; }
    [[nodiscard]] const Updates& updates() const override { return m_updates; }
    [[nodiscard]] const SystemInfo& system() const override { return m_system; }
    [[nodiscard]] const Policies& policies() const override { return m_policies; }
    [[nodiscard]] const Network& network() const override { return m_network; }
    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    [[nodiscard]] bool isReadOnly() const override { return true; }
    [[nodiscard]] bool isSlow() const override { return false; }

private:
    OpenedFiles m_files;
    FilesServiceControl m_services {m_files};
    FilesRegistry m_registry {m_files};
    FilesPhonebooks m_phonebooks {m_files};
    FilesDialler m_dialler {m_files};
    FilesDevices m_devices {m_files};
    FilesFirewall m_firewall {m_files};
    FilesEventLog m_events {m_files};
    FilesUpdates m_updates {m_files};
    FilesSystemInfo m_system {m_files};
    FilesPolicies m_policies {m_files};
    FilesNetwork m_network {m_files};
    FilesClock m_clock;
};

} // namespace

Result<std::unique_ptr<Pc>> openFiles(const std::vector<std::string>& paths)
{
    return openEach(paths).map(
        [](OpenedFiles files) -> std::unique_ptr<Pc> { return std::make_unique<FilesPc>(std::move(files)); });
}

} // namespace repair
