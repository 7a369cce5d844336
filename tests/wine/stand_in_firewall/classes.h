// The classes of the stand-in, under the names of Windows' own.
#pragma once

#include "tests/wine/stand_in_firewall/com_object.h"

#include <array>

namespace repair::wine {

/// Makes objects of one class.
class StandInFactory final : public ComObject<IClassFactory> {
public:
    using Make = IUnknown* (*)();
    explicit StandInFactory(Make make) : m_make(make) { }
    STDMETHOD(CreateInstance)(IUnknown* outer, REFIID wanted, void** out) override;
    STDMETHOD(LockServer)(BOOL) override { return S_OK; }

private:
    Make m_make;
};

struct StandInClass {
    const CLSID* id = nullptr;
    StandInFactory::Make make = nullptr;
};

/// NetFwPolicy2, NetFwRule, NetFwProducts and TaskScheduler.
[[nodiscard]] const std::array<StandInClass, 4>& standInClasses();

/// Puts the classes before Windows' own for this process, and a fresh firewall behind them. Marker: while it
/// lives, the store says who answers.
class StandInFirewall {
public:
    StandInFirewall();
    StandInFirewall(const StandInFirewall&) = delete;
    StandInFirewall& operator=(const StandInFirewall&) = delete;
    ~StandInFirewall();

private:
    std::array<DWORD, 4> m_registrations {};
};

} // namespace repair::wine
