// Numbers with leading zeros, so that the registry keeps their order.
#include "tests/wine/stand_in_wevtapi/told_events.h"

#include "core/windows/system_library.h"
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_wevtapi/told.h"

namespace repair::wine {
namespace {

Result<int WINAPI (*)()> marker()
{
    return systemFunction<int WINAPI()>("wevtapi.dll", "L2tpRepairStandIn");
}

} // namespace

ToldEvents::ToldEvents()
{
    store::erase(told_events::root);
    for (const wchar_t* channel : {L"System", L"Application"})
        store::setText(told_events::placeOf(channel), L"Exists", L"yes");
}

ToldEvents::~ToldEvents()
{
    store::erase(told_events::root);
}

bool ToldEvents::isInPlace()
{
    return marker().has_value();
}

int ToldEvents::openHandles()
{
    const auto count = marker();
    return count ? (*count)() : -1;
}

void ToldEvents::add(const std::wstring& channel, const std::wstring& xml)
{
    const std::wstring place = told_events::placeOf(channel);
    const std::wstring number = std::to_wstring(store::below(place).size() + 1);
    store::setText(place + L"\\" + std::wstring(4 - number.size(), L'0') + number, L"Xml", xml);
}

void ToldEvents::removeChannel(const std::wstring& channel)
{
    store::erase(told_events::placeOf(channel));
}

void ToldEvents::fail(const std::wstring& call, DWORD code)
{
    if (code == ERROR_SUCCESS)
        store::eraseText(told_events::answers, call);
    else
        store::setNumber(told_events::answers, call, static_cast<long>(code));
}

std::wstring ToldEvents::asked() const
{
    return store::text(told_events::root, L"Asked").value_or(L"");
}

} // namespace repair::wine
