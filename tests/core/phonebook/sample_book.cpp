// The entries, written with LF here and turned into CRLF, as Windows writes them.
#include "tests/core/phonebook/sample_book.h"

namespace repair {
namespace {

constexpr std::string_view l2tpFields =
    "Encoding=1\nPBVersion=6\nType=2\nAutoLogon=0\nUseRasCredentials=1\nLowDateTime=-300171584\n"
    "HighDateTime=30979520\nDialParamsUID=12345678\nGuid=0123456789ABCDEF0123456789ABCDEF\n"
    "VpnStrategy=3\nExcludedProtocols=0\nLcpExtensions=1\nDataEncryption=256\nSwCompression=0\n"
    "NegotiateMultilinkAlways=0\nSkipDoubleDialDialog=0\nDialMode=0\nOverridePref=15\n"
    "RedialAttempts=3\nRedialSeconds=60\nIdleDisconnectSeconds=0\nRedialOnLinkFailure=1\n"
    "CallbackMode=0\nCustomDialDll=\nCustomDialFunc=\nCustomRasDialDll=\nForceSecureCompartment=0\n"
    "DisableIKENameEkuCheck=0\nAuthenticateServer=0\nShareMsFilePrint=1\nBindMsNetClient=1\n"
    "SharedPhoneNumbers=0\nGlobalDeviceSettings=0\nPrerequisiteEntry=\nPrerequisitePbk=\n"
    "PreferredPort=VPN2-0\nPreferredDevice=WAN Miniport (L2TP)\nPreferredBps=0\nPreferredHwFlow=1\n"
    "PreferredProtocol=1\nPreferredCompression=1\nPreferredSpeaker=1\nPreferredMdmProtocol=0\n"
    "PreviewUserPw=1\nPreviewDomain=1\nPreviewPhoneNumber=0\nShowDialingProgress=1\n"
    "ShowMonitorIconInTaskBar=1\nCustomAuthKey=0\nAuthRestrictions=512\nIpPrioritizeRemote=1\n"
    "IpInterfaceMetric=0\nIpHeaderCompression=0\nIpAddress=0.0.0.0\nIpDnsAddress=0.0.0.0\n"
    "IpDns2Address=0.0.0.0\nIpWinsAddress=0.0.0.0\nIpWins2Address=0.0.0.0\nIpAssign=1\n"
    "IpNameAssign=1\nIpDnsFlags=0\nIpNBTFlags=1\nTcpWindowSize=0\nUseFlags=2\nIpSecFlags=1\n"
    "IpDnsSuffix=\nIpv6Assign=1\nIpv6Address=::\nIpv6PrefixLength=0\nIpv6PrioritizeRemote=1\n"
    "Ipv6InterfaceMetric=0\nIpv6NameAssign=1\nIpv6DnsAddress=::\nIpv6Dns2Address=::\n"
    "Ipv6Prefix=0000000000000000\nIpv6InterfaceId=0000000000000000\nDisableClassBasedDefaultRoute=0\n"
    "DisableMobility=0\nNetworkOutageTime=0\nIDI=\nIDR=\nImsConfig=0\nIdiType=0\nIdrType=0\n"
    "ProvisionType=0\nPreSharedKey=\nCacheCredentials=1\nNumCustomPolicy=0\nNumEku=0\n"
    "UseMachineRootCert=0\nDisable_IKEv2_Fragmentation=0\nPlumbIKEv2TSAsRoutes=0\nNumServers=0\n"
    "RouteVersion=1\nNumRoutes=0\nNumNrptRules=0\nAutoTiggerCapable=0\nNumAppIds=0\n"
    "NumClassicAppIds=0\nSecurityDescriptor=\nApnInfoProviderId=\nApnInfoUsername=\n"
    "ApnInfoPassword=\nApnInfoAccessPoint=\nApnInfoAuthentication=1\nApnInfoCompression=0\n"
    "DeviceComplianceEnabled=0\nDeviceComplianceSsoEnabled=0\nDeviceComplianceSsoEku=\n"
    "DeviceComplianceSsoIssuer=\nWebAuthEnabled=0\nWebAuthClientId=\nFlagsSet=0\nOptions=0\n"
    "DisableDefaultDnsSuffixes=0\nNumTrustedNetworks=0\nNumDnsSearchSuffixes=0\n"
    "PowershellCreatedProfile=0\nProxyFlags=0\nProxySettingsModified=0\nProvisioningAuthority=\n"
    "AuthTypeOTP=0\nGREKeyDefined=0\nNumPerAppTrafficFilters=0\nAlwaysOnCapable=0\nDeviceTunnel=0\n"
    "PrivateNetwork=0\n";

constexpr std::string_view vpnBlocks =
    "\nNETCOMPONENTS=\nms_msclient=1\nms_server=1\n\nMEDIA=rastapi\nPort=VPN2-0\n"
    "Device=WAN Miniport (L2TP)\n\nDEVICE=vpn\nPhoneNumber=vpn.example.com\nAreaCode=\n"
    "CountryCode=0\nCountryID=0\nUseDialingRules=0\nComment=\nFriendlyName=\nLastSelectedPhone=0\n"
    "PromoteAlternates=0\nTryNextAlternateOnFail=1\n\n";

constexpr std::string_view broadbandFields =
    "Encoding=1\nPBVersion=1\nType=5\nAutoLogon=0\nUseRasCredentials=0\nDialParamsUID=82399192\n"
    "Guid=0123456789ABCDEF0123456789ABCDEF\nVpnStrategy=0\nLcpExtensions=1\nDataEncryption=8\n"
    "SwCompression=0\nAuthRestrictions=552\nIpPrioritizeRemote=1\nIpNBTFlags=0\n";

constexpr std::string_view broadbandBlocks =
    "\nNETCOMPONENTS=\nms_msclient=0\nms_server=0\n\nMEDIA=rastapi\nPort=PPPoE5-0\n"
    "Device=WAN Miniport (PPPOE)\n\nDEVICE=PPPoE\nPhoneNumber=\nLastSelectedPhone=0\n\n";

std::string withCrLf(std::string_view text)
{
    std::string result;
    for (const char c : text)
        result += c == '\n' ? std::string("\r\n") : std::string(1, c);
    return result;
}

std::string header(std::string_view rawName)
{
    return "[" + std::string(rawName) + "]\n";
}

} // namespace

std::string l2tpEntry(std::string_view rawName)
{
    return withCrLf(header(rawName) + std::string(l2tpFields) + std::string(vpnBlocks));
}

std::string managedEntry(std::string_view rawName)
{
    std::string fields = replaced(std::string(l2tpFields), "CustomAuthKey=0\n",
        "CustomAuthKey=25\nCustomAuthData=6144424319000000\nCustomAuthData=CFCB630A\nCustomAuthData=9E91\n");
    fields = replaced(fields, "NumNrptRules=0\n", "NumNrptRules=\nNrptRules=0200\nNrptRules=0A04\n");
    fields = replaced(fields, "NumTrustedNetworks=0\n",
        "NumTrustedNetworks=\nTrustedNetworks=6100\nTrustedNetworks=0000\nTrustedNetworks=0000\n");
    fields = replaced(fields, "AlwaysOnCapable=0\n", "AlwaysOnCapable=1\n");
    return withCrLf(
        header(rawName) + fields + "ManagementApp=\nKeyOfTomorrow=as it is\n" + std::string(vpnBlocks));
}

std::string broadbandEntry(std::string_view rawName)
{
    return withCrLf(header(rawName) + std::string(broadbandFields) + std::string(broadbandBlocks));
}

std::string sampleBook()
{
    return l2tpEntry("Office VPN") + managedEntry("Always On") + broadbandEntry(broadbandName);
}

std::string replaced(std::string text, std::string_view what, std::string_view with)
{
    return text.replace(text.find(what), what.size(), with);
}

std::string withLineFeeds(std::string_view text)
{
    std::string result;
    for (const char c : text)
        if (c != '\r')
            result += c;
    return result;
}

} // namespace repair
