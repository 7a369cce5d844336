// Texts come back as Windows gives them: with a declaration that says UTF-16, and settings of its own added.
#include "tests/wine/stand_in_firewall/stand_in_tasks.h"

#include "tests/wine/stand_in_firewall/stand_in_rule.h"

namespace repair::wine {
namespace {

constexpr HRESULT noSuchTask = HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND);

std::wstring pathOf(const wchar_t* name)
{
    return std::wstring(L"Tasks\\") + name;
}

class StandInTask final : public ScriptObject<IRegisteredTask> {
public:
    explicit StandInTask(std::wstring path) : m_path(std::move(path)) { }

    STDMETHOD(get_Xml)(BSTR* out) override
    {
        return *out = SysAllocString(store::text(m_path, L"Text").value_or(L"").c_str()), S_OK;
    }
    STDMETHOD(get_Enabled)(VARIANT_BOOL* out) override
    {
        return *out = static_cast<VARIANT_BOOL>(store::number(m_path, L"Enabled", VARIANT_TRUE)), S_OK;
    }
    STDMETHOD(get_Name)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_Path)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_State)(TASK_STATE*) override { return E_NOTIMPL; }
    STDMETHOD(put_Enabled)(VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(Run)(VARIANT, IRunningTask**) override { return E_NOTIMPL; }
    STDMETHOD(RunEx)(VARIANT, LONG, LONG, BSTR, IRunningTask**) override { return E_NOTIMPL; }
    STDMETHOD(GetInstances)(LONG, IRunningTaskCollection**) override { return E_NOTIMPL; }
    STDMETHOD(get_LastRunTime)(DATE*) override { return E_NOTIMPL; }
    STDMETHOD(get_LastTaskResult)(LONG*) override { return E_NOTIMPL; }
    STDMETHOD(get_NumberOfMissedRuns)(LONG*) override { return E_NOTIMPL; }
    STDMETHOD(get_NextRunTime)(DATE*) override { return E_NOTIMPL; }
    STDMETHOD(get_Definition)(ITaskDefinition**) override { return E_NOTIMPL; }
    STDMETHOD(GetSecurityDescriptor)(LONG, BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(SetSecurityDescriptor)(BSTR, LONG) override { return E_NOTIMPL; }
    STDMETHOD(Stop)(LONG) override { return E_NOTIMPL; }
    STDMETHOD(GetRunTimes)(const LPSYSTEMTIME, const LPSYSTEMTIME, DWORD*, LPSYSTEMTIME*) override
    {
        return E_NOTIMPL;
    }

private:
    std::wstring m_path;
};

/// "Drops" is a piece of the text that this Task Scheduler leaves out, as Wine's leaves triggers out.
void keep(const std::wstring& path, std::wstring text, const VARIANT& access)
{
    const std::wstring dropped = store::text({}, L"Drops").value_or(L"");
    if (const auto at = text.find(dropped); !dropped.empty() && at != std::wstring::npos)
        text.erase(at, dropped.size());
    const std::wstring added = L"<UseUnifiedSchedulingEngine>true</UseUnifiedSchedulingEngine></Settings>";
    if (const auto at = text.find(L"</Settings>"); at != std::wstring::npos)
        text.replace(at, 11, added);
    store::setText(path, L"Text", L"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n" + text);
    store::setText(path, L"Access", access.vt == VT_BSTR ? access.bstrVal : L"");
}

class StandInFolder final : public ScriptObject<ITaskFolder> {
public:
    STDMETHOD(GetTask)(BSTR name, IRegisteredTask** out) override
    {
        if (!store::text(pathOf(name), L"Text"))
            return noSuchTask;
        return handOut<StandInTask>(out, pathOf(name));
    }
    STDMETHOD(DeleteTask)(BSTR name, LONG) override
    {
        if (FAILED(mayWrite()))
            return E_ACCESSDENIED;
        if (!store::text(pathOf(name), L"Text"))
            return noSuchTask;
        return store::erase(pathOf(name)), S_OK;
    }
    STDMETHOD(RegisterTask)
    (BSTR name, BSTR text, LONG flags, VARIANT, VARIANT, TASK_LOGON_TYPE logon, VARIANT access,
        IRegisteredTask** out) override
    {
        if (FAILED(mayWrite()))
            return E_ACCESSDENIED;
        if (flags != TASK_CREATE_OR_UPDATE || logon != TASK_LOGON_SERVICE_ACCOUNT)
            return E_INVALIDARG;
        keep(pathOf(name), text, access);
        return handOut<StandInTask>(out, pathOf(name));
    }
    STDMETHOD(get_Name)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_Path)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(GetFolder)(BSTR, ITaskFolder**) override { return E_NOTIMPL; }
    STDMETHOD(GetFolders)(LONG, ITaskFolderCollection**) override { return E_NOTIMPL; }
    STDMETHOD(CreateFolder)(BSTR, VARIANT, ITaskFolder**) override { return E_NOTIMPL; }
    STDMETHOD(DeleteFolder)(BSTR, LONG) override { return E_NOTIMPL; }
    STDMETHOD(GetTasks)(LONG, IRegisteredTaskCollection**) override { return E_NOTIMPL; }
    STDMETHOD(RegisterTaskDefinition)
    (BSTR, ITaskDefinition*, LONG, VARIANT, VARIANT, TASK_LOGON_TYPE, VARIANT, IRegisteredTask**) override
    {
        return E_NOTIMPL;
    }
    STDMETHOD(GetSecurityDescriptor)(LONG, BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(SetSecurityDescriptor)(BSTR, LONG) override { return E_NOTIMPL; }
};

} // namespace

HRESULT StandInTasks::GetFolder(BSTR path, ITaskFolder** out)
{
    if (!m_connected)
        return HRESULT_FROM_WIN32(ERROR_NOT_CONNECTED);
    return std::wstring(path) == L"\\" ? handOut<StandInFolder>(out) : noSuchTask;
}

} // namespace repair::wine
