// A firewall rule of the stand-in, with the manners of the real one.
#pragma once

#include "tests/wine/stand_in_firewall/com_object.h"
#include "tests/wine/stand_in_firewall/store.h"

#include <netfw.h>

namespace repair::wine {

inline constexpr long anyProtocol = 256; // NET_FW_IP_PROTOCOL_ANY, which MinGW lacks

/// Free until it is added; from then on each change of it is a change of the firewall.
class StandInRule final : public ScriptObject<INetFwRule3> {
public:
    StandInRule() = default;
    /// The rule that is kept below that path.
    explicit StandInRule(std::wstring path) : m_path(std::move(path)) { }

    /// Copies it to the path and stays with it.
    void keepAt(const std::wstring& path);

    /// Without INetFwRule3 while the stand-in is told to be old (value "OldRules"), as Windows 7 was.
    STDMETHOD(QueryInterface)(REFIID wanted, void** object) override;
    STDMETHOD(get_Name)(BSTR* out) override { return text(L"Name", out); }
    STDMETHOD(put_Name)(BSTR in) override { return setText(L"Name", in); }
    STDMETHOD(get_Description)(BSTR* out) override { return text(L"Description", out); }
    STDMETHOD(put_Description)(BSTR in) override { return setText(L"Description", in); }
    STDMETHOD(get_ApplicationName)(BSTR* out) override { return text(L"App", out); }
    STDMETHOD(put_ApplicationName)(BSTR in) override { return setText(L"App", in); }
    STDMETHOD(get_ServiceName)(BSTR* out) override { return text(L"Service", out); }
    STDMETHOD(put_ServiceName)(BSTR in) override { return setText(L"Service", in); }
    STDMETHOD(get_Protocol)(LONG* out) override { return number(L"Protocol", anyProtocol, out); }
    STDMETHOD(put_Protocol)(LONG in) override;
    STDMETHOD(get_LocalPorts)(BSTR* out) override { return ports(L"LocalPorts", out); }
    STDMETHOD(put_LocalPorts)(BSTR in) override { return setPorts(L"LocalPorts", in); }
    STDMETHOD(get_RemotePorts)(BSTR* out) override { return ports(L"RemotePorts", out); }
    STDMETHOD(put_RemotePorts)(BSTR in) override { return setPorts(L"RemotePorts", in); }
    STDMETHOD(get_LocalAddresses)(BSTR* out) override { return text(L"LocalAddresses", out, L"*"); }
    STDMETHOD(put_LocalAddresses)(BSTR in) override { return setAddresses(L"LocalAddresses", in); }
    STDMETHOD(get_RemoteAddresses)(BSTR* out) override { return text(L"RemoteAddresses", out, L"*"); }
    STDMETHOD(put_RemoteAddresses)(BSTR in) override { return setAddresses(L"RemoteAddresses", in); }
    STDMETHOD(get_IcmpTypesAndCodes)(BSTR* out) override { return text(L"Icmp", out); }
    STDMETHOD(put_IcmpTypesAndCodes)(BSTR in) override { return setText(L"Icmp", in); }
    STDMETHOD(get_Direction)(NET_FW_RULE_DIRECTION* out) override
    {
        return number(L"Direction", NET_FW_RULE_DIR_IN, out);
    }
    STDMETHOD(put_Direction)(NET_FW_RULE_DIRECTION in) override { return setNumber(L"Direction", in); }
    STDMETHOD(get_Interfaces)(VARIANT* out) override { return out->vt = VT_EMPTY, S_OK; }
    STDMETHOD(put_Interfaces)(VARIANT) override { return E_NOTIMPL; }
    STDMETHOD(get_InterfaceTypes)(BSTR* out) override { return text(L"InterfaceTypes", out, L"All"); }
    STDMETHOD(put_InterfaceTypes)(BSTR in) override { return setText(L"InterfaceTypes", in); }
    STDMETHOD(get_Enabled)(VARIANT_BOOL* out) override { return number(L"Enabled", VARIANT_FALSE, out); }
    STDMETHOD(put_Enabled)(VARIANT_BOOL in) override { return setNumber(L"Enabled", in); }
    STDMETHOD(get_Grouping)(BSTR* out) override { return text(L"Grouping", out); }
    STDMETHOD(put_Grouping)(BSTR in) override { return setText(L"Grouping", in); }
    STDMETHOD(get_Profiles)(LONG* out) override { return number(L"Profiles", NET_FW_PROFILE2_ALL, out); }
    STDMETHOD(put_Profiles)(LONG in) override { return setNumber(L"Profiles", in); }
    STDMETHOD(get_EdgeTraversal)(VARIANT_BOOL* out) override { return *out = VARIANT_FALSE, S_OK; }
    STDMETHOD(put_EdgeTraversal)(VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(get_Action)(NET_FW_ACTION* out) override { return number(L"Action", NET_FW_ACTION_ALLOW, out); }
    STDMETHOD(put_Action)(NET_FW_ACTION in) override { return setNumber(L"Action", in); }
    STDMETHOD(get_EdgeTraversalOptions)(LONG* out) override { return *out = 0, S_OK; }
    STDMETHOD(put_EdgeTraversalOptions)(LONG) override { return E_NOTIMPL; }
    STDMETHOD(get_LocalAppPackageId)(BSTR* out) override { return text(L"Package", out); }
    STDMETHOD(put_LocalAppPackageId)(BSTR in) override { return setText(L"Package", in); }
    STDMETHOD(get_LocalUserOwner)(BSTR* out) override { return text(L"Owner", out); }
    STDMETHOD(put_LocalUserOwner)(BSTR in) override { return setText(L"Owner", in); }
    STDMETHOD(get_LocalUserAuthorizedList)(BSTR* out) override { return text(L"LocalUsers", out); }
    STDMETHOD(put_LocalUserAuthorizedList)(BSTR in) override { return setText(L"LocalUsers", in); }
    STDMETHOD(get_RemoteUserAuthorizedList)(BSTR* out) override { return text(L"RemoteUsers", out); }
    STDMETHOD(put_RemoteUserAuthorizedList)(BSTR in) override { return setText(L"RemoteUsers", in); }
    STDMETHOD(get_RemoteMachineAuthorizedList)(BSTR* out) override { return text(L"Computers", out); }
    STDMETHOD(put_RemoteMachineAuthorizedList)(BSTR in) override { return setText(L"Computers", in); }
    STDMETHOD(get_SecureFlags)(LONG* out) override { return number(L"SecureFlags", 0, out); }
    STDMETHOD(put_SecureFlags)(LONG in) override { return setNumber(L"SecureFlags", in); }

private:
    /// A property that nobody set is a null text.
    HRESULT text(const wchar_t* name, BSTR* out, const wchar_t* otherwise = nullptr) const;
    HRESULT setText(const wchar_t* name, BSTR in);
    HRESULT ports(const wchar_t* name, BSTR* out) const;
    HRESULT setPorts(const wchar_t* name, BSTR in);
    HRESULT setAddresses(const wchar_t* name, BSTR in);
    HRESULT setNumber(const wchar_t* name, long in);
    [[nodiscard]] std::optional<std::wstring> value(const std::wstring& name) const;
    [[nodiscard]] long numberAt(const wchar_t* name, long otherwise) const;

    template <class Number>
    HRESULT number(const wchar_t* name, long otherwise, Number* out) const
    {
        *out = static_cast<Number>(numberAt(name, otherwise));
        return S_OK;
    }

    std::wstring m_path; ///< empty: free
    Record m_free;
};

/// E_ACCESSDENIED while the stand-in is told to refuse (value "Refuse"), as for a process without rights.
[[nodiscard]] HRESULT mayWrite();

} // namespace repair::wine
