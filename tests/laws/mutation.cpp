// The mutations themselves. Each leaves a state that a real PC could be in.
#include "tests/laws/mutation.h"

#include "core/phonebook/pbk_file.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace repair::laws {
namespace {

constexpr const char* policyAgent = R"(HKLM\SYSTEM\CurrentControlSet\Services\PolicyAgent)";
constexpr const char* natValue = "AssumeUDPEncapsulationContextOnSendRule";
constexpr const char* rasManParameters = R"(HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Parameters)";

template <class Item>
Item* pick(NameMap<Item>& items, int which)
{
    if (items.empty())
        return nullptr;
    auto it = items.begin();
    std::advance(it, which % static_cast<int>(items.size()));
    return &it->second;
}

void changeStart(Machine& machine, const Mutation& mutation)
{
    if (auto* service = pick(machine.services, mutation.which)) {
        service->config.start.kind = static_cast<StartType::Kind>(mutation.how % 5);
        service->config.start.delayed = mutation.how % 7 == 0 && mutation.how % 5 == 2;
    }
}

void deleteService(Machine& machine, const Mutation& mutation)
{
    constexpr std::array<const char*, 5> names {"IKEEXT", "PolicyAgent", "RasMan", "SstpSvc", "BFE"};
    const std::string name = names[static_cast<std::size_t>(mutation.which) % names.size()];
    machine.services.erase(name);
    // What depended on it cannot have been started since, and the SCM takes the service's key along.
    for (auto& [other, service] : machine.services) {
        if (std::ranges::find(service.config.dependsOn, name) != service.config.dependsOn.end())
            service.state = ServiceStatus::State::stopped;
    }
    const std::string key = R"(HKLM\SYSTEM\CurrentControlSet\Services\)" + name;
    std::erase_if(machine.registry,
        [&](const auto& item) { return item.first == key || item.first.starts_with(key + "\\"); });
}

void changeState(Machine& machine, const Mutation& mutation)
{
    if (auto* service = pick(machine.services, mutation.which))
        service->state = mutation.how % 2 ? ServiceStatus::State::running : ServiceStatus::State::stopped;
}

void dropTrigger(Machine& machine, const Mutation& mutation)
{
    if (auto* service = pick(machine.services, mutation.which))
        service->hasTrigger = false;
}

void failStart(Machine& machine, const Mutation& mutation)
{
    if (auto* service = pick(machine.services, mutation.which))
        service->startFails = mutation.how % 2 ? 1053 : 1067;
}

RegistryData oddData(int how)
{
    switch (how % 6) {
    case 0:
        return dword(0);
    case 1:
        return dword(1);
    case 2:
        return dword(2);
    case 3:
        return regSz("2");
    case 4:
        return {regType::binary, std::string("\x02\x00\x00", 3)};
    default:
        return {regType::qword, std::string("\x02\0\0\0\0\0\0\0", 8)};
    }
}

void setNatValue(Machine& machine, const Mutation& mutation)
{
    const std::array<std::string, 3> names {
        natValue, std::string(natValue) + " ", "AssumeUDPEncapsulationContext"};
    const std::array<const char*, 3> keys {
        policyAgent, R"(HKLM\SYSTEM\CurrentControlSet\Services\IPSec)", rasManParameters};
    const auto which = static_cast<std::size_t>(mutation.which);
    machine.registry[keys[which % 3]].values[names[which / 3 % 3]] = oddData(mutation.how);
}

void setProhibit(Machine& machine, const Mutation& mutation)
{
    machine.registry[rasManParameters].values["ProhibitIpSec"] = oddData(mutation.how);
}

void setField(Machine& machine, const Mutation& mutation)
{
    constexpr std::array<const char*, 8> keys {"VpnStrategy", "IpSecFlags", "DataEncryption",
        "AuthRestrictions", "LcpExtensions", "ExcludedProtocols", "PreSharedKey", "CustomAuthKey"};
    constexpr std::array<const char*, 9> values {"0", "1", "3", "8", "256", "512", "544", "128", "no number"};
    auto* book = pick(machine.phonebooks, mutation.which / 8);
    if (!book || !book->text)
        return;
    auto file = PbkFile::parse(*book->text);
    if (!file || file->entryCount() == 0)
        return;
    const auto how = static_cast<std::size_t>(mutation.how);
    const std::string key = keys[static_cast<std::size_t>(mutation.which) % keys.size()];
    if (file->setField(how % file->entryCount(), {key}, values[how % values.size()]))
        book->text = file->bytes();
}

void breakDevice(Machine& machine, const Mutation& mutation)
{
    if (auto* device = pick(machine.devices, mutation.which)) {
        constexpr std::array<std::uint32_t, 6> problems {0, 10, 22, 28, 31, 56};
        device->problem = problems[static_cast<std::size_t>(mutation.how) % problems.size()];
        device->present = mutation.how % 5 != 0;
    }
}

void blockPorts(Machine& machine, const Mutation& mutation)
{
    if (mutation.how % 2) {
        machine.firewall.foreignBlocks.push_back({"Block all", "Some Shield", "500,4500"});
        return;
    }
    FirewallRuleSpec rule;
    rule.decision = FirewallRuleSpec::Decision::block;
    rule.remotePorts = mutation.which % 2 ? "500" : "500,4500";
    machine.firewall.rules["Block IKE"] = rule;
}

void changeFirewall(Machine& machine, const Mutation& mutation)
{
    machine.firewall.domainOn = mutation.how % 2;
    machine.firewall.publicOn = mutation.how % 3;
    machine.firewall.control.localChanges = static_cast<FirewallControl::LocalChanges>(mutation.which % 3);
}

void deny(Machine& machine, const Mutation& mutation)
{
    constexpr std::array<std::pair<Denial::Area, const char*>, 10> places {{{Denial::Area::service, "IKEEXT"},
        {Denial::Area::service, "PolicyAgent"}, {Denial::Area::service, "BFE"},
        {Denial::Area::registryKey, policyAgent}, {Denial::Area::registryKey, rasManParameters},
        {Denial::Area::phonebook, "user"}, {Denial::Area::phonebook, "all-users"},
        {Denial::Area::device, R"(SWD\MSRRAS\MS_L2TPMINIPORT)"},
        {Denial::Area::device, R"(SWD\MSRRAS\MS_NDISWANIP)"}, {Denial::Area::firewall, ""}}};
    const auto& [area, name] = places[static_cast<std::size_t>(mutation.which) % places.size()];
    machine.denials.push_back({area, name, mutation.how % 3 == 0, mutation.how % 3 != 1});
}

void ownSetting(Machine& machine, const Mutation& mutation)
{
    const std::array<Setting, 4> settings {Setting {ServiceStart {"IKEEXT"}},
        Setting {RegistryValue {policyAgent, natValue}},
        Setting {RegistryValue {rasManParameters, "ProhibitIpSec"}},
        Setting {PhonebookField {"user", "Office VPN", "IpSecFlags"}}};
    machine.owners.push_back({settings[static_cast<std::size_t>(mutation.which) % settings.size()],
        {static_cast<SettingOwner::Kind>(mutation.how % 4), "somebody"}});
}

void addDial(Machine& machine, const Mutation& mutation)
{
    constexpr std::array<std::uint32_t, 12> codes {
        789, 809, 800, 691, 734, 628, 720, 868, 766, 741, 651, 13801};
    constexpr std::array events {20221, 20222, 20223, 20224};
    DialAttempt attempt;
    attempt.entry = "Office VPN";
    attempt.highestEvent = events[static_cast<std::size_t>(mutation.which) % events.size()];
    attempt.errorCode = codes[static_cast<std::size_t>(mutation.how) % codes.size()];
    machine.dials.push_back(attempt);
}

void addAnswer(Machine& machine, const Mutation& mutation)
{
    ServerAnswer answer;
    answer.host = "vpn.example.com";
    answer.address = "198.51.100.1";
    answer.ikev1On500.state = static_cast<IkeAnswer::State>(mutation.how % 11);
    if (mutation.which % 3)
        answer.nat = NatAnswer {mutation.which % 2 == 0, mutation.how % 2 == 0, 1, 500};
    machine.probes["vpn.example.com"] = answer;
}

void dropKeys(Machine& machine, const Mutation&)
{
    machine.storedKeys.clear();
}

void loseRights(Machine& machine, const Mutation&)
{
    machine.elevated = false;
}

void takePort(Machine& machine, const Mutation& mutation)
{
    machine.portUsers.push_back({mutation.which % 2 ? 500 : 4500, "othervpn.exe"});
}

void changeBuild(Machine& machine, const Mutation& mutation)
{
    constexpr std::array<WindowsVersion (*)(), 3> builds {+[] {
                                                              return WindowsVersion {19044, 1466, "21H2"};
                                                          },
        +[] {
            return WindowsVersion {22000, 434, "21H2"};
        },
        +[] {
            return WindowsVersion {26100, 2033, "24H2"};
        }};
    machine.windows.version = builds[static_cast<std::size_t>(mutation.how) % builds.size()]();
}

constexpr std::array mutations {changeStart, deleteService, changeState, dropTrigger, failStart, setNatValue,
    setProhibit, setField, setField, setField, breakDevice, blockPorts, changeFirewall, deny, ownSetting,
    addDial, addAnswer, dropKeys, loseRights, takePort, changeBuild};

} // namespace

