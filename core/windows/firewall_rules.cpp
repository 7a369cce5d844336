// Windows wants the protocol before the ports, and gives a single address back with its mask.
#include "core/windows/firewall_rules.h"

#include "core/windows/win_error.h"

#include <algorithm>
#include <array>

namespace repair {
namespace {

using Spec = FirewallRuleSpec;

constexpr const char* reading = "read firewall rule";
constexpr const char* writing = "write firewall rule";

using TextPutter = HRESULT (STDMETHODCALLTYPE INetFwRule::*)(BSTR);

/// A property that was never set is a null text.
template <class Rule>
Result<std::string> textOf(Rule& rule, HRESULT (STDMETHODCALLTYPE Rule::*get)(BSTR*))
{
    ComText text;
    if (const HRESULT got = (rule.*get)(text.out()); FAILED(got))
        return comFail(got, reading);
    return text.utf8();
}

template <class Number, class Rule, class Holder>
Result<Number> numberOf(Rule& rule, HRESULT (STDMETHODCALLTYPE Rule::*get)(Holder*))
{
    Holder number {};
    if (const HRESULT got = (rule.*get)(&number); FAILED(got))
        return comFail(got, reading);
    return static_cast<Number>(number);
}

std::string withoutMask(std::string address)
{
    for (const std::string_view mask : {"/255.255.255.255", "/32", "/128"}) {
        if (address.ends_with(mask) && !(mask == "/32" && address.find(':') != std::string::npos))
            return address.substr(0, address.size() - mask.size());
    }
    return address;
}

std::string addressList(std::string_view list)
{
    std::string plain;
    while (!list.empty()) {
        const std::string_view item = list.substr(0, list.find(','));
        list.remove_prefix(std::min(item.size() + 1, list.size()));
        plain += (plain.empty() ? "" : ",") + withoutMask(std::string(item));
    }
    return plain.empty() ? "*" : plain;
}

std::string portList(const std::string& list)
{
    return list == "*" ? std::string() : list;
}

Status putText(INetFwRule& rule, TextPutter put, const std::string& text)
{
    const ComText value(text);
    const HRESULT written = (rule.*put)(value.get());
    return FAILED(written) ? Status(comFail(written, writing)) : Status();
}

template <class Number>
Status putNumber(INetFwRule& rule, HRESULT (STDMETHODCALLTYPE INetFwRule::*put)(Number), Number number)
{
    const HRESULT written = (rule.*put)(number);
    return FAILED(written) ? Status(comFail(written, writing)) : Status();
}

/// A list of ports keeps the protocol from being changed, so it goes first and comes back after it.
Status putProtocol(INetFwRule& rule, const Spec& before, const Spec& after)
{
    std::string ports = before.remotePorts;
    const auto putPorts = [&](const std::string& wanted) -> Status {
        if (ports == wanted)
            return {};
        ports = wanted;
        return putText(rule, &INetFwRule::put_RemotePorts, wanted.empty() ? "*" : wanted);
    };
    if (before.protocol != after.protocol) {
        if (auto cleared = putPorts({}); !cleared)
            return cleared;
        if (auto put = putNumber<LONG>(rule, &INetFwRule::put_Protocol, after.protocol); !put)
            return put;
    }
    return putPorts(after.remotePorts);
}

bool isAny(const std::string& list)
{
    return list.empty() || list == "*";
}

/// Whether it is about somebody only: an app by its package, certain users or computers, traffic that IPsec
/// protects. Rules tell so since Windows 8, by an interface of their own.
Result<bool> isForSomebody(INetFwRule& rule)
{
    ComPtr<INetFwRule3> newer;
    const HRESULT asked = rule.QueryInterface(IID_PPV_ARGS(&newer));
    if (asked == E_NOINTERFACE)
        return false;
    if (FAILED(asked))
        return comFail(asked, reading);
    for (const auto get : {&INetFwRule3::get_LocalAppPackageId, &INetFwRule3::get_LocalUserOwner,
             &INetFwRule3::get_LocalUserAuthorizedList, &INetFwRule3::get_RemoteUserAuthorizedList,
             &INetFwRule3::get_RemoteMachineAuthorizedList}) {
        const auto who = textOf(*newer.Get(), get);
        if (!who)
            return fail(who.error());
        if (!who->empty())
            return true;
    }
    return numberOf<long>(*newer.Get(), &INetFwRule3::get_SecureFlags).map([](long flags) {
        return flags != 0; // NET_FW_AUTHENTICATE_NONE
    });
}

/// Properties that narrow a rule down to part of the traffic.
Result<bool> isLimited(INetFwRule& rule, const Spec& spec)
{
    const auto locals = textOf(rule, &INetFwRule::get_LocalAddresses);
    const auto kinds = textOf(rule, &INetFwRule::get_InterfaceTypes);
    if (!locals || !kinds)
        return fail(locals ? kinds.error() : locals.error());
    ComVariant interfaces;
    if (const HRESULT got = rule.get_Interfaces(interfaces.out()); FAILED(got))
        return comFail(got, reading);
    if (!isAny(spec.remoteAddresses) || !isAny(*locals) || !(kinds->empty() || *kinds == "All")
        || interfaces.get().vt != VT_EMPTY)
        return true;
    return isForSomebody(rule);
}

} // namespace

Result<ComPtr<INetFwRules>> openFirewallRules()
{
    const auto policy = createComObject<INetFwPolicy2>(__uuidof(NetFwPolicy2), "open firewall policy");
    if (!policy)
        return fail(policy.error());
    ComPtr<INetFwRules> rules;
    if (const HRESULT got = (*policy)->get_Rules(&rules); FAILED(got))
        return comFail(got, "open firewall rules");
    return rules;
}

Result<ComPtr<INetFwRule>> findFirewallRule(INetFwRules& rules, const std::string& name)
{
    const ComText wanted(name);
    ComPtr<INetFwRule> rule;
    const HRESULT found = rules.Item(wanted.get(), &rule);
    if (found == HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND))
        return ComPtr<INetFwRule>();
    if (FAILED(found))
        return comFail(found, "find firewall rule", name);
    return rule;
}

