// The firewall of the stand-in: profiles, rules, and products of others.
#pragma once

#include "tests/wine/stand_in_firewall/stand_in_rule.h"

namespace repair::wine {

/// Rules are kept below "Rules", each in a key of its own, because names are not unique.
class StandInRules final : public ScriptObject<INetFwRules> {
public:
    STDMETHOD(get_Count)(LONG* out) override;
    STDMETHOD(Add)(INetFwRule* rule) override;
    STDMETHOD(Remove)(BSTR name) override;
    STDMETHOD(Item)(BSTR name, INetFwRule** out) override;
    STDMETHOD(get__NewEnum)(IUnknown** out) override;
};

/// Values: "Active", "ModifyState", "Profile1", "Profile2", "Profile4".
class StandInPolicy final : public ScriptObject<INetFwPolicy2> {
public:
    STDMETHOD(get_CurrentProfileTypes)(LONG* out) override;
    STDMETHOD(get_FirewallEnabled)(NET_FW_PROFILE_TYPE2 profile, VARIANT_BOOL* out) override;
    STDMETHOD(put_FirewallEnabled)(NET_FW_PROFILE_TYPE2 profile, VARIANT_BOOL in) override;
    STDMETHOD(get_Rules)(INetFwRules** out) override;
    STDMETHOD(get_LocalPolicyModifyState)(NET_FW_MODIFY_STATE* out) override;

    STDMETHOD(get_ExcludedInterfaces)(NET_FW_PROFILE_TYPE2, VARIANT*) override { return E_NOTIMPL; }
    STDMETHOD(put_ExcludedInterfaces)(NET_FW_PROFILE_TYPE2, VARIANT) override { return E_NOTIMPL; }
    STDMETHOD(get_BlockAllInboundTraffic)(NET_FW_PROFILE_TYPE2, VARIANT_BOOL*) override { return E_NOTIMPL; }
    STDMETHOD(put_BlockAllInboundTraffic)(NET_FW_PROFILE_TYPE2, VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(get_NotificationsDisabled)(NET_FW_PROFILE_TYPE2, VARIANT_BOOL*) override { return E_NOTIMPL; }
    STDMETHOD(put_NotificationsDisabled)(NET_FW_PROFILE_TYPE2, VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(get_UnicastResponsesToMulticastBroadcastDisabled)
    (NET_FW_PROFILE_TYPE2, VARIANT_BOOL*) override { return E_NOTIMPL; }
    STDMETHOD(put_UnicastResponsesToMulticastBroadcastDisabled)
    (NET_FW_PROFILE_TYPE2, VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(get_ServiceRestriction)(INetFwServiceRestriction**) override { return E_NOTIMPL; }
    STDMETHOD(EnableRuleGroup)(LONG, BSTR, VARIANT_BOOL) override { return E_NOTIMPL; }
    STDMETHOD(IsRuleGroupEnabled)(LONG, BSTR, VARIANT_BOOL*) override { return E_NOTIMPL; }
    STDMETHOD(RestoreLocalFirewallDefaults)() override { return E_NOTIMPL; }
    STDMETHOD(get_DefaultInboundAction)(NET_FW_PROFILE_TYPE2, NET_FW_ACTION*) override { return E_NOTIMPL; }
    STDMETHOD(put_DefaultInboundAction)(NET_FW_PROFILE_TYPE2, NET_FW_ACTION) override { return E_NOTIMPL; }
    STDMETHOD(get_DefaultOutboundAction)(NET_FW_PROFILE_TYPE2, NET_FW_ACTION*) override { return E_NOTIMPL; }
    STDMETHOD(put_DefaultOutboundAction)(NET_FW_PROFILE_TYPE2, NET_FW_ACTION) override { return E_NOTIMPL; }
    STDMETHOD(get_IsRuleGroupCurrentlyEnabled)(BSTR, VARIANT_BOOL*) override { return E_NOTIMPL; }
};

/// Sub-keys of "Products"; their names are the display names.
class StandInProducts final : public ScriptObject<INetFwProducts> {
public:
    STDMETHOD(get_Count)(LONG* out) override;
    STDMETHOD(Register)(INetFwProduct*, IUnknown**) override { return E_NOTIMPL; }
    STDMETHOD(Item)(LONG index, INetFwProduct** out) override;
    STDMETHOD(get__NewEnum)(IUnknown**) override { return E_NOTIMPL; }
};

} // namespace repair::wine
