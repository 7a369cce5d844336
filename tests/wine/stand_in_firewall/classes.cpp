// CoRegisterClassObject comes before the registry, so the process's own class answers CoCreateInstance.
#include "tests/wine/stand_in_firewall/classes.h"

#include "tests/wine/stand_in_firewall/stand_in_policy.h"
#include "tests/wine/stand_in_firewall/stand_in_tasks.h"

namespace repair::wine {
namespace {

template <class Object>
IUnknown* make()
{
    return new Object;
}

} // namespace

HRESULT StandInFactory::CreateInstance(IUnknown* outer, REFIID wanted, void** out)
{
    *out = nullptr;
    if (outer != nullptr)
        return CLASS_E_NOAGGREGATION;
    IUnknown* object = m_make();
    const HRESULT found = object->QueryInterface(wanted, out);
    object->Release();
    return found;
}

const std::array<StandInClass, 4>& standInClasses()
{
    static const std::array<StandInClass, 4> classes {
        StandInClass {&__uuidof(NetFwPolicy2), make<StandInPolicy>},
        StandInClass {&__uuidof(NetFwRule), make<StandInRule>},
        StandInClass {&__uuidof(NetFwProducts), make<StandInProducts>},
        StandInClass {&__uuidof(TaskScheduler), make<StandInTasks>},
    };
    return classes;
}

StandInFirewall::StandInFirewall()
{
    CoInitializeEx(nullptr, COINIT_MULTITHREADED);
    store::clear();
    for (std::size_t i = 0; i < m_registrations.size(); ++i) {
        auto* factory = new StandInFactory(standInClasses()[i].make);
        CoRegisterClassObject(
            *standInClasses()[i].id, factory, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &m_registrations[i]);
        factory->Release();
    }
}

StandInFirewall::~StandInFirewall()
{
    for (const DWORD registration : m_registrations)
        CoRevokeClassObject(registration);
    store::clear();
    CoUninitialize();
}

} // namespace repair::wine