void mutate(Machine& machine, const Mutation& mutation)
{
    mutations[static_cast<std::size_t>(mutation.kind) % mutations.size()](machine, mutation);
}

std::ostream& operator<<(std::ostream& stream, const Mutation& mutation)
{
    return stream << "{" << mutation.kind << ", " << mutation.which << ", " << mutation.how << "}";
}

std::ostream& operator<<(std::ostream& stream, const RandomPc& pc)
{
    stream << "scenario " << pc.scenario << ", mutations";
    for (const Mutation& mutation : pc.mutations)
        stream << " " << mutation;
    stream << ", steps";
    for (const int step : pc.steps)
        stream << " " << step;
    return stream;
}

} // namespace repair::laws

rc::Gen<repair::laws::Mutation> rc::Arbitrary<repair::laws::Mutation>::arbitrary()
{
    using repair::laws::Mutation;
    return rc::gen::build<Mutation>(rc::gen::set(&Mutation::kind, rc::gen::inRange(0, 21)),
        rc::gen::set(&Mutation::which, rc::gen::inRange(0, 60)),
        rc::gen::set(&Mutation::how, rc::gen::inRange(0, 60)));
}

rc::Gen<repair::laws::RandomPc> rc::Arbitrary<repair::laws::RandomPc>::arbitrary()
{
    using repair::laws::Mutation;
    using repair::laws::RandomPc;
    return rc::gen::build<RandomPc>(rc::gen::set(&RandomPc::scenario, rc::gen::inRange(0, 64)),
        rc::gen::set(&RandomPc::mutations,
            rc::gen::resize(6, rc::gen::container<std::vector<Mutation>>(rc::gen::arbitrary<Mutation>()))),
        rc::gen::set(&RandomPc::steps,
            rc::gen::resize(4, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 26)))));
}
