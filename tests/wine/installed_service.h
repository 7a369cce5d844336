// Installs the stand-in service for one test and takes it away again, process and all.
#pragma once

#include <string>

namespace repair::wine {

class InstalledService {
public:
    /// Under that name, with that behaviour of stand_in_service, manual, needing those services. Fails the
    /// test if it cannot be installed.
    InstalledService(std::string name, const std::string& behaviour, const std::string& needs = {});
    ~InstalledService();
    InstalledService(const InstalledService&) = delete;
    InstalledService& operator=(const InstalledService&) = delete;

    [[nodiscard]] const std::string& name() const { return m_name; }
    /// The registry key in which the SCM keeps it.
    [[nodiscard]] std::string key() const;

private:
    std::string m_name;
};

/// The state that Windows itself tells, without any code of ours; 0 if there is no such service.
[[nodiscard]] unsigned long stateOf(const std::string& service);
/// The start type, likewise; 99 if there is no such service.
[[nodiscard]] unsigned long startTypeOf(const std::string& service);
/// The folder of the test program and its stand-ins, with a backslash at its end.
[[nodiscard]] std::wstring testFolder();

} // namespace repair::wine