Status eachFirewallRule(INetFwRules& rules, const std::function<Status(INetFwRule& rule)>& visit)
{
    ComPtr<IUnknown> unknown;
    ComPtr<IEnumVARIANT> items;
    HRESULT result = rules.get__NewEnum(&unknown);
    if (SUCCEEDED(result))
        result = unknown.As(&items);
    while (SUCCEEDED(result)) {
        ComVariant item;
        ULONG count = 0;
        result = items->Next(1, item.out(), &count);
        if (result == S_FALSE || (SUCCEEDED(result) && count == 0))
            return {};
        ComPtr<INetFwRule> rule;
        if (SUCCEEDED(result))
            result = item.get().vt == VT_DISPATCH && item.get().pdispVal != nullptr
                ? item.get().pdispVal->QueryInterface(IID_PPV_ARGS(&rule))
                : E_UNEXPECTED;
        if (FAILED(result))
            break;
        if (auto visited = visit(*rule.Get()); !visited)
            return visited;
    }
    return comFail(result, "list firewall rules");
}

Result<FirewallRuleSpec> specOf(INetFwRule& rule)
{
    const auto group = textOf(rule, &INetFwRule::get_Grouping);
    const auto ports = textOf(rule, &INetFwRule::get_RemotePorts);
    const auto addresses = textOf(rule, &INetFwRule::get_RemoteAddresses);
    const auto direction = numberOf<Spec::Direction>(rule, &INetFwRule::get_Direction);
    const auto decision = numberOf<Spec::Decision>(rule, &INetFwRule::get_Action);
    const auto enabled = numberOf<bool>(rule, &INetFwRule::get_Enabled);
    const auto protocol = numberOf<int>(rule, &INetFwRule::get_Protocol);
    for (const auto* text : {&group, &ports, &addresses})
        if (!*text)
            return fail(text->error());
    if (!direction || !decision)
        return fail(direction ? decision.error() : direction.error());
    if (!enabled || !protocol)
        return fail(enabled ? protocol.error() : enabled.error());
    return FirewallRuleSpec {.group = *group,
        .direction = *direction,
        .decision = *decision,
        .enabled = *enabled,
        .protocol = *protocol,
        .remotePorts = portList(*ports),
        .remoteAddresses = addressList(*addresses)};
}

Status writeSpec(INetFwRule& rule, const FirewallRuleSpec& spec)
{
    const auto before = specOf(rule);
    if (!before)
        return fail(before.error());
    Status done = putProtocol(rule, *before, spec);
    if (done && before->group != spec.group)
        done = putText(rule, &INetFwRule::put_Grouping, spec.group);
    if (done && before->remoteAddresses != spec.remoteAddresses)
        done = putText(rule, &INetFwRule::put_RemoteAddresses, spec.remoteAddresses);
    if (done && before->direction != spec.direction)
        done =
            putNumber(rule, &INetFwRule::put_Direction, static_cast<NET_FW_RULE_DIRECTION>(spec.direction));
    if (done && before->decision != spec.decision)
        done = putNumber(rule, &INetFwRule::put_Action, static_cast<NET_FW_ACTION>(spec.decision));
    if (done && before->enabled != spec.enabled)
        done = putNumber<VARIANT_BOOL>(
            rule, &INetFwRule::put_Enabled, spec.enabled ? VARIANT_TRUE : VARIANT_FALSE);
    return done;
}

Result<FoundFirewallRule> foundRule(INetFwRule& rule)
{
    auto name = textOf(rule, &INetFwRule::get_Name);
    auto ports = textOf(rule, &INetFwRule::get_LocalPorts);
    auto program = textOf(rule, &INetFwRule::get_ApplicationName);
    auto service = textOf(rule, &INetFwRule::get_ServiceName);
    for (const auto* text : {&name, &ports, &program, &service})
        if (!*text)
            return fail(text->error());
    auto spec = specOf(rule);
    if (!spec)
        return fail(spec.error());
    const auto limited = isLimited(rule, *spec);
    if (!limited)
        return fail(limited.error());
    return FoundFirewallRule {std::move(*name), std::move(*spec), portList(*ports), std::move(*program),
        std::move(*service), *limited};
}

Result<bool> blocksIn(INetFwRule& rule, long profiles)
{
    const auto decision = numberOf<Spec::Decision>(rule, &INetFwRule::get_Action);
    if (!decision)
        return fail(decision.error());
    if (*decision != Spec::Decision::block)
        return false;
    const auto enabled = numberOf<bool>(rule, &INetFwRule::get_Enabled);
    const auto where = numberOf<long>(rule, &INetFwRule::get_Profiles);
    if (!enabled || !where)
        return fail(enabled ? where.error() : enabled.error());
    return *enabled && (*where & profiles) != 0;
}

} // namespace repair
