// Task Scheduler of the stand-in: it keeps the texts of tasks and gives them back; it runs none.
#pragma once

#include "tests/wine/stand_in_firewall/com_object.h"

#include <taskschd.h>

namespace repair::wine {

class StandInTasks final : public ScriptObject<ITaskService> {
public:
    STDMETHOD(GetFolder)(BSTR path, ITaskFolder** out) override;
    STDMETHOD(Connect)(VARIANT, VARIANT, VARIANT, VARIANT) override { return m_connected = true, S_OK; }
    STDMETHOD(get_Connected)(VARIANT_BOOL*) override { return E_NOTIMPL; }
    STDMETHOD(GetRunningTasks)(LONG, IRunningTaskCollection**) override { return E_NOTIMPL; }
    STDMETHOD(NewTask)(DWORD, ITaskDefinition**) override { return E_NOTIMPL; }
    STDMETHOD(get_TargetServer)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_ConnectedUser)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_ConnectedDomain)(BSTR*) override { return E_NOTIMPL; }
    STDMETHOD(get_HighestVersion)(DWORD*) override { return E_NOTIMPL; }

private:
    bool m_connected = false;
};

} // namespace repair::wine
