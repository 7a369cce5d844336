// As documented: ports need TCP or UDP, which must be set before them. As seen in exports of real rules: a
// single address comes back with its mask.
#include "tests/wine/stand_in_firewall/stand_in_rule.h"

namespace repair::wine {
namespace {

bool hasPorts(long protocol)
{
    return protocol == NET_FW_IP_PROTOCOL_TCP || protocol == NET_FW_IP_PROTOCOL_UDP;
}

} // namespace

HRESULT mayWrite()
{
    return store::number({}, L"Refuse", 0) != 0 ? E_ACCESSDENIED : S_OK;
}

HRESULT StandInRule::QueryInterface(REFIID wanted, void** object)
{
    const bool isOlder =
        IsEqualGUID(wanted, __uuidof(INetFwRule)) || IsEqualGUID(wanted, __uuidof(INetFwRule2));
    const bool isMissing =
        IsEqualGUID(wanted, __uuidof(INetFwRule3)) && store::number({}, L"OldRules", 0) != 0;
    if (isMissing) {
        *object = nullptr;
        return E_NOINTERFACE;
    }
    // Each of the three goes on where the one before it ends, so one pointer serves them all.
    return ScriptObject::QueryInterface(isOlder ? __uuidof(INetFwRule3) : wanted, object);
}

void StandInRule::keepAt(const std::wstring& path)
{
    for (const auto& [name, text] : m_free)
        store::setText(path, name, text);
    m_path = path;
}

std::optional<std::wstring> StandInRule::value(const std::wstring& name) const
{
    if (!m_path.empty())
        return store::text(m_path, name);
    const auto found = m_free.find(name);
    return found == m_free.end() ? std::nullopt : std::optional(found->second);
}

long StandInRule::numberAt(const wchar_t* name, long otherwise) const
{
    const auto found = value(name);
    return found ? std::stol(*found) : otherwise;
}

HRESULT StandInRule::text(const wchar_t* name, BSTR* out, const wchar_t* otherwise) const
{
    const auto found = value(name);
    *out = found && !found->empty() ? SysAllocString(found->c_str()) : SysAllocString(otherwise);
    return S_OK;
}

HRESULT StandInRule::setText(const wchar_t* name, BSTR in)
{
    if (!m_path.empty() && FAILED(mayWrite()))
        return E_ACCESSDENIED;
    const std::wstring given = in == nullptr ? std::wstring() : std::wstring(in);
    if (m_path.empty())
        m_free[name] = given;
    else
        store::setText(m_path, name, given);
    return S_OK;
}

HRESULT StandInRule::setNumber(const wchar_t* name, long in)
{
    std::wstring digits = std::to_wstring(in);
    return setText(name, digits.data());
}

HRESULT StandInRule::put_Protocol(LONG in)
{
    const auto isSet = [this](const wchar_t* name) { return value(name).value_or(L"*") != L"*"; };
    if (!hasPorts(in) && (isSet(L"RemotePorts") || isSet(L"LocalPorts")))
        return E_INVALIDARG;
    return setNumber(L"Protocol", in);
}

HRESULT StandInRule::ports(const wchar_t* name, BSTR* out) const
{
    return text(name, out, hasPorts(numberAt(L"Protocol", anyProtocol)) ? L"*" : nullptr);
}

HRESULT StandInRule::setPorts(const wchar_t* name, BSTR in)
{
    if (!hasPorts(numberAt(L"Protocol", anyProtocol)))
        return E_INVALIDARG;
    return setText(name, in);
}

HRESULT StandInRule::setAddresses(const wchar_t* name, BSTR in)
{
    std::wstring list;
    for (const wchar_t* at = in; at != nullptr && *at != L'\0';) {
        const std::wstring item(at, std::wcscspn(at, L","));
        at += item.size() + (at[item.size()] == L',' ? 1 : 0);
        const bool isSingle = item.find_first_not_of(L"0123456789.") == std::wstring::npos;
        list += (list.empty() ? L"" : L",") + item + (isSingle ? L"/255.255.255.255" : L"");
    }
    return setText(name, list.data());
}

} // namespace repair::wine
