// This PC's own adapter under the contract of every adapter, with stand-ins for what Wine lacks.
#include "core/base/iso_time.h"
#include "core/windows/known_folder.h"
#include "core/windows/utf16.h"
#include "core/windows/windows_pc.h"
#include "tests/contract/settings_contract.h"
#include "tests/contract/surroundings_contract.h"
#include "tests/wine/device_seam.h"
#include "tests/wine/installed_service.h"
#include "tests/wine/own_phonebook.h"
#include "tests/wine/scm_seam.h"
#include "tests/wine/stand_in_firewall/classes.h"
#include "tests/wine/stand_in_rasapi32/told_ras.h"
#include "tests/wine/stand_in_wevtapi/told_events.h"

#include <ctime>

namespace repair::contract {
namespace {

namespace fs = std::filesystem;

fs::path allUsersBook()
{
    return knownFolder(KnownFolder::programData) / L"Microsoft" / L"Network" / L"Connections" / L"Pbk"
        / L"rasphone.pbk";
}

/// A folder in its place cannot be opened as a file: access is denied, on Windows, too.
std::unique_ptr<Pc> withUnreadableBook()
{
    fs::create_directories(allUsersBook());
    return std::make_unique<WindowsPc>();
}

/// An event of RasClient of that many minutes ago, as Windows renders it.
std::wstring rendered(int id, std::int64_t minutes, const std::wstring& data)
{
    return L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider "
           L"Name='RasClient'/><EventID Qualifiers='0'>"
        + std::to_wstring(id) + L"</EventID><Level>4</Level><TimeCreated SystemTime='"
        + toWide(isoTime(std::time(nullptr) - 60 * minutes))
        + L"'/><Channel>Application</Channel></System><EventData>" + data + L"</EventData></Event>";
}

/// By the names of the dials the newer one would be first.
void tellDials(wine::ToldEvents& log)
{
    const std::wstring older = L"<Data>{B}</Data><Data>ann</Data>";
    const std::wstring newer = L"<Data>{A}</Data><Data>ann</Data>";
    const std::wstring dialled = L"<Data>VPN</Data><Data>per-user</Data><Data>Office VPN</Data>";
    log.add(L"Application", rendered(20221, 20, older + dialled));
    log.add(L"Application", rendered(20227, 19, older + L"<Data>Office VPN</Data><Data>789</Data>"));
    log.add(L"Application", rendered(20221, 10, newer + dialled));
    log.add(L"Application", rendered(20225, 9, newer + L"<Data>Office VPN</Data>"));
}

/// PolicyAgent's path is a stand-in's, everything else of it is as any service has it.
class WithPolicyAgent final : public testing::Environment {
public:
    void SetUp() override
    {
        ASSERT_TRUE(wine::seamIsInPlace());
        ASSERT_TRUE(WindowsDevices().status("none"));
        ASSERT_GT(wine::deviceSeam().calls, 0);
        ASSERT_TRUE(wine::ToldRas::isInPlace());
        wine::deviceSeam().devices[L"SWD\\MSRRAS\\MS_L2TPMINIPORT"] = {};
        wine::deviceSeam().devices[L"SWD\\MSRRAS\\MS_NDISWANIP"] = {};
        ASSERT_TRUE(wine::ToldEvents::isInPlace());
        m_firewall = std::make_unique<wine::StandInFirewall>();
        m_events = std::make_unique<wine::ToldEvents>();
        tellDials(*m_events);
        m_service = std::make_unique<wine::InstalledService>("PolicyAgent", "normal");
        m_ras = std::make_unique<wine::ToldRas>();
        m_ras->storeSignIn(L"41414141", L"ann", L"a password");
        m_phonebook = std::make_unique<wine::OwnPhonebook>("Office VPN");
    }
    void TearDown() override
    {
        fs::remove_all(allUsersBook());
        m_phonebook.reset();
        m_ras.reset();
        m_service.reset();
        m_events.reset();
        m_firewall.reset();
    }

private:
    std::unique_ptr<wine::ToldEvents> m_events;
    std::unique_ptr<wine::InstalledService> m_service;
    std::unique_ptr<wine::StandInFirewall> m_firewall;
    std::unique_ptr<wine::ToldRas> m_ras;
    std::unique_ptr<wine::OwnPhonebook> m_phonebook;
};

const testing::Environment* const policyAgent =
    testing::AddGlobalTestEnvironment(new WithPolicyAgent); // gtest owns it

} // namespace

INSTANTIATE_TEST_SUITE_P(Windows, PcContract,
    testing::Values(WritablePc {.name = "windows",
        .make = []() -> std::unique_ptr<Pc> { return std::make_unique<WindowsPc>(); },
        .service = "PolicyAgent",
        .scratchKey = R"(HKCU\Software\L2TP Repair\Contract)",
        .phonebook = "user",
        .entry = "Office VPN",
        .makeWithUnreadableBook = withUnreadableBook}));

} // namespace repair::contract
