// The order of keys in the entries that Windows 10 and 11 write, the same in every phonebook seen so far.
#include "core/phonebook/key_order.h"

#include <algorithm>
#include <span>

namespace repair {
namespace {

constexpr std::string_view entryKeys[] = {"Encoding", "PBVersion", "Type", "AutoLogon", "UseRasCredentials",
    "LowDateTime", "HighDateTime", "DialParamsUID", "Guid", "VpnStrategy", "ExcludedProtocols",
    "LcpExtensions", "DataEncryption", "SwCompression", "NegotiateMultilinkAlways", "SkipDoubleDialDialog",
    "DialMode", "OverridePref", "RedialAttempts", "RedialSeconds", "IdleDisconnectSeconds",
    "RedialOnLinkFailure", "CallbackMode", "CustomDialDll", "CustomDialFunc", "CustomRasDialDll",
    "ForceSecureCompartment", "DisableIKENameEkuCheck", "AuthenticateServer", "ShareMsFilePrint",
    "BindMsNetClient", "SharedPhoneNumbers", "GlobalDeviceSettings", "PrerequisiteEntry", "PrerequisitePbk",
    "PreferredPort", "PreferredDevice", "PreferredBps", "PreferredHwFlow", "PreferredProtocol",
    "PreferredCompression", "PreferredSpeaker", "PreferredMdmProtocol", "PreviewUserPw", "PreviewDomain",
    "PreviewPhoneNumber", "ShowDialingProgress", "ShowMonitorIconInTaskBar", "CustomAuthKey",
    "CustomAuthData", "AuthRestrictions", "IpPrioritizeRemote", "IpInterfaceMetric", "IpHeaderCompression",
    "IpAddress", "IpDnsAddress", "IpDns2Address", "IpWinsAddress", "IpWins2Address", "IpAssign",
    "IpNameAssign", "IpDnsFlags", "IpNBTFlags", "TcpWindowSize", "UseFlags", "IpSecFlags", "IpDnsSuffix",
    "Ipv6Assign", "Ipv6Address", "Ipv6PrefixLength", "Ipv6PrioritizeRemote", "Ipv6InterfaceMetric",
    "Ipv6NameAssign", "Ipv6DnsAddress", "Ipv6Dns2Address", "Ipv6Prefix", "Ipv6InterfaceId",
    "DisableClassBasedDefaultRoute", "DisableMobility", "NetworkOutageTime", "IDI", "IDR", "ImsConfig",
    "IdiType", "IdrType", "ProvisionType", "PreSharedKey", "CacheCredentials", "NumCustomPolicy", "NumEku",
    "UseMachineRootCert", "Disable_IKEv2_Fragmentation", "PlumbIKEv2TSAsRoutes", "NumServers",
    "ServerListServerName", "ServerListFriendlyName", "RouteVersion", "NumRoutes", "NumNrptRules",
    "NrptRules", "AutoTiggerCapable", "NumAppIds", "NumClassicAppIds", "SecurityDescriptor",
    "ApnInfoProviderId", "ApnInfoUsername", "ApnInfoPassword", "ApnInfoAccessPoint", "ApnInfoAuthentication",
    "ApnInfoCompression", "DeviceComplianceEnabled", "DeviceComplianceSsoEnabled", "DeviceComplianceSsoEku",
    "DeviceComplianceSsoIssuer", "WebAuthEnabled", "WebAuthClientId", "FlagsSet", "Options",
    "DisableDefaultDnsSuffixes", "NumTrustedNetworks", "TrustedNetworks", "NumDnsSearchSuffixes",
    "DnsSuffixSearchList", "PowershellCreatedProfile", "ProxyFlags", "ProxySettingsModified",
    "ProvisioningAuthority", "AuthTypeOTP", "GREKeyDefined", "NumPerAppTrafficFilters", "AlwaysOnCapable",
    "DeviceTunnel", "PrivateNetwork", "ManagementApp"};
constexpr std::string_view mediaKeys[] = {"Port", "Device"};
constexpr std::string_view deviceKeys[] = {"PhoneNumber", "AreaCode", "CountryCode", "CountryID",
    "UseDialingRules", "Comment", "FriendlyName", "LastSelectedPhone", "PromoteAlternates",
    "TryNextAlternateOnFail"};

std::span<const std::string_view> keysOf(PbkBlock block)
{
    switch (block) {
    case PbkBlock::entry:
        return entryKeys;
    case PbkBlock::media:
        return mediaKeys;
    case PbkBlock::device:
        return deviceKeys;
    case PbkBlock::netComponents:
        return {};
    }
    return {};
}

} // namespace

std::optional<std::size_t> tryRank(PbkKey key)
{
    const auto keys = keysOf(key.block);
    const auto found = std::find(keys.begin(), keys.end(), key.name);
    if (found == keys.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - keys.begin());
}

} // namespace repair
