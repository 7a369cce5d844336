// One text goes in and one comes out, so what is compared is what Task Scheduler really holds.
#include "core/windows/armed_restore.h"

#include "core/windows/clock.h"
#include "core/windows/com.h"
#include "core/windows/restore_task_text.h"

#include <taskschd.h>

namespace repair {
namespace {

// System and administrators rule it, users may look: whether it is armed must be known before the wizard
// has asked for consent.
constexpr const char* descriptor = "D:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;FR;;;BU)";
constexpr HRESULT noSuchTask = HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);

Result<ComPtr<ITaskFolder>> openFolder()
{
    constexpr const char* opening = "open Task Scheduler";
    const auto service = createComObject<ITaskService>(__uuidof(TaskScheduler), opening);
    if (!service)
        return fail(service.error());
    const VARIANT self {}; // this PC, as this user
    HRESULT result = (*service)->Connect(self, self, self, self);
    const ComText root("\\");
    ComPtr<ITaskFolder> folder;
    if (SUCCEEDED(result))
        result = (*service)->GetFolder(root.get(), &folder);
    if (FAILED(result))
        return comFail(result, opening);
    return folder;
}

Result<std::optional<ArmedRestore>> readFrom(ITaskFolder& folder)
{
    constexpr const char* reading = "read firewall restore";
    const ComText name(restoreTaskName);
    ComPtr<IRegisteredTask> task;
    HRESULT result = folder.GetTask(name.get(), &task);
    if (result == noSuchTask)
        return std::nullopt;
    ComText text;
    VARIANT_BOOL isEnabled = VARIANT_FALSE;
    if (SUCCEEDED(result))
        result = task->get_Xml(text.out());
    if (SUCCEEDED(result))
        result = task->get_Enabled(&isEnabled);
    if (FAILED(result))
        return comFail(result, reading, restoreTaskName);
    auto restore = tryReadRestoreTask(text.utf8());
    if (!restore || isEnabled == VARIANT_FALSE)
        return fail({ErrorKind::corrupt, 0, reading, restoreTaskName});
    return restore;
}

Status removeFrom(ITaskFolder& folder)
{
    const ComText name(restoreTaskName);
    const HRESULT deleted = folder.DeleteTask(name.get(), 0);
    if (FAILED(deleted) && deleted != noSuchTask)
        return comFail(deleted, "remove firewall restore", restoreTaskName);
    return {};
}

Status registerIn(ITaskFolder& folder, const ArmedRestore& restore)
{
    const ComText name(restoreTaskName);
    const ComText text(restoreTaskText(restore, WindowsClock().now()));
    const ComText rights(descriptor);
    const VARIANT nobody {}; // the text names the account
    VARIANT access {};
    access.vt = VT_BSTR;
    access.bstrVal = rights.get();
    ComPtr<IRegisteredTask> task;
    const HRESULT registered = folder.RegisterTask(name.get(), text.get(), TASK_CREATE_OR_UPDATE, nobody,
        nobody, TASK_LOGON_SERVICE_ACCOUNT, access, &task);
    if (FAILED(registered))
        return comFail(registered, "arm firewall restore", restoreTaskName);
    return {};
}

} // namespace

Result<std::optional<ArmedRestore>> readRestoreTask()
{
    const ComApartment apartment;
    const auto folder = openFolder();
    return folder ? readFrom(*folder->Get()) : fail(folder.error());
}

Status registerRestoreTask(const ArmedRestore& restore)
{
    const ComApartment apartment;
    const auto folder = openFolder();
    if (!folder)
        return fail(folder.error());
    Status armed = registerIn(*folder->Get(), restore);
    if (armed) {
        const auto found = readFrom(*folder->Get());
        if (!found)
            armed = fail(found.error());
        else if (*found != restore)
            armed = fail({ErrorKind::corrupt, 0, "arm firewall restore", restoreTaskName});
    }
    if (!armed)
        (void)removeFrom(*folder->Get()); // the first failure is the one to tell
    return armed;
}

Status removeRestoreTask()
{
    const ComApartment apartment;
    const auto folder = openFolder();
    return folder ? removeFrom(*folder->Get()) : fail(folder.error());
}

} // namespace repair
