// Services as their registry keys describe them; whether one runs, no export tells.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/service_control.h"

namespace repair {

class FilesServiceControl final : public ServiceControl {
public:
    explicit FilesServiceControl(const OpenedFiles& files) : m_files(files) { }

    [[nodiscard]] Result<std::optional<ServiceConfig>> config(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<StartType>> startType(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<ServiceStatus>> status(const std::string& service) const override;
    [[nodiscard]] Result<std::optional<std::string>> changedBy(const std::string& service) const override;

    Status setStartType(const std::string& service, const StartType& start) override;
    Status start(const std::string& service) override;
    Status stop(const std::string& service) override;
    Status install(const std::string& service, const ServiceConfig& config) override;
    Status remove(const std::string& service) override;

private:
    [[nodiscard]] RegistryExport::Presence presence(const std::string& service) const;

    const OpenedFiles& m_files;
};

} // namespace repair
