// Through the registry only: the stand-in may live in another process.
#include "tests/wine/stand_in_rasapi32/told_ras.h"

#include "core/windows/system_library.h"
#include "tests/wine/stand_in_firewall/store.h"
#include "tests/wine/stand_in_rasapi32/told.h"

namespace repair::wine {
namespace {

void setTime(const wchar_t* name, std::chrono::milliseconds time)
{
    store::setNumber(told::dial, name, static_cast<long>(time.count()));
}

std::wstring ofLastDial(const wchar_t* name)
{
    const std::wstring number = std::to_wstring(store::below(told::dials).size());
    return store::text(told::dials + L"\\" + number, name).value_or(L"");
}

} // namespace

ToldRas::ToldRas()
{
    store::erase(L"Ras");
}

ToldRas::~ToldRas()
{
    store::erase(L"Ras");
}

bool ToldRas::isInPlace()
{
    const auto marker = rasFunction<BOOL WINAPI()>("L2tpRepairStandIn");
    return marker && (*marker)();
}

void ToldRas::answer(const std::wstring& call, DWORD code)
{
    store::setNumber(told::answers, call, static_cast<long>(code));
}

void ToldRas::work(const std::wstring& call)
{
    store::eraseText(told::answers, call);
}

void ToldRas::setLargestEntry(DWORD size)
{
    store::setNumber(told::entries, L"Largest", static_cast<long>(size));
}

void ToldRas::setFurtherNumbers(DWORD bytes)
{
    store::setNumber(told::entries, L"Further", static_cast<long>(bytes));
}

void ToldRas::misread(const std::wstring& line, const std::wstring& as)
{
    store::setText(told::misreads, line, as);
}

bool ToldRas::holdsKey(const std::wstring& uid, const wchar_t* key) const
{
    return store::text(told::secrets + L"\\" + uid, L"PreSharedKey") == told::digestOf(key);
}

void ToldRas::echoMask()
{
    store::setNumber(told::entries, L"EchoesMask", 1);
}

void ToldRas::storeSignIn(const std::wstring& uid, const std::wstring& user, const wchar_t* password)
{
    store::setText(told::secrets + L"\\" + uid, L"User", user);
    store::setText(told::secrets + L"\\" + uid, L"Password", told::digestOf(password));
}

void ToldRas::forgetSignIn(const std::wstring& uid, const std::wstring& user)
{
    store::eraseText(told::secrets + L"\\" + uid, L"Password");
    store::setText(told::secrets + L"\\" + uid, L"User", user);
}

void ToldRas::keepFromDialParameters()
{
    store::setNumber(told::dial, L"KeepsStored", 1);
}

void ToldRas::setEapUser(const std::wstring& user, const std::wstring& data)
{
    store::setText(told::eap, L"User", user);
    store::setText(told::eap, L"Data", data);
}

void ToldRas::letEapAsk()
{
    store::setNumber(told::eap, L"Asks", 1);
}

std::wstring ToldRas::lastEapData() const
{
    return ofLastDial(L"Eap");
}

long ToldRas::eapIdentitiesHeld() const
{
    return store::number(told::eap, L"Held", 0);
}

void ToldRas::breakDialIn(DWORD state, DWORD code)
{
    store::setNumber(told::dial, L"State", static_cast<long>(state));
    store::setNumber(told::dial, L"Code", static_cast<long>(code));
}

void ToldRas::setPace(std::chrono::milliseconds perState)
{
    setTime(L"StateMilliseconds", perState);
}

void ToldRas::setHangUpTime(std::chrono::milliseconds time)
{
    setTime(L"HangUpMilliseconds", time);
}

std::size_t ToldRas::dials() const
{
    return store::below(told::dials).size();
}

DialledWith ToldRas::lastDial() const
{
    return {ofLastDial(L"Entry"), ofLastDial(L"Phonebook"), ofLastDial(L"User"), ofLastDial(L"Domain")};
}

bool ToldRas::wasDialledWith(const wchar_t* password) const
{
    return ofLastDial(L"Password") == told::digestOf(password);
}

bool ToldRas::wasDialledWithStored() const
{
    return ofLastDial(L"Password") == L"stored";
}

void ToldRas::connect(const std::wstring& entry, const std::filesystem::path& phonebook)
{
    const long number = store::number(L"Ras", L"LastConnection", 0) + 1;
    store::setNumber(L"Ras", L"LastConnection", number);
    const std::wstring place = told::connections + L"\\" + std::to_wstring(number);
    store::setText(place, L"Entry", entry);
    store::setText(place, L"Phonebook", phonebook.native());
}

std::size_t ToldRas::connections() const
{
    std::size_t count = 0;
    for (const std::wstring& number : store::below(told::connections))
        count += store::text(told::connections + L"\\" + number, L"Entry") ? 1u : 0u;
    return count;
}

void ToldRas::waitUntilHungUp() const
{
    for (const std::wstring& number : store::below(told::connections)) {
        const auto closing = store::text(told::connections + L"\\" + number, L"Closing");
        while (closing && GetTickCount64() < std::stoull(*closing))
            Sleep(20);
        if (closing)
            store::erase(told::connections + L"\\" + number);
    }
}

void ToldRas::disconnectAll()
{
    store::erase(told::connections);
}

} // namespace repair::wine
