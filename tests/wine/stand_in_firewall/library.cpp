// The stand-in as a library, for programs that know nothing of it: registered as the server of Windows' own
// classes it answers every process of a session.
#include "tests/wine/stand_in_firewall/classes.h"

extern "C" {

HRESULT WINAPI DllGetClassObject(REFCLSID wanted, REFIID interfaceId, void** out)
{
    *out = nullptr;
    for (const auto& known : repair::wine::standInClasses()) {
        if (!IsEqualGUID(*known.id, wanted))
            continue;
        auto* factory = new repair::wine::StandInFactory(known.make);
        const HRESULT found = factory->QueryInterface(interfaceId, out);
        factory->Release();
        return found;
    }
    return CLASS_E_CLASSNOTAVAILABLE;
}

HRESULT WINAPI DllCanUnloadNow()
{
    return S_FALSE; // objects are not counted
}

} // extern "C"
