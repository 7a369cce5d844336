// Reading asks the SCM for what everybody may see; each change asks for the one right that it needs.
#include "core/windows/service_control.h"

#include "core/windows/scm.h"
#include "core/windows/service_changes.h"
#include "core/windows/service_manners.h"
#include "core/windows/service_record.h"
#include "core/windows/utf16.h"
#include "core/windows/win_error.h"

#include <thread>
#include <utility>

namespace repair {
namespace {

template <class Datum>
using Read = Result<Datum> (*)(const ServiceHandle&, const std::string&);

template <class Datum>
Result<std::optional<Datum>> lookOnce(const std::string& service, DWORD access, Read<Datum> read)
{
    const auto opened = openService(service, access);
    if (!opened && opened.error().osCode == ERROR_SERVICE_DOES_NOT_EXIST)
        return std::nullopt;
    if (!opened)
        return fail(opened.error());
    return read(*opened, service).map([](Datum datum) { return std::optional(std::move(datum)); });
}

/// Absent if it is not installed.
template <class Datum>
Result<std::optional<Datum>> look(const std::string& service, DWORD access, Read<Datum> read)
{
    auto seen = lookOnce(service, access, read);
    if (!seen && isConversationLost(static_cast<DWORD>(seen.error().osCode)))
        seen = lookOnce(service, access, read);
    return seen;
}

/// But for the dependents.
Result<ServiceStatus> ownRuntimeOf(const ServiceHandle& service, const std::string& name)
{
    const auto status = statusOf(service, name);
    const auto triggered = status ? hasTrigger(service, name) : fail(status.error());
    auto needs = triggered ? dependenciesOf(name) : fail(triggered.error());
    if (!needs)
        return fail(needs.error());
    if (status->dwCurrentState < SERVICE_STOPPED || status->dwCurrentState > SERVICE_PAUSED)
        return winFail(ERROR_INVALID_DATA, "query service", name);
    return ServiceStatus {
        static_cast<ServiceStatus::State>(status->dwCurrentState), *triggered, std::move(*needs), {}};
}

Result<ServiceStatus> runtimeOf(const ServiceHandle& service, const std::string& name)
{
    auto status = ownRuntimeOf(service, name);
    auto dependents = status ? runningDependentsOf(service, name) : fail(status.error());
    if (!dependents)
        return fail(dependents.error());
    status->runningDependents = std::move(*dependents);
    return status;
}

Status outcomeOf(DWORD code, const char* operation, const std::string& service)
{
    if (code != ERROR_SUCCESS)
        return winFail(code, operation, service);
    return {};
}

DWORD changeKind(const ServiceHandle& service, StartType::Kind kind)
{
    const BOOL changed = ChangeServiceConfigW(service.get(), SERVICE_NO_CHANGE, static_cast<DWORD>(kind),
        SERVICE_NO_CHANGE, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
    return changed ? ERROR_SUCCESS : GetLastError();
}

DWORD changeDelay(const ServiceHandle& service, bool delayed)
{
    SERVICE_DELAYED_AUTO_START_INFO wanted {delayed ? TRUE : FALSE};
    const BOOL changed =
        ChangeServiceConfig2W(service.get(), SERVICE_CONFIG_DELAYED_AUTO_START_INFO, &wanted);
    return changed ? ERROR_SUCCESS : GetLastError();
}

/// The flag is written for automatic services only: Windows keeps it for the others, and undo finds it there.
DWORD changeStart(const ServiceHandle& service, const StartType& from, const StartType& to)
{
    if (const DWORD code = from.kind == to.kind ? ERROR_SUCCESS : changeKind(service, to.kind))
        return code;
    if (to.kind != StartType::Kind::automatic)
        return ERROR_SUCCESS;
    const DWORD code = changeDelay(service, to.delayed);
    if (code != ERROR_SUCCESS && from.kind != to.kind)
        changeKind(service, from.kind);
    return code;
}

bool isSettledToStart(DWORD state)
{
    return state != SERVICE_STOP_PENDING;
}

bool isSettledToStop(DWORD state)
{
    return state == SERVICE_STOPPED || state == SERVICE_RUNNING || state == SERVICE_PAUSED
        || state == SERVICE_STOP_PENDING;
}

bool hasEnded(DWORD state)
{
    return state == SERVICE_STOPPED;
}

bool hasComeUpOrEnded(DWORD state)
{
    return state == SERVICE_RUNNING || state == SERVICE_STOPPED;
}

Status exitOf(const SERVICE_STATUS_PROCESS& status, const std::string& service)
{
    if (status.dwWin32ExitCode == ERROR_SERVICE_SPECIFIC_ERROR)
        return winFail(ERROR_SERVICE_SPECIFIC_ERROR,
            "start service (its own code: " + std::to_string(status.dwServiceSpecificExitCode) + ")",
            service);
    const bool saysNothing = status.dwWin32ExitCode == ERROR_SUCCESS;
    return winFail(saysNothing ? ERROR_SERVICE_NOT_ACTIVE : status.dwWin32ExitCode, "start service", service);
}

Status stopOpened(const ServiceHandle& opened, const std::string& service, const ServicePatience& patience)
{
    const ServiceWait wait(opened, service, patience);
    const auto before = wait.until(isSettledToStop);
    if (!before)
        return fail(before.error());
    if (before->dwCurrentState == SERVICE_STOPPED)
        return {};
    if (before->dwCurrentState != SERVICE_STOP_PENDING) {
        SERVICE_STATUS answer {};
        const BOOL sent = ControlService(opened.get(), SERVICE_CONTROL_STOP, &answer);
        const DWORD code = sent ? ERROR_SUCCESS : GetLastError();
        if (code == ERROR_SERVICE_NOT_ACTIVE)
            return {};
        if (code != ERROR_SUCCESS)
            return winFail(code, "stop service", service);
    }
    return wait.until(hasEnded).map([](const SERVICE_STATUS_PROCESS&) {});
}

/// A service may keep its configuration from administrators, too, as BFE's descriptor does: then more rights
/// are of no use, and that is told apart. Its descriptor is left alone, because no journal would bring it
/// back.
Error whyNotToBeChanged(const Error& refused)
{
    const bool isAdministrator = openServiceManager(SC_MANAGER_CREATE_SERVICE).has_value();
    if (refused.kind != ErrorKind::accessDenied || !isAdministrator)
        return refused;
    return {refused.kind, refused.osCode, "change protected service", refused.subject};
}

std::wstring multiText(const std::vector<std::string>& texts)
{
    std::wstring all;
    for (const std::string& text : texts)
        all += toWide(text) + L'\0';
    return all + L'\0';
}

DWORD create(const ServiceHandle& manager, const std::string& service, const ServiceConfig& config,
    ServiceHandle& created)
{
    const std::wstring name = toWide(service);
    const std::wstring display = toWide(config.displayName);
    const std::wstring path = toWide(config.binaryPath);
    const std::wstring needs = multiText(config.dependsOn);
    const std::wstring account = toWide(config.account);
    const bool isDriver = (config.type & SERVICE_DRIVER) != 0;
    // No password: the accounts of Windows' own services have none, and we never store another's.
    created.reset(CreateServiceW(manager.get(), name.c_str(), display.empty() ? nullptr : display.c_str(),
        SERVICE_CHANGE_CONFIG | SERVICE_START | DELETE, config.type, static_cast<DWORD>(config.start.kind),
        SERVICE_ERROR_NORMAL, path.c_str(), nullptr, nullptr, needs.c_str(),
        account.empty() ? nullptr : account.c_str(), isDriver ? nullptr : L""));
    return created ? ERROR_SUCCESS : GetLastError();
}

} // namespace

Result<std::optional<ServiceConfig>> WindowsServiceControl::config(const std::string& service) const
{
    return look<ServiceConfig>(service, SERVICE_QUERY_CONFIG, configOf);
}

Result<std::optional<StartType>> WindowsServiceControl::startType(const std::string& service) const
{
    return look<StartType>(service, SERVICE_QUERY_CONFIG, startTypeOf);
}

Result<std::optional<ServiceStatus>> WindowsServiceControl::status(const std::string& service) const
{
    constexpr DWORD own = SERVICE_QUERY_STATUS | SERVICE_QUERY_CONFIG;
    auto seen = look<ServiceStatus>(service, own | SERVICE_ENUMERATE_DEPENDENTS, runtimeOf);
    // BFE's own descriptor hides its dependents from ordinary users, and nothing else of it. Only what stops
    // a service asks for them, and an administrator sees them.
    if (!seen && seen.error().kind == ErrorKind::accessDenied)
        seen = look<ServiceStatus>(service, own, ownRuntimeOf);
    return seen;
}

Result<std::optional<std::string>> WindowsServiceControl::changedBy(const std::string& service) const
{
    return startTypeChangedBy(service);
}

Status WindowsServiceControl::setStartType(const std::string& service, const StartType& start)
{
    if (start.delayed && start.kind != StartType::Kind::automatic)
        return winFail(ERROR_INVALID_PARAMETER, "change service", service);
    const auto opened = openService(service, SERVICE_CHANGE_CONFIG | SERVICE_QUERY_CONFIG);
    if (!opened)
        return fail(whyNotToBeChanged(opened.error()));
    const auto before = startTypeOf(*opened, service);
    if (!before)
        return fail(before.error());
    if (*before == start)
        return {};
    const DWORD code = whileUnlocked(m_patience, [&] { return changeStart(*opened, *before, start); });
    return outcomeOf(code, "change service", service);
}

Status WindowsServiceControl::start(const std::string& service)
{
    const auto opened = openService(service, SERVICE_START | SERVICE_QUERY_STATUS);
    if (!opened)
        return fail(opened.error());
    // Asked while it still stops, Windows says that it runs already (1056), and then it stops.
    const ServiceWait wait(*opened, service, m_patience);
    if (const auto settled = wait.until(isSettledToStart); !settled)
        return fail(settled.error());
    const DWORD code = whileUnlocked(m_patience,
        [&]() -> DWORD { return StartServiceW(opened->get(), 0, nullptr) ? ERROR_SUCCESS : GetLastError(); });
    if (code != ERROR_SUCCESS && code != ERROR_SERVICE_ALREADY_RUNNING)
        return winFail(code, "start service", service);
    const auto after = wait.until(hasComeUpOrEnded);
    if (!after)
        return fail(after.error());
    return after->dwCurrentState == SERVICE_RUNNING ? Status() : exitOf(*after, service);
}

Status WindowsServiceControl::stop(const std::string& service)
{
    const auto opened = openService(service, SERVICE_STOP | SERVICE_QUERY_STATUS);
    if (!opened)
        return fail(opened.error());
    return stopOpened(*opened, service, m_patience);
}

Status WindowsServiceControl::install(const std::string& service, const ServiceConfig& config)
{
    if (config.start.delayed && config.start.kind != StartType::Kind::automatic)
        return winFail(ERROR_INVALID_PARAMETER, "install service", service);
    const auto manager = openServiceManager(SC_MANAGER_CREATE_SERVICE);
    if (!manager)
        return fail(manager.error());
    ServiceHandle created;
    DWORD code = whileUnlocked(m_patience, [&] { return create(*manager, service, config, created); });
    if (code == ERROR_SUCCESS && config.start.delayed)
        code = changeDelay(created, true);
    const Status installed = code == ERROR_SUCCESS ? giveManners(created, service, config)
                                                   : outcomeOf(code, "install service", service);
    if (!installed && created)
        DeleteService(created.get());
    return installed;
}

Status WindowsServiceControl::remove(const std::string& service)
{
    auto opened = openService(service, SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE);
    if (!opened)
        return fail(opened.error());
    if (auto stopped = stopOpened(*opened, service, m_patience); !stopped)
        return stopped;
    const DWORD code = DeleteService(opened->get()) ? ERROR_SUCCESS : GetLastError();
    if (code != ERROR_SUCCESS)
        return winFail(code, "remove service", service);
    opened->reset();
    // It is only marked until the last handle is closed, which is the SCM's own business for a moment.
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(3);
    while (openService(service, SERVICE_QUERY_STATUS)) {
        if (std::chrono::steady_clock::now() >= deadline)
            return winFail(ERROR_SERVICE_MARKED_FOR_DELETE, "remove service", service);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return {};
}

} // namespace repair
